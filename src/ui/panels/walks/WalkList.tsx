/** The walks that there are: the document's, then the reader's own. */
import { Trash2 } from 'lucide-react';
import type { Walk } from '../../../core/model/walk.ts';
import type { OwnWalk } from '../../../state/explorer.ts';
import { removeOwnWalk } from '../../../state/ownWalks.ts';
import { openWalk } from '../../../state/walkActions.ts';
import { useReach } from '../../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import styles from './Walks.module.css';

export function WalkList() {
  const document = useExplorerState((state) => state.subject.opened);
  const ownWalks = useExplorerState((state) => state.ownWalks);
  const own = ownWalks.filter(({ of }) => of === document.id);
  return (
    <>
      <header className={styles.head}>
        <h2>Walks</h2>
        <p className={styles.soft}>{document.title}</p>
      </header>
      {document.walks.length === 0 && own.length === 0 && (
        <p>
          This document has no walk yet. Ask for something, and make a walk of it or of what is on
          screen.
        </p>
      )}
      {document.walks.length > 0 && (
        <ul className={styles.walks}>
          {document.walks.map((walk) => (
            <li key={walk.id} className={styles.walk}>
              <WalkCard walk={walk} />
            </li>
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <section className={styles.section}>
          <h3>Your own</h3>
          <ul className={styles.walks}>
            {own.map((one) => (
              <OwnItem key={one.walk.id} own={one} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function WalkCard({ walk }: { readonly walk: Walk }) {
  const explorer = useExplorer();
  return (
    <button type="button" className={styles.card} onClick={() => openWalk(explorer, walk)}>
      <strong>{walk.title}</strong>
      {walk.about !== '' && <span>{walk.about}</span>}
      <span className={styles.soft}>{countSteps(walk)}</span>
    </button>
  );
}

function OwnItem({ own: { walk, kept } }: { readonly own: OwnWalk }) {
  const explorer = useExplorer();
  const reach = useReach();
  return (
    <li className={styles.walk}>
      <WalkCard walk={walk} />
      {!kept && <span className={styles.soft}>Came in a link; kept once you change it.</span>}
      <Button
        look="quiet"
        label={`Remove the walk “${walk.title}”`}
        icon={<Trash2 size={15} />}
        onClick={() => {
          removeOwnWalk(explorer, walk.id);
          reach.say?.(`“${walk.title}” is removed.`);
        }}
      />
    </li>
  );
}

function countSteps({ steps }: Walk): string {
  return steps.length === 1 ? '1 step' : `${steps.length} steps`;
}
