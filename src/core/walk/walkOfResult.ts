/** What a query selects as a walk: a step a row; where these are many, a step a service. */
import type { Entry, Flow } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import {
  componentLabel,
  describeFlow,
  nameEntry,
  nameFlow,
  nameListener,
  nameService,
} from '../model/naming.ts';
import { PLAIN_STEP } from '../model/walk.ts';
import type { WalkStep } from '../model/walk.ts';
import type { Selection } from '../query/select.ts';
import { writeFlows } from '../query/writeFlows.ts';

/** What a room sits through. */
export const MOST_MADE = 12;

/** Of one step; the rest is counted. */
const MOST_TOLD = 4;

export interface MadeSteps {
  /** Empty where nothing is selected that gives a flow. */
  readonly steps: readonly WalkStep[];
  /** What each step is, and what is left out, in a sentence. */
  readonly about: string;
}

export function stepsOfResult(index: DocumentIndex, { flows }: Selection): MadeSteps {
  const selected = index.document.flows.filter(({ id }) => flows.has(id));
  const rows = [...groupBy(selected, ({ entry }) => entry)];
  if (rows.length <= MOST_MADE) {
    const steps = rows.flatMap(([id, of]) => {
      const entry = index.entries.get(id);
      return entry === undefined ? [] : [stepOfRow(index, entry, of)];
    });
    return { steps, about: 'A step for each row that was asked for.' };
  }
  const services = [...groupBy(selected, ({ socket }) => socket).values()];
  const steps = services
    .slice(0, MOST_MADE)
    .flatMap(([first, ...rest]) =>
      first === undefined ? [] : [stepOfService(index, [first, ...rest])],
    );
  const left = services.length - steps.length;
  return {
    steps,
    about:
      left === 0
        ? `A step for each service that the ${rows.length} rows lead to.`
        : `A step for each of the first ${steps.length} services that the ${rows.length} rows lead to; ${left} more are left out.`,
  };
}

function stepOfRow(index: DocumentIndex, entry: Entry, flows: readonly Flow[]): WalkStep {
  const [first] = flows;
  const isAlone = flows.length === 1 && first !== undefined;
  const about = entry.description === null ? '' : `${entry.description} `;
  return {
    ...PLAIN_STEP,
    title: isAlone ? nameFlow(index, first) : nameEntry(index, entry),
    words: about + tell(flows.map((flow) => describeFlow(index, flow))),
    q: `row:${entry.id}`,
  };
}

function stepOfService(index: DocumentIndex, flows: readonly [Flow, ...Flow[]]): WalkStep {
  const [first] = flows;
  const label = componentLabel(index, first.to);
  const callers = [...new Set(flows.map(({ from }) => componentLabel(index, from)))];
  return {
    ...PLAIN_STEP,
    title: nameListener(label, first.ports),
    words: `${nameService(first)}. ${tell(callers.map((caller) => `From ${caller}`))}`,
    q: writeFlows(index, { to: first.to }, flows),
  };
}

function tell(sentences: readonly string[]): string {
  const told = sentences.slice(0, MOST_TOLD).map((sentence) => `${sentence}.`);
  const left = sentences.length - told.length;
  return [...told, ...(left > 0 ? [`And ${left} more.`] : [])].join(' ');
}
