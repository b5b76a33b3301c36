/** Does what a command line asks for. All that it needs of the world is handed in. */
import path from 'node:path';
import type { buildSite } from './buildSite.ts';
import type { Command, Outcome, ReadingRequest, UsageProblem } from './command.ts';
import { convertDocument } from './convertDocument.ts';
import type { drawAddress } from './drawAddress.ts';
import { openOutput } from './outputFolder.ts';
import { parseCommand } from './parseCommand.ts';
import { plural } from './plural.ts';
import { printable } from './printable.ts';
import { findAsked, readAsked } from './readAsked.ts';
import type { Everything } from './readAsked.ts';
import type { ReadSources } from './readDocuments.ts';
import { tell } from './tell.ts';
import type { Terminal } from './terminal.ts';
import { writeHelp } from './writeHelp.ts';
import { writeOut } from './writeOut.ts';

/** What the exit codes mean; the help says so too. */
export const EXIT = { done: 0, strict: 1, failed: 2 } as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Means {
  readonly version: string;
  readonly readSources: ReadSources;
  readonly buildSite: typeof buildSite;
  readonly drawAddress: typeof drawAddress;
}

export async function run(
  args: readonly string[],
  terminal: Terminal,
  means: Means,
): Promise<Exit> {
  const parsed = parseCommand(args);
  if (!parsed.ok) return refuse(parsed.problem, terminal);
  const command = parsed.value;
  switch (command.verb) {
    case 'help':
      terminal.print(writeHelp(command.about));
      return EXIT.done;
    case 'version':
      terminal.print(`${means.version}\n`);
      return EXIT.done;
    case 'check':
      return check(command, terminal, means);
    case 'convert':
      return convert(command, terminal, means);
    case 'svg':
      return svg(command, terminal, means);
    default:
      return build(command, terminal, means);
  }
}

type CommandOf<Verb> = Extract<Command, { readonly verb: Verb }>;

async function check(
  { reading, isJson }: CommandOf<'check'>,
  terminal: Terminal,
  means: Means,
): Promise<Exit> {
  const found = await findAsked(reading, terminal);
  if (!found.ok) return refuse(found.problem, terminal);
  const all = await readAsked(found.value, reading, terminal, means.readSources);
  tell(all, isJson, terminal);
  return exitOf(all, reading.isStrict);
}

async function build(
  { reading, out, isFile, isForced, isJson, base }: CommandOf<'build'>,
  terminal: Terminal,
  means: Means,
): Promise<Exit> {
  const found = await findAsked(reading, terminal);
  if (!found.ok) return refuse(found.problem, terminal);
  // Before anything is read: nobody waits for what is then refused.
  const sources = found.value.sources.map(({ file }) => file);
  const output = await openOutput(path.resolve(terminal.cwd, out), isForced, sources);
  if (!output.ok) return refuse(output.problem, terminal);
  const all = await readAsked(found.value, reading, terminal, means.readSources);
  tell(all, isJson, terminal);
  const { documents } = all.read;
  if (documents.length === 0) return refuse(NO_ROW, terminal);
  await means.buildSite(documents, isFile, output.value, base);
  terminal.say(`${plural(documents.length, 'document')} in ${printable(out)}`);
  return exitOf(all, reading.isStrict);
}

async function convert(
  { reading, to, id }: CommandOf<'convert'>,
  terminal: Terminal,
  means: Means,
): Promise<Exit> {
  const found = await findAsked(reading, terminal);
  if (!found.ok) return refuse(found.problem, terminal);
  const all = await readAsked(found.value, reading, terminal, means.readSources);
  tell(all, false, terminal);
  const [document] = all.read.documents;
  if (document === undefined) return refuse(NO_ROW, terminal);
  terminal.print(convertDocument(document, to, id));
  return exitOf(all, reading.isStrict);
}

/** As from the folder of the site that its own pictures lie in. */
const ROOT_OF_PICTURES = '../';

async function svg(
  { address, reading, isStrict, out, theme, base }: CommandOf<'svg'>,
  terminal: Terminal,
  means: Means,
): Promise<Exit> {
  const read = reading === null ? null : await readFor(reading, terminal, means);
  if (read !== null && !read.ok) return refuse(read.problem, terminal);
  const all = read?.value ?? null;
  const answer = await means.drawAddress({
    documents: all?.read.documents ?? null,
    address,
    theme,
    home: base ?? ROOT_OF_PICTURES,
  });
  if (!answer.ok)
    return refuse(isFile(address) ? { ...answer, hint: ADDRESS_FIRST } : answer, terminal);
  for (const notice of answer.notices) warn(notice, terminal);
  if (out === null) terminal.print(answer.svg);
  else {
    const written = await writeOut(out, answer.svg, terminal.cwd);
    if (!written.ok) return refuse(written.problem, terminal);
    terminal.say(`1 picture in ${printable(out)}`);
  }
  if (all !== null && exitOf(all, isStrict) !== EXIT.done) return exitOf(all, isStrict);
  return isStrict && answer.notices.length > 0 ? EXIT.strict : EXIT.done;
}

async function readFor(
  reading: ReadingRequest,
  terminal: Terminal,
  means: Means,
): Promise<Outcome<Everything>> {
  const found = await findAsked(reading, terminal);
  if (!found.ok) return found;
  const all = await readAsked(found.value, reading, terminal, means.readSources);
  tell(all, false, terminal);
  return all.read.documents.length === 0
    ? { ok: false, problem: NO_ROW }
    : { ok: true, value: all };
}

/** No document is called so, and many a file is. */
const isFile = (address: string) => /^[^?]*\.[a-z]+$/i.test(address);

const ADDRESS_FIRST = 'the address stands before the files, if it be but “?”';

const NO_ROW: UsageProblem = {
  message: 'nothing is made: no table that was read has a row which states a flow',
  hint: null,
};

function refuse({ message, hint }: UsageProblem, terminal: Terminal): Exit {
  const { say, paint } = terminal;
  say(`portolan: ${paint('red', 'error:')} ${printable(message, 400)}`);
  if (hint !== null) say(`    ${paint('dim', 'hint:')} ${printable(hint, 400)}`);
  return EXIT.failed;
}

function warn(message: string, { say, paint }: Terminal): void {
  say(`portolan: ${paint('yellow', 'warning:')} ${printable(message, 400)}`);
}

function exitOf({ read, unreadable }: Everything, isStrict: boolean): Exit {
  if (unreadable.length > 0) return EXIT.failed;
  const isGrave = read.problems.some(({ severity }) => severity !== 'note');
  return isStrict && isGrave ? EXIT.strict : EXIT.done;
}
