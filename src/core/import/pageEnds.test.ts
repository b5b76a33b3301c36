/** Rows that go out, of a page that says nowhere near them who calls: it is about somebody all the same. */
import { expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

const ROWS = table(
  'Outbound port | Protocol | Service name',
  '123 | TCP | NTP',
  '514 | TCP | Syslog',
);

it.each([
  ['Harbour provides piers of many kinds.', 'Harbour'],
  ['The Lamp Keeper is a light that never sleeps. It has a horn.', 'Lamp Keeper'],
])('names who calls by what the page begins with: %s', (text, name) => {
  expect(read(`${text}\n\n## Outbound ports\n\n${ROWS}`)).toEqual([
    `${name} → NTP 123/tcp`,
    `${name} → Syslog 514/tcp`,
  ]);
});

it('names who calls by a title that says first what it is', () => {
  expect(
    read(
      `# Component: Lamp Keeper\n\n## Network\n\n### Egress\n\n${table(
        'Destination | Port | Protocol',
        'Harbour master | 6443/TCP | HTTPS',
      )}`,
    ),
  ).toEqual(['Lamp Keeper → Harbour master 6443/tcp']);
});

it.each(['It is a page about ports.', 'You need these.', 'Firewalls are everywhere.'])(
  'names nobody where that is no name: %s',
  (text) => {
    expect(read(`${text}\n\n## Outbound ports\n\n${ROWS}`)).toEqual([
      'Not stated → NTP 123/tcp',
      'Not stated → Syslog 514/tcp',
    ]);
  },
);

it('leaves open who calls what comes in', () => {
  const rows = table('Inbound port | Protocol | Service name', '22 | TCP | Keeper shell');
  expect(read(`Harbour provides piers.\n\n## Inbound ports\n\n${rows}`)).toEqual([
    'Not stated → Keeper shell 22/tcp',
  ]);
});

it('reaches the hosts of rows that go out from whoever stands beside them', () => {
  const rows = table(
    'Domain | Port | From/To',
    'lamp.example.com | 443 | Harbour shell',
    'horn.example.com | 443 | Harbour shell',
  );
  expect(read(`# Outbound rules\n\n${rows}`)).toEqual([
    'Harbour shell → lamp.example.com 443',
    'Harbour shell → horn.example.com 443',
  ]);
});
