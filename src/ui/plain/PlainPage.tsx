/**
 * What a page of a document has around its chart for browsers without scripts: nothing in it can be pressed
 * that would do nothing. Only the build renders it.
 */
import type { Entry, FlowDocument, Table } from '../../core/model/document.ts';
import { indexDocument } from '../../core/model/indexDocument.ts';
import { readEmptyQuery } from '../../core/query/emptyReading.ts';
import { countLedger, sayCharted, sayRest } from '../../core/query/ledger.ts';
import type { KnownDocument } from '../../state/library.ts';
import { hrefOfDocument } from '../../state/site.ts';
import type { Site } from '../../state/site.ts';

/** As many rows are read on a page that stands still; it has to come with them before anything is seen. */
export const MOST_ROWS = 200;

interface PlainHeadProps {
  readonly document: FlowDocument;
  readonly known: readonly KnownDocument[];
  readonly site: Site;
}

export function PlainHead({ document, known, site }: PlainHeadProps) {
  return (
    <header>
      <h1>Portolan: {document.title}</h1>
      <nav aria-label="Documents">
        {known.map(({ id, title, shortTitle }) => (
          <a
            key={id}
            href={hrefOfDocument(site, id)}
            title={title}
            aria-current={id === document.id ? 'page' : undefined}
          >
            {shortTitle}
          </a>
        ))}
      </nav>
    </header>
  );
}

interface PlainRowsProps {
  readonly document: FlowDocument;
}

export function PlainRows({ document }: PlainRowsProps) {
  const index = indexDocument(document);
  const ledger = countLedger(index, readEmptyQuery(index));
  const words = [sayCharted(ledger, false), ...sayRest(ledger), `${document.flows.length} flows`];
  return (
    <>
      <p role="status">{words.join(' · ')}</p>
      {document.entries.length > MOST_ROWS ? (
        <p>These are too many rows for a page without scripts; they are all in the data.</p>
      ) : (
        document.tables.map((table) => (
          <PlainTable
            key={table.id}
            table={table}
            entries={document.entries.filter((entry) => entry.table === table.id)}
          />
        ))
      )}
    </>
  );
}

interface PlainTableProps {
  readonly table: Table;
  readonly entries: readonly Entry[];
}

function PlainTable({ table, entries }: PlainTableProps) {
  return (
    // Wider than the window it scrolls, and the page does not.
    <div>
      <table>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map((column, place) => (
              <th key={place}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, written }) => (
            <tr key={id}>
              {written.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
