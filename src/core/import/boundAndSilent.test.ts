/** Columns that say where something listens, from any port, or nothing at all: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('where something listens', () => {
  it('is no name where another column says what does, and its port is not lost', () => {
    const text = table(
      'Interface & port | Protocol | Service',
      'localhost:9301 | TCP | lamp-agent',
      'default:4101 | TCP | lampd',
      '*:8401 | UDP | lamp-relay',
    );
    expect(read(`# Services on all nodes\n\n${text}`)).toEqual([
      'Not stated → lamp-agent 9301/tcp',
      'Not stated → lampd 4101/tcp',
      'Not stated → lamp-relay 8401/udp',
    ]);
  });

  it('is a name where no other column has one', () => {
    const text = table('Address/port | Protocol', 'lamp.example.com:8401 | TCP');
    expect(read(`# Ports\n\n${text}`)).toEqual(['Not stated → lamp.example.com 8401/tcp']);
  });
});

describe('a column of any port', () => {
  it('gives way to one of numbers beside it, whatever letters stand before both', () => {
    const text = table(
      'Action | Protocol | A/B port | C/D IP | C/D port',
      'Allow | TCP | Any | Keeper | 443',
      'Allow | TCP | Any | Store | 5000',
      'Allow | UDP | 123 | Keeper | 123',
    );
    expect(read(`# Lamp node outbound rules\n\n${text}`)).toEqual([
      'Lamp node → Keeper 443/tcp',
      'Lamp node → Store 5000/tcp',
      'Lamp node → Keeper 123/udp',
    ]);
  });

  it('says nothing of the port behind its slash', () => {
    const text = table(
      'Source | Destination | Protocol/port',
      'Balancer subnet | Workers | ALL/30000-32767',
      'Balancer subnet | Workers | TCP/ALL',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual([
      'Balancer subnet → Workers 30000–32767',
      'Balancer subnet → Workers varies/tcp',
    ]);
  });
});

describe('a column of callers that is empty in all rows', () => {
  it('is as good as none, and the direction names who calls', () => {
    const text = table(
      'Direction | Protocol | Port | Source address | Destination address',
      'Outbound to the lamp | HTTPS | 443 | None | Address of the lamp',
      'Outbound to the store | HTTPS | 6443 | None | Address of the store',
      'Inbound from the keeper | HTTPS | 8443 | None | Address of the route',
    );
    expect(read(`# Network\n\n${text}`)).toEqual([
      'Not stated → Address of the lamp 443',
      'Not stated → Address of the store 6443',
      'keeper → Address of the route 8443',
    ]);
  });
});

describe('a line of one word between names', () => {
  it('divides them and names nobody', () => {
    const text = table(
      'Destination | Protocol | Port',
      '`*:1194` <br> *Or* <br> LampCloud:1194 <br> *Or* <br> KeeperIP:1194 | UDP | 1194',
      '`*:123` or `time.example.com:123` | UDP | 123',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual([
      'Not stated → Any 1194/udp',
      'Not stated → LampCloud 1194/udp',
      'Not stated → KeeperIP 1194/udp',
      'Not stated → Any 123/udp',
      'Not stated → time.example.com 123/udp',
    ]);
  });
});

describe('what names those whose ports these are', () => {
  const rows = table(
    'Port | Description',
    '514 | Needed for the log.',
    '900 | Used between nodes of the same cluster.',
  );

  it('ends before the word that says what kind of ports', () => {
    expect(read(`# Lamp internal ports\n\n${rows}`)).toEqual([
      'Not stated → Lamp 514',
      'Not stated → Lamp 900',
    ]);
  });

  it('is who uses the ports, and not who uses them to call another', () => {
    const flows = read(
      `# Ports\n\nThis lists the default ports that Lamp uses and what for.\n\n${rows}`,
    );
    expect(flows).toEqual(['Not stated → Lamp 514', 'Not stated → Lamp 900']);
  });

  it('may be anybody outside where a title says from where to where', () => {
    expect(read(`# Required ports\n\n## External to Lamp\n\n${rows}`)).toEqual([
      'External → Lamp 514',
      'External → Lamp 900',
    ]);
  });

  it('is a line of the table in which no port stands', () => {
    const text = table(
      'Port | Description',
      'Lamp ports | ',
      '8888 | Site',
      '8889 | Proxy',
      'Keeper agents ports (on the nodes) | ',
      '7199 | Beans',
    );
    expect(read(`# Lamp and Keeper agent ports\n\n${text}`)).toEqual([
      'Not stated → Lamp 8888',
      'Not stated → Lamp 8889',
      'Not stated → Keeper agents 7199',
    ]);
  });

  it('is a heading of one word that the keys below it begin with', () => {
    const keys = (word: string) =>
      table(
        'Default port | Key | Protocol',
        `9891 | acme.${word}.address | RPC`,
        `9888 | acme.${word}.http-address | HTTP`,
      );
    expect(read(`# Lantern\n\n${keys('lantern')}`)[0]).toBe('Not stated → Lantern 9891');
    expect(read(`# Lantern\n\n${keys('other')}`)[0]).toBe('Not stated → Not stated 9891');
  });
});

describe('what a reader is to put in', () => {
  it('stays in a name, although it looks like a tag', () => {
    const text = table('Source | Destination | Port', 'Worker | All <region> stores | 443');
    expect(read(`# Rules\n\n${text}`)).toEqual(['Worker → All <region> stores 443']);
  });
});

it('reads the ports of settings whose heading says that these are an address with its port', () => {
  const text = table(
    'Config key (and default address:port) | Purpose',
    'listenLamp: 0.0.0.0:1337 (on all addresses) | Lights the harbour for all who come, from one place.',
    'listenStore: localhost:1338 | What is kept, as the lamp asks for it when ships come in.',
  );
  expect(read(`# HarbourLamp\n\n## Network ports\n\n${text}`)).toEqual([
    'Not stated → HarbourLamp 1337',
    'Not stated → HarbourLamp 1338',
  ]);
});
