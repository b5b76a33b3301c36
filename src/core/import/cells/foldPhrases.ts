/** Phrases in a cell of ports that mean a sign, and what other scripts write around a number. */
import { findTransport } from '../../model/knownWords.ts';
import { isPortless } from './portless.ts';
import { transportLabel } from '../../model/vocabulary.ts';

/** By its number at IP a protocol is meant, and no port: `IP protocol 50` is ESP. */
const IP_PROTOCOL = /\b(?:ip )?protocols? (?:numbers? |ids? |nos?\.? ?|# ?)?`?(\d{1,3})\b`?/gi;

/** `IP protocols 50 and 51`: of the second the same is said. */
const SECOND_PROTOCOL =
  /\b((?:ip )?protocols? (?:numbers? |ids? |nos?\.? ?|# ?)?`?\d{1,3}`?)( ?(?:and|or|,|\/|&)) ?`?(\d{1,3})\b`?/gi;

/** `(ICMP)`, on a line of its own or behind a comma: what has no ports stands there for itself. */
const ALONE = /(^|[\n,;])[ \t]*\(([\p{L}\d -]{2,12})\)[ \t]*(?=$|[\n,;])/gu;

/** Words that mean a sign: `1024 and above`, `greater than 1023`, `between 30000 and 32767`. */
export function foldPhrases(text: string): string {
  return (
    text
      .replace(/=>/g, '>=')
      .replace(ALONE, (whole, before: string, word: string) => {
        const transport = findTransport(word);
        return transport !== null && isPortless(transport) ? `${before}${word}` : whole;
      })
      .replace(/(?:ポート番号|ポート|端口号|端口|連接埠|포트 ?번호|포트)[ :：]*(?=\d)/gu, 'port ')
      .replace(/(\d) ?(?:番ポート|番|号端口|端口|ポート|번 ?포트|포트)/gu, '$1')
      .replace(/^\d{1,2} ports?: ?(?=\d)/i, '')
      .replace(SECOND_PROTOCOL, (whole, first: string, sign: string, number: string) =>
        findTransport(`protocol ${number}`) === null
          ? whole
          : `${first}${sign} IP protocol ${number}`,
      )
      .replace(IP_PROTOCOL, (whole, number: string) => {
        const known = findTransport(`protocol ${number}`);
        // One that nobody knows by its number is no port all the same.
        return known === null ? whole.replace(/\d/g, '') : transportLabel(known);
      })
      // `139 dynamic range (49152-65535)`: one port, and then those of a range.
      .replace(
        /(\d) (?=(?:(?:plus|and) )?(?:rpc )?(?:dynamic|ephemeral|random|high)\b[^,;()\d]{0,30}\(\d{4,5} ?[-–] ?\d{4,5}\))/giu,
        '$1, ',
      )
      // `135 + dynamic` is a list, and `1024+` a bound.
      .replace(/(\d) \+ (?=\p{L})/gu, '$1, ')
      // `8080:8080` maps a port to the same, so that nobody has to ask which side is open.
      .replace(/(^|[\s,;])(\d{1,5}(?:-\d{1,5})?):\2(?=$|[\s,;/])/g, '$1$2')
      .replace(/\bbetween (\d{1,5}) and (\d{1,5})\b/gi, '$1-$2')
      .replace(
        /\b(\d{1,5}) ?(?:and|or|&) (?:above|higher|up|upwards?|greater|over|later|more|beyond)\b/gi,
        '$1+',
      )
      .replace(/\b(?:greater|higher|larger|more) than or equal to (\d{1,5})\b/gi, '>=$1')
      .replace(/\b(?:(?:greater|higher|larger|more) than|above|over) (\d{1,5})\b/gi, '>$1')
      .replace(/\b(?:(?:less|lower|smaller) than|below|under) (\d{1,5})\b/gi, '<$1')
      .replace(/\bfrom (\d{1,5}) (?=to )/gi, '$1 ')
      // `9031 (and 9032 if configured)` are ports of one service, which what stands before them is said of.
      .replace(
        /(\d) ?\((?:or|and|also|plus) (\d{1,5}(?:-\d{1,5})?)(?: (?:if|when|where) [^()]*)?\)/gi,
        '$1/$2',
      )
      .replace(/ ?\((?:or|and|also|plus) (\d[^()]*)\)/gi, ', $1')
  );
}
