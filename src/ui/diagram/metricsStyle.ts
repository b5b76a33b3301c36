/** Hands the sizes that the layout reserved to the style sheets, so that no text is cut. */
import type { CSSProperties } from 'react';
import { BADGE, CARD, FONT, GROUP, SOCKET } from '../../core/layout/metrics.ts';

/** Lines are drawn between the boxes and the cards. */
const FLOW_LEVEL = 50;
const CARD_LEVEL = 100;

const px = (size: number) => `${size}px`;

export const METRICS_STYLE: CSSProperties & Record<`--${string}`, string> = {
  '--title-size': px(FONT.title.size),
  '--title-line': px(FONT.title.lineHeight),
  '--caption-size': px(FONT.caption.size),
  '--caption-line': px(FONT.caption.lineHeight),
  '--port-size': px(FONT.port.size),
  '--port-line': px(FONT.port.lineHeight),
  '--words-size': px(FONT.words.size),
  '--words-line': px(FONT.words.lineHeight),
  '--protocol-size': px(FONT.protocol.size),
  '--protocol-line': px(FONT.protocol.lineHeight),
  '--hint-size': px(FONT.hint.size),
  '--hint-line': px(FONT.hint.lineHeight),
  '--badge-size': px(FONT.badge.size),
  '--badge-line': px(FONT.badge.lineHeight),
  '--badge-padding': px(BADGE.paddingX),
  '--badge-border': px(BADGE.border),
  '--badge-gap': px(BADGE.gap),
  '--group-label-size': px(FONT.groupLabel.size),
  '--group-label-line': px(FONT.groupLabel.lineHeight),
  '--group-label-x': px(GROUP.labelX),
  '--group-label-top': px(GROUP.labelTop),
  '--group-radius': px(GROUP.radius),
  '--card-radius': px(CARD.radius),
  '--card-padding-x': px(CARD.paddingX),
  '--card-padding-top': px(CARD.paddingTop),
  '--socket-radius': px(SOCKET.radius),
  '--socket-row': px(SOCKET.rowHeight),
  '--flow-level': String(FLOW_LEVEL),
  '--card-level': String(CARD_LEVEL),
};
