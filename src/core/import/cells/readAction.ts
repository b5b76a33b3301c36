/** Whether a row lets traffic pass or forbids it. */
import { isNothing } from './emptyWords.ts';

/** `null`: the cell says nothing. `unclear`: it says neither, or both. */
export type ActionReading = 'allow' | 'deny' | 'unclear' | null;

const ALLOW =
  /(?:^|[^\p{L}])(?:allow|allows|allowed|permit|permits|permitted|accept|accepts|accepted|pass|passed|yes|y|open|opened|enable|enabled|required|grant|granted|true|ok|active|on|forward|forwarded|trust|alert|inspect|optional|mandatory|recommended|redirect|redirects|redirected|masquerade|d?nat|snat)(?=$|[^\p{L}])/u;
const DENY =
  /(?:^|[^\p{L}])(?:deny|denies|denied|drop|drops|dropped|block|blocks|blocked|reject|rejects|rejected|refuse|refused|forbid|forbidden|disallow|disallowed|prohibit|prohibited|no|n|close|closed|disable|disabled|false|off|discard|discarded|not allowed|not permitted|none)(?=$|[^\p{L}])/u;

/** The same in other languages, by how their words begin. */
const ALLOW_ABROAD =
  /(?:^|[^\p{L}])(?:permit|autori[sz]|acept|aceit|consent|permess|erlaub|zulass|zugelassen|gestatt|accept|разреш|till[aå]t|tillad|tillatt|toegest|toesta|zezw[oa]l|povol|dozwol|izin)|許可|允许|允許|放行|通[过過]|허용/u;
const DENY_ABROAD =
  /(?:^|[^\p{L}])(?:deneg|bloque|bloqu|prohib|rechaz|rejeit|verweiger|blockier|verbot|verbiet|abgelehnt|ablehn|refus|interdi|rejet|negar|negad|negat|blocc|vietat|запре|запрещ|nek(?:a|ad)|avvis|afvis|blokk|blokker|geweig|weiger|odm[oó]w|odrzu|zabro|zak[aá]z|zam[ií]t|reddet|engel)|拒否|禁止|拒绝|拒絕|阻[止擋挡]|封[鎖锁]|丟棄|丢弃|차단|거부/u;

const YES_SIGNS = /[✓✔✅☑🟢👍]/u;
const NO_SIGNS = /[✗✘❌✖☒⛔🚫🔴🛑]/u;

export function readAction(text: string): ActionReading {
  if (isNothing(text)) return null;
  const own = text.toLowerCase();
  const deciding = own.replace(LOGGED, ' ').trim();
  return readWords(/[\p{L}\p{N}]/u.test(deciding) ? deciding : own);
}

/** What is said of the log says nothing of the traffic: `Block; log enabled`, `Allow (no logging)`. */
const LOGGED =
  /(?:^|(?<=[^\p{L}]))(?:no |without |with )?(?:log|logs|logging|logged|alerts?|alerting|audit|auditing|audited)(?: (?:is|are))?(?:[:=]| )*(?:enabled|disabled|on|off|yes|no|true|false|active)?(?=$|[^\p{L}])/gu;

function readWords(own: string): ActionReading {
  const denies = DENY.test(own) || NO_SIGNS.test(own) || DENY_ABROAD.test(own);
  const allows = ALLOW.test(own) || YES_SIGNS.test(own) || (!denies && ALLOW_ABROAD.test(own));
  if (/^not (?:blocked|denied|restricted|filtered)$/.test(own)) return 'allow';
  if (/^not? (?:allowed|permitted|required|open)/.test(own)) {
    return own.includes('required') ? 'allow' : 'deny';
  }
  if (denies && allows) return 'unclear';
  if (denies) return 'deny';
  if (allows) return 'allow';
  return 'unclear';
}

/** A cell that is nothing but a word of refusal, in whatever column it stands. */
const REFUSES =
  /^(?:default |implicit |explicit )?(?:deny|denied|drop|dropped|block|blocked|reject|rejected|forbidden|prohibited|not allowed|not permitted|disallowed|deneg\p{L}+|bloque\p{L}*|prohib\p{L}+|rechaz\p{L}+|verweiger\p{L}+|blockier\p{L}*|verboten|abgelehnt|refus\p{L}+|interdit\p{L}*|vietat\p{L}|negado|拒否|禁止|拒绝|拒絕|阻[止擋挡]|封[鎖锁]|丟棄|丢弃|차단|거부)(?:[ -](?:all|any|by default|everything|everyone|others?|rest|rule|default))*(?: ?\([^()]*\))?[.!]?$/u;

/** A name of a rule, or a sentence, that begins by refusing: `deny-all-egress`, `Block all other inbound`. */
const BEGINS_REFUSING =
  /^(?:default[ -]|implicit[ -]|explicit[ -])?(?:deny|denies|denied|drop|drops|block|blocks|reject|rejects)[ -]+(?:all|any|every|everything|other|others|the rest|inbound|outbound|ingress|egress|incoming|outgoing|direct|traffic|connections?|communications?|flows|access|internet|by default)(?=$|[^\p{L}])/u;

/** How all of these begin, so that other cells are done with at once. */
const MAY_REFUSE =
  /^[^\p{L}]*(?:default|implicit|explicit|den|drop|bloc|bloq|rej|forb|proh|not|dis|rech|verw|verb|abg|ref|int|viet|neg|拒|禁|阻|封|丟|丢|차|거)/iu;

/** A word of refusal and nothing else, where a name should stand. */
export function refusesAlone(text: string): boolean {
  return (
    text.length < 40 &&
    MAY_REFUSE.test(text) &&
    REFUSES.test(
      text
        .toLowerCase()
        .replace(/^[^\p{L}]+|\*/gu, '')
        .trim(),
    )
  );
}

export function refuses(text: string): boolean {
  if (!MAY_REFUSE.test(text)) return false;
  const own = text
    .toLowerCase()
    .replace(/^[^\p{L}]+/u, '')
    .replaceAll('*', '')
    .trim();
  return REFUSES.test(own) || BEGINS_REFUSING.test(own);
}

/** `✓`, `Yes`: a cell of a grid, or under *Encrypted*, that only says so. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  const own = text.trim().toLowerCase().replace(/[.!]$/, '');
  if (
    /^(?:yes|y|true|ok|allowed|allow|permitted|permit|enabled|on|required|open|accept|ja|oui|sí|si|sim|да|はい|是|예)$/.test(
      own,
    )
  )
    return 'yes';
  if (
    /^(?:no|n|false|denied|deny|none|disabled|off|blocked|block|drop|reject|closed|not allowed|nein|nee|non|não|нет|いいえ|否|아니요|kein|keine|aucune?|ninguno?|ninguna|nenhuma?|nessuna?|nessuno)$/.test(
      own,
    )
  ) {
    return 'no';
  }
  if (own.length > 12) return null;
  if (NO_SIGNS.test(own) && !/[\p{L}\p{N}]{4}/u.test(own)) return 'no';
  return (YES_SIGNS.test(own) || /^[●•◉⬤■]$/.test(own)) && !/[\p{N}]/u.test(own) ? 'yes' : null;
}

/** A mark below a heading, which says that this is so of the row. */
export function isMarked(text: string): boolean {
  return MARKED.test(text);
}

const MARKED = /^(?:[✓✔✅☑●•√]\ufe0f?|x|yes|y|true)$/iu;
