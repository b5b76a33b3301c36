/**
 * The sign of a note: a shape for each verdict, all in the colour of ink, so that no colour that means
 * encryption is used twice. Drawn about its middle, 16 units wide; the same in chart, table and lists.
 */
import type { Note } from '../../core/notes/note.ts';

export type Sign = Note['verdict'] | 'conflict';

interface Shape {
  /** Filled. */
  readonly ground: string;
  /** Drawn on it, as a line. */
  readonly glyph: string;
}

const CIRCLE = 'M8 0A8 8 0 1 1-8 0A8 8 0 1 1 8 0Z';

const SHAPES: Readonly<Record<Sign, Shape>> = {
  fine: { ground: CIRCLE, glyph: 'M-3.6.3L-1 3L3.8-2.6' },
  // A speech bubble.
  question: {
    ground:
      'M-5.5-8H5.5A2.5 2.5 0 0 1 8-5.5V2.5A2.5 2.5 0 0 1 5.5 5H0L-4.5 8.5V5H-5.5A2.5 2.5 0 0 1-8 2.5V-5.5A2.5 2.5 0 0 1-5.5-8Z',
    glyph: 'M-2.2-3.6A2.3 2.2 0 1 1 .9-1.5Q0-1 0-.1M0 2.3V2.4',
  },
  // A square on its corner, with a pencil stroke that leaves a line.
  change: {
    ground: 'M0-9L9 0L0 9L-9 0Z',
    glyph: 'M-3 2.6L-2.6.5L2-4.1L3.7-2.4L-.9 2.2ZM.6 3.6H3.4',
  },
  accepted: {
    ground: 'M0-8.5L7-6V-.5Q7 5.5 0 8.5Q-7 5.5-7-.5V-6Z',
    glyph: 'M-3.3-.2L-.9 2.4L3.4-2.8',
  },
  removed: { ground: CIRCLE, glyph: 'M-3.4 0H3.4' },
  // Two that overlap.
  conflict: {
    ground: 'M-7.5-8H2.5V-3H8V8H-2.5V3H-7.5Z',
    glyph: 'M-4.5-2.2H-.5M.5 3H4.8',
  },
};

/** Within a picture of the caller's. */
export function SignShape({ sign }: { readonly sign: Sign }) {
  const { ground, glyph } = SHAPES[sign];
  return (
    <>
      <path d={ground} fill="var(--text)" stroke="var(--surface)" strokeWidth={1.5} />
      <path
        d={glyph}
        fill="none"
        stroke="var(--surface)"
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  );
}

interface NoteSignProps {
  readonly sign: Sign;
  /** In CSS pixels. */
  readonly size?: number;
}

/** By itself; whoever shows it says the word beside it. */
export function NoteSign({ sign, size = 16 }: NoteSignProps) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="-10 -10 20 20">
      <SignShape sign={sign} />
    </svg>
  );
}
