/** Pages of tables, as authors write them: Diego's own three, and two whose cells span rows. */
import { diego } from '../../data/diego.ts';

/** The page that the built-in document was transcribed from: its names, ports and other cells as written. */
export function diegoPage(): string {
  const tables = diego.tables.map(({ id, title, columns, descriptionColumn }) => {
    const rows = diego.entries.filter(({ table }) => table === id);
    const head = descriptionColumn === null ? columns : [...columns, descriptionColumn];
    const body = rows.map(({ written, description }) =>
      line('td', descriptionColumn === null ? written : [...written, description ?? '']),
    );
    return `<h2>${escape(title)}</h2><table class="flows"><thead>${line('th', head)}</thead><tbody>${body.join('')}</tbody></table>`;
  });
  const notes = diego.footnotes.map(({ mark, text }) => `<p><sup>${mark}</sup>${escape(text)}</p>`);
  return `<main><h1>${escape(diego.title)}</h1>${tables.join('')}${notes.join('')}</main>`;
}

function line(tag: 'td' | 'th', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The caller spans its rows; headings are of two lines. */
export const SPANNED_CALLERS = `<table id="callers">
  <caption>Shop flows</caption>
  <thead>
    <tr><th rowspan="2">Source</th><th rowspan="2">Destination</th><th colspan="2">Service</th></tr>
    <tr><th>Port</th><th>Protocol</th></tr>
  </thead>
  <tbody>
    <tr><td rowspan="3">web</td><td>orders</td><td>8443</td><td>HTTPS</td></tr>
    <tr><td>search</td><td>9200</td><td>HTTPS</td></tr>
    <tr><td>cache</td><td>6379</td><td>TCP</td></tr>
    <tr><td>orders</td><td>db</td><td>5432</td><td>TCP</td></tr>
  </tbody>
</table>`;

/** What is called spans its rows, and so does a port. */
export const SPANNED_CALLED = `<table id="called">
  <thead><tr><th>Destination</th><th>Port</th><th>Protocol</th><th>Source</th></tr></thead>
  <tbody>
    <tr><td rowspan="4">gateway</td><td rowspan="2">443</td><td rowspan="2">HTTPS</td><td>browser</td></tr>
    <tr><td>phone</td></tr>
    <tr><td>8080</td><td>HTTP</td><td>probe</td></tr>
    <tr><td>22</td><td>SSH</td><td>bastion</td></tr>
    <tr><td>ledger</td><td>7000</td><td>TCP</td><td>gateway</td></tr>
  </tbody>
</table>`;
