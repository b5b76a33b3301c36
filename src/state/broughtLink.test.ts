import { describe, expect, it } from 'vitest';
import { BROUGHT } from '../core/url/broughtFragment.ts';
import { writeFragment } from '../core/url/fragmentBytes.ts';
import type { BroughtTables } from './brought.ts';
import { describeLink, idOfLink, packBrought, unpackBrought } from './broughtLink.ts';

const TABLES: BroughtTables = {
  title: 'Häfen',
  sources: [{ name: 'a.md', text: '| Source |\n|---|\n| Wächter → Lampe |', format: 'markdown' }],
  choices: {
    title: null,
    mappings: {},
    fixes: [{ file: 'a.md', table: 0, row: 0, column: 0, text: 'x' }],
  },
};

async function pack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return writeFragment(BROUGHT, new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** The fragment, where there is one. */
async function packTables(tables: BroughtTables): Promise<string> {
  const packed = await packBrought(tables);
  return typeof packed === 'string' ? packed : packed.refused;
}

const packText = (text: string) => pack(new TextEncoder().encode(text));

describe('a brought document in a link', () => {
  it('comes back as it was', async () => {
    const hash = await packTables(TABLES);
    expect(hash).toMatch(/^#brought=1\.[\w-]+$/);
    expect(await unpackBrought(hash)).toEqual({ ok: true, tables: TABLES });
  });

  it('is much shorter than its table, where that repeats itself', async () => {
    const row = '| keeper | lamp | 8080 | HTTPS | Mutual TLS |\n';
    const [source] = TABLES.sources;
    const sources = [{ name: 'a.md', format: null, ...source, text: row.repeat(500) }];
    const hash = await packTables({ ...TABLES, sources });
    expect(hash.length).toBeLessThan(1000);
  });

  it('is known again by the same id, and another one by another', async () => {
    const hash = await packTables(TABLES);
    expect(idOfLink(hash)).toBe(idOfLink(hash));
    expect(idOfLink(hash)).toMatch(/^linked-\w+$/);
    expect(idOfLink(`${hash}A`)).not.toBe(idOfLink(hash));
  });

  it('is not packed where no link could ever hold it', async () => {
    const sources = [{ name: 'a', text: 'x'.repeat(4_000_001), format: null }];
    expect(await packBrought({ ...TABLES, sources })).toEqual({ refused: 'too-long' });
  });
});

describe('a fragment that is broken or hostile', () => {
  it.each([
    ['no compressed bytes', () => writeFragment(BROUGHT, new Uint8Array([1, 2, 3, 4]))],
    ['no JSON', () => packText('hello')],
    ['something else', () => packText('{"title":"x"}')],
    ['bytes that are no text', () => pack(new Uint8Array([0xff, 0xfe, 0xfd]))],
    ['nothing', () => '#brought=1.'],
  ])('holding %s is refused with words', async (_what, make) => {
    const unpacked = await unpackBrought(await make());
    expect(unpacked).toMatchObject({ ok: false });
    expect(unpacked.ok ? '' : unpacked.message).toMatch(/cannot be read/);
  });

  it('that swells beyond 20 MB is stopped on the way', async () => {
    const hash = await pack(new Uint8Array(20_000_001));
    expect(hash.length).toBeLessThan(60_000);
    expect(await unpackBrought(hash)).toEqual({
      ok: false,
      message: 'The table in this link is larger than 20 MB, and was not opened.',
    });
  });
});

describe('the length of a link', () => {
  it.each([
    [7_999, true, true],
    [8_001, true, false],
    [60_001, false, false],
    ['too-long', false, false],
    ['no-streams', false, false],
  ] as const)('of %s is said, and whether it fits', (length, fits, isSafe) => {
    expect(describeLink(length)).toMatchObject({ fits, isSafe });
  });

  it('is a number that one can read', () => {
    expect(describeLink(12_345).message).toContain('12,345 characters');
  });
});
