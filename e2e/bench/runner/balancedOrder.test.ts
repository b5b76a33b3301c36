import { expect, test } from 'vitest';
import { balancedOrder } from './balancedOrder.ts';

const THINGS = ['a', 'b', 'c', 'd', 'e', 'f'];
const ORDERS = THINGS.map((_, round) => balancedOrder(THINGS, round));

test('every round has every thing, and each is at each place once', () => {
  for (const order of ORDERS) expect(order.toSorted()).toEqual(THINGS);
  for (const [place] of THINGS.entries()) {
    expect(new Set(ORDERS.map((order) => order[place]))).toEqual(new Set(THINGS));
  }
});

test('each follows each other one once', () => {
  const pairs = ORDERS.flatMap((order) =>
    order.slice(1).map((to, place) => `${order[place]}${to}`),
  );
  expect(pairs).toHaveLength(30);
  expect(new Set(pairs).size).toBe(30);
});

test('after that the rounds begin again', () => {
  expect(balancedOrder(THINGS, 6)).toEqual(ORDERS[0]);
});
