/**
 * The words about security beside a socket. Colour and dashes say the encryption of each line; a word
 * says it again, for those who cannot tell them apart and for paper. What the protocol's own name says
 * already (HTTPS: TLS) is not repeated; silence is said, for it is neither locked nor open.
 */
import type { Flow } from '../model/document.ts';
import { nameAuthentication } from '../model/naming.ts';
import { AUTHENTICATIONS, ENCRYPTIONS, keysOf } from '../model/vocabulary.ts';
import type { Encryption } from '../model/vocabulary.ts';
import type { SceneBadge } from './scene.ts';

/** The field's own abbreviation, where there is one. */
const SHORT: Readonly<Record<string, string>> = {
  'mutual-tls': 'mTLS',
  'none': 'cleartext',
};

/** `mTLS`, `TLS`: each encryption that some flow states, but for the protocol's own name. */
export function statedEncryptions(flows: readonly Flow[], service: string): readonly string[] {
  return keysOf(ENCRYPTIONS)
    .flatMap((value) => [...new Set(flows.flatMap((flow) => statedWord(flow, value)))])
    .filter((word) => word !== service);
}

/** What is encrypted by neither TLS nor SSH is said in the page's own words: `IPsec`. */
function statedWord({ encryption: { value, basis } }: Flow, wanted: Encryption): readonly string[] {
  if (value !== wanted || basis.kind !== 'stated') return [];
  return [value === 'encrypted' ? basis.as : (SHORT[value] ?? ENCRYPTIONS[value].label)];
}

/** Silence first, then how callers prove who they are. Mutual TLS says the client's certificate itself. */
export function badgesOf(flows: readonly Flow[]): readonly SceneBadge[] {
  const silent = flows.some(({ encryption }) => encryption.basis.kind === 'silent');
  const proofs = flows.flatMap(({ authentication }) => authentication);
  return [
    ...(silent ? [{ label: 'encryption not stated', look: 'silent' } as const] : []),
    ...keysOf(AUTHENTICATIONS)
      .filter((value) => value !== 'client-certificate' && value !== 'not-stated')
      .flatMap((value) => proofs.filter((proof) => proof.value === value))
      .map(nameAuthentication)
      .filter((label, place, all) => all.indexOf(label) === place)
      .map((label) => ({ label, look: 'authentication' }) as const),
  ];
}
