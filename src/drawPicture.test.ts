/** The picture of an address is of what the explorer shows there: nothing is missing, twice, or told otherwise. */
import { describe, expect, it } from 'vitest';
import type { Drawing } from './core/layout/drawing.ts';
import { indexDocument } from './core/model/indexDocument.ts';
import { nameFlow } from './core/model/naming.ts';
import { groupId } from './core/model/ids.ts';
import { countLedger, sayCharted } from './core/query/ledger.ts';
import { readQuery } from './core/query/readQuery.ts';
import { buildScene } from './core/scene/buildScene.ts';
import { LINES, lineOf } from './core/scene/lineOf.ts';
import { documents } from './documents.ts';
import { drawDocument } from './drawDocument.ts';
import { drawPicture } from './drawPicture.ts';
import type { PictureRequest } from './drawPicture.ts';
import { readXml } from './readXml.ts';
import type { XmlElement } from './readXml.ts';

const find = (id: string) => {
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`there is no ${id}`);
  return document;
};
const diego = find('diego');
const index = indexDocument(diego);

const drawings = new Map<string, Promise<Drawing>>();
/** Laid out once for all tests. */
function drawn(id: string): Promise<Drawing> {
  const drawing = drawings.get(id) ?? drawDocument(find(id));
  drawings.set(id, drawing);
  return drawing;
}

async function draw(search: string, request: Partial<PictureRequest> = {}) {
  const id = /doc=([\w-]+)/.exec(search)?.[1] ?? 'diego';
  const drawing = await drawn(id);
  const answer = await drawPicture({
    documents,
    search,
    theme: null,
    home: '../',
    drawing,
    ...request,
  });
  if (!answer.ok) throw new Error(answer.message);
  const elements = readXml(answer.svg);
  const having = (name: string) => elements.filter(({ attributes }) => name in attributes);
  const ids = (name: string) => idsOf(having(name), name);
  return { ...answer, elements, having, ids };
}

const idsOf = (elements: readonly XmlElement[], name: string) =>
  elements.map(({ attributes }) => attributes[name] ?? '');

/** Whatever the order. */
const sorted = (ids: Iterable<string>) => [...ids].toSorted();

const titleOf = (elements: readonly XmlElement[], of: XmlElement) =>
  elements.find(({ name, parent }) => name === 'title' && parent === of)?.text;

const textsOf = (elements: readonly XmlElement[]) =>
  elements.filter(({ name }) => name === 'text').map(({ text }) => text);

describe.each(['diego', 'netman', 'container-to-container'])('the picture of %s', (id) => {
  const document = find(id);

  it('has each flow and each component once, as a link to where it is selected', async () => {
    const { having, ids } = await draw(`?doc=${id}`);
    expect(sorted(ids('data-flow'))).toEqual(sorted(document.flows.map((one) => one.id)));
    // Without those that are there under another choice only.
    const { components } = indexDocument(document).document;
    expect(sorted(ids('data-component'))).toEqual(sorted(components.map((one) => one.id)));
    for (const kind of ['data-flow', 'data-component', 'data-group']) {
      for (const { name, attributes } of having(kind)) {
        expect(name).toBe('a');
        const selected = encodeURIComponent(attributes[kind] ?? '').replaceAll('%2F', '/');
        expect(attributes['href']).toBe(`../${id}/?select=${selected}`);
      }
    }
  });

  it('calls each flow as the chart does, and writes every card’s words as text', async () => {
    const { elements, having } = await draw(`?doc=${id}`);
    const named = indexDocument(document);
    for (const link of having('data-flow')) {
      const flow = document.flows.find((one) => one.id === link.attributes['data-flow']);
      if (flow === undefined) throw new Error('a flow that is not in the document');
      expect(titleOf(elements, link)).toMatch(nameFlow(named, flow));
    }
    const texts = textsOf(elements);
    const drawing = await drawn(id);
    const words = drawing.cards.flatMap(({ lines, caption, sockets }) => [
      ...lines,
      caption ?? '',
      ...sockets.flatMap(({ ports, protocol, hint }) => [ports, protocol, hint ?? '']),
      ...sockets.flatMap(({ badgeLines }) => badgeLines.flat().map(({ label }) => label)),
    ]);
    expect(texts).toEqual(expect.arrayContaining(words.filter((one) => one !== '')));
  });

  it('says what it is of, and explains the lines that occur and no others', async () => {
    const { elements, ids } = await draw(`?doc=${id}`);
    const occurring = new Set(document.flows.map(lineOf));
    const expected = LINES.filter(({ line }) => occurring.has(line));
    expect(ids('data-legend')).toEqual(expected.map(({ line }) => line));
    const texts = textsOf(elements);
    for (const { label } of expected) expect(texts).toContain(label);
    expect(texts[0]).toBe(document.title);
    const [svg] = elements;
    expect(svg?.attributes['role']).toBe('graphics-document document');
    const { 'aria-labelledby': title = '', 'aria-describedby': description = '' } =
      svg?.attributes ?? {};
    const textOf = (one: string) =>
      elements.find(({ attributes }) => attributes['id'] === one)?.text ?? '';
    expect(textOf(title)).toBe(document.title);
    const all = document.entries.length;
    expect(textOf(description)).toContain(`${all} of ${all} rows`);
  });
});

