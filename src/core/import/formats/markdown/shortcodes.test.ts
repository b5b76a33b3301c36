import { describe, expect, it } from 'vitest';
import { compactTables } from '../compactSource.ts';
import { readShortcodes } from './shortcodes.ts';

describe('readShortcodes', () => {
  it.each([
    [':white_check_mark: Yes', '✅ Yes'],
    [':x:', '❌'],
    ['(:heavy_check_mark:)', '(✔)'],
    [':material-check:', '✓'],
    [':material-close-circle-outline:{ .red }', '✗'],
    [':octicons-x-16: no', '✗ no'],
    ['web :arrow_right: db', 'web → db'],
    [':material-network: Network', ' Network'],
    [':simple-postgresql:', ''],
    ['[!INCLUDE [Product](includes/product.md)] sensor', 'Product sensor'],
    ['master [enterprise type="inline" size="small" /]', 'master'],
  ])('reads the sign that %j stands for', (source, read) => {
    expect(readShortcodes(source)).toBe(read);
  });

  it.each(['10:30:45', 'a:x:b', 'fd00:x::1', 'host:x:443', ':8080:', 'tcp:443:', ':unheard_of:'])(
    'leaves %j as it is',
    (source) => {
      expect(readShortcodes(source)).toBe(source);
    },
  );

  it('reads them in the headings and cells of a page', () => {
    const page = '| Port | Open |\n|---|---|\n| 443 :material-lock: | :white_check_mark: |';
    expect(compactTables(page, 'markdown')).toEqual([
      { header: [['Port', 'Open']], rows: [['443', '✅']] },
    ]);
  });
});
