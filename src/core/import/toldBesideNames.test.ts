/** What stands where a name could, and tells of something instead: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('a cell for what listens', () => {
  it('is one name where a label tells what goes over it, and several where it lists names', () => {
    const text = table(
      'Service | Port | Protocol',
      'Tunnel: detection of lost ships, traffic of the harbour, routes | 443 | UDP',
      'Harbour: web-1, web-2 | 8080 | TCP',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Tunnel: detection of lost ships, traffic of the harbour, routes 443/udp',
      'Not stated → web-1 8080/tcp',
      'Not stated → web-2 8080/tcp',
    ]);
  });

  it('names nobody where it is a sentence, or lets all traffic out', () => {
    const text = table(
      'Port | Protocol | Direction | Description',
      '8650 | TCP | Inbound | Harbour console',
      '8651 | TCP | Inbound | Keeper agent',
      '8652 | TCP | Inbound | Lamp store',
      '57800 | TCP | Inbound | Detection is provided by the keeper',
      '8653 | TCP | Inbound | Quay registry',
      'ALL | TCP | Outbound | Expose all Outbound Traffic',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → Harbour console 8650/tcp',
      'Not stated → Keeper agent 8651/tcp',
      'Not stated → Lamp store 8652/tcp',
      'Not stated → Not stated 57800/tcp',
      'Not stated → Quay registry 8653/tcp',
      'Not stated → Not stated varies/tcp',
    ]);
  });

  it('is one name that is broken by hand, where one line ends amid a word', () => {
    const text = table(
      'Source | Destination | Port',
      'Light-<br/>House<br/>Keeper | Lamp | 443',
      'Ship<br/>Pilot | Lamp | 80',
    );
    expect(read(`# Flows\n\n${text}`)).toEqual([
      'Light-House Keeper → Lamp 443',
      'Ship → Lamp 80',
      'Pilot → Lamp 80',
    ]);
  });

  it('is no name where it says what to do', () => {
    const text = table(
      'Source | Destination | Ports | Protocol | Action',
      'Ship | Add the addresses that stand in the list at http://lamp.example.com/list | 443 | TCP | Allow',
      'Ship | Add-on Server | 443 | TCP | Allow',
      'Ship | Open Lamp Store | 443 | TCP | Allow',
    );
    expect(read(`# Flows\n\n${text}`)).toEqual([
      'Ship → Not stated 443/tcp',
      'Ship → Add-on Server 443/tcp',
      'Ship → Open Lamp Store 443/tcp',
    ]);
  });
});

it('speaks what only runs over TCP beside UDP over TCP, and no third thing', () => {
  const text = table(
    'Source | Destination | Ports | Protocol',
    'Ship | Lamp | 5228 | TCP, HTTP, HTTPS, UDP',
    'Ship | Mast | 22 | TCP, SSH, UDP',
  );
  expect(read(`# Flows\n\n${text}`)).toEqual([
    'Ship → Lamp 5228/tcp',
    'Ship → Lamp 5228/udp',
    'Ship → Mast 22/tcp',
    'Ship → Mast 22/udp',
  ]);
});

it('finds the port behind an address that is left to fill in, and calls nothing from an API', () => {
  const servers = table(
    'Server | Target',
    'Lamp | `<lamp-address>:7000`',
    'Mast | `<mast-address>:9000`',
  );
  const apis = table(
    'API | Target',
    'YSQL | `<mast-address>:13000`',
    'YCQL | `<mast-address>:12000`',
  );
  expect(read(`# Ports\n\n## Servers\n\n${servers}\n\n## APIs\n\n${apis}`)).toEqual([
    'Not stated → <lamp-address> 7000',
    'Not stated → <mast-address> 9000',
    'Not stated → <mast-address> 13000',
    'Not stated → <mast-address> 12000',
  ]);
});
