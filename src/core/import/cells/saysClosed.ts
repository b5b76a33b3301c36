/**
 * Sentences and titles that say by their shape that what stands below them is shut: who blocks it (`The border blocks these
 * ports`), what is to be done with it (`Do not open these ports`, `Ports to close`), or in which state it is (`Closed
 * ports`, `blocked at the border`). They ask for a verb and its object, and for no word that takes some of it back.
 */

const WHAT =
  '(?:(?:tcp|udp|ip|network|inbound|outbound|incoming|outgoing|direct|unused|unneeded|legacy|insecure|internal|external|public|well-known) )*(?:(?:tcp|udp|network|tcp/udp) )?(?:ports?|port numbers?|traffic|connections?|services|protocols|flows?|communications?|rules?)';
const THESE = '(?:(?:the|these|those|all|any|our|your|some|following|such|of) ){0,4}';
const SHUTS = '(?:blocks?|denies|drops?|rejects?|prohibits?|forbids?|disallows?|refuses?)';
const SHUT =
  '(?:blocked|denied|dropped|rejected|prohibited|forbidden|filtered|closed|shut|disallowed|disabled|refused|banned)';
const OPENS = '(?:open|expose|publish|forward|allow|permit|accept|route)';
const OPENED =
  '(?:open|opened|exposed|published|forwarded|allowed|permitted|accepted|routed|reachable|accessible)';

const word = (text: string): RegExp => new RegExp(text, 'u');

/** In small letters, without marks, numbering and what stands in brackets. */
const CLOSED: readonly RegExp[] = [
  word(`^(?:please )?(?:do not|don['’]t|never) (?:\\p{L}+ )?${OPENS} ${THESE}${WHAT}(?=$|[ :.])`),
  word(`^(?:keep|leave) ${THESE}${WHAT}(?: below)? (?:closed|blocked|shut|disabled)`),
  word(
    `^${THESE}${WHAT} (?:listed |below )?(?:that |which )?(?:must|should|shall|may|can|will|are|is)(?: not|not| never|n['’]t) (?:ever )?(?:be )?${OPENED}$`,
  ),
  word(
    `^(?:(?:the|our|your|most|many|some|all|each|every) )?(?:[\\p{L}\\d&.'’-]+ ){1,5}?(?:(?:also|always|currently|commonly|typically|actively) )?${SHUTS} ${THESE}${WHAT}(?=$|[ :.])`,
  ),
  word(`^(?:we|they|it) (?:\\p{L}+ )?${SHUTS} ${THESE}${WHAT}(?=$|[ :.])`),
  word(
    `^${THESE}${WHAT} (?:(?:that|which) )?(?:(?:is|are|have been|has been|must be|should be|will be) )?(?:also |currently |always |permanently )?${SHUT}(?: (?:at|by|on|in|from|for|across) .{1,60})?$`,
  ),
  word(`^${SHUT} (?:at|by|on|across) .{1,60}$`),
  // What is filtered may as well be looked at and let through, unless it is a port.
  word(
    `^(?:permanently |always |currently )?(?!filtered (?!ports?$))${SHUT} ${WHAT}(?: .{0,30})?$`,
  ),
  word(
    `^${THESE}${WHAT} to (?:be )?(?:close|block|disable|deny|drop|filter|shut|closed|blocked|disabled|denied|dropped|filtered)(?: down)?$`,
  ),
];

/** What takes some of it back, leaves it to others, or says that it should not be so. */
const TAKEN_BACK =
  /(?:^|[^\p{L}])(?:if|when|whether|unless|until|except|exceptions?|excluding|other than|apart from|but|only|may|might|could|can|by default|otherwise|temporarily|others?|everything else|the rest|troubleshoot\p{L}*|unblock\p{L}*|(?:not|n['’]t|never) (?:\p{L}+ )?(?:block|den[iy]|drop|reject|prohibit|forbid|filter|close|disallow|disable|refuse)\p{L}*|ensure|make sure|check|verify|need\p{L}*|requir\p{L}*|to (?:open|allow|use)|anywhere else)(?=$|[^\p{L}])/u;

/** What all of these hold, so that other texts are done with at once. */
export const MAY_CLOSE =
  /block|den[iy]|drop|rej|prohib|forbid|filter|clos|shut|disa|refus|bann|not|never|n['’]t/iu;

/** @param own in small letters, without numbering and what stands in brackets. */
export function saysClosed(own: string): boolean {
  return MAY_CLOSE.test(own) && !TAKEN_BACK.test(own) && CLOSED.some((shape) => shape.test(own));
}
