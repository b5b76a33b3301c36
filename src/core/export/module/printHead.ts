/** The comment at the top of a generated module: what it is, and which rows are not in it and why. */
import type { Entry, FlowDocument } from '../../model/document.ts';
import type { DocumentProblem } from '../../model/documentProblem.ts';
import { groupBy } from '../../model/groupBy.ts';
import { plainText } from '../../model/plainText.ts';

export function printHead(document: FlowDocument): string {
  const charted = document.entries.filter(({ standing }) => standing === 'charted').length;
  const lines = [
    `${document.title}: ${charted} of ${document.entries.length} rows. ${document.summary}`,
    ...listRows(document, 'waits', 'These rows need somebody, and are not in it:'),
    ...listRows(document, 'no-flow', 'These rows state no flow, and are not in it:'),
    ...listDoubts(document),
    ...(document.identities.length === 0
      ? []
      : ['', 'What was taken for one thing on several pages is not said in it.']),
  ];
  return ['/**', ...lines.map(commentLine), ' */'].join('\n');
}

function listRows(
  document: FlowDocument,
  standing: Entry['standing'],
  title: string,
): readonly string[] {
  const rows = document.entries.filter((entry) => entry.standing === standing);
  if (rows.length === 0) return [];
  const problems = groupBy(document.problems, ({ entry }) => entry);
  return [
    '',
    title,
    ...rows.map((row) => {
      const said = (problems.get(row.id) ?? []).map(({ message }) => message);
      const why = [...said, ...(said.length === 0 && row.reading !== null ? [row.reading] : [])];
      return `- ${citeRow(document, row)}: ${row.written.join(' | ')} — ${why.join(' ')}`;
    }),
  ];
}

/** Readings that may be wrong: whoever takes the module in has to look at them. */
function listDoubts({ entries, tables, problems }: FlowDocument): readonly string[] {
  const rows = new Map(entries.map((entry) => [entry.id, entry]));
  const lines = problems.flatMap((problem: DocumentProblem) => {
    const row = problem.entry === null ? undefined : rows.get(problem.entry);
    if (problem.severity !== 'warning' || row?.standing === 'waits') return [];
    const where = row === undefined ? problem.place.file : citeRow({ tables }, row);
    return [`- ${where}: ${problem.message} [${problem.read}]`];
  });
  return lines.length === 0 ? [] : ['', 'These readings may be wrong:', ...lines];
}

function citeRow(
  { tables }: Pick<FlowDocument, 'tables'>,
  { table, number, place }: Entry,
): string {
  const title = tables.find(({ id }) => id === table)?.title ?? table;
  const where = place === null ? '' : ` (${place.file}:${place.line})`;
  return `row ${number} of “${title}”${where}`;
}

/** Nothing that a page holds may end the comment, or turn around what stands beside it. */
function commentLine(text: string): string {
  const own = plainText(text).replaceAll('*/', '* /');
  return own === '' ? ' *' : ` * ${own}`;
}
