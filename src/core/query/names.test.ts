import { foldName } from '../model/foldName.ts';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { defineDocument } from '../model/defineDocument.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { findName, splitName, sureName } from './names.ts';
import { readQuery } from './readQuery.ts';

const [DIEGO, TAP] = [indexDocument(diego), indexDocument(tap)];

const NESTED = indexDocument(
  defineDocument({
    id: 'nested',
    title: 'Nested',
    shortTitle: 'Nested',
    summary: '',
    groupWord: 'Host',
    notes: [],
    columns: [],
    groups: {
      site: { label: 'Site', kind: 'cluster' },
      host: { label: 'Host', kind: 'host', parent: 'site' },
      outside: { label: 'Outside', kind: 'external' },
      shop: { label: 'Shop', kind: 'external', parent: 'outside' },
    },
    components: {
      agent: { label: 'Agent', group: 'host' },
      api: { label: 'API', group: 'site' },
      cart: { label: 'Cart', group: 'shop' },
      loose: { label: 'Loose', group: null },
    },
    footnotes: {},
    options: {},
    tables: {
      all: {
        title: 'All',
        rows: [
          {
            written: [],
            between: [
              ['agent', 'api'],
              ['agent', 'cart'],
              ['loose', 'loose'],
            ],
            on: [{ port: 1, transport: 'tcp', protocol: 'http', security: 'not-stated' }],
          },
        ],
      },
    },
  }),
);

const found = (index: DocumentIndex, text: string) => [
  ...(findName(index, splitName(text))?.components ?? []),
];
const selected = (text: string) => {
  const reading = readQuery(text, NESTED);
  return reading.ok ? reading.selection.flows.size : reading.problems;
};

describe('names', () => {
  it('are alike without case, and whatever stands between their words', () => {
    expect(foldName('  Diego_Cell  (REP) ')).toBe('diego cell (rep)');
    expect(foldName('SSH__- Proxy')).toBe('ssh proxy');
  });

  it.each(['rep', 'REP', 'diego_cell (Rep)', 'diego-cell (rep)', 'diego_cell/Rep'])(
    'find Rep by %j',
    (text) => {
      expect(found(DIEGO, text)).toEqual(['rep']);
    },
  );

  it('mean all components that they fit', () => {
    expect(found(TAP, 'Contour')).toEqual(['contour-run', 'contour-iterate', 'contour-view']);
    expect(found(TAP, 'iterate/Contour')).toEqual(['contour-iterate']);
  });

  it('mean a group only where no component is called so', () => {
    expect(found(DIEGO, 'diego_brain')).toEqual(['diego_brain-vm']);
    expect(found(DIEGO, 'diego_cell')).toEqual(['app-instances', 'route-emitter', 'rep']);
  });

  it('may hold a slash', () => {
    expect(found(TAP, 'Ldap/OIDC providers')).toEqual(['identity-providers']);
    expect(found(TAP, 'External/Ldap/OIDC providers')).toEqual(['identity-providers']);
  });

  it('are nothing where nothing is called so, what every object inherits included', () => {
    expect(found(DIEGO, 'constructor')).toEqual([]);
    expect(found(DIEGO, '-')).toEqual([]);
    expect(found(DIEGO, 'uaa/Rep')).toEqual([]);
  });

  it('have one spelling that is sure: the label, or the id where the label is shared', () => {
    const name = (index: DocumentIndex, id: string) =>
      index.document.components.filter((one) => one.id === id).map((one) => sureName(index, one));
    expect(name(DIEGO, 'rep')).toEqual(['Rep']);
    expect(name(TAP, 'contour-run')).toEqual(['contour-run']);
  });
});

describe('nested groups', () => {
  it('count for those around them', () => {
    expect(found(NESTED, 'Site')).toEqual(['agent', 'api']);
    expect(found(NESTED, 'site/Agent')).toEqual(['agent']);
    expect(selected('cluster:site')).toBe(2);
    expect(selected('cluster:outside')).toBe(1);
    expect(selected('Site→Outside')).toBe(1);
  });

  it('are external where what is around them is', () => {
    expect(selected('is:external')).toBe(1);
  });

  it('are each a group of its own: one inside another is crossed into', () => {
    expect(selected('is:cross-group')).toBe(2);
  });

  it('do not make a flow from a component to itself go both ways', () => {
    expect(selected('is:both-ways')).toBe(0);
  });
});
