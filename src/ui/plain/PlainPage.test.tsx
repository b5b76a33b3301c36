import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { makeSyntheticDocument } from '../../core/model/syntheticDocument.ts';
import { ONE_PAGE } from '../../state/site.ts';
import { MOST_ROWS, PlainHead, PlainRows } from './PlainPage.tsx';

const document = makeSyntheticDocument(40);
const other = { ...document, id: makeSyntheticDocument(41).id };
const known = [document, other];

describe('a page without scripts', () => {
  it('leads to every document', () => {
    const site = { ...ONE_PAGE, home: '../', pages: known.map(({ id }) => id) };
    const head = renderToStaticMarkup(<PlainHead document={document} known={known} site={site} />);
    for (const { id } of known) expect(head).toContain(`href="../${id}/"`);
    expect(head.match(/aria-current="page"/g)).toHaveLength(1);
  });

  it('counts the rows and has each of their cells as written', () => {
    const rows = renderToStaticMarkup(<PlainRows document={document} />);
    expect(rows).toContain(`<p role="status">40 of 40 rows · ${document.flows.length} flows</p>`);
    expect(rows.match(/<table>/g)).toHaveLength(document.tables.length);
    const cells = [...rows.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell);
    expect(cells).toEqual(document.entries.flatMap(({ written }) => written));
    expect(rows).not.toMatch(/<button|<input/);
  });

  it('says so where there are too many', () => {
    const rows = renderToStaticMarkup(
      <PlainRows document={makeSyntheticDocument(MOST_ROWS + 1)} />,
    );
    expect(rows).toContain('too many rows');
    expect(rows).not.toContain('<table>');
  });
});
