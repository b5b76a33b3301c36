/** The files that make up what lies on the desk: several make one platform, and any can be left out again. */
import { X } from 'lucide-react';
import type { SourceFile } from '../../../core/import/source.ts';
import { leaveSourceOut } from '../../../state/broughtReading.ts';
import { Button } from '../../kit/Button.tsx';
import { useDesk } from './deskContext.ts';
import styles from './Found.module.css';

export function Sources({ sources }: { readonly sources: readonly SourceFile[] }) {
  const desk = useDesk();
  if (sources.length < 2) return null;
  return (
    <section aria-label="Files" className={styles.section}>
      <h3>{sources.length} files make one platform</h3>
      <ul className={styles.sources}>
        {sources.map(({ name }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <Button
              look="quiet"
              label={`Leave ${name} out`}
              icon={<X size={14} />}
              onClick={() => void leaveSourceOut(desk, name)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
