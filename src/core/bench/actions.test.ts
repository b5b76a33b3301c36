import { describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import { addApp, removeApp } from './appActions.ts';
import { addCell, removeCell } from './cellActions.ts';
import type { Change } from './change.ts';
import { addInstance, moveInstance, removeInstance } from './instanceActions.ts';
import { freeAppName, freeCellName } from './names.ts';
import { addPolicy, removePolicy } from './policyActions.ts';
import { ask, setContainerNetworking, withNetworking } from './questionActions.ts';
import { EXAMPLE_SCENARIO } from './scenario.ts';
import type { Policy, Scenario } from './scenario.ts';

const example = EXAMPLE_SCENARIO;
const [a, b, c] = [1, 2, 3] as const;
const tcp = (from: number, to: number, first: number, last = first): Policy => ({
  from,
  to,
  protocol: 'tcp',
  ports: { from: first, to: last },
});

function changed(change: Change): Scenario {
  if (!change.ok) throw new Error(change.problem.message);
  return change.scenario;
}

function said(change: Change): string {
  return change.ok ? change.said.join(' ') : `refused: ${change.problem.code}`;
}

function instancesOf(scenario: Scenario, serial: number) {
  return scenario.apps.find((app) => app.serial === serial)?.instances;
}

describe('cells', () => {
  it('come one by one, each with a name of its own', () => {
    expect(changed(addCell(example, '3')).cells).toEqual(['1', '2', '3']);
    expect(said(addCell(example, '2'))).toBe('refused: name-taken');
    expect(said(addCell(example, 'two cells'))).toBe('refused: bad-name');
    expect(freeCellName(example)).toBe('3');
    expect(freeCellName(changed(removeCell(example, '1')))).toBe('1');
  });

  it('take their instances with them, and leave each app one', () => {
    const change = removeCell(example, '2');
    const next = changed(change);
    expect(next.cells).toEqual(['1']);
    expect(instancesOf(next, b)).toEqual(['1']);
    expect(instancesOf(next, c)).toEqual(['1']);
    expect(next.policies).toBe(example.policies);
    expect(said(change)).toContain('B ran on cell 2 alone, and now runs on cell 1. Its GUID stays');
    expect(said(change)).toContain('C has 1 instance left.');
  });

  it('cannot all go', () => {
    expect(said(removeCell(changed(removeCell(example, '2')), '1'))).toBe('refused: last-cell');
    expect(said(removeCell(example, '9'))).toBe('refused: unknown-cell');
  });

  it('are sixteen at most', () => {
    let scenario = example;
    while (scenario.cells.length < 16)
      scenario = changed(addCell(scenario, freeCellName(scenario)));
    expect(said(addCell(scenario, 'x'))).toBe('refused: too-many-cells');
  });
});

describe('apps', () => {
  it('are pushed with a GUID that none ever had, and without a policy', () => {
    const change = addApp(example, freeAppName(example), '2');
    expect(changed(change).apps.at(-1)).toEqual({ serial: 4, name: 'D', instances: ['2'] });
    expect(said(change)).toContain('A brand new app needs new policies');
    expect(changed(change).policies).toBe(example.policies);
  });

  it('take their policies with them, each named', () => {
    const change = removeApp(example, b);
    expect(changed(change).policies).toEqual([tcp(a, c, 8080)]);
    expect(said(change)).toContain('1 policy went with it: A → B, TCP 8080.');
    expect(said(removeApp(example, a))).toContain('A → B, TCP 8080; A → C, TCP 8080.');
  });

  it('come back under an old name as new apps', () => {
    const again = changed(addApp(changed(removeApp(example, b)), 'B', '2'));
    expect(again.apps.map(({ name, serial }) => [name, serial])).toEqual([
      ['A', 1],
      ['C', 3],
      ['B', 4],
    ]);
    expect(again.policies).toEqual([tcp(a, c, 8080)]);
  });

  it('leave the question to those that are left', () => {
    const without = removeApp(example, b);
    expect(changed(without).question).toMatchObject({ from: a, to: c });
    expect(said(without)).toContain('The question now is A → C.');
    const two = changed(without);
    const one = changed(removeApp(two, c));
    expect(one.question).toMatchObject({ from: a, to: a });
    const none = changed(removeApp(one, a));
    expect(none.question).toBeNull();
    expect(changed(addApp(none, 'A', '1')).question).toMatchObject({ from: 4, to: 4 });
    expect(changed(removeApp(example, c)).question).toBe(example.question);
  });

  it('cannot share a name, nor run on a cell that is not there', () => {
    expect(said(addApp(example, 'a', '1'))).toBe('refused: name-taken');
    expect(said(addApp(example, 'D', '7'))).toBe('refused: unknown-cell');
    expect(said(addApp(example, 'D e', '1'))).toBe('refused: bad-name');
    expect(said(removeApp(example, 9))).toBe('refused: unknown-app');
  });
});

describe('instances', () => {
  it('are added, moved and removed while the GUID and the policies stay', () => {
    const two = addInstance(example, a, '2');
    expect(instancesOf(changed(two), a)).toEqual(['1', '2']);
    expect(said(two)).toContain('Its GUID stays 1, so every policy holds.');
    const moved = moveInstance(changed(two), a, '1', '2');
    expect(instancesOf(changed(moved), a)).toEqual(['2', '2']);
    expect(instancesOf(changed(removeInstance(changed(moved), a, '2')), a)).toEqual(['2']);
    expect(changed(moved).policies).toBe(example.policies);
  });

  it('cannot all go, nor be where they are not', () => {
    expect(said(removeInstance(example, a, '1'))).toBe('refused: last-instance');
    expect(said(removeInstance(example, a, '2'))).toBe('refused: unknown-instance');
    expect(said(moveInstance(example, a, '2', '1'))).toBe('refused: unknown-instance');
    expect(said(moveInstance(example, a, '1', '7'))).toBe('refused: unknown-cell');
    expect(said(addInstance(example, 9, '1'))).toBe('refused: unknown-app');
  });

  it('are eight at most', () => {
    let scenario = example;
    for (let more = 0; more < 7; more += 1) scenario = changed(addInstance(scenario, a, '1'));
    expect(said(addInstance(scenario, a, '1'))).toBe('refused: too-many-instances');
  });
});

describe('policies', () => {
  it('are created and removed, and apply at once', () => {
    const policy = tcp(b, c, 9000, 9010);
    const change = addPolicy(example, policy);
    expect(changed(change).policies).toHaveLength(3);
    expect(said(change)).toBe('Policy B → C, TCP 9000–9010 is there, and applies at once.');
    expect(changed(removePolicy(changed(change), policy))).toEqual(example);
    expect(said(removePolicy(example, policy))).toBe('refused: unknown-policy');
  });

  it('do not come twice', () => {
    expect(said(addPolicy(example, tcp(a, b, 8080)))).toBe('refused: policy-exists');
    const wide = changed(addPolicy(example, tcp(b, a, 8000, 8999)));
    const within = addPolicy(wide, tcp(b, a, 8100));
    expect(within).toMatchObject({
      problem: { message: 'Policy B → A, TCP 8000–8999 allows this already.' },
    });
    expect(said(addPolicy(wide, tcp(b, a, 8900, 9100)))).toBe('refused: policy-overlaps');
  });

  it('may have the same ports for another protocol, direction or pair', () => {
    expect(addPolicy(example, { ...tcp(a, b, 8080), protocol: 'udp' }).ok).toBe(true);
    expect(addPolicy(example, tcp(b, a, 8080)).ok).toBe(true);
    expect(addPolicy(example, tcp(b, c, 8080)).ok).toBe(true);
  });

  it('name apps that are there and ports from 1 to 65535', () => {
    expect(said(addPolicy(example, tcp(a, 9, 80)))).toBe('refused: unknown-app');
    expect(said(addPolicy(example, tcp(a, b, 0)))).toBe('refused: bad-port');
    expect(said(addPolicy(example, tcp(a, b, 80, 65536)))).toBe('refused: bad-port');
    expect(said(addPolicy(example, tcp(a, b, 90, 80)))).toBe('refused: bad-port');
    expect(addPolicy(example, tcp(a, b, 1)).ok).toBe(true);
    expect(addPolicy(example, tcp(a, b, 65535)).ok).toBe(true);
  });
});

describe('a question', () => {
  it('is about apps that are there and one port', () => {
    const question = { from: b, to: c, protocol: 'udp', port: 53, way: 'direct' } as const;
    expect(changed(ask(example, question)).question).toEqual(question);
    expect(said(ask(example, { ...question, from: 9 }))).toBe('refused: unknown-app');
    expect(said(ask(example, { ...question, port: 0.5 }))).toBe('refused: bad-port');
  });
});

describe('container networking that is settled elsewhere', () => {
  it('stands in place of the scenario’s own, which comes back', () => {
    const off = withNetworking(example, false);
    expect(off).toEqual({ ...example, containerNetworking: false });
    expect(answer(example)?.verdict).toBe('allowed');
    expect(answer(off)?.verdict).toBe('denied');
    const moved = changed(moveInstance(off, a, '1', '2'));
    expect(withNetworking(moved, example.containerNetworking)).toEqual(
      changed(moveInstance(example, a, '1', '2')),
    );
  });

  it('leaves the very same scenario where nothing is settled, or the same', () => {
    expect(withNetworking(example, null)).toBe(example);
    expect(withNetworking(example, true)).toBe(example);
  });
});

describe('what changes nothing', () => {
  it('gives the very same scenario', () => {
    const question = example.question === null ? null : { ...example.question };
    if (question === null) throw new Error('the example asks');
    expect(changed(ask(example, question))).toBe(example);
    expect(changed(setContainerNetworking(example, true))).toBe(example);
    expect(changed(moveInstance(example, a, '1', '1'))).toBe(example);
  });
});
