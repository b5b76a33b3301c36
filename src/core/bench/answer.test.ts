import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import { answerMatrix } from './answerMatrix.ts';
import { addApp, removeApp } from './appActions.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import { removeCell } from './cellActions.ts';
import { addInstance, moveInstance } from './instanceActions.ts';
import { addPolicy } from './policyActions.ts';
import { setContainerNetworking } from './questionActions.ts';
import { EXAMPLE_SCENARIO, WAYS } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import type { Answer } from './steps.ts';
import {
  scenarioOf,
  changed,
  answerOf,
  onExample,
  verdictOf,
  wayOf,
  verdicts,
} from './sampleAnswers.ts';

describe('the page’s claims', () => {
  it('denies what is not explicitly allowed, and knows directions', () => {
    expect(verdictOf('A/B/tcp/8080/direct')).toBe('allowed');
    expect(verdictOf('A/C/tcp/8080/direct')).toBe('allowed');
    expect(verdictOf('B/C/tcp/8080/direct')).toBe('denied');
    expect(verdictOf('B/A/tcp/8080/direct')).toBe('denied');
    expect(verdictOf('C/A/tcp/8080/direct')).toBe('denied');
    expect(verdictOf('C/B/tcp/8080/direct')).toBe('denied');
  });

  it('has policies name source app, destination app, protocol and port', () => {
    expect(verdictOf('A/B/udp/8080/direct')).toBe('denied');
    expect(verdictOf('A/B/tcp/8081/direct')).toBe('denied');
    expect(answerOf(EXAMPLE_SCENARIO).policy).toBe(EXAMPLE_SCENARIO.policies[0]);
  });

  it('supports policies for UDP, and for several ports', () => {
    const ask = (port: number) =>
      answerOf(onExample(`B/C/udp/${port}/direct`, 'B/C/udp/5000-5010', 'B/C/udp/53')).verdict;
    expect([53, 5000, 5010].map(ask)).toEqual(['allowed', 'allowed', 'allowed']);
    expect([52, 4999, 5011].map(ask)).toEqual(['denied', 'denied', 'denied']);
  });

  it('lets policies follow the app through moving, scaling and the loss of its cell', () => {
    const moved = changed(moveInstance(EXAMPLE_SCENARIO, 2, '2', '1'));
    const scaled = changed(addInstance(EXAMPLE_SCENARIO, 2, '1'));
    const lost = changed(removeCell(EXAMPLE_SCENARIO, '2'));
    const before = answerMatrix(EXAMPLE_SCENARIO, 'tcp', 8080).map(verdicts);
    for (const scenario of [moved, scaled, lost]) {
      expect(answerOf(scenario)).toMatchObject({ verdict: 'allowed', policy: { from: 1, to: 2 } });
      expect(answerMatrix(scenario, 'tcp', 8080).map(verdicts)).toEqual(before);
    }
  });

  it('needs a new policy for a brand new app, under an old name too', () => {
    const again = changed(addApp(changed(removeApp(EXAMPLE_SCENARIO, 2)), 'B', '2'));
    const asked: Scenario = {
      ...again,
      question: { from: 1, to: 4, protocol: 'tcp', port: 8080, way: 'direct' },
    };
    expect(answerOf(asked).verdict).toBe('denied');
    const policy = { from: 1, to: 4, protocol: 'tcp', ports: { from: 8080, to: 8080 } } as const;
    expect(answerOf(changed(addPolicy(asked, policy))).verdict).toBe('allowed');
  });

  it('applies policies to incoming packets: the rules stand at the destination’s cell', () => {
    const { steps } = answerOf(onExample('B/A/tcp/8080/direct'));
    expect(steps.at(-1)).toMatchObject({ spot: { kind: 'agent', cell: '1' }, passes: false });
    expect(steps.at(-1)?.what).toContain('Policies apply to incoming packets');
  });

  it('identifies the source app by the header of the overlay', () => {
    const [, tag, overlay] = answerOf(EXAMPLE_SCENARIO).steps;
    expect(tag?.what).toContain('unique identifier of its source app, A');
    expect(overlay?.what).toContain('Group-Based Policy (GBP) header holds the identifier of A');
    expect(tag?.basis).toEqual({ kind: 'page', sections: ['Swappable components'] });
  });

  it('states nothing about two containers on one cell, and says so', () => {
    const scenario = changed(moveInstance(EXAMPLE_SCENARIO, 2, '2', '1'));
    const within = answerOf(scenario).steps.slice(1, 4);
    expect(within.map(({ basis }) => basis.kind)).toEqual(['bench', 'bench', 'bench']);
    expect(within[1]?.remark).toBe('The page states nothing about two containers on one cell.');
  });

  it('needs no policy through the Gorouter, and no overlay', () => {
    const { verdict, policy, steps } = answerOf(onExample('B/C/tcp/8080/gorouter'));
    expect({ verdict, policy }).toEqual({ verdict: 'allowed', policy: null });
    expect(steps.map(({ spot }) => spot.kind)).not.toContain('overlay');
    expect(steps.filter(({ what }) => what.includes('Port not stated'))).toHaveLength(3);
  });

  it('leaves the outbound part to ASGs', () => {
    const { remarks } = answerOf(onExample('B/C/tcp/8080/gorouter'));
    expect(remarks[0]).toContain('Application Security Groups (ASGs) govern the outbound part');
  });

  it('proxies TLS on 61443 to 8080 inside of the container, in cleartext from there', () => {
    const { steps } = answerOf(onExample('A/B/tcp/8080/tls', 'A/B/tcp/61443'));
    expect(steps[0]?.what).toContain('port 61443, over HTTPS');
    expect(steps.at(-2)?.what).toContain(
      'Port 61443 is proxied to port 8080 inside of the container',
    );
    expect(steps.at(-2)?.what).toContain('the platform provides the certificate');
    expect(steps.at(-1)?.what).toBe('B gets cleartext on port 8080.');
  });

  it('does not permit TLS on 61443 by a policy for 8080', () => {
    const { verdict, reason } = answerOf(onExample('A/B/tcp/8080/tls'));
    expect(verdict).toBe('denied');
    expect(reason).toContain('A policy exists for A → B, TCP 8080, but TLS needs 61443.');
  });

  it('sends all app-to-app traffic through the Gorouter when the feature is disabled', () => {
    for (const way of WAYS) {
      const scenario = onExample(`A/B/tcp/8080/${way}`, 'A/B/tcp/61443');
      const disabled = answerOf(changed(setContainerNetworking(scenario, false)));
      expect(disabled.verdict).toBe(way === 'gorouter' ? 'allowed' : 'denied');
      expect(disabled.reason).toContain('all app-to-app traffic must go through the Gorouter');
    }
  });
});

