/** Cells that measure, count or number something beside flows, and name neither a port nor anybody else: for telling columns apart. */
import { isAddress } from './cellKinds.ts';

/** Where a cable goes in, or how many go in there: `Port 1`, `eth0`, `Gi0/1`, `4 × 10 GbE`. */
export function isSocket(text: string): boolean {
  // No device has so many: `Port 443` is what something listens on.
  if (/^port\s\d{3,5}$/iu.test(text)) return false;
  return SOCKET.test(text) || text.split(/\s*[,;+]\s*/u).every((part) => LINKS.test(part));
}

const SOCKET =
  /^(?:(?:lan|wan|usb|sfp\+?|console|mgmt|uplink)\s*)?(?:port|eth|ethernet|gi|ge|te|fa|xe|et|lan|wan|sfp\+?|usb|com|tty\w*|nic)[\s-]*[\d/.:]*$/iu;

/** So many of them, or how fast: `2 × RJ45`, `25 GbE`, `1000BASE-T`. */
const LINKS =
  /^(?:\d{1,3}\s?[x×]\s?\p{L}?[\d.]*\s?\p{L}[\p{L}\d+./-]*|(?:\d{1,3}\s?[x×]\s?)?[\d.]{1,5}\s?(?:[gmt]b?e|[gmt]b(?:ps|it\/s|\/s)|[gmt]bit|[gm]?base-\w+|gigabit))(?:\s[\p{L}(][\p{L}\d()+/-]*){0,3}$/iu;

/** `8.0`, `v2.1 or later`: since when, and nobody. */
export function isVersion(text: string): boolean {
  return VERSION.test(text) && !isAddress(text);
}

const VERSION =
  /^(?:(?:version|release|firmware|build)\s|v)?\d{1,4}(?:\.(?:\d{1,6}|x)){1,3}(?:[-+]\w{0,12})?(?:\s(?:or|and)\s(?:later|newer|higher|above|up))?$/iu;

/** `0.0.0.0`, `*`, `127.0.0.1:8080`, `all interfaces`: on which of its own addresses something listens, and nobody. */
export function isOwnAddress(text: string): boolean {
  return text.split(/\s*(?:[,;/&]|\band\b)\s*/iu).every((part) => OWN_ADDRESS.test(part));
}

const OWN_ADDRESS =
  /^(?:0\.0\.0\.0(?:\/0)?|127(?:\.\d{1,3}){3}(?:\/8)?|\[?::1?\]?(?:\/0)?|\*|localhost|loop ?back|(?:any|all|every|each)(?: (?:local )?(?:addresses|address|interfaces?|nics?|ips?))?|lo\d?|eth\d{1,2}|en[ops]\d\w{0,10}|bond\d|mgmt\d?)(?::\d{1,5})?(?: (?:only|\([^()]{1,30}\)))?$/iu;

/** `5 °C`, `20 %`, `-0.5 kg`, `≤ 500 ms`, `10 – 90 %`, `01:30`: how much or when, and nobody. */
export function isQuantity(text: string): boolean {
  return QUANTITY.test(text) || TIME.test(text);
}

const TIME =
  /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\.?)?(?:\s(?:UTC|GMT|CES?T))?$/iu;

const AMOUNT = String.raw`(?:[<>≤≥~±+−–-]|approx\.?|about|max\.?|min\.?|up to)?\s?\d[\d., ']{0,12}`;
/** A letter alone is a unit only behind a blank: `1A` may be called so. */
const UNIT = [
  '%|‰|°\\s?[CFK]?|℃|(?<=\\s)[ACFKghlmst]|[numkMG]?[VW](?:\\s?(?:AC|DC))?',
  '[ckmnµ]?m[²³23]|[ckmnµ]m|km/h|in|inch(?:es)?|ft|[mµk]g|lbs?|ml|[mµnkM]A|[kM]?(?:Wh|Ah|VA|Pa|Ω)',
  '[kMGT]?Hz|hPa|m?bar|psi|rpm|dB[AmiW]?|lux|BTU(?:/h)?',
  '[nµmu]s|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?',
  '[kKMGTP]i?B|[kKMGT]?(?:bps|bit/s|B/s)|[kKMGT]bit|bytes?|cores?|v?CPUs?',
].join('|');
const QUANTITY = new RegExp(
  `^${AMOUNT}(?:\\s?(?:${UNIT}))?(?:\\s?(?:to|and|[-–—…/])\\s?${AMOUNT})?\\s?(?:${UNIT})(?:\\s?\\([^()]{1,40}\\))?$`,
  'u',
);
