/**
 * Ends that a sentence names: `Probes connect to Acme to report`, `Communication is initiated from the hub to its probes`. A
 * sentence is nobody's name; who is meant follows from what it says of a connection, and from nothing else in it.
 */
import { wordCount } from './nameShapes.ts';

/** What an end is called by is shorter, and has none of these behind its first words. */
const MOST_WORDS = 12;
const LONGEST = 2000;

/** Within the first sentence: what begins with a name and is then told about has its name. */
const FINITE =
  /^(?:[^\s,;:()]*[^\s,;:().] ){1,7}?(?:is|are|was|has|have|connects?|uses?|sends?|receives?|requires?|needs?|must|should|can|may|will|communicates?|provides?|allows?|accesses|initiates?)(?= )/iu;

/** Whom a cell of sentences alone names, or that it names nobody; `null` where it holds a name. */
export function readToldEnd(
  text: string,
  side: keyof SaidEnds,
): { readonly name: string | null } | null {
  if (INSTRUCTING.test(text) && wordCount(text) >= FEWEST_WORDS) return { name: null };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const areSentences = lines.every((line) => line.trim().endsWith('.'));
  if (!areSentences || wordCount(first) <= MOST_WORDS || !FINITE.test(first)) return null;
  return { name: saidEnds(CONNECTS.exec(first.slice(0, LONGEST)))?.[side] ?? null };
}

/** `Add the addresses of the list at …`: what to do, and whom it leads to stands there at best. */
const INSTRUCTING =
  /^(?:Please )?(?:Add|Allow|Open|Permit|Enable|Configure|Contact|Whitelist|Ensure|Make|Replace|Specify|Refer|See|Use) (?:the|your|all|any|an?|to|sure|that) /u;
const FEWEST_WORDS = 6;

/** `Probes connect to Acme to …`. */
const CONNECTS =
  /^((?:[^\s,;:()]+ ){1,6}?)(?:(?:must|should|can|may|will|needs? to|(?:(?:must|should) be|is|are) able to) )?(?:connects?|communicates?|talks?) (?:directly |outbound |securely )?(?:to|with) (?:the |an? )?(.{2,60}?)(?= (?:to|for|in order|so|over|on|via|using|through|when|if|and|or|which|that|at|by|as)\b|[,;:.(]|$)/iu;

const INITIATED =
  /(?:^|[.;\n] ?)(?:the |this |all |any )?(?:communications?|connections?|traffic|sessions?|requests?|calls?) (?:is |are )?(?:always |only )?(?:initiated|opened|established|started) (?:from|by) (?:the |an? )?([^.;\n]{2,60}?) to(?:wards?)? (?:the |an? )?([^.;\n]{2,100}?) ?(?:[.;\n]|$)/iu;

/** `Communication is initiated from X to Y`, as a sentence of its own. */
export function endsOfInitiating(text: string): SaidEnds | null {
  return saidEnds(INITIATED.exec(text.slice(0, LONGEST)));
}

interface SaidEnds {
  readonly from: string;
  readonly to: string;
}

/** What a sentence points at with a word of its own is named somewhere else. */
const POINTING =
  /^(?:it|they|this|these|that|those|each|every|one|both|which|you|we|them|all|any)(?=$| )/iu;

function saidEnds(found: RegExpExecArray | null): SaidEnds | null {
  const [from = '', to = ''] = (found?.slice(1, 3) ?? []).map((name) => name.trim());
  const isNamed = [from, to].every((name) => name !== '' && !POINTING.test(name));
  return isNamed ? { from, to } : null;
}
