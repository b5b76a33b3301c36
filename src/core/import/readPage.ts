/** What was read of a page, short enough to be written beside it in a test: a line a flow, and the rows that wait. */
import { formatPorts } from '../model/ports.ts';
import { NO_CHOICES } from './choices.ts';
import { readSources } from './readSources.ts';

export function readPage(text: string, name = 'page.md'): readonly string[] {
  const { document } = readSources([{ name, text, format: null }], NO_CHOICES);
  if (document === null) return [];
  const labels = new Map(document.components.map(({ id, label }) => [id, label]));
  const flows = document.flows.map(({ from, to, ports, transport }) => {
    const over = transport === 'not-stated' ? '' : `/${transport}`;
    return `${labels.get(from)} → ${labels.get(to)} ${formatPorts(ports)}${over}`;
  });
  const waiting = document.entries.filter(({ standing }) => standing === 'waits');
  return [...flows, ...waiting.map(({ written }) => `waits: ${written.join(' | ')}`)];
}

/** Lines of cells with bars between them, the first line the headings, as Markdown writes a table. */
export function pipeTable(...lines: readonly string[]): string {
  const [head = ''] = lines;
  const rule = head.split('|').map(() => '---');
  return [head, rule.join('|'), ...lines.slice(1)].map((line) => `| ${line} |`).join('\n');
}
