/**
 * Whether a title or a heading says that what stands below it is forbidden: `Blocked traffic`, `Flux bloqués`,
 * `These ports are denied`. Only what says so outright counts: a title that speaks of blocking by the way
 * (`If ports are blocked`, `Default deny and its exceptions`) says nothing of any row.
 */
import { MAY_CLOSE, saysClosed } from './saysClosed.ts';

const LONGEST = 160;

/** What may be forbidden, in the languages that are met. */
const FLOW =
  '(?:(?:network|inbound|outbound|incoming|outgoing|lateral|direct|east-west|north-south|tcp|udp|source|destination|firewall|security)\\s+)*(?:traffic|flows?|connections?|communications?|paths?|ports?|access(?:es)?|rules?|routes?|protocols?|services?|sources?|destinations?|requests?|pairs?|interactions?|directions?|endpoints?|entries|matrix|list|by (?:firewall|policy))';
const DENIED =
  '(?:blocked|denied|prohibited|forbidden|disallowed|dropped|rejected|refused|banned|unauthori[sz]ed|(?:not|never|non)[ -](?:allowed|permitted|authori[sz]ed)|deny|block|drop|reject)';
const HOW =
  '(?:(?:explicitly|always|strictly|implicitly|intentionally|specifically|currently|all)\\s+)*';
const SAYS_DENIED =
  '(?:blocked|denied|prohibited|forbidden|disallowed|dropped|rejected|refused|(?:not|never) (?:be )?(?:allowed|permitted))';

const FLOW_ABROAD =
  '(?:flux|trafic|connexions?|communications?|ports?|acc[eè]s|r[eè]gles?|tr[aá]fico|tr[aá]fego|flujos?|fluxos?|flussi|traffico|conexiones|conex[oõ]es|connessioni|comunica\\p{L}+|puertos?|portas?|porte|reglas?|regras?|regole|verkehr|verbindungen|datenverkehr|kommunikation|zugriffe?|regeln|netzwerkverkehr|datenfl[uü]sse)';
const DENIED_ABROAD =
  '(?:bloqu[eé]e?s?|interdite?s?|refus[eé]e?s?|rejet[eé]e?s?|non autoris[eé]e?s?|bloquead[oa]s?|denegad[oa]s?|prohibid[oa]s?|rechazad[oa]s?|proibid[oa]s?|negad[oa]s?|no permitid[oa]s?|n[aã]o permitid[oa]s?|bloccat[ioae]|vietat[ioae]|negat[ioae]|gesperrte?[rsnm]?|blockierte?[rsnm]?|verbotene?[rsnm]?|verboten|untersagte?[rsnm]?|unzul[aä]ssige?[rsnm]?|abgelehnte?[rsnm]?|nicht (?:erlaubt|zugelassen|zul[aä]ssig|gestattet)e?[rsnm]?)';

const word = (text: string): RegExp => new RegExp(text, 'iu');

/** In small letters, without numbering, signs and what stands in brackets. */
const DENIALS: readonly RegExp[] = [
  word(`^${HOW}${DENIED}$`),
  word(
    `^${HOW}${DENIED}\\s+${FLOW}(?=$|[\\s:–—-])(?!.*\\b(?:except|exceptions?|but|must be|need)\\b)`,
  ),
  word(
    `^(?:[\\p{L}\\p{N}_-]+\\s+){0,3}?${FLOW}\\s*(?:[:–—-]\\s*)?${HOW}${DENIED}(?:\\s+(?:by|between|from|to|for)\\s.*)?$`,
  ),
  word(
    `^(?:the |these |those |all |following |any )*${FLOW}\\s+(?:below\\s+)?(?:(?:that|which)\\s+)?(?:is|are|must be|will be|should be|must|should|shall be)\\s+${HOW}${SAYS_DENIED}(?=$|[\\s.,:;])(?!.*\\b(?:unless|except|if)\\b)`,
  ),
  word(
    `^(?:what|who|traffic|flows?|connections?)\\s+(?:that\\s+|which\\s+)?(?:is|are|must be)\\s+${HOW}${SAYS_DENIED}$`,
  ),
  word(
    `^(?:[\\p{L}\\p{N}_-]+\\s+){0,2}?(?:(?:network|port|traffic|ip|egress|ingress|outbound|inbound|firewall)(?:-level)?|${FLOW})\\s+(?:blocking|block-?lists?|deny-?lists?)$`,
  ),
  word(`^${FLOW}\\s+to\\s+(?:be\\s+)?(?:block|deny|reject|drop|blocked|denied)$`),
  word(
    `^must not (?:be (?:able|allowed) to )?(?:communicate|talk|connect|reach|be allowed|be reachable)`,
  ),
  word(
    `^(?:(?:les|los|las|die|diese|os|as|le|gli)\\s+)?${FLOW_ABROAD}\\s+(?:(?:que|qui|che|die)\\s+)?(?:no\\s+)?(?:deben|debe|doivent|doit|devem|deve|devono|müssen|sollen)\\s+(?:estar\\s+|ser\\s+|permanecer\\s+|être\\s+|rester\\s+|essere\\s+)?${DENIED_ABROAD}(?:\\s.{0,60})?$`,
  ),
  word(
    `^(?:${FLOW_ABROAD}\\s+(?:à|a|da)\\s+(?:bloquer|bloquear|bloccare|interdire|prohibir|denegar)|zu\\s+(?:sperrende|blockierende)\\s+${FLOW_ABROAD})(?:\\s.{0,60})?$`,
  ),
  word(`^${DENIED_ABROAD}(?:\\s+${FLOW_ABROAD})?(?:\\s.{0,40})?$`),
  word(`^${FLOW_ABROAD}(?:\\s+\\p{L}+)?\\s+${DENIED_ABROAD}(?:\\s.{0,60})?$`),
  /^(?:被)?(?:禁止|拒绝|拒絕|阻止|拒否|遮断)(?:された|する|的)?(?:通信|流量|连接|連線|訪問|访问|端口|ポート|規則|规则|トラフィック|フロー)|^(?:通信|流量|トラフィック)の?(?:禁止|拒否|遮断)$|^(?:차단|금지|거부)(?:된|되는|하는)?\s?(?:트래픽|통신|연결|포트|흐름|규칙|접근)?$/u,
];

