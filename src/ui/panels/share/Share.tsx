/** What is on screen, to be sent to somebody or put into a page: each way as the text that does it. */
import { Copy } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { linkTo } from '../../../state/linkTo.ts';
import type { LinkToView } from '../../../state/linkTo.ts';
import { shareTexts } from '../../../state/shareTexts.ts';
import { useDeskPart } from '../../DeskPart.ts';
import { nominalHeight } from '../../embed/chartHeight.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { Sheet } from '../../kit/Sheet.tsx';
import { useCopy } from '../../kit/useCopy.ts';
import styles from './Share.module.css';

/** Open as long as it is rendered. */
export function Share({ onClose }: { readonly onClose: () => void }) {
  const explorer = useExplorer();
  const drawing = useExplorerState(({ view, chart }) =>
    view === 'diagram' ? chart.drawing : null,
  );
  const link = useLink();
  const texts = shareTexts(explorer, nominalHeight(drawing));
  return (
    <Sheet title="Share" onClose={onClose}>
      {link?.href && <Text label="Address" text={link.href} rows={2} />}
      {link?.notice && <p className={styles.words}>{link.notice}</p>}
      {texts === null ? (
        <p className={styles.words}>
          Only what a site has can be put into a page: this document is in this browser alone.
        </p>
      ) : (
        <>
          <Text label="Frame" text={texts.frame} rows={3}>
            Works everywhere, without a script on the page.
          </Text>
          <Text label="Element" text={texts.element} rows={7}>
            One small script; the chart is as high as it needs to be, and follows the page.
            {!texts.isElementWhole &&
              ' Choices, folds, ways and comparisons are only in the address and in the frame.'}
          </Text>
          <Text label="Picture, in Markdown" text={texts.markdown} rows={3}>
            All of the document as a picture, which leads to what is on screen.
          </Text>
        </>
      )}
    </Sheet>
  );
}

/** `null` until it has been made: what was brought has to be packed into it. */
function useLink(): LinkToView | null {
  const explorer = useExplorer();
  const desk = useDeskPart();
  const [link, setLink] = useState<LinkToView | null>(null);
  useEffect(() => {
    let isWanted = true;
    const make = async () => {
      const made = await linkTo(explorer, desk, window.location.href);
      if (isWanted) setLink(made);
    };
    void make();
    return () => {
      isWanted = false;
    };
  }, [explorer, desk]);
  return link;
}

interface TextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** What is to be said about it. */
  readonly children?: ReactNode;
}

const OUTCOMES = { copied: 'Copied', refused: 'Copying was refused: select it' } as const;

function Text({ label, text, rows, children }: TextProps) {
  const id = useId();
  const [outcome, copy] = useCopy();
  return (
    <section aria-labelledby={`${id}label`} className={styles.way}>
      <div className={styles.head}>
        <h3 id={`${id}label`}>{label}</h3>
        <span aria-live="polite" className={styles.said}>
          {outcome !== null && OUTCOMES[outcome]}
        </span>
        <Button label={`Copy: ${label}`} icon={<Copy size={15} />} onClick={() => void copy(text)}>
          Copy
        </Button>
      </div>
      {children !== undefined && <p className={styles.words}>{children}</p>}
      <textarea
        readOnly
        aria-label={label}
        rows={rows}
        value={text}
        spellCheck={false}
        className={styles.text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </section>
  );
}
