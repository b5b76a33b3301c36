/** Ends that are addresses: URLs, hosts with a port behind a colon, IP addresses and the ranges of them. */

export interface HostAndPort {
  readonly host: string;
  /** As written, to be read as a cell of ports; `null` where there is none. */
  readonly port: string | null;
  /** `https` of `https://…`; `null` where there is none. */
  readonly scheme: string | null;
}

const IPV4 =
  /^\d{1,3}(?:\.\d{1,3}){2}\.(?:\d{1,3}|\*|x)(?:\/\d{1,2}|\s?-\s?\d{1,3}(?:(?:\.\d{1,3}){3})?)?$/i;
const IPV6 = /^\[?(?=[0-9a-f:.]*:[0-9a-f:.]*:)[0-9a-f:.]{2,45}\]?(?:\/\d{1,3})?$/i;
const HOST = /^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\.){1,9}[a-z][a-z0-9-]{1,30}\.?$/i;
const URL_SHAPE =
  /^([a-z][a-z0-9+.-]{0,20}):\/\/(?:[^\s/@]{0,100}@)?(\[[0-9a-f:.]+\]|[^\s/:?#,;]+)(?::(\d{1,5}))?(?:[/?#]\S*)?$/i;
const WITH_PORT =
  /^(\[[0-9a-f:.]+\]|[^:]*[^:\s])(?: ?:\s?)(\d{1,5}(?:\s?[-,/]\s?\d{1,5}){0,20})(?:\/(tcp|udp))?$/i;

/** `10.0.0.0/8`, `10.0.0.5-10.0.0.9`, `fd00::/8`, `*.example.com`. */
export function isAddress(text: string): boolean {
  return text.length < 300 && (isIpAddress(text) || HOST.test(text));
}

export function isIpAddress(text: string): boolean {
  return IPV4.test(text) || IPV6.test(text);
}

/** What the files are called that hosts hand out: the last part of such a name is no domain. */
const FILE =
  /\.(?:crt|crl|cer|pem|p7[bc]|html?|php|aspx?|jsp|json|xml|ya?ml|txt|pdf|zip|t?gz|tar|js|css|png|svg|exe|msi|rpm|deb|sh|iso|bin|wasm|asmx|svc)$/i;

/**
 * The host, and its port if it has one, of `ca.example.com/root.crt`, `reg.example.com:5000/v2/`: what stands behind it is where on it, unless that
 * may be another host, or a name. `null` where it is not.
 */
export function readHostAndPath(text: string): string | null {
  const at = text.indexOf('/');
  if (at < 0 || text.length > 500 || /\s/.test(text)) return null;
  const host = text.slice(0, at);
  const path = text.slice(at + 1);
  const name = host.replace(/:\d{1,5}$/, '');
  if (!HOST.test(name) || FILE.test(name) || path === '') return null;
  const parts = path.split('/');
  const last = parts.at(-1) ?? '';
  const isFile = FILE.test(last) || last === '' || last.includes('*') || /[?#=]/.test(last);
  // `a.example.com/b.example.com` are two; and of one word alone nobody knows whether it is a path.
  const isLong = (parts.length > 1 || name !== host) && !parts.some((part) => HOST.test(part));
  return isFile || isLong ? host : null;
}

/** `null` where it is no URL and names no port. */
export function readHostAndPort(text: string): HostAndPort | null {
  if (text.length > 500) return null;
  const url = URL_SHAPE.exec(text);
  if (url?.[2] !== undefined) {
    return { host: url[2], port: url[3] ?? null, scheme: url[1]?.toLowerCase() ?? null };
  }
  const match = WITH_PORT.exec(text);
  const [, host, numbers, transport] = match ?? [];
  if (host === undefined || numbers === undefined || !/[\p{L}.\]]|^\*$/u.test(host)) return null;
  const port = transport === undefined ? numbers : `${numbers}/${transport}`;
  return { host, port, scheme: null };
}
