import { describe, expect, it } from 'vitest';
import { pastedAnywhere, pastedTable } from './pastedSource.ts';

const clipboard = (held: Readonly<Record<string, string>>) => ({
  getData: (type: string) => held[type] ?? '',
});

const TABLE = '<table><tr><td>a</td></tr></table>';

describe('what is pasted', () => {
  it('is the table of a page, and its text is what is seen in the field', () => {
    const pasted = pastedTable(clipboard({ 'text/html': TABLE, 'text/plain': 'a' }));
    expect(pasted).toEqual({
      source: { name: 'Pasted text', text: TABLE, format: 'html' },
      text: 'a',
    });
  });

  it('is its text where the page’s markup holds no table, as an editor’s', () => {
    const held = { 'text/html': '<span>a,b,c</span>', 'text/plain': 'a,b,c\nd,e,f' };
    expect(pastedTable(clipboard(held))).toBeNull();
    expect(pastedAnywhere(clipboard(held))?.source).toEqual({
      name: 'Pasted text',
      text: 'a,b,c\nd,e,f',
      format: null,
    });
  });

  it('is nothing where it has no sign of a table', () => {
    expect(pastedAnywhere(clipboard({ 'text/plain': 'hello' }))).toBeNull();
    expect(pastedAnywhere(clipboard({}))).toBeNull();
  });
});
