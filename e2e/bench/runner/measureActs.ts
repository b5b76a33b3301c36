/** What a reader does with the chart, and how long until it is seen: the same list for every document. */
import type { Locator, Page } from '@playwright/test';
import type { FlowDocument } from '../../../src/core/model/document.ts';
import { protocolLabel } from '../../../src/core/model/vocabulary.ts';
import type { Answer, Sign } from './actInPage.ts';

export const ACTS = ['typing', 'facet', 'dim or only', 'select', 'hover'] as const;
export type Act = (typeof ACTS)[number];
export type Answers = Readonly<Record<Act, readonly Answer[]>>;

const TYPED = 'port:443';
/** A layout that takes longer is given up. */
const PATIENCE_MS = 60_000;

/** @param times how often each is done. */
export async function measureActs(
  page: Page,
  document: FlowDocument,
  times: number,
): Promise<Answers> {
  return {
    'facet': await clickFacet(page, document, times),
    'select': await selectThings(page, times),
    'hover': await pointAtThings(page, times),
    'typing': await typeLetters(page, times),
    // Last, for what it leaves behind is another drawing.
    'dim or only': await turnToOnly(page, document, times),
  };
}

/** Letter by letter, each a query of its own; the field is emptied in between, which nobody measures. */
async function typeLetters(page: Page, times: number): Promise<readonly Answer[]> {
  const field = page.locator('input[aria-label="Query"]');
  const answers: Answer[] = [];
  for (let time = 0; time < Math.ceil(times / 4); time += 1) {
    await field.focus();
    // What the field loads when it is first used has come, and may have taken its place.
    await page.waitForTimeout(500);
    await field.focus();
    for (const letter of TYPED) {
      answers.push(await page.evaluate((typed) => window.benchActs.type(typed), letter));
    }
    await field.fill('');
    await field.blur();
  }
  return answers;
}

/** A check box that leaves about half of the flows; seen is the first frame in which so many are dimmed. */
export async function clickFacet(
  page: Page,
  document: FlowDocument,
  times: number,
): Promise<readonly Answer[]> {
  const { label, left } = halvingProtocol(document);
  const box = facetBox(page, label);
  const lines = await page.locator('[data-flow]').count();
  const dimmed = '[data-flow][data-dimmed]';
  // Where lines are bundles, how many of them are dimmed is not known beforehand.
  const isOpen = lines === document.flows.length;
  const answers: Answer[] = [];
  for (let time = 0; time < times; time += 1) {
    answers.push(await click(box, isOpen ? { selector: dimmed, count: left } : null));
    await click(box, isOpen ? { selector: dimmed, count: 'none' } : null);
  }
  return answers;
}

/** “Only these” and back. The layout that follows is not waited for, but nothing else begins before it ends. */
async function turnToOnly(
  page: Page,
  document: FlowDocument,
  times: number,
): Promise<readonly Answer[]> {
  const box = facetBox(page, halvingProtocol(document).label);
  const choice = page.getByRole('group', { name: 'Rows left out' });
  const answers: Answer[] = [];
  await click(box, null);
  for (let time = 0; time < Math.min(times, 3); time += 1) {
    answers.push(await click(choice.getByText('Only these', { exact: true }), null));
    await settle(page);
    await click(choice.getByText('Dim', { exact: true }), null);
    await settle(page);
  }
  await click(box, null);
  return answers;
}

const SELECTED =
  '[data-flow][aria-pressed="true"], [data-component][data-selected], [data-group][data-selected]';

async function selectThings(page: Page, times: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const thing of await someThings(page, times)) {
    answers.push(await click(thing, { selector: SELECTED, count: 'some' }));
    await page.locator('.react-flow__pane').dispatchEvent('click');
    await page.waitForTimeout(50);
  }
  return answers;
}

async function pointAtThings(page: Page, times: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const thing of await someThings(page, times)) {
    answers.push(
      await thing.evaluate((target) =>
        window.benchActs.point(target, { selector: '[data-lit]', count: 'some' }),
      ),
    );
    await thing.evaluate((target) =>
      window.benchActs.leave(target, { selector: '[data-lit]', count: 'none' }),
    );
  }
  return answers;
}

/** Flows, spread over the document; or where groups are folded, cards, for a bundle is not selected. */
async function someThings(page: Page, times: number): Promise<readonly Locator[]> {
  const isFolded = (await page.locator('[data-bundle]').count()) > 0;
  const things = isFolded
    ? page.locator(':is([data-component], [data-folded]) > button:first-child')
    : page.locator('[data-flow] > path:last-of-type');
  const step = Math.max(1, Math.floor((await things.count()) / times));
  return Array.from({ length: times }, (_, place) => things.nth(place * step));
}

function click(target: Locator, sign: Sign | null): Promise<Answer> {
  return target.evaluate((element, seen) => window.benchActs.click(element, seen), sign);
}

function facetBox(page: Page, label: string): Locator {
  const facet = page.getByRole('group', { name: 'Protocol', exact: true });
  return facet.getByRole('checkbox', { name: new RegExp(`^${label}\\b`) });
}

/** @returns the protocol by which nearest to half of the flows are left out, and how many that is. */
export function halvingProtocol({ flows }: FlowDocument): { label: string; left: number } {
  const protocols = [...new Set(flows.map(({ protocol }) => protocol))];
  const [best] = protocols
    .map((protocol) => ({
      label: protocolLabel(protocol),
      left: flows.filter((flow) => flow.protocol !== protocol).length,
    }))
    .toSorted(
      (one, other) =>
        Math.abs(one.left - flows.length / 2) - Math.abs(other.left - flows.length / 2),
    );
  if (best === undefined) throw new Error('there is nothing to dim in a document without flows');
  return best;
}

/** Until no layout is under way. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector) === null,
    '[aria-busy="true"]',
    { timeout: PATIENCE_MS },
  );
  await page.waitForTimeout(100);
}
