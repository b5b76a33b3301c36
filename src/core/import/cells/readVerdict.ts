/** Sentences beside a row that forbid it: `DENIED. Test may not reach the live zone`. */

/** Words of refusal as they are said of a whole row, of which none is the beginning of a name. */
const VERDICT =
  '(?:denied|deny|blocked|dropped|rejected|refused|forbidden|prohibited|disallowed|(?:not|never) (?:allowed|permitted|authori[sz]ed)|denegad[oa]|bloquead[oa]|prohibid[oa]|rechazad[oa]|proibid[oa]|negad[oa]|bloqu[eé]e?|interdite?|refus[eé]e?|vietat[oa]|bloccat[oa]|negat[oa]|verboten|blockiert|gesperrt|abgelehnt|untersagt|nicht (?:erlaubt|zulässig|gestattet))';
const HOW =
  '(?:(?:default|implicit|explicit|explicitly|always|strictly|intentionally|deliberately|all|access|traffic|is|are|(?:must|should|shall|will) (?:always )?be)[ -]){0,3}';
/** Who forbids, where that is a rule: what `many firewalls` block is open elsewhere. */
const BY_RULE =
  ' by (?:(?!many|most|some|several|certain|often)[\\p{L}\\d-]+ ){0,3}(?:default|policy|policies|rules?|firewall|acl|nsg|security group|networkpolicy|design|segmentation)(?![\\p{L}])';
const SAYS_NO = new RegExp(
  `^${HOW}${VERDICT}(?:(?: ?[.:;!—–(。：；]| - |, (?:and )?logged|$)|${BY_RULE})`,
  'u',
);
const ENDS_NO = new RegExp(
  `^[^,;&]{1,120}(?: ?[.:—–(]| - ) ?${HOW}${VERDICT}(?:${BY_RULE})?\\)?[.!]?$`,
  'u',
);
/** `DROP` and `BLOCK` are names of things, too, unless they are shouted. */
const SHOUTED = /^[^\p{L}]*(?:DROP|BLOCK|REJECT|DENY|DENIED|BLOCKED)(?: ?[.:;!—–(]| - )/u;
/** `No access.`, of nothing in particular: `No direct access` may leave another way. */
const NO_ACCESS =
  /^no (?:access|traffic|communications?|connectivity|connections?|routes?|paths?|flows?)(?: (?:is |are )?(?:allowed|permitted|possible|whatsoever|at all))?(?: ?[.:;!—–(]| - |$)/u;
/** What makes of a refusal one of some, or one that was or may be lifted. */
const RELATIVE =
  /(?:^|[^\p{L}])(?:except|exception|exceptions|unless|otherwise|but|if|when|until|where|only|allow|allows|permit|permits|enable|enabled|unblock\p{L}*|open|opened|must be open|needs?|required|sauf|außer|salvo|excepto|eccetto)(?=$|[^\p{L}])/u;

/** `DENIED. Test may not reach the live zone`, `Telnet — blocked`: a sentence that is a verdict on its row. */
export function refusesOutright(text: string): boolean {
  if (text.length > LONGEST_VERDICT || !MAY_DENY.test(text)) return false;
  const bare = text.replace(/\*|[‼❗⚠]\ufe0f?/gu, '').trim();
  const own = bare
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  const verdict = firstSentences(own);
  if (RELATIVE.test(verdict.replace(/(?:not|never) (?:allowed|permitted)/gu, ' '))) return false;
  return [SAYS_NO, ENDS_NO, NO_ACCESS].some((test) => test.test(own)) || SHOUTED.test(bare);
}

/** `deny-to-store`, `DenyInternet`: rules are called by what they do, unless they go on to what they let through. */
export function namesRefusal(text: string): boolean {
  const own = text.replace(/[`*'"]/g, '').trim();
  return DENY_NAME.test(own) && !/allow|except|permit|accept/iu.test(own);
}

const DENY_NAME =
  /^(?:(?:explicit|default|implicit)[-_ ]?)?(?:deny|DENY)[-_ ]\p{L}|^Deny(?:[-_ ]|(?=\p{Lu}))[\p{L}_-]{2,60}$/u;

/** What qualifies a verdict stands in its own sentence or in the next; farther on other things are told. */
function firstSentences(text: string): string {
  return text.split(/(?<=[.!。])\s+/u, 2).join(' ');
}

const LONGEST_VERDICT = 600;
const MAY_DENY =
  /den[iy]|deneg|bl[oa]c|bloq|drop|rej|refus|no (?=[acprtf])|forb|proh|proib|disal|not |never |rechaz|nega|interd|vieta|verb|gesp|abgel|unters|nicht/iu;

/**
 * `No internet egress.`, `Not applicable: …`: beside a dash for the port that says that the row has no flow;
 * beside a port it may as well be said of another.
 */
const NOTHING_PASSES =
  /^(?:(?:no|without) (?:[\p{L}-]+ ){0,3}?(?:access|egress|ingress|traffic|connectivity|connections?|paths?|routes?|communications?|flows?|rules?|exposure)|(?:not|never) (?:applicable|reachable|routed|exposed|connected|allowed|permitted|used)|(?:none|nothing)(?= ?[.:—–(] ?\p{L}))(?=$| ?[.:;,!—–(]| - | (?:allowed|permitted|at all|exists?|whatsoever)(?![\p{L}]))/u;

export function letsNothingPass(text: string): boolean {
  const own = text
    .slice(0, LONGEST_VERDICT)
    .replace(/\*|^[^\p{L}]+/gu, '')
    .toLowerCase();
  return NOTHING_PASSES.test(own);
}
