import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from '../readPage.ts';

describe('a table in a language of the north', () => {
  it('says who calls whom, and what it denies is no flow', () => {
    const text = table(
      'Namn | Port | Protokoll | Källa | Mål | Åtgärd',
      'a | 443 | TCP | keeper | lamp | Tillåt',
      'b | 22 | TCP | keeper | Valfri | Tillåt',
      'c | Valfri | Valfri | Valfri | Valfri | Neka',
    );
    expect(read(`# Regler\n\n${text}`)).toEqual([
      'keeper → lamp 443/tcp',
      'keeper → Valfri 22/tcp',
    ]);
  });

  it('is denied below an English heading, too', () => {
    const text = table(
      'Port | Protokoll | Källa | Mål | Action',
      '443 | TCP | keeper | lamp | Tillåt',
      '80 | TCP | keeper | lamp | Neka',
    );
    expect(read(`# Regler\n\n${text}`)).toEqual(['keeper → lamp 443/tcp']);
  });
});

describe('what a port is open to', () => {
  it('is nobody where the cell says so, or blocks it', () => {
    const text = table(
      'Port | Service | Open to',
      '443 | web | Internet',
      '8480 | console | nobody',
      '5432 | store | Block',
    );
    expect(read(`# Firewall\n\n${text}`)).toEqual(['Internet → web 443']);
  });
});

describe('ports inside and outside', () => {
  it('are those inside where none is published', () => {
    const text = table(
      'Service | Internal port | External port',
      'keeper | 8000 | 8443',
      'store | 5432 | —',
      'cache | 6379 | - (internal only)',
      'worker | - | -',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → keeper 8443',
      'Not stated → store 5432',
      'Not stated → cache 6379',
    ]);
  });
});
