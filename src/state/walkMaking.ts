/** Makes walks and steps of what is on screen. What cannot be made says why. */
import { groupId } from '../core/model/ids.ts';
import { PLAIN_STEP, WALK_VIEWS } from '../core/model/walk.ts';
import type { Walk, WalkStep } from '../core/model/walk.ts';
import { describeFlow } from '../core/model/naming.ts';
import { listWays } from '../core/query/listWays.ts';
import type { Listed } from '../core/query/listWays.ts';
import { addStep, changeStep } from '../core/walk/editWalk.ts';
import { MOST_MADE, stepsOfResult } from '../core/walk/walkOfResult.ts';
import { stepsOfWay } from '../core/walk/walkOfWay.ts';
import type { Explorer, ExplorerState } from './explorer.ts';
import { writeFolds } from './foldAddress.ts';
import { changeOwnWalk, findOwn, takeWalk } from './ownWalks.ts';
import { openWalk } from './walkActions.ts';

/** What stands in the way of making a step or a walk; `null` where nothing does. */
export function whyNoStep({ subject, view, problems }: ExplorerState): string | null {
  if (subject.against !== null) return 'A walk leads through one document, and two are compared.';
  if (view === 'bench') return 'What stands on the bench cannot be a step.';
  if (problems.length > 0) return 'The query cannot be read, so it cannot be a step.';
  return null;
}

/**
 * A walk of what is asked: of the way that is chosen, or the first of the trace, a step a hop; else a step for
 * each row or service of the result. It is opened at its first step.
 * @returns what is to be said.
 */
export function makeWalk(explorer: Explorer): string {
  const state = explorer.store.getState();
  const why = whyNoStep(state);
  if (why !== null) return why;
  const { index, reading, text } = state;
  const listed = wayToWalk(state);
  const q = text.trim();
  const made =
    listed?.of.kind === 'way'
      ? {
          steps: stepsOfWay(index, q, listed.id, listed.of.way),
          about: 'A step for each hop of the way.',
        }
      : stepsOfResult(index, reading.selection);
  if (made.steps.length === 0) return 'Nothing is selected that a walk could lead past.';
  const title = q === '' ? index.document.title : q;
  startOwn(explorer, { title, about: made.about, steps: made.steps });
  return `A walk of ${made.steps.length === 1 ? 'one step' : `${made.steps.length} steps`} was made.`;
}

/** Whether `makeWalk` goes along a way, for the words of its button. */
export function makesWalkOfWay(state: ExplorerState): boolean {
  return wayToWalk(state)?.of.kind === 'way';
}

function wayToWalk({ index, reading, way }: ExplorerState): Listed | null {
  if (reading.traces.length === 0) return null;
  const listed = listWays(index, reading).flatMap((list) => list.listed);
  return listed.find(({ id }) => id === way) ?? listed.find(({ of }) => of.kind === 'way') ?? null;
}

/**
 * Puts what is on screen behind the step that one stands at, in the reader's own walk that is open; where none
 * is, into a new one.
 * @returns what is to be said.
 */
export function addStepHere(explorer: Explorer): string {
  const state = explorer.store.getState();
  const why = whyNoStep(state);
  if (why !== null) return why;
  const step = stepHere(state);
  const open = state.walk === null ? null : findOwn(state, state.walk.walk.id);
  if (open === null || state.walk === null) {
    startOwn(explorer, { title: 'My walk', about: '', steps: [step] });
    return ['A walk was begun with this step.', ...whatIsLeft(state, null)].join(' ');
  }
  const at = state.walk.step + 1;
  changeOwnWalk(explorer, open.walk.id, (walk) => addStep(walk, step, at), { step: at });
  return [`Added as step ${at + 1}.`, ...whatIsLeft(state, open.walk)].join(' ');
}

/**
 * Has the step show what is on screen; its words stay.
 * @returns what is to be said.
 */
export function setStepHere(explorer: Explorer): string {
  const state = explorer.store.getState();
  const why = whyNoStep(state);
  if (why !== null || state.walk === null) return why ?? '';
  const { walk, step } = state.walk;
  const { title: _title, words: _words, notes: _notes, ...seen } = stepHere(state);
  changeOwnWalk(explorer, walk.id, (one) => changeStep(one, step, seen));
  return [`Step ${step + 1} shows this now.`, ...whatIsLeft(state, walk)].join(' ');
}

/** A walk of a document's, or of somebody else's, as one's own. It is opened where the other was. */
export function copyWalk(explorer: Explorer, walk: Walk): void {
  const { subject, walk: open } = explorer.store.getState();
  const copy = takeWalk(
    explorer,
    subject.opened.id,
    { ...walk, title: `${walk.title} (copy)` },
    true,
  );
  openWalk(explorer, copy, open?.walk === walk ? open.step : 0);
}

function startOwn(explorer: Explorer, about: Pick<Walk, 'title' | 'about' | 'steps'>): void {
  const state = explorer.store.getState();
  const { choices, opened } = state.subject;
  const settled = [...choices];
  const walk = takeWalk(
    explorer,
    opened.id,
    {
      ...about,
      id: 'own',
      with: settled.flatMap(([option, setting]) => (setting === 'with' ? [option] : [])),
      without: settled.flatMap(([option, setting]) => (setting === 'without' ? [option] : [])),
      fold: writeFolds(state)?.map(groupId) ?? null,
    },
    true,
  );
  openWalk(explorer, walk);
}

function stepHere(state: ExplorerState): WalkStep {
  const { index, text, reading, view, select, way, hop } = state;
  const flows = [...reading.selection.flows.keys()].flatMap((id) => index.flows.get(id) ?? []);
  const q = text.trim();
  return {
    ...PLAIN_STEP,
    title: q === '' ? 'All of it' : q,
    words:
      flows.length > MOST_MADE
        ? ''
        : flows.map((flow) => `${describeFlow(index, flow)}.`).join('\n'),
    q,
    view: WALK_VIEWS.find((one) => one === view) ?? PLAIN_STEP.view,
    select,
    way,
    hop,
  };
}

/** What is on screen and cannot be in a step. */
function whatIsLeft(state: ExplorerState, walk: Walk | null): readonly string[] {
  const said: string[] = [];
  if (state.show === 'only') {
    said.push(
      'What the query leaves out is dimmed in a walk, so that nothing moves between its steps.',
    );
  }
  if (walk === null) return said;
  const { choices } = state.subject;
  const settled = [...walk.with, ...walk.without];
  const isSettled =
    choices.size === settled.length &&
    walk.with.every((option) => choices.get(option) === 'with') &&
    walk.without.every((option) => choices.get(option) === 'without');
  const folds = writeFolds(state);
  if (!isSettled || String(folds) !== String(walk.fold)) {
    said.push('Its choices and folded groups are those of the whole walk.');
  }
  return said;
}
