/** A component: its name and, in rows, the ports that it listens on, each with a socket on the edge. */
import { memo } from 'react';
import { CARD } from '../../core/layout/metrics.ts';
import type { DrawnCard, DrawnSocket } from '../../core/layout/drawing.ts';
import { hoverTarget, selectTarget } from '../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { ChangeChip } from '../kit/ChangeChip.tsx';
import { lightOnFocus } from '../lightOnFocus.ts';
import styles from './CardNode.module.css';

export interface CardData extends Record<string, unknown> {
  readonly card: DrawnCard;
}

export const CardNode = memo(function CardNode({ data: { card } }: { readonly data: CardData }) {
  const explorer = useExplorer();
  const dimmed = useExplorerState((state) => !state.reading.selection.components.has(card.id));
  const lit = useExplorerState((state) => state.lit?.components.has(card.id) ?? false);
  const selected = useExplorerState((state) => state.select === card.id);
  const change = useExplorerState((state) => {
    const became = state.comparison?.components.get(card.id)?.kind ?? 'unchanged';
    return became === 'unchanged' ? null : became;
  });
  return (
    // The name in it is the button; the card around it only makes the name's target larger.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      data-component={card.id}
      data-external={card.external ? '' : undefined}
      data-dimmed={dimmed ? '' : undefined}
      data-lit={lit ? '' : undefined}
      data-selected={selected ? '' : undefined}
      className={styles.card}
      onClick={() => selectTarget(explorer, card.id)}
      onPointerEnter={() => hoverTarget(explorer, card.id)}
      onPointerLeave={() => hoverTarget(explorer, null)}
    >
      <button
        type="button"
        aria-pressed={selected}
        className={styles.name}
        {...lightOnFocus(explorer, card.id)}
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
      {card.sockets.map((socket) => (
        <SocketRow key={socket.id} socket={socket} card={card} />
      ))}
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
  const explorer = useExplorer();
  const selected = useExplorerState((state) => state.select === socket.id);
  return (
    <button
      type="button"
      aria-pressed={selected}
      data-socket={socket.id}
      aria-label={nameSocket(card, socket)}
      className={styles.socket}
      // Offsets are from the card's outer edge, positions from inside its border.
      style={{ top: socket.top - CARD.border, height: socket.height }}
      onClick={(event) => {
        event.stopPropagation();
        selectTarget(explorer, socket.id);
      }}
      onPointerEnter={() => hoverTarget(explorer, socket.id)}
      onPointerLeave={() => hoverTarget(explorer, card.id)}
      {...lightOnFocus(explorer, socket.id)}
    >
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
    </button>
  );
}
