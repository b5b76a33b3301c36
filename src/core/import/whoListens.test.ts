/** Who listens and who calls, where a text above the table says so of all rows: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('a text that says who listens', () => {
  const services = table(
    'Port | Protocol | Service',
    '22 | TCP | Shell',
    '443 | TCP | Web console',
    '7400 | TCP | Beam relay',
  );

  it.each([
    ['## Services that listen on the keeper', ''],
    ['## Listening ports of the keeper', ''],
    ['## A.2 Ports exposed on the keeper', ''],
    ['## 3. Ports on the keeper', ''],
    ['## TCP ports at each keeper', 'Open these on the host firewall.'],
    ['## Services exposed by the keeper', ''],
    ['## Console', 'The keeper of each harbour answers on the following ports.'],
    ['## Console', 'The keeper can be reached at these ports:'],
    ['## Services that listen on the keeper', 'Close the rest under Settings → Services.'],
  ])('goes before what the ports are for: %s %s', (heading, lead) => {
    expect(read(`# Harbour\n\n${heading}\n\n${lead}\n\n${services}`)).toEqual([
      'Not stated → keeper 22/tcp',
      'Not stated → keeper 443/tcp',
      'Not stated → keeper 7400/tcp',
    ]);
  });

  it('is none where the name would reach from one clause into the next', () => {
    const ports = table(
      'Direction | Port | Protocol',
      'Inbound | 7400 | TCP',
      'Inbound | 7401 | UDP',
    );
    const lead =
      'Slanted ports are whatever you set on the lamp config — the values below are usual.';
    expect(read(`# Keeper\n\n## Port matrix\n\n${lead}\n\n${ports}`)).toEqual([
      'Not stated → Keeper 7400/tcp',
      'Not stated → Keeper 7401/udp',
    ]);
  });

  it('goes before what the ports are used for, too', () => {
    const uses = table(
      'Port | Protocol | Used for',
      '7400 | TCP | Beams, dimmed by default',
      '7401 | UDP | Beams of masts',
    );
    const lead = 'Open these on the host firewall; the installer does so as well.';
    expect(read(`# Harbour\n\n## Ports on the keeper\n\n${lead}\n\n${uses}`)).toEqual([
      'Not stated → keeper 7400/tcp',
      'Not stated → keeper 7401/udp',
    ]);
  });

  it('leaves programs their ports', () => {
    const programs = table('Port | Service', '7400 | beamd', '7401 | lamp-agent');
    expect(read(`# Services that listen on the keeper\n\n${programs}`)).toEqual([
      'Not stated → beamd 7400',
      'Not stated → lamp-agent 7401',
    ]);
  });

  it('is no text that only says whose ports they are', () => {
    expect(read(`# Ports used by the keeper\n\n${services}`)[2]).toBe(
      'Not stated → Beam relay 7400/tcp',
    );
  });
});

describe('a heading of two words that ends in one who does something', () => {
  const text = table('Purpose | Port', 'Console | 7400', 'Heartbeats | 7401');

  it('is whose ports these are, nearer than the title', () => {
    expect(read(`# harbour\n\n## Ports\n\n### Beam shipper\n\n${text}`)).toEqual([
      'Not stated → Beam shipper 7400',
      'Not stated → Beam shipper 7401',
    ]);
  });

  it('is none of those words that only end so', () => {
    expect(read(`# harbour\n\n## Ports\n\n### Beam transfer\n\n${text}`)[0]).toBe(
      'Not stated → harbour 7400',
    );
  });
});

describe('a sentence that says where all rows start', () => {
  const text = table('Check | Target | Port', 'Lamps | Mast | 161', 'Web | Web servers | 80');

  it.each([
    'What is needed depends on the checks. All rows start at the Keeper.',
    'Every connection is opened by the Keeper:',
    'The Keeper opens all of these connections.',
    'In all rows, the Keeper is the source.',
  ])('names who calls: %s', (lead) => {
    expect(read(`# Harbour\n\n## Checks\n\n${lead}\n\n${text}`)).toEqual([
      'Keeper → Mast 161',
      'Keeper → Web servers 80',
    ]);
  });

  it('is not one of what else begins', () => {
    const lead = 'All hosts start with an empty list.';
    expect(read(`# Harbour\n\n## Checks\n\n${lead}\n\n${text}`)[0]).toBe('Not stated → Mast 161');
  });
});

describe('a column that says what something runs on', () => {
  it.each(['Installed on', 'Runs on', 'Deployed on'])('calls whom another names: %s', (heading) => {
    const text = table(`${heading} | Talks to | Port`, 'Tug server | Keeper | 5666');
    expect(read(`# Agents\n\n${text}`)).toEqual(['Tug server → Keeper 5666']);
  });
});

describe('a column that says on which address something listens', () => {
  it.each(['Bound to', 'Bind address', 'Listen address', 'Listening interface'])(
    'names nobody: %s',
    (heading) => {
      const text = table(
        `Port | ${heading} | Process`,
        '443 | 0.0.0.0 | beam-web',
        '7400 | 127.0.0.1 | beam-broker',
      );
      expect(read(`# Ports\n\n${text}`)).toEqual([
        'Not stated → beam-web 443',
        'Not stated → beam-broker 7400',
      ]);
    },
  );

  it('names nobody where nobody else is named, either', () => {
    const text = table(
      'Port | Protocol | Bound to',
      '443 | TCP | all interfaces',
      '7400 | TCP | *',
    );
    expect(read(`# Firewall ports\n\n${text}`)).toEqual([
      'Not stated → Not stated 443/tcp',
      'Not stated → Not stated 7400/tcp',
    ]);
  });
});

it('names nobody by what is noted of a few rows', () => {
  const text = table(
    'Port | Purpose | Notes',
    '9000 | Port of the lamp to take requests that the keeper has sent | At night',
    '9001 | Port of the lamp to take answers that the relay has given | ',
    '9002 | Port of the horn to take requests that the harbour has sent | ',
  );
  expect(read(`# Ports\n\n${text}`).join()).not.toContain('night');
});
