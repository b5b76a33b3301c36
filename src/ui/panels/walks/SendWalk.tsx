/** Takes the walk elsewhere: as a link while it fits, as a file always; a document's walk as one's own. */
import { Copy, Download, Link2 } from 'lucide-react';
import type { Walk } from '../../../core/model/walk.ts';
import type { OwnWalk } from '../../../state/explorer.ts';
import { linkTo } from '../../../state/linkTo.ts';
import { copyWalk } from '../../../state/walkMaking.ts';
import { writeSentWalk } from '../../../core/walk/walkFile.ts';
import { useReach } from '../../commands/ReachContext.tsx';
import { useDeskPart } from '../../DeskPart.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { useCopy } from '../../kit/useCopy.ts';
import { download } from '../../kit/download.ts';
import styles from './Walks.module.css';

interface SendWalkProps {
  readonly walk: Walk;
  readonly own: OwnWalk | null;
}

const COPIED = {
  copied: 'Link copied.',
  refused: 'Copying was refused; the link is in the address bar.',
} as const;

export function SendWalk({ walk, own }: SendWalkProps) {
  const explorer = useExplorer();
  const reach = useReach();
  const desk = useDeskPart();
  const document = useExplorerState((state) => state.subject.opened);
  const [outcome, copy] = useCopy();
  const isTooLong = own !== null && own.fragment === null;
  const copyLink = async () => {
    const { href, notice } = await linkTo(explorer, desk, window.location.href);
    if (href !== null) await copy(href);
    if (notice !== null) reach.say?.(notice);
  };
  return (
    <section className={styles.section}>
      <div className={styles.tools}>
        <Button
          icon={<Link2 size={14} aria-hidden />}
          aria-disabled={isTooLong}
          onClick={() => {
            if (!isTooLong) void copyLink();
          }}
        >
          Copy a link to this step
        </Button>
        <Button
          icon={<Download size={14} aria-hidden />}
          onClick={() =>
            download(
              `${document.id}-${fileName(walk.title)}.walk.json`,
              `${JSON.stringify(writeSentWalk(document, walk), null, 2)}\n`,
              'application/json',
            )
          }
        >
          Save as a file
        </Button>
        {own === null && (
          <Button
            icon={<Copy size={14} aria-hidden />}
            onClick={() => {
              copyWalk(explorer, walk);
              reach.say?.('This is your own copy of the walk.');
            }}
          >
            Copy to change it
          </Button>
        )}
      </div>
      <p aria-live="polite" className={styles.soft}>
        {isTooLong
          ? 'The walk does not fit in a link. Send it as a file.'
          : outcome !== null && COPIED[outcome]}
      </p>
    </section>
  );
}

/** Letters, numbers and hyphens: what every disk takes. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60) || 'walk';
}
