/** A light around the pointer, and less everywhere else. It follows the pointer and moves by nothing else. */
import { useEffect, useRef } from 'react';
import styles from './Spotlight.module.css';

export function Spotlight() {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY, pointerType }: PointerEvent) => {
      // A finger hides what it points at.
      if (pointerType === 'touch' || light.current === null) return;
      light.current.style.translate = `${clientX}px ${clientY}px`;
      light.current.setAttribute('data-on', '');
    };
    window.addEventListener('pointermove', follow, { passive: true });
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return (
    <div aria-hidden="true" className={styles.frame}>
      <div ref={light} data-spotlight className={styles.light} />
    </div>
  );
}
