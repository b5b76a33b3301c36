/** The tables about loading the two documents' pages. */
import type { FlowDocument } from '../../../src/core/model/document.ts';
import { FAST, SLOW } from './browse.ts';
import type { Setting } from './browse.ts';
import type { Figures } from './figures.ts';
import type { Load } from './measureLoads.ts';
import { loadsAt, medianRatio } from './pairs.ts';
import { PEERS, SVG } from './peers.ts';
import type { Peer } from './peers.ts';
import { median, quantile } from './statistics.ts';
import { writeKilobytes, writeNumber, writeRatio, writeTable } from './table.ts';

export function reportLoads(figures: Figures, nameOf: (peer: Peer) => string): string {
  return [
    ...[FAST, SLOW].map((setting) => reportSetting(figures, setting, nameOf)),
    reportSizes(figures, nameOf),
  ].join('\n\n');
}

function reportSetting(
  { loads, documents }: Figures,
  setting: Setting,
  nameOf: (peer: Peer) => string,
): string {
  const head = documents.flatMap(({ shortTitle }) => [
    `${shortTitle}: drawn, ms`,
    'to the SVG',
    'interactive, then all of it, ms',
  ]);
  const cells = (peer: Peer, document: FlowDocument) => {
    const own = loadsAt(loads, { setting, document, peer });
    const svg = loadsAt(loads, { setting, document, peer: SVG });
    return [
      spread(own.map(drawn)),
      writeRatio(medianRatio(own.map(drawn), svg.map(drawn))),
      answering(own),
    ];
  };
  const rows = PEERS.map((peer) => [
    nameOf(peer),
    ...documents.flatMap((document) => cells(peer, document)),
  ]);
  return `### On a ${setting.label}\n\n${writeTable(['page', ...head], rows)}`;
}

const drawn = ({ drawnMs }: Load) => drawnMs;

function answering(loads: readonly Load[]): string {
  const times = loads.flatMap(({ interactiveMs }) => interactiveMs ?? []);
  const alive = loads.flatMap(({ aliveMs }) => aliveMs ?? []);
  if (times.length === 0) return '–';
  return alive.length === 0
    ? spread(times)
    : `${spread(times)}, then ${writeNumber(median(alive))}`;
}

/** The median, and the middle half of the rounds. */
function spread(times: readonly number[]): string {
  if (times.length === 0) return '–';
  const [low, high] = [0.25, 0.75].map((share) => writeNumber(quantile(times, share)));
  return `${writeNumber(median(times))} (${low}–${high})`;
}

/** On the slow line, where what is not needed yet does not come along by chance. */
function reportSizes({ loads, documents }: Figures, nameOf: (peer: Peer) => string): string {
  const head = documents.flatMap(({ shortTitle }) => [
    `${shortTitle}: all until drawn`,
    'scripts until drawn',
    'scripts until interactive',
  ]);
  const cells = (peer: Peer, document: FlowDocument) => {
    const own = loadsAt(loads, { setting: SLOW, document, peer });
    const middle = (read: (load: Load) => number | null) =>
      writeKilobytes(median(own.flatMap((load) => read(load) ?? [])));
    return [
      middle(({ bytesDrawn }) => bytesDrawn),
      middle(({ scriptBytesDrawn }) => scriptBytesDrawn),
      middle(({ scriptBytesInteractive }) => scriptBytesInteractive),
    ];
  };
  const rows = PEERS.map((peer) => [
    nameOf(peer),
    ...documents.flatMap((document) => cells(peer, document)),
  ]);
  return `### What had arrived, in compressed kB, on the slow line\n\n${writeTable(['page', ...head], rows)}`;
}
