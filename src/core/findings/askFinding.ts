/**
 * The query that selects exactly the flows of what was found: by its components or its rows where that is
 * enough, and else with what the rule asks for, or flow by flow.
 */
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { NOWHERE, allOf, anyOf } from '../query/ast.ts';
import type { FieldName, QueryNode } from '../query/ast.ts';
import { keepAnswers } from '../query/keepAnswers.ts';
import { sureName } from '../query/names.ts';
import { printQuery } from '../query/print.ts';
import { selectsJust, termsOf } from '../query/targetQuery.ts';
import { writeFlows } from '../query/writeFlows.ts';
import { traceNode } from '../query/writeTrace.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules.ts';

/** Canonical. */
export function askFinding(index: DocumentIndex, finding: Finding): string {
  const { rule, key } = finding;
  return answers(index, `${rule} ${key}`, () => writeFor(index, [finding], []));
}

/**
 * The same for all that a rule found.
 * @param findings of one rule; at least one.
 */
export function askFindings(index: DocumentIndex, findings: readonly Finding[]): string {
  const rule = findings[0]?.rule ?? '';
  const question = `${rule}: ${findings.map(({ key }) => key).join(' ')}`;
  const asks = termsOf(RULES.find(({ id }) => id === rule)?.asks ?? '');
  return answers(index, question, () => writeFor(index, findings, [asks]));
}

/** Who turns from one finding to the next and back asks the same again. */
const answers = keepAnswers<string>(1000);

/** @param first what is tried before anything else. */
function writeFor(
  index: DocumentIndex,
  findings: readonly Finding[],
  first: readonly (readonly QueryNode[])[],
): string {
  const ids = new Set(findings.flatMap(({ flows }) => flows));
  const flows = [...ids].flatMap((id) => index.flows.get(id) ?? []);
  const asks = termsOf(RULES.find(({ id }) => id === findings[0]?.rule)?.asks ?? '');
  const rows = field('row', new Set(flows.map(({ entry }) => entry)));
  const tries: readonly (readonly QueryNode[])[] = [
    ...first,
    ...byComponents(index, findings),
    [rows],
    [rows, ...asks],
    ...besideRows(flows).map((beside) => [rows, ...beside]),
  ];
  const texts = tries
    .filter((terms) => terms.length > 0)
    .map((terms) => printQuery(allOf(terms, NOWHERE)));
  return texts.find((text) => selectsJust(index, text, flows)) ?? writeEach(index, flows);
}

/** `"TPS Watcher"→`, `component:"Git Repo",git-helm`: all that leaves from them, or all that touches them. */
function byComponents(
  index: DocumentIndex,
  findings: readonly Finding[],
): readonly (readonly QueryNode[])[] {
  const ids = new Set(findings.flatMap(({ components }) => components));
  const components = [...ids].flatMap((id) => index.components.get(id) ?? []);
  if (components.length === 0) return [];
  const labels = [...new Set(components.map(({ label }) => label))];
  const leaving = labels.map((name) =>
    traceNode([{ group: null, name, at: NOWHERE }, null], 'one'),
  );
  const anyLeaving = anyOf(leaving, NOWHERE);
  const names = new Set(components.map((component) => sureName(index, component)));
  return [
    ...(anyLeaving === null ? [] : [[anyLeaving]]),
    [field('component', names)],
    [field('from', names)],
    [field('component', ids)],
    [field('from', ids)],
  ];
}

/** What tells some flows of a row from its others. */
function besideRows(flows: readonly Flow[]): readonly (readonly QueryNode[])[] {
  const kinds = field('kind', new Set(flows.map(({ relation }) => relation)));
  const sides = [
    field('from', new Set(flows.map(({ from }) => from))),
    field('to', new Set(flows.map(({ to }) => to))),
  ];
  return [[kinds], sides, [...sides, kinds]];
}

function writeEach(index: DocumentIndex, flows: readonly Flow[]): string {
  const each = flows.flatMap(
    (flow) => allOf(termsOf(writeFlows(index, flow, [flow])), NOWHERE) ?? [],
  );
  return printQuery(anyOf(each, NOWHERE));
}

function field(name: FieldName, texts: ReadonlySet<string>): QueryNode {
  const [first = '', ...rest] = texts;
  const value = (text: string) => ({ text, at: NOWHERE });
  return { kind: 'field', name, values: [value(first), ...rest.map(value)], at: NOWHERE };
}
