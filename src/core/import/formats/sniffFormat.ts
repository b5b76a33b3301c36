/** Which format a text is in: by its name where that says so, else by what is in it. */
import type { SourceFormat } from '../source.ts';
import { findSeparator } from './delimited/findSeparator.ts';
import { tableStart } from './markdown/tableStart.ts';
import { sourceLines } from './markdown/sourceLines.ts';
import { listProblems } from './problems.ts';

const EXTENSIONS: ReadonlyMap<string, SourceFormat> = new Map([
  ...each('markdown', 'md markdown mdx mdown mkd mkdn mdwn qmd rmd'),
  ...each('html', 'html htm xhtml'),
  ...each('asciidoc', 'adoc asciidoc asc ad'),
  ...each('csv', 'csv'),
  ...each('tsv', 'tsv tab'),
  ...each('json', 'json'),
]);

/** What a build adds to the name of a file that it fills in: `network.html.md.erb` is Markdown. */
const OF_BUILDS = new Set('erb j2 jinja jinja2 liquid tmpl tpl hbs njk mustache in'.split(' '));

/** How much of a text is looked at. */
const SAMPLE = 1_000_000;

export function sniffFormat(name: string, text: string): SourceFormat {
  return formatOfName(name) ?? formatOfText(text.slice(0, SAMPLE).replace(/^\uFEFF/, ''));
}

function each(format: SourceFormat, extensions: string): [string, SourceFormat][] {
  return extensions.split(' ').map((extension) => [extension, format]);
}

function formatOfName(name: string): SourceFormat | null {
  const file = name.split(/[/\\]/).at(-1) ?? '';
  const extensions = file.toLowerCase().split('.').slice(1);
  while (OF_BUILDS.has(extensions.at(-1) ?? '')) extensions.pop();
  return EXTENSIONS.get(extensions.at(-1) ?? '') ?? null;
}

function formatOfText(text: string): SourceFormat {
  const begin = text.slice(0, 2_000).trimStart();
  if (/^\{\s*(?:"|\}\s*$)/.test(begin)) return 'json';
  if (
    /^(?:<!doctype html|<html|<meta|Version:\d[\d.]*\s+StartHTML|<!--\s*StartFragment)/i.test(begin)
  )
    return 'html';
  if (/^[|,:]={3,}[ \t]*$/m.test(text)) return 'asciidoc';
  if (isMarkdown(text)) return 'markdown';
  if (/<(?:table|t[rdh]|tbody|thead)[\s>]/i.test(text)) return 'html';
  if (/^={1,5} \S/.test(begin)) return 'asciidoc';
  return formatOfCells(text) ?? (/^<[a-z!]/i.test(begin) ? 'html' : 'markdown');
}

/** A table of Markdown, drawn or with separators, or a heading. */
function isMarkdown(text: string): boolean {
  const lines = sourceLines('', text, listProblems());
  return lines.some(({ kind, text: line }, at) => {
    if (kind !== 'text' || !/[|+]/.test(line)) return false;
    return /^\s*\+[-=]{2,}\+/.test(line) || tableStart(lines, at) !== null;
  });
}

/** Tabs are what a spreadsheet's clipboard has; for anything else most lines have to agree. */
function formatOfCells(text: string): SourceFormat | null {
  const { separator, share, columns } = findSeparator(text, null);
  if (columns < 2) return null;
  if (separator === '\t') return share >= 0.3 ? 'tsv' : null;
  const isSteady = share >= 0.6 && (columns > 2 || share >= 0.8);
  return isSteady && !/^#{1,6} \S/m.test(text) && !isProse(text) ? 'csv' : null;
}

/** Sentences have commas, too; most of them end as sentences do. */
function isProse(text: string): boolean {
  const lines = text.split('\n', 60).filter((line) => line.trim() !== '');
  const sentences = lines.filter(
    (line) => /,\s.*[.:!?]\s*$/.test(line) && line.split(/\s+/).length > 5,
  );
  return sentences.length * 2 > lines.length;
}
