/** The picture shows all that the drawing has, once, and nothing in a document can break it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseFragment } from 'parse5';
import { drawDocument } from '../../../drawDocument.ts';
import { documents } from '../../../documents.ts';
import { componentId } from '../../model/ids.ts';
import { chartPicture } from './chartPicture.ts';
import { LINE_LOOKS } from './lineLooks.ts';
import { PICTURE_PROPERTIES, pictureStyle } from './pictureStyle.ts';
import type { Drawing } from '../../layout/drawing.ts';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function nodesOf(picture: string): readonly Node[] {
  const all = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parseFragment(picture));
}

const attribute = (node: Node, name: string) =>
  node.attrs?.find((one) => one.name === name)?.value ?? null;

const wordsOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(wordsOf).join('');

/** To draw a large document takes seconds, and would show nothing that these do not have. */
const SMALL = documents.filter(({ id }) => id === 'diego' || id === 'netman');

describe.each(SMALL)('the picture of $id', (document) => {
  it('has each flow and each component once, each card’s name and each socket’s words', async () => {
    const drawing = await drawDocument(document);
    const nodes = nodesOf(chartPicture(drawing));
    const flows = nodes.flatMap((node) => attribute(node, 'data-flow') ?? []);
    expect(flows).toEqual(drawing.flows.map(({ id }) => id));
    const components = nodes.flatMap((node) => attribute(node, 'data-component') ?? []);
    expect(components).toEqual(drawing.cards.map(({ id }) => id));
    const texts = nodes.filter(({ nodeName }) => nodeName === 'text').map(wordsOf);
    const expected = drawing.cards.flatMap(({ lines, caption, sockets }) => [
      ...lines,
      ...(caption === null ? [] : [caption]),
      ...sockets.flatMap(({ ports, protocol, hint, badgeLines }) => [
        ...[ports, protocol, hint ?? ''].filter((words) => words !== ''),
        ...badgeLines.map((badges) => badges.map(({ label }) => label).join('')),
      ]),
    ]);
    expect(texts.slice(drawing.groups.length)).toEqual(expected);
    expect(texts.slice(0, drawing.groups.length)).toEqual(drawing.groups.map(({ label }) => label));
  }, 60_000);
});

it('a name that looks like markup is a name', () => {
  const label = '<script>alert("1 & 2")</script>';
  const drawing: Drawing = {
    width: 10,
    height: 10,
    groups: [],
    flows: [],
    cards: [
      {
        id: componentId('a'),
        label,
        fold: null,
        caption: null,
        external: false,
        group: null,
        box: { x: 0, y: 0, width: 10, height: 10 },
        lines: [label],
        sockets: [],
      },
    ],
  };
  const nodes = nodesOf(chartPicture(drawing));
  expect(nodes.some(({ nodeName }) => nodeName === 'script')).toBe(false);
  expect(nodes.filter(({ nodeName }) => nodeName === 'text').map(wordsOf)).toEqual([label]);
});

describe('its style', () => {
  const sheet = readFileSync(
    new URL('../../../ui/styles/lines.module.css', import.meta.url),
    'utf8',
  );
  const looks = [
    'soft name caption port words protocol silent groups cards',
    'external folded ring dot casing end',
    Object.keys(LINE_LOOKS).join(' '),
  ];
  const style = pictureStyle(`<svg class="${looks.join(' ')}"></svg>`);

  it('dashes each kind of line as the chart does', () => {
    const dashes = [
      ...sheet.matchAll(/data-line='([\w-]+)'\] \{[^}]*stroke-dasharray: ([\d. ]+);/g),
    ];
    expect(dashes.length).toBeGreaterThan(5);
    for (const [, kind = '', pattern = ''] of dashes) {
      expect(style).toContain(`}.${kind}{`);
      const rule = style.slice(style.indexOf(`}.${kind}{`) + 1);
      const own = /stroke-dasharray:([\d. ]+)/.exec(rule.slice(0, rule.indexOf('}')))?.[1] ?? '';
      expect(own.split(' ').map(Number)).toEqual(pattern.split(' ').map(Number));
    }
  });

  it('names every property that it uses', () => {
    const used = new Set([...style.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name));
    expect(new Set(PICTURE_PROPERTIES)).toEqual(used);
  });

  it('has nothing for what the picture has not', () => {
    const few = pictureStyle(
      '<g class="lines"><path class="tls"/></g><g class="cards"><rect/></g>',
    );
    expect(few).toContain('.tls{');
    expect(few).toContain('.cards rect{');
    expect(few).not.toMatch(/\.(?:ssh|groups|external|folded|ring)\b/);
    // Of a list of selectors what is left of it.
    expect(few).toContain('}circle{fill');
  });
});
