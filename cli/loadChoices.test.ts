import { describe, expect, it } from 'vitest';
import { readChoices } from './loadChoices.ts';

const read = (value: unknown) =>
  readChoices(JSON.stringify(value), 'choices.json', (name) =>
    name === 'net.md' ? 'docs/net.md' : null,
  );

describe('readChoices', () => {
  it('takes what is left out for nothing decided', () => {
    expect(read({})).toEqual({ ok: true, value: { title: null, mappings: {}, fixes: [] } });
  });

  it('has mappings by shape, and fixes by the name that their file is read under', () => {
    const mappings = { 'a|b': { kind: 'ports', columns: ['port', null] } };
    const fix = { table: 0, row: 3, column: 1, text: '443' };
    expect(read({ mappings, fixes: [{ ...fix, file: 'net.md' }] })).toEqual({
      ok: true,
      value: { title: null, mappings, fixes: [{ ...fix, file: 'docs/net.md' }] },
    });
  });

  it.each([
    [
      'a role that there is none of',
      { mappings: { x: { columns: ['sauce'] } } },
      /mappings\.x\.columns\.0/,
    ],
    ['a word that nobody knows', { mapings: {} }, /mapings/],
    [
      'a row that is none',
      { fixes: [{ file: 'net.md', table: 0, row: -1, column: 0, text: '' }] },
      /row/,
    ],
    ['a list', [], /list/],
  ])('refuses %s, and says where', (_what, value, hint) => {
    const outcome = read(value);
    expect(outcome).toMatchObject({ ok: false, problem: { hint: expect.stringMatching(hint) } });
  });

  it('refuses a fix for a file that is not read', () => {
    const fixes = [{ file: 'gone.md', table: 0, row: 0, column: 0, text: '' }];
    expect(read({ fixes })).toMatchObject({
      ok: false,
      problem: { message: expect.stringContaining('gone.md') },
    });
  });

  it('refuses what is no JSON', () => {
    expect(readChoices('{', 'choices.json', () => null)).toMatchObject({
      ok: false,
      problem: { message: 'choices.json is no JSON' },
    });
  });
});
