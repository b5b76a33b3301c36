/**
 * The sizes that layout and style sheet share, in chart pixels. The layout reserves the space from
 * these numbers, the interface writes them into custom properties; kept twice, they would drift apart
 * and text would be cut.
 */

const PORT_PX = 13;

export const FONT = {
  title: { size: 13, weight: 600, family: 'ui', lineHeight: 16 },
  caption: { size: 11, weight: 400, family: 'ui', lineHeight: 13 },
  port: { size: PORT_PX, weight: 500, family: 'mono', lineHeight: 20 },
  words: { size: 12, weight: 500, family: 'ui', lineHeight: 20 },
  protocol: { size: 10.5, weight: 400, family: 'ui', lineHeight: 20 },
  hint: { size: 10.5, weight: 400, family: 'ui', lineHeight: 13 },
  badge: { size: 10.5, weight: 400, family: 'ui', lineHeight: 14 },
  groupLabel: { size: 12, weight: 600, family: 'ui', lineHeight: 16 },
} as const satisfies Record<string, Font>;

export interface Font {
  readonly size: number;
  readonly weight: number;
  readonly family: 'ui' | 'mono';
  readonly lineHeight: number;
}

export const CARD = {
  paddingX: 11,
  paddingTop: 6,
  paddingBottom: 5,
  /** Between the name and the first socket's row; a thin rule stands in it. */
  headGap: 2,
  /** Between the port numbers and the protocol's name, at the least. */
  rowGap: 8,
  minWidth: 84,
  /** Names wider than this are broken into lines. */
  maxTitleWidth: 150,
  radius: 6,
  border: 1,
} as const;

/** A word in a frame, under the port that it is about. */
export const BADGE = {
  paddingX: 5,
  border: 1,
  /** Between two badges in a line, and above each line. */
  gap: 3,
  /** Wider lines are broken. */
  maxLineWidth: 190,
} as const;

export const SOCKET = { radius: 4, rowHeight: 20 } as const;

export const EXIT = {
  /** Between two flows that leave the same card, at the least. */
  gap: 8,
  /** Kept free above the first exit and below the last. */
  inset: 7,
} as const;

export const GROUP = {
  paddingX: 14,
  paddingTop: 26,
  paddingBottom: 10,
  labelX: 12,
  labelTop: 6,
  radius: 10,
} as const;

/** How long an arrowhead is. */
export const ARROW = 7;

export const FLOW = {
  width: 1.5,
  cornerRadius: 5,
  /** Between two lines that run side by side, at the least. */
  gap: 7,
  /** Between a line and a card that it passes, at the least. */
  clearance: 7,
} as const;

/** Around the whole chart. */
export const MARGIN = 12;

/** Port numbers are what people come for: at first sight they are not drawn smaller, in CSS pixels. */
const READABLE_PORT_PX = 10;

/** The zoom at which port numbers can just be read. */
export const READABLE_ZOOM = READABLE_PORT_PX / PORT_PX;
