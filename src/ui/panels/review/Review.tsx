/**
 * What a review meeting asks of a document: how it is secured, what a careful reader stops at, and what has been
 * written about it. Each figure and each finding writes the query; the panel stays while it changes.
 */
import type { RefObject } from 'react';
import { Button } from '../../kit/Button.tsx';
import { NotesSection } from '../../notes/NotesSection.tsx';
import { SidePanel } from '../SidePanel.tsx';
import { Findings } from './Findings.tsx';
import { PostureSection } from './PostureSection.tsx';
import styles from './Review.module.css';

const SECTIONS = [
  { title: 'Posture', Section: PostureSection },
  { title: 'Findings', Section: Findings },
  { title: 'Notes', Section: NotesSection },
] as const;

export function Review() {
  return (
    <SidePanel
      panel="review"
      label="Review"
      closeLabel="Close the review"
      className={styles.panel}
      opener='button[aria-label="Review"]'
    >
      {(panel) => (
        <>
          <Contents panel={panel} />
          {SECTIONS.map(({ title, Section }) => (
            <section key={title} aria-label={title} tabIndex={-1} className={styles.section}>
              <h2>{title}</h2>
              <Section />
            </section>
          ))}
        </>
      )}
    </SidePanel>
  );
}

/** The panel is longer than a screen. */
function Contents({ panel }: { readonly panel: RefObject<HTMLElement | null> }) {
  const goTo = (title: string) => {
    const section = panel.current?.querySelector<HTMLElement>(`section[aria-label="${title}"]`);
    section?.scrollIntoView();
    section?.focus({ preventScroll: true });
  };
  return (
    <nav aria-label="Review" className={styles.contents}>
      <strong>Review</strong>
      {SECTIONS.map(({ title }) => (
        <Button key={title} look="link" onClick={() => goTo(title)}>
          {title}
        </Button>
      ))}
    </nav>
  );
}
