import { describe, expect, it } from 'vitest';
import { tableOf } from './fixtures/tableLiteral.ts';
import { tableTitle } from './tableTitle.ts';

const { raw } = tableOf('From | To\nA | B');

describe('tableTitle', () => {
  it('takes the caption first, then the nearest heading', () => {
    expect(tableTitle({ ...raw, caption: 'Ports', headings: ['Page', 'Network'] }, false)).toBe(
      'Ports',
    );
    expect(tableTitle({ ...raw, headings: ['Page', 'Network'] }, false)).toBe('Network');
  });

  it('takes what a sentence announces where there is no heading', () => {
    const lead = 'The following table lists paths that are inbound to Diego:';

    expect(tableTitle({ ...raw, lead }, false)).toBe('Paths that are inbound to Diego');
  });

  it('adds the sentence above where tables would be called the same', () => {
    const shared = { ...raw, headings: ['Network'], lead: 'Outbound rules:' };

    expect(tableTitle(shared, true)).toBe('Network: Outbound rules');
  });

  it('is empty where nothing stands above', () => {
    expect(tableTitle(raw, false)).toBe('');
  });
});
