import { describe, expect, it } from 'vitest';
import { mapColumns } from './columns/mapColumns.ts';
import { tableOf } from './columns/tableOf.ts';
import type { Around } from './columns/tableOf.ts';
import { settleTitle } from './settleTitle.ts';

const ROWS = ['443 | TCP | Interface', '8472 | UDP | Overlay'];

function titleOf(title: string, around: Around): string {
  const table = tableOf('Port | Protocol | Description', ROWS, around);
  return settleTitle(table, mapColumns(table, null), title);
}

describe('the title of a table', () => {
  it('stays as it is where the table says all by itself', () => {
    const table = tableOf('Source | Destination | Port', ['a | b | 443']);
    expect(settleTitle(table, mapColumns(table, null), 'Flows')).toBe('Flows');
  });

  it('stays as it is where it says whose ports these are', () => {
    expect(titleOf('Control plane', { under: ['Ports', 'Control plane'] })).toBe('Control plane');
  });

  it('is the line above the table where only that says it', () => {
    const lead = 'The following ports are used by the control plane:';
    expect(titleOf('Ports', { under: ['Ports'], lead })).toBe(
      'The following ports are used by the control plane',
    );
  });

  it('has what stands around it where only that says it', () => {
    const title = titleOf('Inbound rules', { under: ['Jenkins controller', 'Inbound rules'] });
    expect(title).toContain('Jenkins controller');
    expect(title).toContain('Inbound rules');
  });
});
