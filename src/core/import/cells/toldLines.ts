/**
 * Lines of a cell of ports that tell of the port above them: `22: SFTP`, and below it `Inbound rule on the hosts`. Only
 * where the first line is plainly a port and the others hold no number and speak of no port but the one above: what does
 * is not left out.
 */
import { MAY_CLOSE } from './saysClosed.ts';
import { wordCount } from './nameShapes.ts';
import { readLine } from './readPortLine.ts';

/** Fewer words may be what is spoken, by a name that nobody knows. */
const FEWEST = 3;

/** What may be a port, or takes one back. */
const MAY_COUNT =
  /\d|(?:^|[^\p{L}])(?:ports?|any|all|varies|dynamic|random|ephemeral)(?=$|[^\p{L}])/iu;

/** A sentence that points at the port above it, `This port is used to …`, or a note: neither holds a port of its own. */
const POINTS_AT = /(?:^|[^\p{L}])(?:this|these|the) ports?(?=$|[^\p{L}])/iu;
const NOTE = /^\(?(?:note|notes|remark|tip|important|caution|warning): /iu;

/** The lines without those; `null` where none is left out, or not all of what remains is plain. */
export function withoutTold(lines: readonly string[]): readonly string[] | null {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0 || !isPlain(first)) return null;
  const kept = others.filter((line) => !isTold(line));
  return kept.length < others.length && kept.every(isPlain) ? [first, ...kept] : null;
}

function isPlain(line: string): boolean {
  const read = readLine(line);
  return (
    read.kind === 'ports' &&
    read.doubts.length === 0 &&
    read.items.every(({ ports, rest }) => ports.length > 0 && rest.length === 0)
  );
}

function isTold(line: string): boolean {
  if (isOfPort(line)) return true;
  if (MAY_COUNT.test(line) || MAY_CLOSE.test(line) || wordCount(line) < FEWEST) return false;
  return readLine(line).kind === 'unreadable';
}

/** Without lines that are notes and hold no port; `null` where there is none. */
export function withoutNotes(text: string): string | null {
  const lines = text.split('\n');
  const kept = lines.filter((line) => !NOTE.test(line) || !isOfPort(line));
  return kept.length > 0 && kept.length < lines.length ? kept.join('\n') : null;
}

function isOfPort(line: string): boolean {
  const said = line.replace(NOTE, '');
  if (/\d/.test(line) || CLOSES.test(said) || !line.endsWith('.')) return false;
  return said !== line || (POINTS_AT.test(line) && wordCount(line) >= FEWEST_SAID);
}

/** `Use the port.` is less than a sentence about it. */
const FEWEST_SAID = 4;

/** As words that begin so, and not as a part of `another`. */
const CLOSES = new RegExp(`(?<!\\p{L})(?:${MAY_CLOSE.source})|n['’]t`, 'iu');
