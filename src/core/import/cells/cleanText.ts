/**
 * Texts of cells as they are read: nothing unseen in them, and the many signs by which people write one
 * thing (full-width digits, five kinds of dashes, the comma of other scripts) made one. Names are shown as
 * written; only what is compared and what holds numbers goes through `foldSigns`.
 */
import { plainText } from '../../model/plainText.ts';

const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
/** `. TCP .`: a full stop that stands apart at an end, by which some keep columns wide. */
const STRAY = /^(?:\. +)+(?=\S)|(?<=[^\s.]) +\.$/g;

/** Without what nobody sees, and without empty lines; the breaks between lines stay. */
export function cleanText(text: string): string {
  // Most cells are words with a blank between, and need nothing done.
  if (CLEAN.test(text))
    return text.includes(' .') || text.startsWith('. ') ? text.replace(STRAY, '') : text;
  if (!text.includes('\n')) return plainText(text);
  return text
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '')
    .join('\n');
}

/** `８０８０～８０９０、４４３` is `8080-8090,443`; a raised digit stays raised, since it is a mark. */
export function foldSigns(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5D]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[‐‑‒–—―−﹘﹣〜～~]/g, '-')
    .replace(/[、﹑،]/g, ',')
    .replace(/[；؛]/g, ';')
    .replace(/[∕⁄]/g, '/')
    .replace(/(?<=\b(?:tcp|udp|sctp))\\(?=(?:tcp|udp|sctp)\b)/gi, '/')
    .replace(/…|\.{2,3}/g, '-');
}

/** The sign before an item of a list, at the head of a line or of the cell. */
const BULLET = /^(?:[•●◦▪‣∙·*+-]|\(?\d{1,2}[.)])\s+/;

/** `or` on a line of its own divides what stands above it from what stands below, and is none of them. */
const BETWEEN =
  /^[(*_]*(?:and|or|and\/or|or else|&|und|oder|y|o|e|ou|et|及び|または|或|和|또는)[)*_:,]*$/iu;

/**
 * The lines of a cell, without the signs before items. A cell that begins as a list and goes on in one
 * line (`- etcd nodes - worker nodes`) is one, too; a line in parentheses belongs to the one before it.
 */
export function readLines(text: string): readonly string[] {
  const lines: string[] = [];
  const all = spreadItems(text).split('\n');
  for (const line of all) {
    const own = line.replace(BULLET, '').trim();
    const last = lines.at(-1);
    if (own === '' || (all.length > 2 && BETWEEN.test(own))) continue;
    if (last !== undefined && isContinued(last, own)) lines[lines.length - 1] = `${last} ${own}`;
    else lines.push(own);
  }
  return lines;
}

function spreadItems(text: string): string {
  const [first] = text;
  if (first === undefined || !'-•●▪'.includes(first) || !BULLET.test(text)) return text;
  return text.replaceAll(` ${first} `, `\n${first} `);
}

function isContinued(before: string, line: string): boolean {
  return (
    line.startsWith('(') ||
    // `49152-` above `65535`: a range that is broken beside its dash.
    (/\d ?(?:[-–]|to)$/.test(before) && /^\d/.test(line)) ||
    (/\d$/.test(before) && /^(?:[-–]\d|to(?:$| \d))/.test(line)) ||
    /^(?:and|or|&)\s/i.test(line) ||
    /(?:[,/&]|\s(?:and|or))$/i.test(before)
  );
}