const CROSS_AB = 'A@1 agent@1 overlay agent@2';

/** Worked by hand: cells, apps and policies; what is asked; the verdict; the way. */
const CASES: readonly (readonly [string, string, Answer['verdict'], string])[] = [
  ['cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/80', 'A/B/tcp/80/direct', 'allowed', `${CROSS_AB} B@2`],
  ['cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/80', 'A/B/tcp/81/direct', 'denied', `${CROSS_AB}!`],
  ['cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/80', 'A/B/udp/80/direct', 'denied', `${CROSS_AB}!`],
  [
    'cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/80',
    'B/A/tcp/80/direct',
    'denied',
    'B@2 agent@2 overlay agent@1!',
  ],
  ['cells:1,2 app:A/1 app:B/2', 'A/B/tcp/80/direct', 'denied', `${CROSS_AB}!`],
  [
    'cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/1-65535',
    'A/B/tcp/65535/direct',
    'allowed',
    `${CROSS_AB} B@2`,
  ],
  [
    'cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/1-65535',
    'A/B/tcp/1/direct',
    'allowed',
    `${CROSS_AB} B@2`,
  ],
  ['cells:1,2 app:A/1 app:B/2 allow:A/B/udp/53', 'A/B/udp/53/direct', 'allowed', `${CROSS_AB} B@2`],
  [
    'cells:1 app:A/1 app:B/1 allow:A/B/tcp/80',
    'A/B/tcp/80/direct',
    'allowed',
    'A@1 agent@1 cell@1 agent@1 B@1',
  ],
  ['cells:1 app:A/1 app:B/1', 'A/B/tcp/80/direct', 'denied', 'A@1 agent@1 cell@1 agent@1!'],
  [
    'cells:1,2,3 app:A/3 app:B/2 allow:A/B/tcp/80',
    'A/B/tcp/80/direct',
    'allowed',
    'A@3 agent@3 overlay agent@2 B@2',
  ],
  [
    'cells:1,2 app:A/1,2 app:B/1 allow:A/B/tcp/80',
    'A/B/tcp/80/direct',
    'allowed',
    'A@2 agent@2 overlay agent@1 B@1',
  ],
  [
    'cells:1,2 app:A/1 app:B/1,2 allow:A/B/tcp/80',
    'A/B/tcp/80/direct',
    'allowed',
    `${CROSS_AB} B@2`,
  ],
  [
    'cells:1,2 app:A/1,1 app:B/1,1 allow:A/B/tcp/80',
    'A/B/tcp/80/direct',
    'allowed',
    'A@1 agent@1 cell@1 agent@1 B@1',
  ],
  [
    'cells:1,2 app:A/1,2 allow:A/A/tcp/80',
    'A/A/tcp/80/direct',
    'allowed',
    'A@1 agent@1 overlay agent@2 A@2',
  ],
  ['cells:1,2 app:A/1,2', 'A/A/tcp/80/direct', 'denied', 'A@1 agent@1 overlay agent@2!'],
  ['cells:1 app:A/1', 'A/A/tcp/80/direct', 'denied', 'A@1 agent@1 cell@1 agent@1!'],
  ['cells:1,2 app:A/1 app:B/2', 'A/B/tcp/80/gorouter', 'allowed', 'A@1 nat@1 gorouter nat@2 B@2'],
  ['cells:1 app:A/1 app:B/1', 'B/A/udp/53/gorouter', 'allowed', 'B@1 nat@1 gorouter nat@1 A@1'],
  [
    'cells:1,2 app:A/1 app:B/2 c2c:off',
    'A/B/tcp/80/gorouter',
    'allowed',
    'A@1 nat@1 gorouter nat@2 B@2',
  ],
  ['cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/80 c2c:off', 'A/B/tcp/80/direct', 'denied', 'A@1!'],
  ['cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/61443 c2c:off', 'A/B/tcp/80/tls', 'denied', 'A@1!'],
  [
    'cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/61443',
    'A/B/tcp/80/tls',
    'allowed',
    `${CROSS_AB} B@2 B@2`,
  ],
  [
    'cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/61000-62000',
    'A/B/udp/80/tls',
    'allowed',
    `${CROSS_AB} B@2 B@2`,
  ],
  ['cells:1,2 app:A/1 app:B/2 allow:A/B/udp/61443', 'A/B/tcp/80/tls', 'denied', `${CROSS_AB}!`],
  [
    'cells:1,2 app:A/1 app:B/2 allow:A/B/tcp/61443',
    'A/B/tcp/8080/direct',
    'denied',
    `${CROSS_AB}!`,
  ],
  [
    'cells:1 app:A/1 app:B/1 allow:A/B/tcp/61443',
    'A/B/tcp/80/tls',
    'allowed',
    'A@1 agent@1 cell@1 agent@1 B@1 B@1',
  ],
  [
    'cells:1,2 app:A/1 app:B/2 app:C/2 allow:A/B/tcp/80 allow:B/C/tcp/80',
    'A/C/tcp/80/direct',
    'denied',
    `${CROSS_AB}!`,
  ],
];

describe('the way of a packet', () => {
  it.each(CASES)('%s; %s is %4$s', (text, ask, verdict, way) => {
    const scenario = scenarioOf(`${text} ask:${ask}`);
    expect(answerOf(scenario).verdict).toBe(verdict);
    expect(wayOf(scenario)).toBe(way);
  });

  it('ends where it is denied, and nowhere else, for every scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const given = answer(scenario);
        expect(given === null).toBe(scenario.apps.length === 0);
        const steps = given?.steps ?? [];
        const stopped = steps.findIndex(({ passes }) => !passes);
        expect(stopped).toBe(given?.verdict === 'denied' ? steps.length - 1 : -1);
      }),
    );
  });

  it('names a place, and says what it rests on, at every step', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const { place, what, basis, remark } of answer(scenario)?.steps ?? []) {
          expect(place).not.toBe('');
          expect(what).toMatch(/\.$/);
          expect(basis.kind === 'page' || remark !== null).toBe(true);
        }
      }),
    );
  });
});
