/**
 * A component: its name and, in rows, the ports that it listens on, each with a socket on the edge. Or a
 * folded group: its name, what enters it in one row, and a button that opens it.
 */
import { Plus } from 'lucide-react';
import { memo } from 'react';
import { CARD } from '../../core/layout/metrics.ts';
import type { DrawnCard, DrawnSocket } from '../../core/layout/drawing.ts';
import type { Change } from '../../core/model/vocabulary.ts';
import { describeFold } from '../../core/scene/foldWords.ts';
import { ChangeChip } from '../kit/ChangeChip.tsx';
import styles from './Card.module.css';

interface CardProps {
  readonly card: DrawnCard;
  /** Where two documents are compared: what became of it. */
  readonly change: Change | null;
}

/** Rendered once for each drawing; `lightChart` writes what changes, `useChartPointing` hears what is done. */
export const Card = memo(function Card({ card, change }: CardProps) {
  const { x, y, width, height } = card.box;
  return (
    <div
      {...(card.fold === null
        ? { 'data-component': card.id }
        : { 'data-group': card.id, 'data-folded': '' })}
      data-external={card.external ? '' : undefined}
      className={styles.card}
      style={{ left: x, top: y, width, height }}
    >
      <button
        type="button"
        aria-pressed="false"
        aria-label={card.fold === null ? undefined : describeFold(card)}
        className={styles.name}
      >
        {card.lines.map((line, index) => (
          // A name's lines never change their order, and two may read the same.
          <span key={`${index}:${line}`} className={styles.line}>
            {line}
          </span>
        ))}
        {card.caption !== null && <span className={styles.caption}>{card.caption}</span>}
      </button>
      {change !== null && (
        <span className={styles.change}>
          <ChangeChip change={change} short />
        </span>
      )}
      {card.fold === null ? (
        card.sockets.map((socket) => <SocketRow key={socket.id} socket={socket} card={card} />)
      ) : (
        <>
          {card.sockets.map((socket) => (
            <div
              key={socket.id}
              className={styles.socket}
              style={{ top: socket.top - CARD.border, height: socket.height }}
            >
              <SocketWords socket={socket} />
            </div>
          ))}
          <button
            type="button"
            data-unfolds={card.id}
            aria-label={`Unfold ${card.label}`}
            title={`Unfold ${card.label}`}
            className={styles.unfold}
          >
            <Plus size={13} />
          </button>
        </>
      )}
    </div>
  );
});

function nameSocket(card: DrawnCard, socket: DrawnSocket): string {
  const { look, ports, protocol, hint, badgeLines } = socket;
  const badges = badgeLines.flat().map(({ label }) => label);
  const place = look === 'port' ? `${card.label}:${ports}` : `${card.label}, ${ports}`;
  return [place, protocol, hint ?? '', ...badges].filter((words) => words !== '').join(', ');
}

interface SocketRowProps {
  readonly socket: DrawnSocket;
  readonly card: DrawnCard;
}

function SocketRow({ socket, card }: SocketRowProps) {
  return (
    <button
      type="button"
      aria-pressed="false"
      data-socket={socket.id}
      aria-label={nameSocket(card, socket)}
      className={styles.socket}
      // Offsets are from the card's outer edge, positions from inside its border.
      style={{ top: socket.top - CARD.border, height: socket.height }}
    >
      <SocketWords socket={socket} />
    </button>
  );
}

function SocketWords({ socket }: { readonly socket: DrawnSocket }) {
  return (
    <>
      <span className={styles.ports} data-look={socket.look}>
        {socket.ports}
      </span>
      <span className={styles.protocol}>{socket.protocol}</span>
      {socket.hint !== null && <span className={styles.hint}>{socket.hint}</span>}
      {socket.badgeLines.map((badges) => (
        <span key={badges.map(({ label }) => label).join()} className={styles.badges}>
          {badges.map(({ label, look }) => (
            <span key={label} className={styles.badge} data-look={look}>
              {label}
            </span>
          ))}
        </span>
      ))}
    </>
  );
}
