/** The time, and how long it has been since the speaker began; that begins anew by a press. */
import { RotateCcw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { sayElapsed, sayTime } from './clock.ts';
import styles from './SpeakerWindow.module.css';
import { tabStorage } from './speakerPlace.ts';

const TICK_MS = 250;
const KEPT_AS = 'portolan.speaker.since';

export function Clock() {
  const [now, setNow] = useState(() => Date.now());
  const [since, setSince] = useState(() => readSince() ?? keepSince(Date.now()));
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), TICK_MS);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <div className={styles.clock}>
      <p>
        <span className="visually-hidden">Time </span>
        {sayTime(new Date(now))}
      </p>
      <p role="timer" aria-label="Elapsed" aria-live="off" className={styles.elapsed}>
        {sayElapsed(now - since)}
      </p>
      <Button
        look="quiet"
        label="Begin the time anew"
        icon={<RotateCcw size={16} />}
        onClick={() => {
          setNow(Date.now());
          setSince(keepSince(Date.now()));
        }}
      />
    </div>
  );
}

/** From before this window was reloaded. */
function readSince(): number | null {
  const kept = Number(tabStorage()?.getItem(KEPT_AS) ?? NaN);
  return Number.isFinite(kept) ? kept : null;
}

function keepSince(since: number): number {
  try {
    tabStorage()?.setItem(KEPT_AS, String(since));
  } catch {
    // It begins anew, then, when the window is reloaded.
  }
  return since;
}
