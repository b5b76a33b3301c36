/** A row of a module: its cells, and its reading beside them. */
import type { Entry, Flow } from '../../model/document.ts';
import { findProtocol, findSecurityTerm, findTransport } from '../../model/knownWords.ts';
import { writePortSpec } from '../../model/ports.ts';
import type { PortSpec } from '../../model/ports.ts';
import type { Direction } from '../../model/vocabulary.ts';
import { printList, printObject, printText, printTexts } from './printSource.ts';
import type { Part } from './printSource.ts';
import { toProducts } from './toProducts.ts';

/** @param direction where the row states one that its table does not. */
export function printRow(
  entry: Entry,
  flows: readonly Flow[],
  direction: Direction | null,
): string {
  const { written, description, under, footnotes, reading, remark } = entry;
  return printObject([
    ['written', printTexts(written)],
    ['about', optional(description)],
    ['under', under.length === 0 ? undefined : printTexts(under)],
    ...flowParts(flows),
    ['direction', direction === null ? undefined : printText(direction)],
    ['footnotes', footnotes.length === 0 ? undefined : printTexts(footnotes)],
    ...conditionParts(entry),
    ['reading', optional(reading)],
    ['remark', optional(remark)],
  ]);
}

function optional(text: string | null): string | undefined {
  return text === null ? undefined : printText(text);
}

function flowParts(flows: readonly Flow[]): readonly Part[] {
  const [first, ...others] = toProducts(flows).map(({ pairs, services }): readonly Part[] => [
    ['between', printList(pairs.map(({ from, to }) => printTexts([from, to])))],
    ['on', printList(services.map(printService))],
  ]);
  const also = others.length === 0 ? undefined : printList(others.map(printObject));
  return [...(first ?? []), ['also', also]];
}

function printService(flow: Flow): string {
  const { relation, protocol, transport, security } = flow;
  const carries: Part = ['carries', optional(flow.carries)];
  if (relation !== 'traffic') return printObject([['relation', printText(relation)], carries]);
  const terms = security.map((term) =>
    printWord(term, findSecurityTerm(term), 'otherSecurityTerm'),
  );
  return printObject([
    ['port', printPorts(writePortSpec(flow.ports))],
    ['transport', printWord(transport, findTransport(transport), 'otherTransport')],
    ['protocol', printWord(protocol, findProtocol(protocol), 'otherProtocol')],
    ['security', terms.length === 0 ? printText('not-stated') : printList(terms)],
    carries,
  ]);
}

/** A word that is known stands as it is; another has to be made one. */
function printWord(word: string, known: string | null, make: string): string {
  return word === known ? printText(word) : `${make}(${printText(word)})`;
}

function printPorts(spec: PortSpec): string {
  if (typeof spec === 'string') return printText(spec);
  if (typeof spec === 'number') return String(spec);
  if ('varies' in spec) {
    return printObject([
      ['varies', printText(spec.varies)],
      ['possible', printList(spec.possible.map(printPorts))],
    ]);
  }
  if ('from' in spec) return `{ from: ${spec.from}, to: ${spec.to} }`;
  return printList(spec.map(printPorts));
}

function conditionParts({ conditions, alternatives }: Entry): readonly Part[] {
  const under = conditions.flatMap(({ option, effect }) =>
    effect === 'only-under' ? [option] : [],
  );
  const without = conditions.find(({ effect }) => effect === 'only-without');
  const varies = conditions.find(({ effect }) => effect === 'varies-with');
  const settings = alternatives.map(({ setting, flows, change }): Part => {
    const parts = flowParts(flows).map(([key, source]): Part => [key, source ?? '[]']);
    return [setting, printObject([...parts, ['change', printText(change)]])];
  });
  const varying =
    varies === undefined
      ? undefined
      : printObject([['option', printText(varies.option)], ...settings]);
  return [
    ['onlyUnder', under.length === 0 ? undefined : printTexts(under)],
    ['onlyWithout', without === undefined ? undefined : printText(without.option)],
    ['variesWith', varying],
  ];
}
