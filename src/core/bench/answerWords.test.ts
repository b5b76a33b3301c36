import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerMatrix } from './answerMatrix.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import { EXAMPLE_SCENARIO } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { answerOf, onExample, verdicts } from './sampleAnswers.ts';

describe('the reason of a denial', () => {
  it.each([
    ['B/A/tcp/8080/direct', [], 'A policy exists for A → B, TCP 8080; direction matters.'],
    ['A/B/tcp/53/direct', ['A/B/udp/53'], 'A policy exists for A → B, UDP 53; it is not for TCP.'],
    ['A/B/udp/9/direct', [], 'A → B, TCP 8080; it is not for UDP, and 9 is not in it.'],
    ['A/B/tcp/9000/direct', [], 'A policy exists for A → B, TCP 8080; it is not for 9000.'],
    ['B/C/tcp/9/direct', ['B/C/tcp/8000-8999'], 'B → C, TCP 8000–8999; 9 is outside of 8000–8999.'],
    ['A/B/tcp/1/tls', [], 'A policy exists for A → B, TCP 8080, but TLS needs 61443.'],
    [
      'B/C/tcp/1/direct',
      [],
      'No policy allows B → C on TCP 1. What is not explicitly allowed is denied.',
    ],
  ])('for %s names what comes near', (ask, policies, sentence) => {
    expect(answerOf(onExample(ask, ...policies)).reason).toContain(sentence);
  });

  it('says no more than the rule where nothing comes near', () => {
    expect(answerOf(onExample('B/C/tcp/8080/direct')).reason).toBe(
      'No policy allows B → C on TCP 8080. What is not explicitly allowed is denied.',
    );
  });

  it('names the nearest first, and counts what it does not name', () => {
    const ports = [1, 2, 3, 4].map((port) => `B/C/udp/${port}`);
    const { reason } = answerOf(onExample('B/C/tcp/9/direct', ...ports, 'B/C/tcp/10', 'C/B/tcp/9'));
    expect(reason.indexOf('TCP 10;')).toBeGreaterThan(0);
    expect(reason.indexOf('TCP 10;')).toBeLessThan(reason.indexOf('UDP 1;'));
    expect(reason).toContain('3 more between the two do not fit either.');
  });
});

describe('what is remarked', () => {
  it('says that one of many pairs is shown', () => {
    const { remarks } = answerOf(onExample('A/C/tcp/8080/direct'));
    expect(remarks[0]).toContain('shown for one pair of instances');
    expect(remarks[1]).toContain('Some pairs share a cell');
    expect(answerOf(EXAMPLE_SCENARIO).remarks).toEqual([]);
  });

  it('says that the page does not speak of an app that sends to itself', () => {
    const { remarks } = answerOf(onExample('A/A/tcp/8080/direct'));
    expect(remarks[0]).toContain('The page does not speak of an app that sends to itself.');
    expect(remarks[1]).toContain('one instance only');
  });

  it('says that the policy for TLS is an inference', () => {
    expect(answerOf(onExample('A/B/tcp/8080/tls')).remarks[0]).toContain('follows from the rule');
  });
});

describe('apps × apps', () => {
  it('holds the page’s example', () => {
    expect(answerMatrix(EXAMPLE_SCENARIO, 'tcp', 8080).map(verdicts)).toEqual([
      'A: denied allowed allowed',
      'B: denied denied denied',
      'C: denied denied denied',
    ]);
    expect(answerMatrix(EXAMPLE_SCENARIO, 'udp', 8080).map(verdicts).join()).not.toContain(
      'allowed',
    );
  });

  it('says of each pair what the question would, for every scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(80, 8080), (scenario, port) => {
        for (const { from, cells } of answerMatrix(scenario, 'tcp', port)) {
          for (const { to, verdict } of cells) {
            const question = { from: from.serial, to: to.serial, protocol: 'tcp', port } as const;
            const asked: Scenario = { ...scenario, question: { ...question, way: 'direct' } };
            expect(answerOf(asked).verdict).toBe(verdict);
          }
        }
      }),
    );
  });
});
