import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Flow } from '../../model/document.ts';
import { componentId, entryId, tableId } from '../../model/ids.ts';
import { readFlow } from '../../model/readFlow.ts';
import { toProducts } from './toProducts.ts';

const entry = entryId(tableId('t'), 1);

function flow(from: string, to: string, port: number): Flow {
  const service = { port, transport: 'tcp', protocol: 'https', security: 'not-stated' } as const;
  const ends = { from: componentId(from), to: componentId(to) };
  return readFlow(entry, 1, { ...ends, service, direction: 'internal' });
}

const open = (flows: readonly Flow[]) =>
  toProducts(flows).flatMap(({ pairs, services }) =>
    pairs.flatMap(({ from, to }) => services.map(({ ports }) => [from, to, ports])),
  );

it('opened again, products are the flows that they were made of, in their order', () => {
  const name = fc.constantFrom('a', 'b');
  const flows = fc.array(fc.tuple(name, name, fc.constantFrom(1, 2)), { maxLength: 12 });
  fc.assert(
    fc.property(flows, (parts) => {
      const made = parts.map(([from, to, port]) => flow(from, to, port));
      expect(open(made)).toEqual(made.map(({ from, to, ports }) => [from, to, ports]));
    }),
  );
});

it('a row of pairs that each go with each service is one product', () => {
  const row = ['a', 'b', 'c'].flatMap((from) => [flow(from, 'd', 80), flow(from, 'd', 443)]);
  expect(toProducts(row).map(({ pairs, services }) => [pairs.length, services.length])).toEqual([
    [3, 2],
  ]);
});
