import { describe, expect, it } from 'vitest';
import type { DocumentProblem } from '../src/core/model/documentProblem.ts';
import { noPaint, writeProblem, writeUnreadable } from './writeProblem.ts';

const problem: DocumentProblem = {
  code: 'port-unreadable',
  severity: 'error',
  place: { file: 'net.md', line: 12, column: 5 },
  message: 'The port cannot be read.',
  read: '80;;443',
  expected: 'a port, a range or a list of ports',
  hint: 'Write a comma between ports.',
  entry: null,
  column: 2,
};

const NOWHERE_ELSE: ReadonlyMap<string, string> = new Map();

describe('writeProblem', () => {
  it('begins as compilers do, and says below what to do', () => {
    expect(writeProblem(problem, new Map([['net.md', 'docs/net.md']]), noPaint)).toBe(
      [
        'docs/net.md:12:5: error: port-unreadable: The port cannot be read.',
        '    read:     80;;443',
        '    expected: a port, a range or a list of ports',
        '    hint:     Write a comma between ports.',
      ].join('\n'),
    );
  });

  it('leaves out what there is nothing to say of', () => {
    const bare = { ...problem, read: '', expected: '', hint: '' };
    expect(writeProblem(bare, NOWHERE_ELSE, noPaint).split('\n')).toHaveLength(1);
  });

  it('colours by how grave it is', () => {
    const marked = writeProblem(problem, NOWHERE_ELSE, (style, text) => `<${style}>${text}</>`);
    expect(marked).toContain('<red>error:</>');
    const warned = writeProblem(
      { ...problem, severity: 'warning' },
      NOWHERE_ELSE,
      (style, text) => `<${style}>${text}</>`,
    );
    expect(warned).toContain('<yellow>warning:</>');
  });

  it('stays one problem on its own lines, whatever stands in the cell', () => {
    const hostile = {
      ...problem,
      place: { ...problem.place, file: 'a\nb.md' },
      read: 'x\ndocs/other.md:1:1: error: made-up: \u001b[2J',
    };
    const text = writeProblem(hostile, NOWHERE_ELSE, noPaint);
    expect(text.split('\n')).toHaveLength(4);
    expect(text).toContain('\\u{1b}[2J');
  });
});

describe('writeUnreadable', () => {
  it('says which file, and why', () => {
    expect(writeUnreadable('docs/none.md', 'there is no such file', noPaint)).toBe(
      'docs/none.md: error: there is no such file',
    );
  });
});
