/**
 * The words about security beside a socket. Colour and dashes say the encryption of each line; a word
 * says it again, for those who cannot tell them apart and for paper. What the protocol's own name says
 * already (HTTPS: TLS) is not repeated; silence is said, for it is neither locked nor open.
 */
import type { Flow } from '../model/document.ts';
import { AUTHENTICATIONS, ENCRYPTIONS, keysOf } from '../model/vocabulary.ts';
import type { SceneBadge } from './scene.ts';

/** The field's own abbreviation, where there is one. */
const SHORT: Readonly<Record<string, string>> = {
  'mutual-tls': 'mTLS',
  'none': 'cleartext',
};

/** `mTLS`, `TLS`: each encryption that some flow states, but for the protocol's own name. */
export function statedEncryptions(flows: readonly Flow[], service: string): readonly string[] {
  return keysOf(ENCRYPTIONS)
    .filter((value) => flows.some(({ encryption }) => isStated(encryption, value)))
    .map((value) => SHORT[value] ?? ENCRYPTIONS[value].label)
    .filter((word) => word !== service);
}

function isStated({ value, basis }: Flow['encryption'], wanted: string): boolean {
  return value === wanted && basis.kind === 'stated';
}

/** Silence first, then how callers prove who they are. Mutual TLS says the client's certificate itself. */
export function badgesOf(flows: readonly Flow[]): readonly SceneBadge[] {
  const silent = flows.some(({ encryption }) => encryption.basis.kind === 'silent');
  const proofs = new Set(
    flows.flatMap(({ authentication }) => authentication.map(({ value }) => value)),
  );
  return [
    ...(silent ? [{ label: 'encryption not stated', look: 'silent' } as const] : []),
    ...keysOf(AUTHENTICATIONS)
      .filter((value) => proofs.has(value))
      .filter((value) => value !== 'client-certificate' && value !== 'not-stated')
      .map((value) => ({ label: AUTHENTICATIONS[value].label, look: 'authentication' }) as const),
  ];
}
