/** What the paper is of, for whoever finds it on a table: page, question, choices, count, date and address. */
import { measureText } from '../../core/layout/measureText.ts';
import type { TextFont } from '../../core/export/svg/drawText.ts';
import { hrefOf } from '../../state/addressActions.ts';
import type { Explorer, ExplorerState } from '../../state/explorer.ts';
import { findBrought } from '../../state/knownDocuments.ts';
import { selectListed } from '../../state/selectors.ts';
import { choiceWords, ledgerWords } from '../diagram/pictureOf.ts';

export interface CoverFacts {
  readonly title: string;
  /** Each in a line of its own, if one is enough. */
  readonly lines: readonly CoverLine[];
}

interface CoverLine {
  readonly label: string;
  readonly text: string;
}

/** @param page the address of the page, absolute. */
export function coverFacts(explorer: Explorer, now: Date, page: string): CoverFacts {
  const state = explorer.store.getState();
  const choices = choiceWords(state);
  const way = selectListed(state);
  return {
    title: state.index.document.title,
    lines: [
      { label: 'Query', text: askedWords(state) },
      ...(way === null
        ? []
        : [{ label: 'Way', text: 'One way of the query is lit, and numbered.' }]),
      ...(choices.length === 0 ? [] : [{ label: 'Choices', text: choices.join(' · ') }]),
      { label: 'Rows', text: ledgerWords(state).join(' · ') },
      { label: 'Date', text: new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(now) },
      { label: 'Address', text: addressWords(explorer, page) },
    ],
  };
}

function askedWords({ text, problems }: ExplorerState): string {
  const asked = text.trim();
  if (asked === '') return 'nothing is asked: every row';
  return problems.length === 0
    ? asked
    : `${asked} (cannot be read; what is shown is the last that could)`;
}

/** Readable, and still an address: spaces stay written out. */
function addressWords(explorer: Explorer, page: string): string {
  const state = explorer.store.getState();
  if (findBrought(state, state.subject.opened.id) !== null) {
    return 'brought by a reader, and in their browser alone';
  }
  const { href, protocol, pathname, search } = new URL(hrefOf(explorer), page);
  // Where a file lies on somebody's disk is no address for anybody else.
  const address = protocol === 'file:' ? `${pathname.split('/').at(-1)}${search}` : href;
  try {
    return decodeURI(address).replaceAll(' ', '%20');
  } catch {
    return address;
  }
}

const COVER = {
  title: { size: 18, weight: 600, family: 'ui', lineHeight: 24 },
  text: { size: 11, weight: 400, family: 'ui', lineHeight: 15 },
  /** Of the words before each line. */
  labelWidth: 58,
} as const;

/** How high it is on a sheet of that width, at the most, in CSS pixels. */
export function coverHeight({ title, lines }: CoverFacts, width: number): number {
  const high = (text: string, font: TextFont & { readonly lineHeight: number }, room: number) =>
    Math.ceil(measureText(text, font) / (room * 0.94)) * font.lineHeight;
  return lines.reduce(
    (sum, { text }) => sum + high(text, COVER.text, width - COVER.labelWidth),
    high(title, COVER.title, width),
  );
}
