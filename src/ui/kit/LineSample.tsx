/** A short sample of the line that an encryption is drawn with, for legends and lists. */
import type { Encryption } from '../../core/model/vocabulary.ts';
import lines from '../styles/lines.module.css';

export function EncryptionLine({ encryption }: { readonly encryption: Encryption }) {
  return (
    <svg width="30" height="8" aria-hidden="true" className={lines.sample}>
      <line x1="1" y1="4" x2="29" y2="4" className={lines.line} data-encryption={encryption} />
    </svg>
  );
}
