/** What a frame says that has no document yet, or one that cannot be read. */
import { useEffect, useRef } from 'react';
import '../styles/tokens.css';
import '../styles/base.css';
import styles from './Embed.module.css';

interface WaitingProps {
  /** What is wrong with the document that came; none as long as none has come. */
  readonly problems: readonly string[];
  /** How high the words about what is wrong are; what waits is no content that a host should make room for. */
  readonly onHeight: (height: number) => void;
}

export function Waiting({ problems, onHeight }: WaitingProps) {
  const words = useRef<HTMLDivElement>(null);
  const isWrong = problems.length > 0;
  useEffect(() => {
    const { current } = words;
    if (current === null || !isWrong) return undefined;
    const sizes = new ResizeObserver(() => onHeight(Math.ceil(current.offsetHeight)));
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [isWrong, onHeight]);
  return (
    <div className="portolan">
      <div ref={words} role={isWrong ? 'alert' : 'status'} className={styles.waiting}>
        {isWrong ? (
          <>
            <h1>The document that this page brings could not be read</h1>
            <ul>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>Waiting for the table that this page brings…</p>
        )}
      </div>
    </div>
  );
}
