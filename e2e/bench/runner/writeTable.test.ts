import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { peerTableOf } from './peerTableOf.ts';
import { writeDot, writeJson, writeMermaid } from './writeTable.ts';

describe.each([diego, tap])('what a page of $id is made of', (document) => {
  const table = peerTableOf(document);
  const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;
  const { flows, components, groups } = document;

  it('has every flow and every component, each in its group, in the words of each tool', () => {
    const mermaid = writeMermaid(table);
    expect(count(mermaid, / -->\|/g)).toBe(flows.length);
    expect(count(mermaid, /^n\d+\[/gm)).toBe(components.length);
    expect(count(mermaid, /^subgraph /gm)).toBe(groups.length);
    const dot = writeDot(table);
    expect(count(dot, / -> /g)).toBe(flows.length);
    expect(count(dot, /^subgraph /gm)).toBe(groups.length);
  });

  it('keeps what it says when it is written into a page', () => {
    const [, text = ''] = />(.*)<\/script>/s.exec(writeJson(table)) ?? [];
    expect(JSON.parse(text)).toEqual(table);
  });
});
