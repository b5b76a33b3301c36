/** A flow's two axes of security, each so that by itself it tells which of the two is spoken of. */
import { describeAuthentication, describeEncryption } from '../compare/compareServices.ts';
import type { Flow } from '../model/document.ts';

/** `Mutual TLS`, `TLS (implied by HTTPS)`, `encryption not stated`. */
export function sayEncryption({ encryption }: Pick<Flow, 'encryption'>): string {
  return sayAxis('encryption', describeEncryption(encryption));
}

/** `Client certificate`, `authentication Basic`, `authentication not stated`. */
export function sayAuthentication({ authentication }: Pick<Flow, 'authentication'>): string {
  return sayAxis('authentication', describeAuthentication(authentication));
}

/** By themselves these do not tell which of the two axes they are said of. */
const UNSURE = /^(not stated|None|SSH|Basic)\b/;

function sayAxis(axis: string, words: string): string {
  return UNSURE.test(words) ? `${axis} ${words}` : words;
}
