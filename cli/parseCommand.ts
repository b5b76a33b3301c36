/** From the words of a command line to what they ask for. Pure; a word that nobody knows is an error. */
import { parseArgs } from 'node:util';
import { SOURCE_FORMATS } from '../src/core/import/source.ts';
import { keysOf } from '../src/core/model/vocabulary.ts';
import { nearestNames } from '../src/core/query/nearest.ts';
import { THEMES } from '../src/core/url/address.ts';
import { failed } from './command.ts';
import type { Command, Grouping, Outcome, ReadingRequest } from './command.ts';
import { FORMS, OPTIONS, VERBS, grammarOf, meaningOf } from './grammar.ts';
import type { OptionName, Verb } from './grammar.ts';

/** What was given: an option's value, and `''` for one that takes none. */
type Given = ReadonlyMap<OptionName, string>;

export function parseCommand(args: readonly string[]): Outcome<Command> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      keysOf(OPTIONS).map((name) => [
        name,
        {
          type: grammarOf(name).value === null ? ('boolean' as const) : ('string' as const),
          ...(name === 'help' ? { short: 'h' } : {}),
        },
      ]),
    ),
    // It is said below what is wrong, in our words and with what may have been meant.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<OptionName, string>();
  const words: string[] = [];
  const verbToken = tokens.find((token) => token.kind === 'positional');
  const named = findVerb(verbToken?.value ?? '');
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const read = readOption(token, given, named);
    if (!read.ok) return read;
    given.set(...read.value);
  }
  const [word, ...paths] = words;
  if (given.has('version')) return { ok: true, value: { verb: 'version' } };
  if (word === 'help') return askForHelp(paths[0]);
  if (given.has('help')) return askForHelp(word);
  if (word === undefined) return failed('no command is given', 'portolan --help tells them');
  const verb = findVerb(word);
  return verb === null ? unknownVerb(word) : readVerb(verb, paths, given);
}

interface OptionToken {
  readonly name: string;
  /** As it was written, its dashes included. */
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption(
  { name, rawName, value, inlineValue }: OptionToken,
  given: Given,
  verb: Verb | null,
): Outcome<[OptionName, string]> {
  const known = keysOf(OPTIONS).find((one) => one === name);
  if (known === undefined) {
    const [near] = nearestNames(name, keysOf(OPTIONS), 1);
    return failed(
      `there is no option ${rawName}`,
      near === undefined ? 'portolan --help lists them' : `did you mean --${near}?`,
    );
  }
  if (given.has(known)) return failed(`${rawName} is given twice`);
  const { among } = grammarOf(known);
  const { value: wanted } = meaningOf(known, verb);
  if (wanted === null) {
    return value === undefined
      ? { ok: true, value: [known, ''] }
      : failed(`${rawName} takes no value`, `leave “=${value}” out`);
  }
  // What follows it is the next option; a value that does begin with a dash is written behind a “=”.
  const isNext = inlineValue !== true && value !== '-' && value?.startsWith('-') === true;
  if (value === undefined || value === '' || isNext) {
    return failed(`${rawName} lacks its value`, `write ${rawName} ${wanted}`);
  }
  if (among !== undefined && !among.includes(value)) {
    const [near] = nearestNames(value, among, 1);
    return failed(
      `${rawName} cannot be “${value}”`,
      near === undefined ? `it is one of ${among.join(', ')}` : `did you mean ${near}?`,
    );
  }
  return { ok: true, value: [known, value] };
}

function askForHelp(word: string | undefined): Outcome<Command> {
  if (word === undefined) return { ok: true, value: { verb: 'help', about: null } };
  const about = findVerb(word);
  return about === null ? unknownVerb(word) : { ok: true, value: { verb: 'help', about } };
}

function findVerb(word: string): Verb | null {
  return keysOf(VERBS).find((verb) => verb === word) ?? null;
}

function unknownVerb(word: string): Outcome<never> {
  const [near] = nearestNames(word, keysOf(VERBS), 1);
  return failed(
    `there is no command “${word}”`,
    near === undefined ? `it is one of ${keysOf(VERBS).join(', ')}` : `did you mean ${near}?`,
  );
}

function readVerb(verb: Verb, paths: readonly string[], given: Given): Outcome<Command> {
  for (const name of given.keys()) {
    const { of } = grammarOf(name);
    if (!of.includes(verb))
      return failed(
        `${verb} takes no --${name}`,
        `${of.join(' and ')} ${of.length === 1 ? 'does' : 'do'}`,
      );
  }
  const [first] = paths;
  if (first === undefined) {
    const what = verb === 'svg' ? 'address' : 'file';
    return failed(`no ${what} is given`, `portolan ${VERBS[verb].usage}`);
  }
  if (given.has('join') && given.has('apart'))
    return failed('--join and --apart exclude each other');
  const reading: ReadingRequest = {
    paths,
    format: keysOf(SOURCE_FORMATS).find((format) => format === given.get('format')) ?? null,
    choices: given.get('choices') ?? null,
    title: given.get('title') ?? null,
    grouping: verb === 'convert' ? 'joined' : groupingOf(given),
    isStrict: given.has('strict'),
  };
  const isJson = given.has('json');
  const base = readBase(given.get('base'));
  switch (verb) {
    case 'check':
      return { ok: true, value: { verb, reading, isJson } };
    case 'svg':
      return readSvg(first, { ...reading, paths: paths.slice(1) }, given, base);
    case 'convert': {
      const to = FORMS.find((form) => form === given.get('to'));
      if (to === undefined)
        return failed('convert lacks --to', `write --to ${FORMS.join(', --to ')}`);
      return { ok: true, value: { verb, reading, to, id: given.get('id') ?? null } };
    }
    default: {
      const out = given.get('out');
      if (out === undefined) return failed('build lacks --out', 'write --out DIR');
      const [isFile, isForced] = [given.has('file'), given.has('force')];
      return { ok: true, value: { verb, reading, out, isFile, isForced, isJson, base } };
    }
  }
}

/** How files are read. */
const OF_FILES: readonly OptionName[] = ['title', 'format', 'choices', 'join', 'apart'];

function readSvg(
  address: string,
  reading: ReadingRequest,
  given: Given,
  base: string | null,
): Outcome<Command> {
  const hasFiles = reading.paths.length > 0;
  const stray = hasFiles ? undefined : OF_FILES.find((name) => given.has(name));
  if (stray !== undefined) {
    return failed(`--${stray} is about files, and none is given`, `portolan ${VERBS.svg.usage}`);
  }
  return {
    ok: true,
    value: {
      verb: 'svg',
      address,
      reading: hasFiles ? reading : null,
      isStrict: reading.isStrict,
      out: given.get('out') ?? null,
      theme: THEMES.find((theme) => theme === given.get('theme')) ?? null,
      base,
    },
  };
}

/** With the slash at its end that the names of pages follow. */
function readBase(base: string | undefined): string | null {
  if (base === undefined) return null;
  return base.endsWith('/') ? base : `${base}/`;
}

function groupingOf(given: Given): Grouping {
  if (given.has('join')) return 'joined';
  return given.has('apart') ? 'apart' : 'both';
}