it.each([
  'Rep→BBS:8889',
  'protocol:https',
  'encryption:not-stated',
  'cluster:diego_brain -auth:tls',
])(
  'what the query %s leaves out is dimmed, and nothing else; the counts are the ledger’s',
  async (q) => {
    const { having, elements } = await draw(`?q=${encodeURIComponent(q)}`);
    const reading = readQuery(q, index);
    if (!reading.ok) throw new Error('not a query');
    const { selection } = reading;
    expect(selection.flows.size).toBeGreaterThan(0);
    const isDimmed = ({ attributes }: XmlElement) => 'data-dimmed' in attributes;
    const dimmedFlows = having('data-flow').filter(isDimmed);
    expect(sorted(idsOf(dimmedFlows, 'data-flow'))).toEqual(
      sorted(diego.flows.flatMap(({ id }) => (selection.flows.has(id) ? [] : [id]))),
    );
    for (const { parent } of dimmedFlows) expect(parent?.attributes['opacity']).toBe('0.17');
    const others = having('data-flow').filter((flow) => !isDimmed(flow));
    for (const { parent } of others) expect(parent?.attributes['opacity']).toBeUndefined();
    const dimmed = having('data-component').filter(isDimmed);
    expect(sorted(idsOf(dimmed, 'data-component'))).toEqual(
      sorted(diego.components.flatMap(({ id }) => (selection.components.has(id) ? [] : [id]))),
    );
    const words = textsOf(elements).find((text) => text.startsWith(q)) ?? '';
    expect(words).toContain(sayCharted(countLedger(index, reading), true));
    expect(words).toContain(`${selection.flows.size} of ${diego.flows.length} flows`);
  },
);

it('“only these” draws what the query selects and nothing else, and leads to what it shows', async () => {
  const q = 'Rep→BBS:8889';
  const { ids, having } = await draw(`?q=${q}&show=only`);
  const reading = readQuery(q, index);
  if (!reading.ok) throw new Error('not a query');
  expect(ids('data-flow')).toEqual([...reading.selection.flows.keys()]);
  expect(sorted(ids('data-component'))).toEqual(sorted(reading.selection.components));
  expect(ids('data-dimmed')).toEqual([]);
  expect(ids('data-legend')).toEqual(['mutual-tls']);
  for (const { attributes } of [...having('data-flow'), ...having('data-component')]) {
    expect(attributes['href']).toMatch(/^\.\.\/diego\/\?q=Rep%E2%86%92BBS:8889&show=only&select=/);
  }
}, 60_000);

it('a folded group is one card, and a bundle leads to what is in it', async () => {
  const { ids, having, elements } = await draw('?fold=diego_cell');
  const scene = buildScene(index, null, new Set([groupId('diego_cell')]));
  const bundles = scene.flows.filter(({ bundle }) => bundle !== null);
  expect(bundles.length).toBeGreaterThan(1);
  expect(sorted(ids('data-bundle'))).toEqual(sorted(bundles.map(({ id }) => id)));
  expect(having('data-folded').map(({ attributes }) => attributes['data-group'])).toEqual([
    'diego_cell',
  ]);
  for (const link of having('data-bundle')) {
    expect(link.attributes['href']).toMatch(/^\.\.\/diego\/\?q=.+&fold=diego_cell$/);
    expect(titleOf(elements, link)).toMatch(/^Bundle of \d+ flow/);
  }
}, 60_000);

