/**
 * The inline contents of AsciiDoc as a reader of the page sees them: quotes of bold and code, links, raised
 * parts, footnotes, attributes. What is no markup by its rules stays as written.
 */
import type { Place } from '../../../model/place.ts';
import { collectText, plainText, STRUCK } from '../collectText.ts';
import type { PlainText, TextCollector } from '../collectText.ts';
import { decodeEntity } from '../decodeEntity.ts';
import { maskTemplates } from '../templates.ts';
import type { AdocContext } from './adocContext.ts';
import { resolveAttributes } from './adocAttributes.ts';
import { matchMacro } from './adocMacros.ts';
import type { Macro } from './adocMacros.ts';

/** Where markup may begin. */
const SPECIAL =
  /[\\`*_#^~<&+[(]|->|=>|["']`|(?:https?|ftp|irc):\/\/|(?:link|xref|mailto|footnote|footnoteref|image|icon|kbd|btn|menu|pass|stem|anchor):(?=\S)/g;

const MAX_DEPTH = 12;

interface Scan {
  readonly context: AdocContext;
  readonly place: Place;
  readonly collector: TextCollector;
  readonly unmask: (text: string) => string;
}

export function readAdocInline(context: AdocContext, source: string, place: Place): PlainText {
  if (/^[\p{L}\p{N} .,/-]*$/u.test(source) && !source.includes('--')) return plainText(source);
  const masked = maskTemplates(source);
  const collector = collectText();
  const text = resolveAttributes(masked.text, context.attributes);
  scan({ context, place, collector, unmask: masked.unmask }, text, 0);
  return collector.done();
}

function scan(state: Scan, text: string, depth: number): void {
  const add = (piece: string) => state.collector.add(state.unmask(piece));
  let at = 0;
  for (;;) {
    SPECIAL.lastIndex = at;
    const found = depth > MAX_DEPTH ? null : SPECIAL.exec(text);
    add(text.slice(at, found?.index ?? text.length));
    if (found === null) return;
    at = found.index;
    const length = readMarkup(state, text, at, depth);
    if (length === 0) add(found[0]);
    at += length === 0 ? found[0].length : length;
  }
}

/** How many characters it took; 0 where nothing begins here. */
function readMarkup(state: Scan, text: string, at: number, depth: number): number {
  const char = text.charAt(at);
  if (char === '\\') return readEscape(state, text, at);
  if (char === '&') return readEntity(state, text, at);
  if (char === '+') return readPassthrough(state, text, at);
  if (char === '[') return readBracket(state, text, at, depth);
  if (char === '(') return readIndexTerm(state, text, at, depth);
  if (/["'`*_#^~]/.test(char)) return readQuote(state, text, at, depth);
  if (text.startsWith('->', at)) return addSign(state, '→');
  if (text.startsWith('=>', at)) return addSign(state, '⇒');
  const macro = matchMacro(text, at);
  if (macro === null) return 0;
  readMacro(state, macro, depth);
  return macro.length;
}

function addSign({ collector }: Scan, sign: string): number {
  collector.add(sign);
  return 2;
}

/** A backslash keeps what follows from being markup, and is not shown then. */
function readEscape({ collector, unmask }: Scan, text: string, at: number): number {
  const [all, literal] =
    matchAt(/\\+([*_`#^~]+|[{[<+&(]|(?:https?|link|xref|footnote):)/y, text, at) ?? [];
  if (all === undefined || literal === undefined) return 0;
  collector.add(unmask(literal));
  return all.length;
}

function readEntity({ collector }: Scan, text: string, at: number): number {
  const [entity] = matchAt(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iy, text, at) ?? [];
  if (entity === undefined) return 0;
  collector.add(decodeEntity(entity));
  return entity.length;
}

/** `+literal+` and `+++<sup>1</sup>+++`, which goes to the page as it is. */
function readPassthrough({ collector, unmask }: Scan, text: string, at: number): number {
  const html = matchAt(/\+{3}([\s\S]{1,500}?)\+{3}/y, text, at);
  if (html !== null) {
    addHtml(collector, unmask(html[1] ?? ''));
    return html[0].length;
  }
  const literal =
    matchAt(/\+{2}([\s\S]{1,500}?)\+{2}/y, text, at) ??
    (isWordBefore(text, at)
      ? null
      : matchAt(/\+(?=\S)([^+]{1,500})(?<=\S)\+(?![\p{L}\p{N}_])/uy, text, at));
  if (literal === null) return 0;
  collector.add(unmask(literal[1] ?? ''));
  return literal[0].length;
}

/** `[[anchor]]` is not shown; `[.role]` says how the quote behind it looks. */
function readBracket(state: Scan, text: string, at: number, depth: number): number {
  const anchor = matchAt(/\[\[[^\]\n]{1,200}\]\]/y, text, at);
  if (anchor !== null) return anchor[0].length;
  const role = matchAt(/\[([.#%\w -]{1,80})\](?=[#*_`^~])/y, text, at);
  if (role === null || isWordBefore(text, at)) return 0;
  const isStruck = /line-through|strike/.test(role[1] ?? '');
  if (isStruck) state.collector.add(STRUCK);
  const behind = at + role[0].length;
  const quote = readQuote(state, text, behind, depth);
  if (isStruck) state.collector.add(STRUCK);
  return role[0].length + quote;
}

/** `((term))` is shown, `(((term, term)))` is for the index only. */
function readIndexTerm(state: Scan, text: string, at: number, depth: number): number {
  const hidden = matchAt(/\({3}[^()]{1,200}\){3}/y, text, at);
  if (hidden !== null) return hidden[0].length;
  const shown = matchAt(/\({2}([^()]{1,200})\){2}/y, text, at);
  if (shown === null) return 0;
  scan(state, shown[1] ?? '', depth + 1);
  return shown[0].length;
}

/** Doubled signs hold anywhere, single ones around whole words only. */
const QUOTES: readonly {
  readonly double: RegExp | null;
  readonly single: RegExp;
  readonly sign: string;
}[] = [
  ...['*', '_', '`', '#'].map((sign) => ({
    sign,
    double: new RegExp(`[${sign}]{2}([\\s\\S]{1,300}?)[${sign}]{2}`, 'y'),
    single: new RegExp(
      `[${sign}](?=\\S)([\\s\\S]{1,300}?)(?<=\\S)[${sign}](?![\\p{L}\\p{N}_])`,
      'uy',
    ),
  })),
  { sign: '^', double: null, single: /\^([^\s^]{1,60})\^/y },
  { sign: '~', double: null, single: /~([^\s~]{1,60})~/y },
  { sign: '"', double: null, single: /"`([\s\S]{1,300}?)`"/y },
  { sign: "'", double: null, single: /'`([\s\S]{1,300}?)`'/y },
];

function readQuote(state: Scan, text: string, at: number, depth: number): number {
  const quote = QUOTES.find(({ sign }) => sign === text.charAt(at));
  if (quote === undefined) return 0;
  const needsWord = quote.double !== null && isWordBefore(text, at);
  const found =
    (quote.double === null ? null : matchAt(quote.double, text, at)) ??
    (needsWord ? null : matchAt(quote.single, text, at));
  if (found === null) return 0;
  addQuoted(state, quote.sign, found[1] ?? '', depth);
  return found[0].length;
}

function addQuoted(state: Scan, sign: string, inside: string, depth: number): void {
  const { collector, unmask } = state;
  const literal = sign === '`' ? /^\+([\s\S]*)\+$/.exec(inside)?.[1] : undefined;
  if (sign === '^') collector.raise();
  if (sign === '"') collector.add('“');
  if (sign === "'") collector.add('‘');
  if (literal === undefined) scan(state, inside, depth + 1);
  else collector.add(unmask(literal));
  if (sign === '"') collector.add('”');
  if (sign === "'") collector.add('’');
  if (sign === '^') collector.lower();
}

function readMacro(state: Scan, macro: Macro, depth: number): void {
  if (macro.kind === 'footnote') addFootnote(state, macro.name, macro.text);
  else if (macro.kind === 'text') scan(state, macro.text, depth + 1);
  else if (macro.kind === 'picture') state.collector.addPicture(state.unmask(macro.text));
  else if (macro.kind === 'literal') state.collector.add(state.unmask(macro.text));
  else addHtml(state.collector, state.unmask(macro.text));
}

/** The mark stands where the footnote is written; its text becomes a note. */
function addFootnote(
  { context, place, collector, unmask }: Scan,
  name: string,
  source: string,
): void {
  const known = name === '' ? undefined : context.namedFootnotes.get(name);
  const number = known ?? context.footnotes.length + 1;
  if (known === undefined) {
    const note = collectText();
    note.raise();
    note.add(String(number));
    note.lower();
    note.add(' ');
    context.footnotes.push({ text: '', raised: [], place });
    note.addPlain(readAdocInline(context, unmask(source), place));
    context.footnotes.splice(number - 1, 1, { ...note.done(), place });
    if (name !== '') context.namedFootnotes.set(name, number);
  }
  collector.raise();
  collector.add(String(number));
  collector.lower();
}

function addHtml(collector: TextCollector, html: string): void {
  for (const [piece, slash, name] of html.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*>|[^<]+|</gi)) {
    if (name === undefined) collector.add(piece.replace(/&[#\w]{1,32};/g, decodeEntity));
    else if (name.toLowerCase() === 'br') collector.lineBreak();
    else if (name.toLowerCase() === 'sup' && slash === '/') collector.lower();
    else if (name.toLowerCase() === 'sup') collector.raise();
  }
}

function isWordBefore(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}_;:}]/u.test(text.charAt(at - 1));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = pattern;
  sticky.lastIndex = at;
  return sticky.exec(text);
}
