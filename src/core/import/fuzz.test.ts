/**
 * A minute of broken pages. Sound ones in every format are cut, doubled, mixed and soiled at random, and
 * whatever comes of it is read: nothing throws, no row is lost, nothing is charted that no row has, and every
 * place lies in its file. `PORTOLAN_FUZZ_S` says how long, `PORTOLAN_FUZZ_SEED` where it
 * begins: the same texts come in the same order, so that a fault can be looked at again.
 */
import { describe, expect, it } from 'vitest';
import { foldName } from '../model/foldName.ts';
import { assertSound } from '../model/assertSound.ts';
import { HIGHEST_PORT, formatRange } from '../model/ports.ts';
import { headingsOf } from './columns/headingsOf.ts';
import type { RawRow, RawTable } from './rawTable.ts';
import { NO_CHOICES } from './choices.ts';
import { readSources } from './readSources.ts';
import type { Imported } from './readMapped.ts';
import type { SourceFormat } from './source.ts';

const seconds = Number(process.env['PORTOLAN_FUZZ_S'] ?? 60);
const SEED = Number(process.env['PORTOLAN_FUZZ_SEED'] ?? 1);

/** Sound pages to begin with, each with a sign or two of its own format. */
const PAGES: readonly (readonly [SourceFormat, string])[] = [
  [
    'markdown',
    `# Harbour\n\n## Inbound to the harbour\n\n| Source | Destination | Port | Protocol | Notes |\n|---|---|---|---|---|\n| ship (Bridge)\\* | quay_1 (Crane) | 8080, 8443 | TCP | \`x\` **y** |\n| Pilot | Office | Varies† | UDP | <br>two |\n\n\\* Only by day.\n\n† Usually 4000 to 4999.\n`,
  ],
  [
    'markdown',
    `The following table lists what goes out:\nSource VM | Destination VM | Port | Transport Layer Protocol | Security |\n---|---|---|---|---|\nship (Galley) | shore_store | 22 | TCP | Mutual TLS |\nship | any | 30000-32767 | UDP | None |\n‡A note.\nFrom | To | Ports |\n---|---|---|\nA, B and C | D/E | 443/TCP, UDP 53 |\n`,
  ],
  [
    'html',
    `<h1>Locks</h1><table><caption>Gates</caption><thead><tr><th>From</th><th>To</th><th>Port</th></tr></thead><tbody><tr><td rowspan="2">Keeper</td><td>Gate 1</td><td>80<sup>1</sup></td></tr><tr><td>Gate&nbsp;2</td><td>443 or 8443</td></tr><tr><td colspan=3>Night</td></tr></tbody></table><p><sup>1</sup> By hand.</p>`,
  ],
  [
    'asciidoc',
    `= Canal\n\n.Ports of the lock\n[cols="1,1,2",options="header"]\n|===\n|Protocol |Port |Description\n\n|TCP |6443 |API\n.2+|UDP |4789 |VXLAN\n|6081 a|* Geneve\n|===\n`,
  ],
  [
    'csv',
    `Source;Destination;Port;Protocol;Action\n"Barge; old";Wharf;9000;TCP;Allow\nBarge;Wharf;=1+1;UDP;Deny\nAny;"Wharf ""2""";53;TCP/UDP;Allow\n`,
  ],
  ['tsv', `From\tTo\tPort\tDirection\nTug\tLiner\t5000\tBidirectional\nTug\tLiner\t*\tInbound\n`],
];

const DIRT: readonly string[] = [
  '|',
  '||',
  '\n',
  '\n\n',
  '\t',
  ';',
  '"',
  '""',
  '---|---',
  '|===',
  '<td>',
  '</table>',
  '<table>',
  '<!--',
  '```',
  '<script>x()</script>',
  '&#0;',
  '&nbsp;',
  '\u202E',
  '\u200B',
  '\uFEFF',
  '\u0000',
  '__proto__',
  'constructor',
  '99999',
  '0',
  '-1',
  '65536',
  '1-',
  '80-',
  '８０',
  ' and ',
  ' or ',
  '/',
  ',',
  '→',
  '<->',
  '*',
  '†',
  '[^1]',
  '{{ x }}',
  '<%= y %>',
  '{attr}',
  'n/a',
  'None',
  'Any',
  '(',
  ')',
  '()',
  '\\',
  '\\|',
  '=cmd|x',
  '> ',
  '- ',
  '    ',
  '![](x)',
  '😀',
];

