/** Whatever a document holds, the file is one page whose data reads back as it was. */
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { FILE_PART, writeFile } from './writeFile.ts';
import type { FileContent } from './writeFile.ts';

const PARTS = { icon: 'data:image/svg+xml,x', style: '.a{}', script: 'start()' };

const CONTENT: FileContent = {
  title: 'Lighthouse',
  summary: 'Who signals to whom.',
  start: { document: { id: 'lighthouse' } },
  search: '?doc=lighthouse',
  notes: null,
};

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

function elementsOf(page: string): readonly Node[] {
  const all = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parse(page)).filter(({ nodeName }) => !nodeName.startsWith('#'));
}

const textOf = ({ childNodes }: Node) => (childNodes ?? []).map(({ value }) => value).join('');

function byId(page: string, id: string): string | null {
  const found = elementsOf(page).find(({ attrs }) =>
    attrs?.some(({ name, value }) => name === 'id' && value === id),
  );
  return found === undefined ? null : textOf(found);
}

const WILD = [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '\u2028\u2029',
  '"><img src=x onerror=alert(1)>',
  '\\u003c/script>',
  '\uD800',
  '$& $1 $$',
];

describe('writeFile', () => {
  it.each(WILD)('keeps %j a text wherever it stands', (wild) => {
    const page = writeFile(PARTS, {
      title: wild,
      summary: wild,
      start: { wild },
      search: `?doc=x&q=${wild}`,
      notes: JSON.stringify({ wild }),
    });
    const names = elementsOf(page).map(({ nodeName }) => nodeName);
    expect(names).toEqual(
      elementsOf(writeFile(PARTS, { ...CONTENT, notes: '{}' })).map(({ nodeName }) => nodeName),
    );
    expect(JSON.parse(byId(page, 'portolan-start') ?? '')).toEqual({ wild });
    expect(JSON.parse(byId(page, 'portolan-notes') ?? '')).toEqual({ wild });
  });

  it('gives back whatever the document holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (start) => {
        const page = writeFile(PARTS, { ...CONTENT, start });
        expect(JSON.parse(byId(page, 'portolan-start') ?? '')).toEqual(
          JSON.parse(JSON.stringify(start)),
        );
      }),
    );
  });

  it('has the parts that the next file is made of', () => {
    const parts = elementsOf(writeFile(PARTS, CONTENT)).filter(({ attrs }) =>
      attrs?.some(({ name }) => name === FILE_PART),
    );
    expect(parts.map(textOf)).toEqual([PARTS.style, PARTS.script]);
  });

  it('has no notes where there are none', () => {
    expect(byId(writeFile(PARTS, CONTENT), 'portolan-notes')).toBeNull();
  });
});