/** What all of these hold, so that other titles are done with at once. */
const MAY_FORBID =
  /bl[oa]c|bloq|blok|den[iye]|deneg|proh|proib|forbid|allow|drop|reje|refus|bann|author|not |permit|autor|interdi|recha|nega|vieta|sperr|verbot|unter|unzul|abgel|nicht|禁|拒|阻|遮|차|금|거/iu;

/** How a title that allows begins or says it; one that does both says nothing of any row. */
const ALLOWS =
  /(?:^|[^\p{L}])(?:allow(?:ed|s|list)?|permit(?:ted|s)?|open(?:ed)?|required|accept(?:ed)?|autoris[eé]e?s?|permitid[oa]s?|erlaubte?[rsnm]?|zugelassene?[rsnm]?|consentit[ioae])(?=$|[^\p{L}])/iu;

export function forbids(text: string): boolean {
  if (text.length > LONGEST || !(MAY_FORBID.test(text) || MAY_CLOSE.test(text))) return false;
  const own = text
    .replace(/\([^()]*\)|[*_`]/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .replace(/[\s.:：!]+$/u, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  if (ALLOWED_BUT.test(own) || saysClosed(own)) return true;
  return !ASKS_TO_OPEN.test(own) && DENIALS.some((denial) => denial.test(own));
}

/** `All outbound traffic is allowed with the following exceptions`: what is listed is what is not. */
const ALLOWED_BUT = word(
  `^(?:\\p{L}+, )?(?:(?:the|all|any|every|other) )*(?:[\\p{L}-]+ ){0,3}?${FLOW} (?:(?:to|from|of|for) (?:[\\p{L}-]+ ){1,4}?)?(?:is|are) (?:(?:by default|generally|otherwise|always) )?(?:allowed|permitted|open|unrestricted|accepted)(?: by default| in general)?,? (?:(?:with|apart from|except for|except|other than|excluding|but(?: for)?) (?:the |these |those )?(?:following|below|exceptions?|ones? (?:listed )?below|restrictions?)|with the exception of (?:the |these )?(?:following|below))(?! (?:ports|flows) (?:may|can))`,
);

/** `Reason for restriction`: the heading of a column that says why each row is forbidden. */
export function explainsDenial(heading: string): boolean {
  return /^(?:(?:reasons?|rationale|justification|motive) (?:for|of) (?:the )?(?:restrict(?:ion|ing)|block(?:ing)?|denial|denying|prohibition|blockage|rejecti(?:on|ng))|why (?:(?:it|this) is )?(?:blocked|denied|forbidden|restricted|rejected|prohibited)|(?:block(?:ing)?|denial|deny|restriction|rejection) reasons?)$/iu.test(
    heading.trim(),
  );
}

/** What is blocked and should not be: `Blocked ports that need to be opened`. */
const ASKS_TO_OPEN =
  /(?:^|[^\p{L}])(?:unblock\p{L}*|(?:to|must|should|be) (?:be )?(?:open|opened|allow|allowed)|need(?:s|ed)?|requires?|troubleshoot\p{L}*|if|when|exceptions?|except|unless)(?=$|[^\p{L}])/u;

/** Whether it allows, and so does not leave the say to what stands farther off. */
export function allows(text: string): boolean {
  return !forbids(text) && ALLOWS.test(text);
}