/** Numbers from 0 up to 1, the same for the same seed: a linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function soil(text: string, random: () => number): string {
  const below = (limit: number) => Math.floor(random() * limit);
  let soiled = text;
  for (let times = 1 + below(8); times > 0; times -= 1) {
    const at = below(soiled.length + 1);
    const piece = soiled.slice(at, at + below(40));
    const [before, after] = [soiled.slice(0, at), soiled.slice(at)];
    const dirt = DIRT[below(DIRT.length)] ?? '';
    const other = PAGES[below(PAGES.length)]?.[1] ?? '';
    const ways = [
      () => before + dirt + after,
      () => before + after.slice(piece.length),
      () => before + piece + piece + after,
      () => before + dirt.repeat(1 + below(50)) + after,
      () => before + other.slice(below(other.length)) + after,
      () => before + String(below(70_000)) + after,
    ];
    soiled = ways[below(ways.length)]?.() ?? soiled;
  }
  return soiled;
}

/** What is wrong with what was read of a text; `null` where nothing is. */
function faultOf(text: string, { document, tables, problems }: Imported): string | null {
  const lines = text.split(/\r\n?|\n/).length;
  const places = [
    ...problems.map(({ place }) => place),
    ...(document?.entries ?? []).flatMap(({ place }) => place ?? []),
  ];
  const astray = places.find(({ line, column }) => line < 1 || line > lines || column < 1);
  if (astray !== undefined) return `a place in line ${astray.line} of ${lines}`;
  if (document === null) return null;
  assertSound(document);
  const ids = new Set(document.entries.map(({ id }) => id));
  const waiting = document.entries.filter(({ standing }) => standing === 'waits');
  const mourned = new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ entry }) => entry),
  );
  const silent = waiting.find(({ id }) => !mourned.has(id));
  if (silent !== undefined) return `${silent.id} waits, and nothing says why`;
  const stray = problems.find(({ entry }) => entry !== null && !ids.has(entry));
  if (stray !== undefined) return `${stray.code} is about a row that is not there`;
  for (const entry of document.entries) {
    const isCharted = entry.flows.length > 0;
    if (isCharted !== (entry.standing === 'charted')) return `${entry.id} is ${entry.standing}`;
  }
  const kept = new Set(document.entries.flatMap(({ place }) => place?.line ?? []));
  const lost = tables
    .filter(({ table }) => table !== null)
    .flatMap(({ raw }) => fullRowsOf(raw))
    .find(({ place }) => !kept.has(place.line));
  if (lost !== undefined) return `the row in line ${lost.place.line} is lost`;
  return portFault(document, tables);
}

/** Rows that are plainly rows, and neither headings said again, nor titles within the table. */
function fullRowsOf(raw: RawTable): readonly RawRow[] {
  const { headings, rows } = headingsOf(raw);
  const words = new Set(headings.map(foldName));
  return rows.filter(({ cells }) => {
    const own = cells.filter(({ text, spannedFrom }) => text !== '' && spannedFrom === null);
    return own.length > 2 && !own.some(({ text }) => words.has(foldName(text)));
  });
}

/** Ports stand in what a reader of the page sees: nobody made one up. Digits of other scripts are the same digits. */
function portFault(
  { flows }: NonNullable<Imported['document']>,
  tables: Imported['tables'],
): string | null {
  const seen = tables
    .flatMap(({ raw }) => [
      ...[raw.caption, raw.lead, ...raw.headings].map((text) => text ?? ''),
      ...[...raw.header, ...raw.rows].flatMap(({ cells }) => cells.map(({ text }) => text)),
      ...raw.notes.map(({ text }) => text),
    ])
    .join('\n')
    .normalize('NFKC')
    .replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '');
  // `50 000` is read in one piece, where it can be nothing else.
  const joined = seen.replaceAll(/(?<=\d)[\s,.]+(?=\d{3}(?!\d))/g, '');
  const isSeen = (port: number) => seen.includes(String(port)) || joined.includes(String(port));
  // `5671-2` is read with the digits of its beginning, and that is said.
  const isShortened = (from: number, to: number) =>
    [1, 2].some((length) =>
      new RegExp(`${String(from)} ?[-–—] ?${String(to).slice(-length)}(?!\\d)`).test(seen),
    );
  const made = flows
    .flatMap(({ ports }) => (ports.kind === 'fixed' ? ports.ranges : []))
    .find(
      ({ from, to }) =>
        // `1024 and above`, `> 1023`, `below 1024`: the other end is no guess.
        !(isSeen(from) || from === 1 || (to === HIGHEST_PORT && isSeen(from - 1))) ||
        !(
          isSeen(to) ||
          isShortened(from, to) ||
          to === HIGHEST_PORT ||
          (from === 1 && isSeen(to + 1))
        ),
    );
  return made === undefined ? null : `port ${formatRange(made)} stands nowhere in the tables`;
}

describe('reading what was broken on purpose', () => {
  it(
    `keeps its promises for ${seconds} s`,
    () => {
      const end = Date.now() + seconds * 1000;
      const faults: string[] = [];
      let tried = 0;
      for (let seed = SEED; Date.now() < end && faults.length === 0; seed += 1) {
        const random = randomFrom(seed * 7919);
        const [format, page] = PAGES[seed % PAGES.length] ?? ['markdown', ''];
        const text = soil(page, random);
        const isTold = random() < 0.7;
        try {
          const fault = faultOf(
            text,
            readSources([{ name: 'page', text, format: isTold ? format : null }], NO_CHOICES),
          );
          if (fault !== null) faults.push(`seed ${seed}: ${fault}\n${text}`);
        } catch (error) {
          faults.push(
            `seed ${seed}: ${error instanceof Error ? error.stack : String(error)}\n${text}`,
          );
        }
        tried += 1;
      }
      expect(faults).toEqual([]);
      expect(tried).toBeGreaterThan(seconds);
    },
    seconds * 1000 + 60_000,
  );
});
