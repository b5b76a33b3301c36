import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from './choices.ts';
import { readHtmlPage } from './readHtmlPage.ts';
import { readSources } from './readSources.ts';

const PAGES = {
  'a table': `<h1>Shop</h1><table><tr><th>Source</th><th>Destination</th><th>Port</th></tr>
    <tr><td>web*</td><td>db</td><td>5432</td></tr></table><p>* Only inside.</p>`,
  'a table that needs somebody':
    '<table><tr><th>Source</th><th>Destination</th><th>Port</th></tr><tr><td>a</td><td>b</td><td>see below</td></tr></table>',
  'no table': '<p>Nothing to be seen.</p>',
  'nothing': '',
};

describe('a page of HTML that is read alone', () => {
  it.each(Object.entries(PAGES))('is read as among all formats: %s', (_what, text) => {
    const all = readSources([{ name: 'page', text, format: 'html' }], NO_CHOICES);
    expect(readHtmlPage('page', text)).toEqual(all);
  });
});
