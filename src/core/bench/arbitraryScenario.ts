/** Arbitrary scenarios for the property tests: what a reader could have built, gaps between serials included. */
import fc from 'fast-check';
import { HIGHEST_PORT } from './ports.ts';
import { addPolicy } from './policyActions.ts';
import { LIMITS, PROTOCOLS, WAYS, inCellOrder } from './scenario.ts';
import type { App, Policy, Question, Scenario } from './scenario.ts';

const LETTERS = ['a', 'b', 'c', 'X', 'Y', 'Z', '0', '1', '9'];
const AWKWARD = ['app', 'cells', 'ask', 'tcp', 'direct', 'constructor', '8080', 'a-b_c'];

const name = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc
    .tuple(
      fc.constantFrom(...LETTERS),
      fc.string({ unit: fc.constantFrom(...LETTERS, '-', '_'), maxLength: LIMITS.nameLength - 1 }),
    )
    .map(([first, rest]) => first + rest),
);

const names = (most: number, least: number) =>
  fc.uniqueArray(name, {
    minLength: least,
    maxLength: most,
    selector: (one) => one.toLowerCase(),
  });

const port = fc.integer({ min: 1, max: HIGHEST_PORT });

const ports = fc
  .tuple(port, fc.oneof(fc.constant(null), port))
  .map(([one, other]) => ({ from: Math.min(one, other ?? one), to: Math.max(one, other ?? one) }));

function arbitraryApps(cells: readonly string[]): fc.Arbitrary<readonly App[]> {
  const instances = fc
    .array(fc.constantFrom(...cells), { minLength: 1, maxLength: LIMITS.instancesOfAnApp })
    .map((some) => inCellOrder(cells, some));
  return names(8, 0).chain((all) =>
    fc.tuple(...all.map(() => fc.tuple(fc.integer({ min: 1, max: 9 }), instances))).map((parts) => {
      let serial = 0;
      return parts.map(([step, own], place) => {
        // Mostly one after the other, as apps are pushed; gaps where some were removed.
        serial += step > 6 ? step : 1;
        return { serial, name: all[place] ?? '', instances: own };
      });
    }),
  );
}

function arbitraryRest(cells: readonly string[], apps: readonly App[]): fc.Arbitrary<Scenario> {
  const last = apps.at(-1)?.serial ?? 0;
  const some =
    apps.length === 0 ? fc.constant(0) : fc.constantFrom(...apps.map((app) => app.serial));
  const protocol = fc.constantFrom(...PROTOCOLS);
  const policy: fc.Arbitrary<Policy> = fc.record({ from: some, to: some, protocol, ports });
  const question: fc.Arbitrary<Question> = fc.record({
    from: some,
    to: some,
    protocol,
    port,
    way: fc.constantFrom(...WAYS),
  });
  return fc
    .record({
      policies: fc.array(policy, { maxLength: apps.length === 0 ? 0 : 12 }),
      question: apps.length === 0 ? fc.constant(null) : question,
      containerNetworking: fc.boolean(),
      gap: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ policies, gap, ...rest }) => {
      const bare: Scenario = { cells, apps, policies: [], ...rest, nextSerial: last + gap };
      return policies.reduce((so, one) => {
        const change = addPolicy(so, one);
        return change.ok ? change.scenario : so;
      }, bare);
    });
}

export const arbitraryScenario: fc.Arbitrary<Scenario> = names(LIMITS.cells, 1).chain((cells) =>
  arbitraryApps(cells).chain((apps) => arbitraryRest(cells, apps)),
);