it('a choice takes away what the document says it takes away, and is named', async () => {
  const { ids, elements } = await draw('?without=internal-mysql');
  const settled = indexDocument(diego, new Map([[diego.options[0]?.id ?? neverId(), 'without']]));
  expect(settled.document.flows.length).toBeLessThan(diego.flows.length);
  expect(sorted(ids('data-flow'))).toEqual(sorted(settled.document.flows.map(({ id }) => id)));
  expect(textsOf(elements).join('\n')).toContain('Internal MySQL: Another database');
}, 60_000);

function neverId(): never {
  throw new Error('diego has no options');
}

it('what is selected is outlined, and what touches it steps forward', async () => {
  const { having } = await draw('?select=bbs');
  const [back, front] = [true, false].map((isBack) =>
    having('data-flow').filter(
      ({ parent }) => (parent?.attributes['opacity'] === '0.3') === isBack,
    ),
  );
  const touching = diego.flows.filter(({ from, to }) => [from, to].some((end) => end === 'bbs'));
  expect(front?.length).toBe(touching.length);
  expect(back?.length).toBe(diego.flows.length - touching.length);
});

describe('every renderer and every strict host can show it', () => {
  it.each(['light', 'dark'] as const)(
    'in %s it has plain colours, and no styles',
    async (theme) => {
      const { svg, elements } = await draw('?q=encryption:tls&select=bbs', { theme });
      expect(svg).not.toMatch(/style|class=|var\(|light-dark|baseline|<script|xlink|data:/);
      for (const { attributes } of elements) {
        for (const name of ['fill', 'stroke']) {
          expect(attributes[name] ?? 'none').toMatch(/^(none|#[\da-f]{6}|url\(#[\w-]+\))$/);
        }
      }
    },
  );

  it('asks for nothing beside itself', async () => {
    const { svg } = await draw('');
    expect(svg).not.toMatch(/<image|<use|<foreignObject|@import|url\((?!#)/);
  });

  it('is light where nobody says otherwise, and else as the address has it or the request', async () => {
    const ground = ({ elements }: Awaited<ReturnType<typeof draw>>) =>
      elements.find(({ name }) => name === 'rect')?.attributes['fill'];
    expect(ground(await draw(''))).toBe('#f7f9fb');
    expect(ground(await draw('?theme=dark'))).toBe('#0e1318');
    expect(ground(await draw('?theme=dark', { theme: 'light' }))).toBe('#f7f9fb');
  });
});

it('leads to where it is told that the site is', async () => {
  const { ids } = await draw('?view=table&embed&panel=about', {
    home: 'https://example.org/charts/',
  });
  const links = ids('href');
  expect(links.length).toBeGreaterThan(diego.flows.length + diego.components.length);
  for (const link of links)
    expect(link).toMatch(/^https:\/\/example\.org\/charts\/diego\/\?select=/);
});

it('what looks like markup is text, and what no XML may hold is no longer there', async () => {
  const label = '<a href="javascript:1">&amp;\u0000\u001b\ud800"\'</a>';
  const [component, ...others] = diego.components;
  if (component === undefined) throw new Error('diego has no components');
  const hostile = { ...diego, title: label, components: [{ ...component, label }, ...others] };
  const { elements } = await draw('', {
    documents: [hostile],
    drawing: await drawDocument(hostile),
  });
  const told = '<a href="javascript:1">&amp;\uFFFD\uFFFD\uFFFD"\'</a>';
  expect(textsOf(elements)[0]).toBe(told);
  const links = elements.filter(({ name }) => name === 'a');
  for (const { attributes } of links) expect(attributes['href']).toMatch(/^\.\.\/diego\//);
  expect(links.map((link) => titleOf(elements, link))).toContain(told);
}, 60_000);

describe('of what an address gets wrong', () => {
  const ask = async (search: string) =>
    drawPicture({ documents, search, theme: null, home: '../', drawing: await drawn('diego') });

  it('a document that is not there, or a query that cannot be read, gives no picture', async () => {
    expect(await ask('?doc=deigo')).toEqual({
      ok: false,
      message: 'there is no document “deigo”',
      hint: 'did you mean diego?',
    });
    expect(await ask('?q=port:x')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^the query cannot be read at “x”: /),
    });
  });

  it('the rest is said, and left out', async () => {
    const { notices } = await draw('?select=none-such&fold=nothing&show=some&view=table');
    expect(notices).toHaveLength(4);
    expect(notices.join('\n')).toMatch(/none-such[^]*nothing[^]*diagram/);
  });
});
