/** What stands in a cell for an end and is the name of nobody: its row waits, since its cells may have slid. */
import { findProtocol, findTransport } from '../../model/knownWords.ts';
import { hasSureArrow } from '../cells/readArrow.ts';
import { isDirectionWord } from '../cells/readDirected.ts';

/**
 * `arrow`: two ends, and what the cell means beside another end, nobody says. `answer`: a number or a yes,
 * which may be the name of a zone or a network. `word`: what is spoken, what a rule does, which way it goes.
 */
export type Nobody = 'arrow' | 'answer' | 'word';

export function readNobody(text: string): Nobody | null {
  if (isTransport(text) || isWordOfRules(text) || ARE_PORTS.test(text)) return 'word';
  if (hasSureArrow(text)) return 'arrow';
  return NO_NAME.test(text) ? 'answer' : null;
}

/** `TCP`, `TCP/HTTPS`, but not `DNS`, by which a server may be called. */
function isTransport(text: string): boolean {
  const parts = text.split(/\s*[/,]\s*/);
  const isSpoken = parts.every(
    (part) => findTransport(part) !== null || findProtocol(part) !== null,
  );
  return isSpoken && parts.some((part) => findTransport(part) !== null);
}

/** `TCP 22, 443, 9631`, which have no name. */
const ARE_PORTS =
  /^(?:(?:tcp|udp|sctp)[\s:/]*\d{1,5}(?:\s*[-–]\s*\d{1,5})?(?:[\s,;/&]+(?:and\s+)?\d{1,5}(?:\s*[-–]\s*\d{1,5})?)*[\s,;]*)+$/iu;

/** `ACCEPT`, `Outbound`: what a rule does, or which way; nobody is called so. */
function isWordOfRules(text: string): boolean {
  return (
    text.split(/\s*[/,]\s*/).every((part) => isDirectionWord(part.replace(TOWARDS, ''))) ||
    /^(?:accept|allow|permit|deny|drop|reject|block)(?:ed|s)?$/i.test(text.trim())
  );
}

/** `Inbound / Outbound to`: with a word that should lead to somebody. */
const TOWARDS = /\s+(?:to|from|only|traffic)$/i;

/** An answer, or a number where no zone or network is meant: these cells may stand under the wrong heading. */
const NO_NAME = /^(?:yes|no|both|either|true|false|✓|✔|✅|❌|✗|\d{1,5}(?:\s*[-–,/]\s*\d{1,5})*)$/i;
