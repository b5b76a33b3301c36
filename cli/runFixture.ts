/**
 * The command in a folder of its own and with a reading of its own: a file whose text has a `!` has a row that
 * waits, one with a `0` none at all.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FlowDocument } from '../src/core/model/document.ts';
import type { AddressToDraw } from './drawAddress.ts';
import type { ReadSources } from './readDocuments.ts';
import { run } from './run.ts';
import { noPaint } from './writeProblem.ts';

let cwd = '';

/** What is read differs from it in its rows alone. */
let likeness: FlowDocument | null = null;

/** Before each test. @param document what is read is like it. */
export function enterFolder(document: FlowDocument): void {
  likeness = document;
  cwd = mkdtempSync(path.join(tmpdir(), 'portolan run '));
}

/** After each test. */
export function removeFolder(): void {
  rmSync(cwd, { recursive: true, force: true });
}

/** Where a file of the folder lies. */
export const placeOf = (file: string) => path.join(cwd, file);

const readStub: ReadSources = (files, { title }) => {
  const withRows = files.filter(({ text }) => !text.includes('0'));
  const waiting = withRows.filter(({ text }) => text.includes('!'));
  if (likeness === null) throw new Error('no folder was entered');
  const [entry] = likeness.entries;
  const document: FlowDocument = {
    ...likeness,
    title: title ?? files.map(({ name }) => name).join(),
    entries: withRows.flatMap(({ text }) =>
      entry === undefined
        ? []
        : { ...entry, standing: text.includes('!') ? ('waits' as const) : ('charted' as const) },
    ),
  };
  return {
    document: withRows.length === 0 ? null : document,
    tables: [],
    problems: waiting.map(({ name }) => ({
      code: 'port-unreadable',
      severity: 'error',
      place: { file: name, line: 3, column: 9 },
      message: 'The port cannot be read.',
      read: '!',
      expected: 'a port',
      hint: 'Write one.',
      entry: null,
      column: null,
    })),
  };
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly built: readonly FlowDocument[];
  readonly isFile: boolean;
  readonly base: string | null;
  readonly asked: AddressToDraw | null;
}

export async function call(line: string, stdin = ''): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const built: FlowDocument[] = [];
  let isFile = false;
  let base: string | null = null;
  let asked: AddressToDraw | null = null;
  const code = await run(
    line.split(' '),
    {
      cwd,
      readStdin: async () => new TextEncoder().encode(stdin),
      print: (text) => void out.push(text),
      say: (text) => void err.push(text),
      paint: noPaint,
    },
    {
      version: '1.2.3',
      readSources: readStub,
      buildSite: async (documents, asFile, _output, at) => {
        built.push(...documents);
        isFile = asFile;
        base = at;
      },
      drawAddress: async (asking) => {
        asked = asking;
        if (asking.address.startsWith('none')) {
          return { ok: false, message: 'there is no document “none”', hint: 'did you mean net?' };
        }
        return { ok: true, svg: '<svg/>', notices: asking.address.includes('!') ? ['So.'] : [] };
      },
    },
  );
  return { code, out: out.join(''), err: err.join('\n'), built, isFile, base, asked };
}

export function write(file: string, text = '| a |'): void {
  mkdirSync(path.dirname(placeOf(file)), { recursive: true });
  writeFileSync(placeOf(file), text);
}
