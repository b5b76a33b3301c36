/**
 * The address: everything on screen that one person would send to another, as the text after the
 * `?`. Reading is tolerant: a bad value is left out and said, the rest holds; parameters of other
 * makers are handed through untouched, so that nothing in a link is lost.
 */
import { EMPTY_ADDRESS } from './emptyAddress.ts';
import { readParameters, writeParameters } from './searchParameters.ts';
import type { Parameter } from './searchParameters.ts';

export const SHOWS = ['dim', 'only'] as const;
export const VIEWS = ['diagram', 'table', 'matrix', 'bench'] as const;
export const THEMES = ['light', 'dark'] as const;
export const PANELS = ['about', 'ways', 'bring', 'walks', 'review'] as const;

/** What a query does to the rows that it leaves out: dims them in place, or takes them away. */
export type Show = (typeof SHOWS)[number];
export type View = (typeof VIEWS)[number];
/** What lies beside the view. */
export type Panel = (typeof PANELS)[number];
/** `null` in an address follows the system. */
export type Theme = (typeof THEMES)[number];

export interface Address {
  /** `null` where the address names no document. */
  readonly doc: string | null;
  readonly q: string;
  readonly show: Show;
  readonly view: View;
  readonly select: string | null;
  /** Which of the query's ways is lit. */
  readonly way: string | null;
  /** Which of its hops, counted from one; `null` for all of them. */
  readonly hop: number | null;
  /** The ids of the options that are settled, either way; the others stand as documented. */
  readonly with: readonly string[];
  readonly without: readonly string[];
  /** The ids of the groups that are folded; `null` for those that the document opens with. */
  readonly fold: readonly string[] | null;
  /** The document to compare with, as the one before. */
  readonly against: string | null;
  /** The id of the walk that is open. */
  readonly walk: string | null;
  /** Which of its steps, counted from one; `null` for the first. */
  readonly step: number | null;
  /**
   * Whether something else is asked or seen than the step says, which then stands in the address. On the path
   * nothing of that does: the step says it.
   */
  readonly strays: boolean;
  /** Whether the walk is presented; it has no value. */
  readonly present: boolean;
  readonly panel: Panel | null;
  /** What stands on the bench; empty for the page's own example. */
  readonly bench: string;
  readonly theme: Theme | null;
  /** Whether it is seen in somebody's page, without what stands around the explorer; it has no value. */
  readonly embed: boolean;
  /** Parameters that are not ours, or not yet. */
  readonly rest: readonly Parameter[];
}

export interface AddressProblem {
  readonly parameter: string;
  readonly message: string;
}

/** Where a parameter stands twice, the last one holds. */
export function readAddress(search: string): {
  readonly address: Address;
  readonly problems: readonly AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const rest: Parameter[] = [];
  const address: { -readonly [Name in keyof Address]: Address[Name] } = { ...EMPTY_ADDRESS };
  for (const [name, value] of readParameters(search)) {
    const choose = <Choice extends string>(choices: readonly Choice[]): Choice | null => {
      const choice = choices.find((one) => one === value) ?? null;
      if (choice === null) problems.push(unknownChoice(name, value, choices));
      return choice;
    };
    if (name === 'doc') address.doc = value === '' ? null : value;
    else if (name === 'q') address.q = value;
    else if (name === 'select') address.select = value === '' ? null : value;
    else if (name === 'way') address.way = value === '' ? null : value;
    else if (name === 'hop') address.hop = readPlace(name, value, problems);
    else if (name === 'show') address.show = choose(SHOWS) ?? EMPTY_ADDRESS.show;
    else if (name === 'view') address.view = choose(VIEWS) ?? EMPTY_ADDRESS.view;
    else if (name === 'with') address.with = readList(value);
    else if (name === 'without') address.without = readList(value);
    else if (name === 'fold') address.fold = readFold(value);
    else if (name === 'against') address.against = value === '' ? null : value;
    else if (name === 'walk') address.walk = value === '' ? null : value;
    else if (name === 'step') address.step = readPlace(name, value, problems);
    else if (name === 'present') address.present = true;
    else if (name === 'panel') address.panel = choose(PANELS);
    else if (name === 'bench') address.bench = value;
    else if (name === 'theme') address.theme = choose(THEMES);
    else if (name === 'embed') address.embed = true;
    else rest.push([name, value]);
  }
  return {
    address: { ...address, strays: address.walk !== null && SEEN.test(search), rest },
    problems,
  };
}

/** What a step of a walk says, where the address does not. */
const SEEN = /(^|[?&])(q|show|view|select|way|hop|with|without|fold|against)(=|&|$)/;

/** Defaults are left out. `readAddress(writeAddress(address))` is the same address. */
export function writeAddress(address: Address): string {
  const parameters: Parameter[] = [];
  if (address.doc !== null) parameters.push(['doc', address.doc]);
  if (address.q !== '' || address.strays) parameters.push(['q', address.q]);
  if (address.show !== EMPTY_ADDRESS.show) parameters.push(['show', address.show]);
  if (address.view !== EMPTY_ADDRESS.view) parameters.push(['view', address.view]);
  if (address.select !== null) parameters.push(['select', address.select]);
  if (address.way !== null) parameters.push(['way', address.way]);
  if (address.hop !== null) parameters.push(['hop', String(address.hop)]);
  if (address.with.length > 0) parameters.push(['with', address.with.join(',')]);
  if (address.without.length > 0) parameters.push(['without', address.without.join(',')]);
  if (address.fold !== null) parameters.push(['fold', writeFold(address.fold)]);
  if (address.against !== null) parameters.push(['against', address.against]);
  if (address.walk !== null) parameters.push(['walk', address.walk]);
  if (address.step !== null) parameters.push(['step', String(address.step)]);
  if (address.present) parameters.push(['present', '']);
  if (address.panel !== null) parameters.push(['panel', address.panel]);
  if (address.bench !== '') parameters.push(['bench', address.bench]);
  if (address.theme !== null) parameters.push(['theme', address.theme]);
  if (address.embed) parameters.push(['embed', '']);
  return writeParameters([...parameters, ...address.rest]);
}

/** Each once, in the order of their first writing. */
function readList(value: string): readonly string[] {
  return [...new Set(value.split(',').filter((id) => id !== ''))];
}

/** Says that no group is folded in a document that would open with some. */
const NO_FOLD = 'none';

function readFold(value: string): readonly string[] {
  return value === NO_FOLD ? [] : readList(value);
}

/** Where just one group is folded and is called `none`, a comma after it says that it is an id. */
function writeFold(fold: readonly string[]): string {
  if (fold.length === 0) return NO_FOLD;
  const list = fold.join(',');
  return list === NO_FOLD ? `${list},` : list;
}

function readPlace(parameter: string, value: string, problems: AddressProblem[]): number | null {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  const message = `The address has ${parameter}=${value}, which is no number from 1; it is left out.`;
  problems.push({ parameter, message });
  return null;
}

function unknownChoice(
  parameter: string,
  value: string,
  choices: readonly string[],
): AddressProblem {
  return {
    parameter,
    message: `The address has ${parameter}=${value}, which is not known; it can be ${choices.join(', ')}. Left at its default.`,
  };
}
