/**
 * Whose port it is, as what it is for may tell by the word for it: `Serving port of the keeper`, `Beam port for receiving signals`,
 * `Keeper's shell port`. `Port for beams` tells of what passes, or of who calls, and is left.
 */

const NAME = '(?:the )?([^\\s,;:()][^,;:()]{1,50}?)';
const WHAT = '(?:[^\\s,;:()]+ ){0,4}?';
const END = '(?= (?:to|for|from|in|on|over|via|when|if|that|which|and)(?= )|[,;:.(]|$)';
/** `Server port for lamp clients`, `… for remote steering`: for whose sake, or for what. */
const SAKE =
  /(?:clients?|agents|users?|browsers?|devices|consumers|sensors|sessions|connections|requests|traffic|tion|ing|ment|access)$/iu;
const TAKES =
  '(?:accept|receive|listen|serve|answer|accepting|receiving|listening|serving|answering)';

const shape = (form: string): RegExp => new RegExp(form, 'iu');

const FOR = shape(
  `^${WHAT}(?:serving|server|listen|listening|listener) ports? (?:for|on) ${NAME}${END}`,
);
const FORMS: readonly RegExp[] = [
  FOR,
  shape(`^${WHAT}ports? of ${NAME}${END}`),
  shape(`^${NAME}['’]s? ${WHAT}ports?${END}`),
  shape(`^${NAME} ports? (?:to|for) ${TAKES}(?= )`),
  shape(`^ports? for ${NAME} to ${TAKES}(?= )`),
];

const LONGEST = 160;

/** As written there, and not yet shown to be a name. */
export function portOfWhom(text: string): string | null {
  if (text.length > LONGEST || !/ports?\b/iu.test(text)) return null;
  for (const form of FORMS) {
    const name = form.exec(text)?.[1];
    if (name !== undefined) return form === FOR && SAKE.test(name) ? null : name;
  }
  return null;
}
