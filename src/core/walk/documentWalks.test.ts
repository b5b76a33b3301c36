/** The documents' own walks: each step is one that the document can take, and says what its rows say. */
import { describe, expect, it } from 'vitest';
import { documents } from '../../documents.ts';
import type { Flow, FlowDocument } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { findTarget } from '../model/target.ts';
import { settleOptions } from '../model/settleOptions.ts';
import type { Walk, WalkStep } from '../model/walk.ts';
import { listWays } from '../query/listWays.ts';
import { printQuery } from '../query/print.ts';
import { readQuery } from '../query/readQuery.ts';

interface Step {
  readonly name: string;
  readonly document: FlowDocument;
  readonly walk: Walk;
  readonly step: WalkStep;
}

const steps: readonly Step[] = documents.flatMap((document) =>
  document.walks.flatMap((walk) =>
    walk.steps.map((step) => ({
      name: `${document.id} ${walk.id} “${step.title}”`,
      document,
      walk,
      step,
    })),
  ),
);

function asked({ document, walk, step }: Step) {
  const choices = new Map([
    ...walk.with.map((option) => [option, 'with'] as const),
    ...walk.without.map((option) => [option, 'without'] as const),
  ]);
  const index = indexDocument(settleOptions(document, choices).document);
  const reading = readQuery(step.q, index);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  const flows = [...reading.selection.flows.keys()].flatMap((id) => index.flows.get(id) ?? []);
  return { index, reading, flows };
}

it.each(documents)('$id has a walk, and none twice', ({ walks }) => {
  expect(walks.length).toBeGreaterThan(0);
  expect(new Set(walks.map(({ id }) => id)).size).toBe(walks.length);
  for (const { id, title, about } of walks) {
    expect(id).not.toMatch(/^own/);
    expect([title, about]).not.toContain('');
  }
});

describe.each(steps)('$name', (one) => {
  const { step } = one;

  it('asks what selects a flow, as it would be printed', () => {
    const { reading, flows } = asked(one);
    expect(flows).not.toEqual([]);
    expect(printQuery(reading.query)).toBe(step.q);
    expect(reading.notes).toEqual([]);
  });

  it('has words, and names what is there', () => {
    const { index, reading } = asked(one);
    expect([step.title, step.words]).not.toContain('');
    const seen = typeof step.camera === 'string' ? [] : step.camera;
    const named = [...seen, ...(step.select === null ? [] : [step.select])];
    for (const id of named) expect(findTarget(index, id)).not.toBeNull();
    const ways = listWays(index, reading).flatMap(({ listed }) => listed.map(({ id }) => id));
    expect([null, ...ways]).toContain(step.way);
  });

  it('names no port but those of what it lights', () => {
    const { flows } = asked(one);
    const named = step.words.replaceAll(/\d+ rows/g, '').match(/\b\d{2,5}\b/g) ?? [];
    const known = new Set(flows.flatMap(portsOf));
    for (const port of named) expect([...known]).toContain(Number(port));
  });
});

it('few are asked at once where a number is to be read from the back of a room', () => {
  const many = steps.filter((one) => one.step.view === 'diagram' && asked(one).flows.length > 6);
  expect(many.map(({ name }) => name)).toEqual([
    'diego what-leaves-diego “All nine”',
    'diego not-mutual-tls “Eight of 25 rows”',
    'tap to-the-internet “External, and no word of the internet”',
  ]);
});

/** A range has two ends. */
function portsOf({ ports }: Flow): readonly number[] {
  if (ports.kind === 'fixed') return ports.ranges.flatMap(({ from, to }) => [from, to]);
  return ports.kind === 'varies' ? ports.possible.flatMap(({ from, to }) => [from, to]) : [];
}
