/**
 * The chart from afar, where nothing of it can be read: boxes as boxes, lines as their colours, cards as
 * blocks, and the names of the outermost groups. One picture in place of all others, for what a browser
 * has to put together in each frame of a movement is counted in layers.
 */
import type { Drawing, DrawnCard } from '../../core/layout/drawing.ts';
import { FONT, GROUP } from '../../core/layout/metrics.ts';
import type { BlockLook } from './chartLook.ts';
import styles from './Far.module.css';
import { fillWithPaths } from './fillWithPaths.ts';
import { FAR_PART, gatherPaths, partAt } from './gatherPaths.ts';
import type { GatheredPath } from './gatherPaths.ts';

export interface FarPicture {
  readonly drawLines: (paths: ReadonlyMap<string, GatheredPath>) => void;
  readonly drawFront: (paths: ReadonlyMap<string, GatheredPath>) => void;
  readonly drawCards: (lookOf: (card: DrawnCard) => BlockLook) => void;
  /** @param times as large as the layout reserved for them. */
  readonly scaleLabels: (times: number) => void;
}

const SVG = 'http://www.w3.org/2000/svg';

/** @param picture is empty, and filled by nothing else. */
export function createFarPicture(picture: Element, { groups, cards }: Drawing): FarPicture {
  const { ownerDocument } = picture;
  const create = (name: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = ownerDocument.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, String(value));
    }
    return element;
  };
  const place = (name: string, children: readonly Element[] = []) => {
    const group = create('g', { class: styles[name] ?? '' });
    group.append(...children);
    return group;
  };
  const boxes = groups.map(({ id, kind, box }) =>
    create('rect', { 'data-group-block': id, 'data-kind': kind, ...box, 'rx': GROUP.radius }),
  );
  const labels = groups
    .filter(({ depth }) => depth === 0)
    .map(({ label, box }) => {
      const text = create('text', { x: box.x + GROUP.labelX, y: box.y + GROUP.labelTop });
      text.textContent = label;
      return text;
    });
  const [lines, front, blocks] = [place('lines'), place('front'), place('blocks')];
  const names = place('labels', labels);
  picture.replaceChildren(place('groups', boxes), lines, front, blocks, names);
  const fillBlocks = fillWithPaths(blocks);
  const shapes = cards.map((card) => ({
    card,
    part: partAt(card.box, FAR_PART),
    d: block(card),
  }));
  return {
    drawLines: fillWithPaths(lines),
    drawFront: fillWithPaths(front),
    drawCards: (lookOf) => {
      fillBlocks(
        gatherPaths(shapes.map(({ card, part, d }) => ({ look: BLOCKS[lookOf(card)], part, d }))),
      );
    },
    scaleLabels: (times) => names.setAttribute('font-size', String(FONT.groupLabel.size * times)),
  };
}

const BLOCKS = {
  plain: { key: 'plain', attributes: { 'data-look': 'plain' } },
  dimmed: { key: 'dimmed', attributes: { 'data-look': 'dimmed' } },
  lit: { key: 'lit', attributes: { 'data-look': 'lit' } },
  selected: { key: 'selected', attributes: { 'data-look': 'selected' } },
} as const;

function block({ box: { x, y, width, height } }: DrawnCard): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
