/** What a picture shows beside a drawing: how each thing looks under a view, what it is called, where it leads. */
import type { DrawnCard, DrawnFlow, DrawnGroup, Drawing, Point } from '../../layout/drawing.ts';
import type { Change } from '../../model/vocabulary.ts';

/** What is linked says so in words, too. */
interface Linked {
  readonly name: string;
  /** `null` where nobody could follow it. */
  readonly href: string | null;
}

/** How a line that does not step back is drawn: as by itself; lit; lit, where the query leaves it out. */
export type LineLook = 'plain' | 'strong' | 'half';

export interface PictureLine extends Linked {
  readonly flow: DrawnFlow;
  readonly isDimmed: boolean;
  readonly isSelected: boolean;
  /** `null`: it steps back with all that do. */
  readonly front: { readonly look: LineLook; readonly hasEnd: boolean } | null;
}

export interface PictureCard extends Linked {
  readonly card: DrawnCard;
  readonly isDimmed: boolean;
  readonly isLit: boolean;
  readonly isSelected: boolean;
}

export interface PictureGroup extends Linked {
  readonly group: DrawnGroup;
  readonly isSelected: boolean;
}

/** A word or a sign on a line: how many flows a bundle is, that a match is only possible, what became of it. */
export interface PictureMark {
  readonly text: string;
  readonly look: 'possible' | 'bundle' | Exclude<Change, 'unchanged'>;
  /** Its middle. */
  readonly place: Point;
  readonly width: number;
  readonly height: number;
  readonly isDimmed: boolean;
}

export interface Picture {
  /** No other picture in the same page has it. */
  readonly id: string;
  readonly title: string;
  /** Under the title: what is asked, and the ledger's counts. */
  readonly subtitle: string;
  /** Below all of it, each a line: when it was taken, and where the same is seen. */
  readonly foot: readonly string[];
  /** The whole of it in a few sentences, for those who do not see it. */
  readonly description: string;
  readonly size: Pick<Drawing, 'width' | 'height'>;
  readonly groups: readonly PictureGroup[];
  readonly lines: readonly PictureLine[];
  readonly cards: readonly PictureCard[];
  readonly marks: readonly PictureMark[];
  /** How much is still there of lines that step back, if any do: as the chart has it. */
  readonly back: 'far' | 'half' | null;
}
