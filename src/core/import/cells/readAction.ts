/** Whether a row lets traffic pass or forbids it. */
import { isNothing } from './emptyWords.ts';

/** `null`: the cell says nothing. `unclear`: it says neither, or both. */
export type ActionReading = 'allow' | 'deny' | 'unclear' | null;

const ALLOW =
  /(?:^|[^\p{L}])(?:allow|allows|allowed|permit|permits|permitted|accept|accepts|accepted|pass|passed|yes|y|open|opened|enable|enabled|required|grant|granted|true|ok|active|on|forward|forwarded|trust|alert|inspect|optional|mandatory|recommended)(?=$|[^\p{L}])/u;
const DENY =
  /(?:^|[^\p{L}])(?:deny|denies|denied|drop|drops|dropped|block|blocks|blocked|reject|rejects|rejected|refuse|refused|forbid|forbidden|disallow|disallowed|prohibit|prohibited|no|n|close|closed|disable|disabled|false|off|discard|discarded|not allowed|not permitted|none)(?=$|[^\p{L}])/u;

const YES_SIGNS = /[✓✔✅☑🟢👍]/u;
const NO_SIGNS = /[✗✘❌✖☒⛔🚫🔴🛑]/u;

export function readAction(text: string): ActionReading {
  if (isNothing(text)) return null;
  const own = text.toLowerCase();
  const denies = DENY.test(own) || NO_SIGNS.test(own);
  const allows = ALLOW.test(own) || YES_SIGNS.test(own);
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
  /^(?:default |implicit |explicit )?(?:deny|denied|drop|dropped|block|blocked|reject|rejected|forbidden|prohibited|not allowed|not permitted|disallowed)(?:[ -](?:all|any|by default|everything|everyone|others?|rest|rule|default))*[.!]?$/;

/** A name of a rule, or a sentence, that begins by refusing: `deny-all-egress`, `Block all other inbound`. */
const BEGINS_REFUSING =
  /^(?:default[ -]|implicit[ -]|explicit[ -])?(?:deny|denies|denied|drop|drops|block|blocks|reject|rejects)[ -]+(?:all|any|every|everything|other|others|the rest|inbound|outbound|ingress|egress|incoming|outgoing|direct|traffic|access|internet|by default)(?=$|[^\p{L}])/u;

export function refuses(text: string): boolean {
  const own = text.trim().toLowerCase().replaceAll('*', '');
  return REFUSES.test(own) || BEGINS_REFUSING.test(own);
}

/** `✓`, `Yes`: a cell of a grid, or under *Encrypted*, that only says so. */
export function readYesNo(text: string): 'yes' | 'no' | null {
  const own = text.trim().toLowerCase().replace(/[.!]$/, '');
  if (
    /^(?:yes|y|true|ok|allowed|allow|permitted|permit|enabled|on|required|open|accept)$/.test(own)
  )
    return 'yes';
  if (
    /^(?:no|n|false|denied|deny|none|disabled|off|blocked|block|drop|reject|closed|not allowed)$/.test(
      own,
    )
  ) {
    return 'no';
  }
  if (own.length > 12) return null;
  if (NO_SIGNS.test(own) && !/[\p{L}\p{N}]{4}/u.test(own)) return 'no';
  return (YES_SIGNS.test(own) || /^[●•◉⬤■]$/.test(own)) && !/[\p{N}]/u.test(own) ? 'yes' : null;
}
