import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { findFindings } from './findFindings.ts';
import { idOfFinding, nameFinding, placeAccepted } from './placeAccepted.ts';

const LONGEST = 500;
const FOUND = findFindings(indexDocument(diego));
const BASIC = FOUND.find(({ rule }) => rule.id === 'basic-authentication');
const nats = BASIC?.findings[0];

function accept(id: string, as: string) {
  const { byFinding, strays } = placeAccepted(FOUND, [{ about: { id }, as }], LONGEST);
  return { accepted: [...byFinding.keys()].map(idOfFinding), strays: strays.length };
}

const AS = BASIC === undefined || nats === undefined ? '' : nameFinding(BASIC.rule, nats, LONGEST);

describe('what was accepted', () => {
  it('is found by its id where that still is what it was called', () => {
    expect(AS).toBe('Basic authentication: local Route Emitter → nats:4222, 4223, 4224, 4225');
    expect(accept('basic-authentication outbound-4', AS)).toEqual({
      accepted: ['basic-authentication outbound-4'],
      strays: 0,
    });
  });

  it('goes with its name where its row has moved', () => {
    expect(accept('basic-authentication outbound-5', AS)).toEqual({
      accepted: ['basic-authentication outbound-4'],
      strays: 0,
    });
  });

  it('is never taken for what now stands in its place', () => {
    const other = 'Basic authentication: Rep → nats:4222';
    expect(accept('basic-authentication outbound-4', other)).toEqual({ accepted: [], strays: 1 });
  });
});
