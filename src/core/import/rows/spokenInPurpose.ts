/**
 * `HTTPS`, `LDAP protocol`, `HTTP backend (if there is a proxy)`: what a port is for is called by what is spoken there, where no
 * column says that.
 */
import { findProtocol } from '../../model/knownWords.ts';
import { isOtherName } from '../cells/nameShapes.ts';

const LONGEST = 100;

/** One that is known, as it is written there; empty where the text says anything else. */
export function spokenInPurpose(text: string): string {
  if (text.length > LONGEST) return '';
  const [, whole = '', aside = ''] = /^([^()]+?)\s*(?:\(([^()]*)\))?\.?$/u.exec(text.trim()) ?? [];
  const own = whole.replace(WHAT_OF_IT, '');
  if (findProtocol(own) !== null) return own;
  // `Server Message Block (SMB)`.
  return findProtocol(aside) !== null && isOtherName(aside, whole) ? aside : '';
}

const WHAT_OF_IT =
  /\s(?:protocol|traffic|access|connections?|communications?|requests?|interface|listener|service|server|endpoint|backend|frontend|port)$/iu;
