/** What people write into a cell where there is nothing to say, and where it says what stands above it. */
import { foldSigns } from './cleanText.ts';

const NOTHING = new Set([
  '',
  'n/a',
  'n.a.',
  'n.a',
  'na',
  'n/ap',
  'nil',
  'null',
  'not applicable',
  'not stated',
  'not specified',
  'not defined',
  'unspecified',
  'not available',
  'none',
  'none yet',
  'nothing',
  'nothing yet',
  '不適用',
  '不适用',
  '該当なし',
  'なし',
  '해당 없음',
  '해당없음',
  'sans objet',
  'no aplica',
  'nicht zutreffend',
  'entfällt',
  'não aplicável',
  'non applicabile',
  '.',
  '?',
  '??',
]);

const DITTO = new Set([
  'same as above',
  'same as the above',
  'same as previous',
  'same as the row above',
  'as above',
  'see above',
  'ditto',
  'idem',
  'same',
  '"',
  "''",
  '“',
  '”',
  '″',
  '〃',
  '^',
  '↑',
]);

/** Empty, a dash, `N/A`. In a column of security `None` says something: ask there first. */
export function isNothing(text: string): boolean {
  const own = foldSigns(text).trim().toLowerCase();
  return NOTHING.has(own) || /^[-_\s]+$/.test(own);
}

/** `Same as above`, `"`: what the row before has in this column. */
export function isDitto(text: string): boolean {
  return DITTO.has(text.trim().toLowerCase());
}

const NO_PORT =
  /^(?:none|no|no (?:open |listening |inbound |network )?ports?|without (?:a )?ports?|(?:does )?not listen(?:ing)?|(?:port )?not (?:opened|exposed)|keine?r?|kein port|keine ports?|ninguno?|ninguna|nenhuma?|aucune?|aucun port|nessuna?|nessuno|geen|нет|なし|无|無|없음)(?: (?:required|needed|open|opened|exposed|used))?(?: ?\([^()]*\))?[.]?$/iu;

/** `None`, in a column of ports: that nothing listens is no silence. `N/A` may be that of a ping. */
export function saysNoPort(text: string): boolean {
  return text.length < 80 && NO_PORT.test(text.trim().replace(/^\(([^()]*)\)$/u, '$1'));
}
