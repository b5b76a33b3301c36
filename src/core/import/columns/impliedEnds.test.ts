import { describe, expect, it } from 'vitest';
import { endsIn } from './impliedEnds.ts';

const ends = (text: string) =>
  endsIn(text).map(({ role, name, certainty }) => `${role}: ${name}, ${certainty}`);

describe('a sentence on what runs between two', () => {
  it('names the one that is called by a name', () => {
    const text =
      'These rules are required for communication between the Lamp Keeper and applications that';
    expect(ends(`${text} send beams`)).toEqual(['endpoint: Lamp Keeper, guess']);
    expect(ends('Traffic between the Lamp Keeper and other services')).toEqual([
      'endpoint: Lamp Keeper, guess',
    ]);
  });

  it('names both where both are', () => {
    expect(ends('Traffic between the Lamp Keeper and the horn server')).toEqual([
      'source: Lamp Keeper, guess',
      'destination: horn server, guess',
    ]);
  });
});

it.each([
  'These ports are required for accessing the Lamp console',
  'The rules are needed for logging on to the keeper',
])('names nobody by what is done: %s', (text) => {
  expect(ends(text)).toEqual([]);
});
