import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OVERLAY, planOverlay, readOverlay } from './overlay.ts';
import { firstFreeRange } from './privateRanges.ts';
import { rangeAt, readRange, relate } from './range.ts';

function rangeOf(text: string) {
  const reading = readRange(text);
  if (!reading.ok) throw new Error(reading.problem.message);
  return reading.range;
}

const plan = (range: string, cellPrefix = '24', others = '') =>
  planOverlay({ range, cellPrefix, others });

describe('reading a range', () => {
  it('takes an address with its prefix, spaces around it or not', () => {
    expect(rangeOf(' 10.255.0.0/16 ')).toEqual({
      text: '10.255.0.0/16',
      prefix: 16,
      start: 184_483_840,
      end: 184_549_376,
    });
    expect(rangeOf('255.255.255.255/32').end).toBe(2 ** 32);
    expect(rangeOf('0.0.0.0/0')).toMatchObject({ start: 0, end: 2 ** 32 });
  });

  it.each([
    ['', 'empty', 'Write one like 10.255.0.0/16.'],
    ['hello', 'not-an-address', 'four numbers'],
    ['10.255.0/16', 'not-an-address', 'four numbers'],
    ['10.255.0.256/16', 'not-an-address', 'four numbers'],
    ['010.0.0.0/8', 'not-an-address', 'four numbers'],
    ['0x0a.0.0.0/8', 'not-an-address', 'four numbers'],
    ['10.0.0.0/8/8', 'not-an-address', 'four numbers'],
    ['fd00::/8', 'ipv6', 'IPv4 ranges only'],
    ['::1', 'ipv6', 'IPv4 ranges only'],
    ['10.255.0.0', 'prefix-missing', 'Write 10.255.0.0/16 for a range'],
    ['10.255.0.0/', 'bad-prefix', 'from 0 to 32'],
    ['10.255.0.0/33', 'bad-prefix', 'from 0 to 32'],
    ['10.255.0.0/-1', 'bad-prefix', 'from 0 to 32'],
    ['10.255.0.0/x', 'bad-prefix', 'from 0 to 32'],
    ['10.255.0.1/16', 'host-bits', 'Did you mean 10.255.0.0/16?'],
    ['10.255.0.0/12', 'host-bits', 'Did you mean 10.240.0.0/12?'],
  ])('says of %j that it is %s', (text, code, hint) => {
    const reading = readRange(text);
    expect(reading).toMatchObject({ ok: false, problem: { code } });
    expect(reading.ok ? '' : reading.problem.hint).toContain(hint);
  });

  it('reads back every range that it writes', () => {
    const anyRange = fc
      .tuple(fc.integer({ min: 0, max: 32 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([prefix, part]) =>
        rangeAt(Math.floor(part * (2 ** prefix - 1)) * 2 ** (32 - prefix), prefix),
      );
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(rangeOf(range.text)).toEqual(range);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom('10', '.', '/', '0', '::', 'f', ' ', '%', '255', '\n');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          expect(() => planOverlay({ range: text, cellPrefix: text, others: text })).not.toThrow();
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('an overlay', () => {
  it.each(['10.0.0.0/8', '10.255.0.0/16', '172.16.0.0/12', '172.31.255.0/24', '192.168.0.0/16'])(
    'may be %s',
    (text) => expect(readOverlay(text).ok).toBe(true),
  );

  it.each([
    '11.0.0.0/16',
    '172.32.0.0/16',
    '172.0.0.0/8',
    '192.0.0.0/8',
    '100.64.0.0/16',
    '0.0.0.0/0',
  ])('may not be %s: that is not in RFC 1918', (text) => {
    expect(readOverlay(text)).toMatchObject({
      problem: {
        code: 'not-private',
        hint: 'The private ranges are 10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16.',
      },
    });
  });

  it.each([
    // range, cells' prefix: ranges, containers in each, in all; the other page's count
    ['10.255.0.0/16', '24', 256, 254, 65_024, '255'],
    ['10.255.0.0/20', '/24', 16, 254, 4_064, '15'],
    ['10.240.0.0/12', '24', 4_096, 254, 1_040_384, '4,095'],
    ['10.255.0.0/22', '26', 16, 62, 992, '15'],
    ['192.168.0.0/16', '30', 16_384, 2, 32_768, '16,383'],
    ['10.255.3.0/24', '24', 1, 254, 254, '0'],
    ['10.0.0.0/8', '8', 1, 16_777_214, 16_777_214, '0'],
  ])('of %s with /%s counts what it holds', (range, prefix, ranges, each, all, fewer) => {
    const { capacity, remarks } = plan(range, prefix);
    expect(capacity).toMatchObject({
      cellRanges: ranges,
      containersPerCell: each,
      containers: all,
    });
    expect(remarks[0]).toContain(`one cell less for each range; here that makes ${fewer}.`);
  });

  it('is the page’s default to begin with', () => {
    expect(planOverlay(DEFAULT_OVERLAY).capacity?.firstCell).toEqual({
      range: '10.255.0.0/24',
      first: '10.255.0.1',
      last: '10.255.0.254',
    });
  });

  it('says where it goes beyond the page', () => {
    expect(plan('10.255.0.0/16').remarks).toHaveLength(1);
    expect(plan('10.255.0.0/16', '26').remarks[1]).toContain(
      'The page states usable addresses for a /24 only.',
    );
  });

  it.each([
    ['10.255.0.0/16', '15', 'Write a number from 16 to 30.'],
    ['10.255.0.0/16', '31', 'Write a number from 16 to 30.'],
    ['10.255.0.0/16', '', 'Write a number from 16 to 30.'],
    ['10.255.0.0/16', 'x', 'Write a number from 16 to 30.'],
    ['10.255.0.0/31', '31', 'The overlay itself is too small'],
  ])('of %s gives no cell a /%s', (range, prefix, hint) => {
    const { capacity, cellPrefixProblem } = plan(range, prefix);
    expect(capacity).toBeNull();
    expect(cellPrefixProblem?.code).toBe('bad-cell-prefix');
    expect(cellPrefixProblem?.hint).toContain(hint);
  });
});

describe('conflicts', () => {
  it.each([
    ['10.255.0.0/16', '10.0.0.0/8', 'contained'],
    ['10.255.0.0/16', '10.255.4.0/24', 'contains'],
    ['10.255.0.0/16', '10.255.0.0/16', 'equal'],
  ])('%s and %s: %s', (range, other, relation) => {
    expect(plan(range, '24', other).conflicts).toMatchObject([
      { other: { text: other }, relation },
    ]);
  });

  it('are none with ranges that only touch', () => {
    expect(plan('10.255.0.0/16', '24', '10.254.0.0/16, 11.0.0.0/16').conflicts).toEqual([]);
  });

  it('are found among lines and commas, while what cannot be read is said', () => {
    const { conflicts, otherProblems } = plan(
      '10.255.0.0/16',
      '24',
      '10.0.16.0/20\n\n10.255.1.0/24, hello\n192.168.1.1/16',
    );
    expect(conflicts.map(({ other }) => other.text)).toEqual(['10.255.1.0/24']);
    expect(otherProblems.map(({ code, line }) => [code, line])).toEqual([
      ['not-an-address', 3],
      ['host-bits', 4],
    ]);
  });

  it('are not ruled out, nor room promised, while any line is unread', () => {
    expect(plan('10.255.0.0/16', '24', '10.0.0.0/16\nhello').room).toBeNull();
    expect(plan('hello', '24', '10.0.0.0/16').room).toBeNull();
    expect(plan('10.255.0.0/16', '24', '\n ,\n').room).not.toBeNull();
  });

  it('have every bad line named, and each of the bad ones in a line', () => {
    const { otherProblems } = plan('10.255.0.0/16', '24', 'one\n10.0.0.0/16\ntwo, three\n10.1.1.1');
    expect(otherProblems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '1: “one” is no range of addresses.',
      '3: “two” is no range of addresses.',
      '3: “three” is no range of addresses.',
      '4: “10.1.1.1” has no prefix.',
    ]);
  });

  it('are shown for each block of RFC 1918', () => {
    const others = '10.0.0.0/9, 10.128.0.0/9, 10.1.0.0/16\n172.16.0.0/16';
    const blocks = plan('192.168.0.0/16', '24', others).room?.blocks ?? [];
    expect(blocks.map(({ state }) => state)).toEqual(['taken', 'partly taken', 'free']);
    expect(blocks.map(({ holdsOverlay }) => holdsOverlay)).toEqual([false, false, true]);
    expect(blocks[0]?.takenBy).toHaveLength(3);
    expect(plan('10.0.0.0/8', '24', '0.0.0.0/0').room?.blocks.map(({ state }) => state)).toEqual([
      'taken',
      'taken',
      'taken',
    ]);
  });

  it('are avoided by the first free range of the same size', () => {
    expect(plan('10.255.0.0/16').room?.firstFree?.text).toBe('10.0.0.0/16');
    expect(plan('10.255.0.0/16', '24', '10.0.0.0/15').room?.firstFree?.text).toBe('10.2.0.0/16');
    expect(plan('10.255.0.0/16', '24', '10.0.0.0/24').room?.firstFree?.text).toBe('10.1.0.0/16');
    expect(plan('10.255.0.0/16', '24', '10.0.0.0/8').room?.firstFree?.text).toBe('172.16.0.0/16');
    expect(plan('10.255.0.0/16', '24', '10.0.0.0/8, 172.16.0.0/12').room?.firstFree?.text).toBe(
      '192.168.0.0/16',
    );
    expect(plan('10.0.0.0/8', '24', '10.4.0.0/24').room?.firstFree).toBeNull();
    expect(plan('10.255.0.0/16', '24', '0.0.0.0/0').room?.firstFree).toBeNull();
  });

  it('are none for whatever is suggested', () => {
    const inBlock = fc
      .tuple(fc.integer({ min: 8, max: 20 }), fc.integer({ min: 0, max: 4095 }))
      .map(([prefix, place]) =>
        rangeAt(10 * 2 ** 24 + (place % 2 ** (prefix - 8)) * 2 ** (32 - prefix), prefix),
      );
    fc.assert(
      fc.property(
        fc.array(inBlock, { maxLength: 12 }),
        fc.integer({ min: 8, max: 24 }),
        (inUse, prefix) => {
          const free = firstFreeRange(prefix, inUse);
          // Nothing here takes room in 172.16.0.0/12, so that only greater ranges find none.
          expect(free !== null || prefix < 12).toBe(true);
          expect(inUse.every((range) => free === null || relate(range, free) === 'apart')).toBe(
            true,
          );
        },
      ),
    );
  });
});
