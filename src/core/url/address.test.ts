import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PANELS, SHOWS, THEMES, VIEWS, readAddress, writeAddress } from './address.ts';
import { EMPTY_ADDRESS } from './emptyAddress.ts';
import type { Address } from './address.ts';

const anyText = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.toWellFormed());
const ours = new Set([
  'doc',
  'q',
  'show',
  'view',
  'select',
  'way',
  'hop',
  'with',
  'without',
  'fold',
  'against',
  'walk',
  'step',
  'present',
  'panel',
  'bench',
  'theme',
  'embed',
]);
/** Ids have no comma in them: the list of them is parted by commas. */
const anyIds = fc.uniqueArray(
  anyText.filter((text) => !text.includes(',')),
  { maxLength: 4 },
);

const anyView = fc.record({
  doc: fc.option(anyText),
  q: fc.oneof(fc.constant(''), anyText),
  show: fc.constantFrom(...SHOWS),
  view: fc.constantFrom(...VIEWS),
  select: fc.option(anyText),
  way: fc.option(anyText),
  hop: fc.option(fc.integer({ min: 1, max: 9999 })),
  with: anyIds,
  without: anyIds,
  fold: fc.option(fc.oneof(anyIds, fc.constant(['none']))),
  against: fc.option(anyText),
  present: fc.boolean(),
  panel: fc.option(fc.constantFrom(...PANELS)),
  bench: fc.oneof(fc.constant(''), anyText),
  theme: fc.option(fc.constantFrom(...THEMES)),
  embed: fc.boolean(),
  rest: fc.array(
    fc.tuple(
      anyText.filter((name) => !ours.has(name)),
      fc.oneof(fc.constant(''), anyText),
    ),
  ),
});

/** On the path of a walk an address says nothing of what is seen; off it, it says all. */
const anyAddress: fc.Arbitrary<Address> = fc
  .tuple(anyView, fc.option(anyText), fc.option(fc.integer({ min: 1, max: 9999 })), fc.boolean())
  .map(([view, walk, step, strays]) => {
    if (walk === null) return { ...view, walk, step, strays: false };
    if (strays) return { ...view, walk, step, strays };
    const { doc, present, panel, bench, theme, embed, rest } = view;
    const said = { doc, present, panel, bench, theme, embed, rest };
    return { ...EMPTY_ADDRESS, ...said, walk, step, strays };
  });

describe('the address', () => {
  it('is embedded whatever `embed` is said to be', () => {
    for (const search of ['?embed', '?embed=', '?embed=true', '?q=a&embed']) {
      expect(readAddress(search).address.embed).toBe(true);
    }
    expect(readAddress('?q=embed').address.embed).toBe(false);
    expect(writeAddress({ ...EMPTY_ADDRESS, q: 'a', embed: true })).toBe('?q=a&embed');
  });

  it('says nothing of what a step says, and all of what is seen off its path', () => {
    expect(readAddress('?walk=push&step=3').address).toMatchObject({ step: 3, strays: false });
    expect(readAddress('?walk=push&q=BBS').address).toMatchObject({ step: null, strays: true });
    const strayed = { ...EMPTY_ADDRESS, walk: 'push', strays: true };
    expect(writeAddress(strayed)).toBe('?q&walk=push');
    expect(readAddress('?q&walk=push').address).toEqual(strayed);
  });

  it('leaves defaults out', () => {
    expect(writeAddress(EMPTY_ADDRESS)).toBe('');
    expect(writeAddress({ ...EMPTY_ADDRESS, doc: 'tap', view: 'table' })).toBe(
      '?doc=tap&view=table',
    );
  });

  it('keeps a query readable', () => {
    expect(writeAddress({ ...EMPTY_ADDRESS, q: 'port:443,80 "SSH Proxy"->BBS' })).toBe(
      '?q=port:443,80+%22SSH+Proxy%22-%3EBBS',
    );
    expect(readAddress('?q=Rep→BBS:8889').address.q).toBe('Rep→BBS:8889');
    expect(readAddress('?q=Rep%E2%86%92BBS%3A8889').address.q).toBe('Rep→BBS:8889');
  });

  it('reads back what it wrote, for every address', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(readAddress(writeAddress(address))).toEqual({ address, problems: [] });
      }),
    );
  });

  it('says which groups are folded, or that none is; else they are as the document opens', () => {
    const folded = (fold: Address['fold']) => writeAddress({ ...EMPTY_ADDRESS, fold });
    expect(folded(null)).toBe('');
    expect(folded(['cell', 'brain'])).toBe('?fold=cell,brain');
    expect(folded([])).toBe('?fold=none');
    expect(readAddress('?fold=none').address.fold).toEqual([]);
    expect(readAddress('?fold=').address.fold).toEqual([]);
    expect(readAddress('?fold=cell,,cell,').address.fold).toEqual(['cell']);
  });

  it('tells a group that is called “none” from no group', () => {
    const search = writeAddress({ ...EMPTY_ADDRESS, fold: ['none'] });
    expect(search).toBe('?fold=none,');
    expect(readAddress(search).address.fold).toEqual(['none']);
  });

  it('names a bad value, keeps its default and loses nothing else', () => {
    const { address, problems } = readAddress('?doc=diego&view=pie&show=only&q=port:443');
    expect(address).toEqual({ ...EMPTY_ADDRESS, doc: 'diego', show: 'only', q: 'port:443' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ parameter: 'view' });
    expect(problems[0]?.message).toContain('view=pie');
    expect(problems[0]?.message).toContain('diagram, table, matrix');
  });

  it('hands parameters that are not its own through', () => {
    expect(writeAddress(readAddress('?embed&utm=a%26b&doc=tap').address)).toBe(
      '?doc=tap&embed&utm=a%26b',
    );
  });

  it('never throws on broken escapes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readAddress(`?${text}`)).not.toThrow();
      }),
    );
    expect(readAddress('?q=100%').address.q).toBe('100%');
  });
});
