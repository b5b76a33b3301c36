import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addApp, removeApp } from './appActions.ts';
import { arbitraryScenario } from './arbitraryScenario.ts';
import type { Change } from './change.ts';
import { readScenario } from './readScenario.ts';
import { EXAMPLE_SCENARIO } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { writeScenario } from './writeScenario.ts';

const EXAMPLE_TEXT =
  'cells:1,2 app:A/1 app:B/2 app:C/1,2 allow:A/B/tcp/8080 allow:A/C/tcp/8080 ask:A/B/tcp/8080/direct';

function changed(change: Change): Scenario {
  if (!change.ok) throw new Error(change.problem.message);
  return change.scenario;
}

function read(text: string): Scenario {
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(reading.problems.map((one) => one.message).join());
  return reading.scenario;
}

function problemsOf(text: string) {
  const reading = readScenario(text);
  return reading.ok ? [] : reading.problems;
}

describe('a scenario as text', () => {
  it('reads back as the same scenario, for every scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(readScenario(writeScenario(scenario))).toEqual({ ok: true, scenario });
      }),
      { numRuns: 1000 },
    );
  });

  it('has no character that an address would escape but the space between words', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(writeScenario(scenario)).toMatch(/^[A-Za-z0-9:/,~_-]+( [A-Za-z0-9:/,~_-]+)*$/);
      }),
    );
  });

  it('writes the page’s example in one line', () => {
    expect(writeScenario(EXAMPLE_SCENARIO)).toBe(EXAMPLE_TEXT);
    expect(read(EXAMPLE_TEXT)).toEqual(EXAMPLE_SCENARIO);
  });

  it('takes an empty text for the page’s example', () => {
    expect(readScenario('')).toEqual({ ok: true, scenario: EXAMPLE_SCENARIO });
    expect(readScenario('  ')).toEqual({ ok: true, scenario: EXAMPLE_SCENARIO });
  });

  it('reads its words in any order, and names without case', () => {
    const text =
      'ASK:a/B/TCP/8080/Direct allow:a/b/tcp/8080 app:A/1 app:B/2 allow:A/c/Tcp/8080 app:C/2,1 cells:1,2';
    expect(read(text)).toEqual(EXAMPLE_SCENARIO);
  });

  it('asks as the first two apps suggest where the text does not ask', () => {
    expect(read('cells:1 app:X/1 app:Y/1').question).toEqual({
      from: 1,
      to: 2,
      protocol: 'tcp',
      port: 8080,
      way: 'direct',
    });
    expect(read('cells:1').question).toBeNull();
  });

  it('remembers a GUID that is spent, so that none comes twice', () => {
    const without = changed(removeApp(EXAMPLE_SCENARIO, 3));
    expect(writeScenario(without)).toContain(' next:4');
    const again = changed(addApp(read(writeScenario(without)), 'C', '1'));
    expect(again.apps.map((app) => app.serial)).toEqual([1, 2, 4]);
    expect(writeScenario(again)).toContain(' app:C~4/1');
  });

  it('never throws, whatever the text', () => {
    const signs = [':', '/', ',', '~', '-', ' ', 'é', '0'];
    const words = [
      'cells:1',
      'app:A/1',
      'allow:A/A/tcp/1',
      'ask:',
      'c2c:off',
      'next:',
      '99999',
      'A',
    ];
    const texts = fc.array(fc.oneof(fc.constantFrom(...signs, ...words), fc.string()), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('');
        const reading = readScenario(text);
        const problems = reading.ok ? [] : reading.problems;
        const again = reading.ok ? read(writeScenario(reading.scenario)) : null;
        expect(again).toEqual(reading.ok ? reading.scenario : null);
        for (const { at, message } of problems) {
          expect(message).not.toBe('');
          expect(0 <= at.start && at.start <= at.end && at.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text that is wrong', () => {
  const base = 'cells:1,2 app:A/1 app:B/2 ';
  it.each([
    ['app:A/1', 'missing-cells', 'app:A/1'],
    [`${base}hello`, 'unknown-word', 'hello'],
    [`${base}deny:A/B`, 'unknown-word', 'deny:A/B'],
    [`${base}c2c:off c2c:on`, 'repeated-word', 'c2c:on'],
    ['cells:1,,2', 'bad-name', 'cells:1,,2'],
    ['cells:1,é', 'bad-name', 'é'],
    ['cells:1,-2', 'bad-name', '-2'],
    ['cells:1,1', 'name-taken', '1'],
    ['cells:a,A', 'name-taken', 'A'],
    [`${base}app:C`, 'bad-shape', 'C'],
    [`${base}app:a/1`, 'name-taken', 'a'],
    [`${base}app:C/3`, 'unknown-cell', '3'],
    [`${base}app:C/1,3`, 'unknown-cell', '3'],
    [`${base}app:${'x'.repeat(25)}/1`, 'bad-name', 'x'.repeat(25)],
    [`${base}app:C~2/1`, 'bad-serial', '2'],
    [`${base}app:C~x/1`, 'bad-serial', 'x'],
    [`${base}next:2`, 'bad-serial', '2'],
    [`${base}allow:A/B/tcp`, 'bad-shape', 'A/B/tcp'],
    [`${base}allow:A/B/tcp/80/81`, 'bad-shape', 'A/B/tcp/80/81'],
    [`${base}allow:A/X/tcp/80`, 'unknown-app', 'X'],
    [`${base}allow:A/B/icmp/80`, 'bad-protocol', 'icmp'],
    [`${base}allow:A/B/tcp/0`, 'bad-port', '0'],
    [`${base}allow:A/B/tcp/65536`, 'bad-port', '65536'],
    [`${base}allow:A/B/tcp/90-80`, 'bad-port', '90-80'],
    [`${base}allow:A/B/tcp/http`, 'bad-port', 'http'],
    [`${base}allow:A/B/tcp/80 allow:a/b/tcp/80`, 'policy-exists', 'a/b/tcp/80'],
    [`${base}allow:A/B/tcp/80 allow:A/B/tcp/79-80`, 'policy-overlaps', 'A/B/tcp/79-80'],
    [`${base}ask:A/B`, 'bad-shape', 'A/B'],
    [`${base}ask:A/X/tcp/80/direct`, 'unknown-app', 'X'],
    [`${base}ask:A/B/tcp/80-90/direct`, 'bad-port', '80-90'],
    [`${base}ask:A/B/tcp/80/bus`, 'bad-way', 'bus'],
    [`${base}c2c:maybe`, 'bad-switch', 'maybe'],
  ])('%j has the problem %s at %j', (text, code, place) => {
    const problems = problemsOf(text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems.map(({ at }) => text.slice(at.start, at.end))).toEqual([place]);
  });

  it('has all its problems said at once, in the order of the text', () => {
    const codes = problemsOf('c2c:maybe cells:1 hello allow:A/A/tcp/80').map(({ code }) => code);
    expect(codes).toEqual(['bad-switch', 'unknown-word', 'unknown-app']);
  });

  it('is not blamed again for what follows from its problems', () => {
    const codes = problemsOf('cells:1 app:A/1 app:Bé/1 allow:A/B/tcp/80 ask:A/B/x c2c:x').map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['bad-name', 'bad-switch']);
    expect(problemsOf('app:A/1 allow:A/A/tcp/80').map(({ code }) => code)).toEqual([
      'missing-cells',
    ]);
  });

  it('is held to the limits of the bench', () => {
    const cells = Array.from({ length: 17 }, (_, place) => place + 1).join();
    expect(problemsOf(`cells:${cells}`)).toMatchObject([{ code: 'too-many-cells' }]);
    const apps = Array.from({ length: 27 }, (_, place) => `app:a${place}/1`).join(' ');
    expect(problemsOf(`cells:1 ${apps}`)).toMatchObject([{ code: 'too-many-apps' }]);
    expect(problemsOf('cells:1 app:A/1,1,1,1,1,1,1,1,1')).toMatchObject([
      { code: 'too-many-instances' },
    ]);
    const policies = Array.from({ length: 201 }, (_, place) => `allow:A/A/tcp/${place + 1}`);
    expect(problemsOf(`cells:1 app:A/1 ${policies.join(' ')}`)).toMatchObject([
      { code: 'too-many-policies' },
    ]);
    expect(problemsOf('cells:1 app:A~9999/1 app:B/1')).toMatchObject([{ code: 'too-many-apps' }]);
  });
});
