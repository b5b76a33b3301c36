/** Puts slabs and cards into the order of the heights that their lines would like (the barycentre rule). */
import type { Arrangement } from './arrangement.ts';
import type { Model } from './model.ts';
import { placeRows } from './placeRows.ts';
import { wishesOf } from './rows.ts';

export function sortColumns(model: Model, arrangement: Arrangement): Arrangement {
  const rows = placeRows(model, arrangement);
  const wish = (card: number) => {
    const wishes = wishesOf(rows, card);
    return mean(wishes) ?? rows.tops[card] ?? 0;
  };
  return arrangement.map((slabs) => {
    const keyed = slabs.map((slab) => ({
      slab: {
        ...slab,
        columns: slab.columns.map((cards) => cards.toSorted((a, b) => wish(a) - wish(b))),
      },
      key: mean(slab.columns.flat().map(wish)) ?? 0,
    }));
    return keyed.toSorted((one, other) => one.key - other.key).map(({ slab }) => slab);
  });
}

function mean(numbers: readonly number[]): number | undefined {
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
