import { describe, expect, it } from 'vitest';
import { sniffFormat } from './sniffFormat.ts';

describe('the format of a text', () => {
  it.each([
    ['docs/network.md', 'markdown'],
    ['NETWORK.MARKDOWN', 'markdown'],
    ['ports.mdx', 'markdown'],
    ['network-communications.html.md.erb', 'markdown'],
    ['ports.md.j2', 'markdown'],
    ['C:\\docs\\index.htm', 'html'],
    ['modules/ROOT/pages/ports.adoc', 'asciidoc'],
    ['ports.csv', 'csv'],
    ['ports.tsv', 'tsv'],
    ['data/diego.json', 'json'],
  ])('is what the name %s says, whatever is in it', (name, format) => {
    expect(sniffFormat(name, '| A | B |')).toBe(format);
  });

  it.each([
    ['a table with outer separators', '| A | B |\n|---|---|\n| 1 | 2 |', 'markdown'],
    ['a table without', 'Text:\nA | B\n---|---\n1 | 2', 'markdown'],
    ['a table with HTML beside it', '<p>x</p>\n\n| A | B |\n|---|---|\n| 1 | 2 |', 'markdown'],
    [
      'a table that Pandoc draws',
      '+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n+---+---+',
      'markdown',
    ],
    ['a page with a doctype', '\n<!DOCTYPE html><p>a | b\n---|---', 'html'],
    ['a fragment', '<table><tr><td>a</td></tr></table>', 'html'],
    ['rows of a table', '<tr><td>a</td></tr>', 'html'],
    ['what Windows copies', 'Version:0.9\r\nStartHTML:00\r\n<html>', 'html'],
    ['what browsers copy', "<meta charset='utf-8'><b>x</b>", 'html'],
    ['a table of AsciiDoc', '[cols=2*]\n|===\n|a |b\n|===', 'asciidoc'],
    ['a page of AsciiDoc', '= Title\n:toc:\n\nText.', 'asciidoc'],
    ['cells of a spreadsheet', 'Source\tPort\nship\t443\n', 'tsv'],
    ['one row of a spreadsheet', 'ship\ttower\t443', 'tsv'],
    ['cells between commas', 'Source,Destination,Port\na,b,1\nc,d,2', 'csv'],
    ['cells between semicolons', 'Source;Port\na;1\nc;2', 'csv'],
    ['published data', '{ "id": "x", "title": "y" }', 'json'],
    ['a template, which is no data', '{{ title }}\n\nA | B\n--|--\n1 | 2', 'markdown'],
    [
      'prose with commas',
      'We list ports, and more, here.\nAsk us, please, when in doubt.',
      'markdown',
    ],
    ['nothing', '', 'markdown'],
  ])('of %s is known without a name', (_what, text, format) => {
    expect(sniffFormat('Pasted text', text)).toBe(format);
  });
});
