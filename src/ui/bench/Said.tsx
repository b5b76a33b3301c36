/**
 * What the last change did, or why it was refused: seen and heard wherever on the bench it was made.
 * Where a button removed itself, the focus would be lost; it comes here.
 */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../kit/Button.tsx';
import styles from './Said.module.css';

interface SaidProps {
  readonly lines: readonly string[];
  readonly onDismiss: () => void;
}

export function Said({ lines, onDismiss }: SaidProps) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const active = region.current?.ownerDocument.activeElement;
    if (lines.length > 0 && active?.tagName === 'BODY') {
      region.current?.focus({ preventScroll: true });
    }
  }, [lines]);
  return (
    <div ref={region} role="log" aria-label="What changed" tabIndex={-1} className={styles.said}>
      {lines.length > 0 && (
        <div className={styles.bar}>
          <p>{lines.join(' ')}</p>
          <Button
            look="quiet"
            label="Dismiss what changed"
            icon={<X size={16} />}
            onClick={onDismiss}
          />
        </div>
      )}
    </div>
  );
}
