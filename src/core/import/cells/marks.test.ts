import { describe, expect, it } from 'vitest';
import { readNotes, takeMarks } from './marks.ts';

const place = { file: 'page.md', line: 1, column: 1 };
const plain = (text: string) => ({ text, raised: [], place });

describe('readNotes', () => {
  it.each([
    ['*The store.', '*', 'The store.'],
    ['** The method.', '**', 'The method.'],
    ['‡These ports.', '‡', 'These ports.'],
    ['(1) First.', '1', 'First.'],
    ['[2] Second.', '2', 'Second.'],
    ['³ Third.', '3', 'Third.'],
    ['4. Fourth.', '4', 'Fourth.'],
    ['[^5]: Fifth.', '5', 'Fifth.'],
    ['Note 6: Sixth.', '6', 'Sixth.'],
    ['a) Letter.', 'a', 'Letter.'],
  ])('reads the mark of %j', (text, mark, rest) => {
    expect([...readNotes([plain(text)])]).toEqual([[mark, rest]]);
  });

  it('reads a mark that is raised', () => {
    const note = { text: '1 Only there.', raised: [{ from: 0, to: 1 }], place };

    expect(readNotes([note]).get('1')).toBe('Only there.');
  });

  it('takes no paragraph for a note that begins with a word', () => {
    expect(readNotes([plain('All ports are open.'), plain('A port is open.')]).size).toBe(0);
  });
});

describe('takeMarks', () => {
  const notes = readNotes([plain('* Star.'), plain('# Hash.'), plain('1. One.')]);

  it.each([
    ['Varies‡', 'Varies', ['‡']],
    ['blobstore*', 'blobstore', ['*']],
    ['blobstore *', 'blobstore', ['*']],
    ['C#', 'C', ['#']],
    ['443¹', '443', ['1']],
    ['Rep (1)', 'Rep', ['1']],
    ['443[^where-it-is-dark-at-noon]', '443', ['where-it-is-dark-at-noon']],
    ['Rep (2)', 'Rep (2)', []],
    ['*', '*', []],
    ['*.example.com', '*.example.com', []],
    ['web-*', 'web-*', []],
  ])('reads %j', (text, own, marks) => {
    expect(takeMarks({ text, raised: [] }, notes)).toEqual({ text: own, marks, isStruck: false });
  });

  it('leaves what is raised and marks nothing', () => {
    const cell = { text: 'AcmeTM server', raised: [{ from: 4, to: 6 }] };

    expect(takeMarks(cell, notes)).toEqual({
      text: 'AcmeTM server',
      marks: [],
      isStruck: false,
    });
  });

  it('takes a raised word off only where a note is labelled so', () => {
    const cell = { text: '443Lamp-oil', raised: [{ from: 3, to: 11 }] };
    const labelled = readNotes([plain('[^Lamp-oil]: Where it is dark.')]);

    expect(takeMarks(cell, labelled)).toMatchObject({ text: '443', marks: ['Lamp-oil'] });
    expect(takeMarks(cell, notes)).toMatchObject({ text: '443Lamp-oil', marks: [] });
  });

  it('takes a raised digit off a number, however alike they look without markup', () => {
    expect(takeMarks({ text: '4431', raised: [{ from: 3, to: 4 }] }, notes)).toEqual({
      text: '443',
      marks: ['1'],
      isStruck: false,
    });
  });

  it.each([
    ['~~8080~~ 8443', '8443', false],
    ['80, ~~81~~, 82', '80, 82', false],
    ['~~allow~~ (off)', '', true],
    ['a ~ b', 'a ~ b', false],
  ])('leaves out what is struck out: %j', (text, own, isStruck) => {
    expect(takeMarks({ text, raised: [] }, new Map())).toEqual({ text: own, marks: [], isStruck });
  });
});
