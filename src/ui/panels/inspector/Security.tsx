/** The two axes, each value with where it comes from: stated, implied by what, or silence. */
import type { Basis, Flow } from '../../../core/model/document.ts';
import { nameAuthentication, nameEncryption } from '../../../core/model/naming.ts';
import { assertNever } from '../../../core/model/target.ts';
import { LineSample } from '../../kit/LineSample.tsx';
import styles from './parts.module.css';

export function SecurityBadges({ flow }: { readonly flow: Flow }) {
  const { encryption, authentication } = flow;
  return (
    <div className={styles.badges}>
      <span
        className={styles.badge}
        data-silent={encryption.basis.kind === 'silent' ? '' : undefined}
      >
        <LineSample line={encryption.value} />
        {encryption.basis.kind === 'silent' ? 'encryption not stated' : nameEncryption(encryption)}
      </span>
      {authentication.map((proof) => (
        <span
          key={nameAuthentication(proof)}
          className={styles.badge}
          data-silent={proof.basis.kind === 'silent' ? '' : undefined}
        >
          {proof.basis.kind === 'silent' ? 'authentication not stated' : nameAuthentication(proof)}
        </span>
      ))}
    </div>
  );
}

export function SecurityFacts({ flow }: { readonly flow: Flow }) {
  const { encryption, authentication } = flow;
  return (
    <>
      <dt>Encryption</dt>
      <dd>
        {nameEncryption(encryption)} <BasisWords basis={encryption.basis} />
      </dd>
      <dt>Authentication</dt>
      {authentication.map((proof) => (
        <dd key={nameAuthentication(proof)}>
          {nameAuthentication(proof)} <BasisWords basis={proof.basis} />
        </dd>
      ))}
    </>
  );
}

function BasisWords({ basis }: { readonly basis: Basis }) {
  return <span className={styles.basis}>{basisWords(basis)}</span>;
}

function basisWords(basis: Basis): string {
  switch (basis.kind) {
    case 'stated':
      return `· stated as “${basis.as}”`;
    case 'implied':
      return `· implied by ${basis.by}, not stated`;
    case 'silent':
      return '· the document is silent';
    default:
      return assertNever(basis);
  }
}
