/** What one word or phrase of a protocol column is. */
import {
  findProtocol,
  findSecurityTerm,
  findTransport,
  otherTransport,
} from '../../model/knownWords.ts';
import { isDirection } from './readDirection.ts';
import { securityTerm } from '../../model/securityTerms.ts';
import type { SecurityTerm } from '../../model/securityTerms.ts';
import type { Protocol, Transport } from '../../model/vocabulary.ts';

export type Atom =
  | { readonly kind: 'transport'; readonly transport: Transport }
  | { readonly kind: 'protocol'; readonly protocol: Protocol }
  /** What protects: `mTLS`, `TLS 1.2`. TLS in a protocol column is both a protocol and a protection. */
  | { readonly kind: 'security'; readonly term: SecurityTerm }
  | { readonly kind: 'ports'; readonly text: string }
  /** A style or a format, which runs over what stands beside it: `REST`, `S3 API`. */
  | { readonly kind: 'carried'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

const CARRIED =
  /^(?:rest(?:ful)?|soap|graphql|json|xml|json-rpc|xml-rpc|protobuf|api|apis|s3|web|webhooks?|web (?:ui|api|console)|ui|gui|console|browser|sse|html|jwt|odata|sdk|aws sdk|registry|metrics|prometheus|otlp|oidc|saml|oauth|xds|cql|sql|pgwire|mcp|webdav|acme|scim|git|docker)(?: (?:api|apis|ui|console|protocol|v\d[\w.]*))?$/i;

/** Words that say nothing beside the name of a protocol. */
const NOISE =
  /^(?:custom|any|all|only|protocols?|traffic|default|standard|ports?|based|over|connections?|requests?|ipv4|ipv6|v4|v6|ip|rule|type|preferred|fallback|optional|optionally|required|recommended|mainly|usually|unicast|multicast|the|a|and|or|on|via)$/i;

const WILD =
  /^(?:any|all|\*|ip|ipv4|ipv6|ipv4\/ipv6|any protocol|all protocols|all traffic|any traffic)$/i;

/** `Any protocol that the nodes use`. */
const WILD_CLAUSE =
  /^(?:any|all) (?:protocols?|traffic) (?:that|which|you|needed|required|used|between|among)(?=$|\s)/i;

/** `ICMP type 8`, `ICMP echo request`: which of its messages. */
const PING = /^(icmp(?:v[46])?)[ -](?:(?:types?|code) \d|echo|ping|requests?|all)/i;

const IP_NUMBER =
  /^(?:ip(?:v4)?[ -]?)?(?:protocol|proto|prot)?[ -]?(?:no\.?|number|#)?[ -]?(\d{1,3})$/i;

export function readAtom(text: string): Atom {
  const transport = findTransport(text);
  if (transport !== null && transport !== 'not-stated') return { kind: 'transport', transport };
  if (WILD.test(text)) return { kind: 'transport', transport: otherTransport(wildWord(text)) };
  if (WILD_CLAUSE.test(text)) return { kind: 'transport', transport: otherTransport('Any') };
  const [, ping] = PING.exec(text) ?? [];
  const echoed = ping === undefined ? null : findTransport(ping);
  if (echoed !== null) return { kind: 'transport', transport: echoed };
  const protocol = findProtocol(text);
  if (protocol !== null && protocol !== 'not-stated') return { kind: 'protocol', protocol };
  const term = readTls(text) ?? findSecurityTerm(text);
  // How callers prove who they are is no protocol: only beside one, in parentheses, does it count here.
  if (term !== null && securityTerm(term).encryption !== null) return { kind: 'security', term };
  if (CARRIED.test(text)) return { kind: 'carried', text };
  const number = IP_NUMBER.exec(text)?.[1];
  if (number !== undefined && /[a-z]/i.test(text)) {
    return { kind: 'transport', transport: otherTransport(`IP protocol ${number}`) };
  }
  if (/^(?:ports? )?\d{1,5}(?: ?(?:-|to|,) ?\d{1,5})*$/i.test(text)) {
    return { kind: 'ports', text: text.replace(/^ports? /i, '') };
  }
  return readAmongNoise(text);
}

/** `All protocols` and `All traffic` say no more than `All`. */
function wildWord(text: string): string {
  if (text === '*') return 'Any';
  return /^(any|all) (?:protocols?|traffic)$/i.exec(text)?.[1] ?? text;
}

/** `TLS 1.2 or later`, `TLSv1.2/1.3`: some version of it. */
export function readTls(text: string): SecurityTerm | null {
  if (
    /^(?:tls|ssl)[ -]?v?\d(?:\.\d)?\+?(?: ?(?:,|\/|and|or|-) ?(?:tls ?)?v?(?:\d(?:\.\d)?|later|higher|above|newer|up))*$/i.test(
      text,
    )
  ) {
    return 'tls';
  }
  return /^(?:mtls|mutual tls)[ -]?v?\d(?:\.\d)?\+?$/i.test(text) ? 'mutual-tls' : null;
}

/** `Custom TCP`, `HTTPS traffic`: the one word that counts. */
function readAmongNoise(text: string): Atom {
  const words = text.split(' ');
  const counting = words.filter((word) => !NOISE.test(word) && !isDirection(word));
  if (words.length < 2 || counting.length !== 1 || words.length > 5) return { kind: 'other', text };
  const [word = ''] = counting;
  const transport = findTransport(word);
  if (transport !== null && transport !== 'not-stated') return { kind: 'transport', transport };
  const protocol = findProtocol(word);
  if (protocol === null || protocol === 'not-stated') return { kind: 'other', text };
  return { kind: 'protocol', protocol };
}

/** What is spoken over it is called without it: `HTTPS, TLS` of `TCP, HTTPS, TLS`. */
export function withoutTransport(written: string): string {
  const [, first, behind] = /^([\p{L}\d]+)\s*[,/;&|]\s*(\S.*)$/u.exec(written) ?? [];
  if (first !== undefined && behind !== undefined && findTransport(first) !== null) return behind;
  const [, before, last] = /^(.*[^\s,/;&|])\s*[,/;&|]\s*([\p{L}\d]+)$/u.exec(written) ?? [];
  return before !== undefined && last !== undefined && findTransport(last) !== null
    ? before
    : written;
}
