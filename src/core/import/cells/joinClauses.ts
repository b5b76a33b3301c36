/** Pieces between commas that are no names of their own: they continue the one before. */

/** What continues the name before a comma: `Acme, Inc. API`, `hosts, such as web servers`. */
const CLAUSE =
  /^(?:inc|ltd|llc|corp|co|gmbh|e\.?g|i\.?e|such as|including|incl|which|that|where|if|when|while|for|with|without|using|depending|except|but|then|not|only|optionally|located|running|as|on|in|at|via|by|to|from)(?=$|[\s.,:])/i;

/** `Acme, plc`; a `PLC` is a machine. */
const COMPANY = /^[Pp]lc\b/;

export function joinClauses(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && isClause(piece, last))
      joined[joined.length - 1] = `${last}, ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

function isClause(piece: string, last: string): boolean {
  if (CLAUSE.test(piece) || COMPANY.test(piece)) return true;
  // `Keel, Mast & Sons`: one firm.
  if (FIRM.test(piece))
    return /^\p{Lu}[\p{L}'’-]+$/u.test(last.slice(last.lastIndexOf(',') + 1).trim());
  // `webhook /inject, /label`: where on the one before.
  if (PATH.test(piece)) return PATH.test(last.slice(last.lastIndexOf(' ') + 1));
  // `All nodes, talk to the keeper`: what they do.
  if (DOES.test(piece)) return true;
  return ACT.test(piece) && ACTS.test(last);
}

/** A name, and who else the firm is called by. */
export const FIRM =
  /^(?:\p{Lu}[\p{L}'’-]+ )?(?:&|and|und|et|y|e) (?:Sons?|Co|Company|Cie|Partners?|Associates|Bros|Brothers|Daughters|Söhne|Fils|Hijos|Figli)(?![\p{L}])/u;

const PATH = /^\/[\w*./-]+$/;

const DOES = /^\p{Ll}{2,} (?:to|with|from|into|through) \S/u;

/** `agent for installing, upgrading, and removing software`: what is done with it. */
const ACT = /^(?:and |or )?\p{Ll}{2,}ing(?=$|\s)/u;
const ACTS = /\s(?:for|when|while|by) \p{Ll}{2,}ing(?=$|[\s,])/u;
