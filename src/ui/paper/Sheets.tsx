/** The sheets of one paper: the chart on the first, or on several, and the list behind it. */
import type { ReactNode } from 'react';
import type { Box } from '../../core/layout/drawing.ts';
import { edgeTags } from '../../core/export/paper/edgeTags.ts';
import type { Tag } from '../../core/export/paper/placeTags.ts';
import { planSheets } from '../../core/export/paper/planSheets.ts';
import type { SheetPlan } from '../../core/export/paper/planSheets.ts';
import { roomOf } from '../../core/export/paper/paperSize.ts';
import type { PaperName, Room, Turn } from '../../core/export/paper/paperSize.ts';
import { sheetPicture } from '../../core/export/paper/sheetPicture.ts';
import { Appendix } from './Appendix.tsx';
import { Cover } from './Cover.tsx';
import { coverHeight } from './coverFacts.ts';
import { Legend, legendHeight } from './Legend.tsx';
import styles from './Paper.module.css';
import { sayPlan } from './paperWords.ts';
import type { PaperChart, PreparedPaper } from './preparePaper.ts';
import { SvgText } from './SvgText.tsx';

interface SheetsProps {
  readonly prepared: PreparedPaper;
  readonly paper: PaperName;
  readonly turn: Turn;
}

export function Sheets({ prepared, paper, turn }: SheetsProps) {
  const { chart } = prepared;
  const room = roomOf(paper, turn);
  return (
    <>
      {chart === null ? (
        <>
          <Cover cover={prepared.cover} />
          <p className={styles.words}>
            The chart is not here: it was still being laid out, or could not be. The list below is
            whole.
          </p>
        </>
      ) : (
        <ChartSheets prepared={prepared} chart={chart} room={room} />
      )}
      <Appendix prepared={prepared} />
    </>
  );
}

interface ChartSheetsProps {
  readonly prepared: PreparedPaper;
  readonly chart: PaperChart;
  readonly room: Room;
}

function ChartSheets({ prepared, chart, room }: ChartSheetsProps) {
  const plan = planFor(prepared, chart, room);
  const { besideCover, turned, parts } = plan;
  const { picture, tags } = chart;
  const sheet = { room, turned };
  const wholeChart = (
    <>
      <SvgText
        className={styles.chart}
        svg={sheetPicture({
          picture,
          // Too small to be read where the chart is: they are on its parts.
          tags: parts.length === 0 ? tags : [],
          view: { x: 0, y: 0, width: chart.width, height: chart.height },
          windows: parts.map((box, at) => ({ name: String(at + 1), box })),
        })}
      />
      <Legend chart={chart} words={sayPlan(plan)} />
    </>
  );
  return (
    <>
      <Sheet {...sheet} turned={turned && besideCover} name="Chart">
        <Cover cover={prepared.cover} />
        {besideCover ? (
          wholeChart
        ) : (
          <p className={styles.words}>
            The chart is on the next sheet, where it is larger; behind it, each numbered flow.
          </p>
        )}
      </Sheet>
      {!besideCover && (
        <Sheet {...sheet} name="Chart">
          {wholeChart}
        </Sheet>
      )}
      {parts.map((view, at) => (
        <Sheet key={`${view.x} ${view.y}`} {...sheet} name={`Part ${at + 1}`}>
          <SvgText
            className={styles.chart}
            svg={sheetPicture({ picture, tags: tagsOnPart(chart, view), view, windows: [] })}
          />
          <Legend chart={chart} words={`Part ${at + 1} of ${parts.length}.`} />
        </Sheet>
      ))}
    </>
  );
}

/** With the numbers of the lines that are cut, since those lead from sheet to sheet. */
function tagsOnPart({ picture, tags, numbering }: PaperChart, view: Box): readonly Tag[] {
  const taken = [...picture.cards.map(({ card }) => card.box), ...tags.map(({ box }) => box)];
  const flows = picture.lines.map(({ flow }) => flow);
  return [...tags, ...edgeTags(flows, numbering.onLine, view, taken)];
}

interface SheetProps {
  readonly room: Room;
  readonly turned: boolean;
  readonly name: string;
  readonly children: ReactNode;
}

function Sheet({ room, turned, name, children }: SheetProps) {
  const inside = {
    width: room.height,
    height: room.width,
    transform: `translateX(${room.width}px) rotate(90deg)`,
  };
  return (
    <section className={styles.sheet} style={{ height: room.height }} aria-label={name}>
      {turned ? (
        <div className={styles.turned} style={inside}>
          {children}
        </div>
      ) : (
        children
      )}
    </section>
  );
}

/** What the paper will be: known before it is printed. */
export function planFor(
  { cover }: Pick<PreparedPaper, 'cover'>,
  chart: PaperChart,
  room: Room,
): SheetPlan {
  return planSheets(chart, room, {
    above: (width) => coverHeight(cover, width),
    below: (width) => legendHeight(chart, width),
  });
}
