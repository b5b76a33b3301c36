/** Tables with two columns of ports, or two that say whether something is open: neither of them is lost. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('two columns of one kind', () => {
  it('are two ports where one of them is that of TLS, or of what else stands in brackets', () => {
    const text = table(
      'Service | Protocol | Port | Port (TLS)',
      'lamp | MQTT | 1881 | 8881',
      'horn | HTTP | N/A | 8886',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → lamp 1881',
      'Not stated → lamp 8881',
      'Not stated → horn 8886',
    ]);
  });

  it('deny a row only where both of them do', () => {
    const text = table(
      'Process | Port | Allow inside? | Allow outside?',
      'lamp | 443 | yes | yes',
      'store | 5432 | yes | no',
      'horn | 22 | no | no',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → lamp 443',
      'Not stated → store 5432',
    ]);
  });
});
