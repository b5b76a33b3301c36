/** Ends that are everything, or everything outside. */
import { foldName } from '../../model/foldName.ts';

const ANYTHING = new Set([
  'any',
  'all',
  'anywhere',
  'everywhere',
  'everyone',
  'anyone',
  'everything',
  'anything',
  'world',
  'the world',
  '0.0.0.0',
  '0.0.0.0/0',
  '::',
  '::/0',
  'cualquiera',
  'valfri',
  'valfritt',
  'alla',
  'iedereen',
  'willekeurig',
  'elke',
  'dowolny',
  'wszystkie',
  'libovolny',
  'todos',
  'todas',
  'alle',
  'beliebig',
  'tous',
  'toutes',
  'qualquer',
  'tutti',
  'qualsiasi',
  'すべて',
  '全て',
  '任意',
  '所有',
  '모두',
]);

const OUTSIDE = new Set([
  'internet',
  'the internet',
  'public internet',
  'the public internet',
  'public',
  'external',
  'outside',
  'outside world',
  'the outside world',
  'wan',
  'public network',
  'external network',
  'external networks',
  'external world',
]);

const EVERY_ABROAD =
  /^(?:cualquier|qualquer|qualsiasi|jede[rs]?|beliebige[rs]?|tout|toute)\s\p{L}+$/u;
const EVERY =
  /^(?:any|all|every)\s(?:ip|ips|ipv4|ipv6|ip address(?:es)?|address(?:es)?|sources?|destinations?|traffic|networks?|locations?)$/;
/** `All IPv4 + All IPv6`: everybody, as consoles of clouds say it. */
const BOTH_VERSIONS =
  /^(?:(?:all|any|every) )?ipv4(?: addresses)? ?(?:\+|&|,|\/|and)? ?(?:(?:all|any|every) )?ipv6(?: addresses)?$/;
const SAID_OUTSIDE = /^(?:external|third[- ]party|3rd[- ]party|internet|public internet)\b/;

/**
 * What a wildcard is called; `null` for the name of something. `*` is called `Any`; the others stay as
 * they are written. `All VMs` is no wildcard: it names what is inside.
 */
export function readWildcard(text: string): string | null {
  if (/^\*(?:\s*[./]\s*\*)*$/.test(text)) return 'Any';
  const [, before = text, inner] = /^([^()]*[^()\s])\s?\(([^()]*)\)$/.exec(text) ?? [];
  const own = foldName(before).replace(/^the /, '');
  if (inner !== undefined && isEvery(own) && isEvery(foldName(inner))) return before;
  return isEvery(foldName(text)) ? text : null;
}

function isEvery(folded: string): boolean {
  const isWord = ANYTHING.has(folded) || OUTSIDE.has(folded);
  return isWord || EVERY.test(folded) || EVERY_ABROAD.test(folded) || BOTH_VERSIONS.test(folded);
}

/** `External load balancer`, `Third party repositories`: the name itself says that it is outside. */
export function isSaidOutside(name: string): boolean {
  return SAID_OUTSIDE.test(name.toLowerCase());
}
