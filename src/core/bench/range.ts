/** Ranges of IPv4 addresses in CIDR notation: reading them, and how two of them lie to one another. */
import ipaddr from 'ipaddr.js';

export type RangeProblemCode =
  | 'empty'
  | 'ipv6'
  | 'not-an-address'
  | 'prefix-missing'
  | 'bad-prefix'
  | 'host-bits'
  | 'not-private'
  | 'bad-cell-prefix';

export interface RangeProblem {
  readonly code: RangeProblemCode;
  readonly message: string;
  /** What to write instead; `null` where the message says it all. */
  readonly hint: string | null;
}

export interface Range {
  /** `10.255.0.0/16` */
  readonly text: string;
  readonly prefix: number;
  /** The first address as a number from 0, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}

export interface RangeRefusal {
  readonly ok: false;
  readonly problem: RangeProblem;
}

export type RangeReading = { readonly ok: true; readonly range: Range } | RangeRefusal;

/** How one range lies to another. CIDR ranges cannot overlap in part. */
export type Relation = 'apart' | 'equal' | 'contains' | 'contained';

const ADDRESS_BITS = 32;
const OCTET = 256;

/** @param text `10.255.0.0/16`; spaces around it do not matter. */
export function readRange(text: string): RangeReading {
  const written = text.trim();
  if (written === '')
    return refuseRange('empty', 'The range is missing.', 'Write one like 10.255.0.0/16.');
  const [address = '', prefix, ...surplus] = written.split('/');
  if (address.includes(':') && ipaddr.IPv6.isValid(address)) {
    return refuseRange(
      'ipv6',
      `“${written}” is an IPv6 range.`,
      'The page speaks of IPv4 ranges only.',
    );
  }
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) || surplus.length > 0) {
    return refuseRange(
      'not-an-address',
      `“${written}” is no range of addresses.`,
      'Write four numbers from 0 to 255 and a prefix, like 10.255.0.0/16.',
    );
  }
  if (prefix === undefined) {
    return refuseRange(
      'prefix-missing',
      `“${written}” has no prefix.`,
      `Write ${written}/16 for a range, or ${written}/32 for this address alone.`,
    );
  }
  const bits = /^\d{1,2}$/.test(prefix) ? Number(prefix) : Number.NaN;
  if (!(bits <= ADDRESS_BITS)) {
    return refuseRange(
      'bad-prefix',
      `“/${prefix}” is no prefix.`,
      `A prefix is a number from 0 to ${ADDRESS_BITS}.`,
    );
  }
  const cidr = `${address}/${bits}`;
  const network = ipaddr.IPv4.networkAddressFromCIDR(cidr).toString();
  if (network !== address) {
    return refuseRange(
      'host-bits',
      `${address} is an address within a range, not its beginning.`,
      `Did you mean ${network}/${bits}?`,
    );
  }
  return { ok: true, range: rangeAt(numberOf(address), bits) };
}

export function refuseRange(
  code: RangeProblemCode,
  message: string,
  hint: string | null,
): RangeRefusal {
  return { ok: false, problem: { code, message, hint } };
}

/** @param start a multiple of the range's size */
export function rangeAt(start: number, prefix: number): Range {
  const end = start + sizeOf(prefix);
  return { text: `${addressOf(start)}/${prefix}`, prefix, start, end };
}

/** How many addresses a range of that prefix has. */
export function sizeOf(prefix: number): number {
  return 2 ** (ADDRESS_BITS - prefix);
}

/** `contains`: the first contains the second. */
export function relate(one: Range, other: Range): Relation {
  if (one.end <= other.start || other.end <= one.start) return 'apart';
  if (one.prefix === other.prefix) return 'equal';
  return one.prefix < other.prefix ? 'contains' : 'contained';
}

/** `167772160` → `10.0.0.0` */
export function addressOf(number: number): string {
  const octets = [3, 2, 1, 0].map((place) => Math.floor(number / OCTET ** place) % OCTET);
  return new ipaddr.IPv4(octets).toString();
}

function numberOf(address: string): number {
  return ipaddr.IPv4.parse(address).octets.reduce((sum, octet) => sum * OCTET + octet, 0);
}
