/** What a page calls its protocols, transports and security can be asked for, known or not. */
import { describe, expect, it } from 'vitest';
import { indexDocument } from '../model/indexDocument.ts';
import { sampleOwnWords } from '../model/sampleOwnWords.ts';
import { completeQuery } from './complete.ts';
import { toggleValue } from './edit.ts';
import { countFacets } from './facets.ts';
import { parseQuery } from './parse.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';

const index = indexDocument(sampleOwnWords);

const rowsOf = (text: string) => {
  const reading = readQuery(text, index);
  return reading.ok ? [...reading.selection.entries.keys()] : reading.problems;
};

describe('a word of the page’s own', () => {
  it.each(['protocol:"FooWire 2"', 'protocol:foowire-2', 'protocol:FOOWIRE_2'])(
    'is asked for by %s, however it and the rows are spelled',
    (text) => expect(rowsOf(text)).toEqual(['flows-1', 'flows-2']),
  );

  it('is asked for in its own field, and a transport among the protocols, too', () => {
    expect(rowsOf('transport:pigeon-post')).toEqual(['flows-1']);
    expect(rowsOf('protocol:"Pigeon Post"')).toEqual(['flows-1']);
    expect(rowsOf('auth:"secret handshake"')).toEqual(['flows-1', 'flows-2']);
    expect(rowsOf('authentication:other')).toEqual(['flows-1', 'flows-2']);
  });

  it('stands once among the check boxes, under its first spelling, beside those that are known', () => {
    const facets = countFacets(null, index, ['protocol', 'transport', 'auth']);
    const values = facets.map((facet) => facet.values.map(({ label, rows }) => [label, rows]));
    expect(values).toEqual([
      [
        ['not stated', 2],
        ['TCP', 1],
        ['ICMP', 2],
        ['ESP', 1],
        ['FooWire 2', 2],
        ['Pigeon Post', 1],
      ],
      [
        ['TCP', 1],
        ['ICMP', 2],
        ['ESP', 1],
        ['Pigeon Post', 1],
      ],
      [
        ['IPsec', 1],
        ['Not stated', 2],
        ['Secret Handshake', 2],
      ],
    ]);
  });

  it('is written in quotes by a check box, and reads back as itself', () => {
    const text = printQuery(toggleValue(null, 'protocol', 'FooWire 2'));
    expect(text).toBe('protocol:"FooWire 2"');
    expect(printQuery(parseQuery(text).query)).toBe(text);
    expect(rowsOf(text)).toEqual(['flows-1', 'flows-2']);
  });

  it('is offered before known ones that the page does not use', () => {
    const { items } = completeQuery('transport:', 10, index);
    const offered = items.map(({ insert }) => insert);
    expect(offered.slice(0, 4)).toEqual(['tcp', 'icmp', 'esp', '"Pigeon Post"']);
    expect(completeQuery('auth:sec', 8, index).items[0]?.insert).toBe('"Secret Handshake"');
  });

  it('is a mistake where the page does not use it, unless other documents here do', () => {
    expect(rowsOf('protocol:nats')).toEqual([]);
    expect(rowsOf('protocol:ldaps')).toMatchObject([{ code: 'unknown-value' }]);
    expect(rowsOf('protocol:foowire-3')).toMatchObject([{ code: 'unknown-value' }]);
  });
});
