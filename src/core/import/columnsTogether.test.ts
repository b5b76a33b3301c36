/** Pages whose columns, titles and cells say only together what a row states: each page with its flows, and the rows that wait. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('ports that two columns hold between them', () => {
  it('are a range where one begins it and the other ends it, and one port where that is empty', () => {
    const text = table(
      'Service | Protocol | Start port | End port',
      'store | TCP | 2379 | 2380',
      'shell | TCP | 22 | ',
      'names | UDP | 53 | 53',
      'late | TCP | | 99',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → store 2379–2380/tcp',
      'Not stated → shell 22/tcp',
      'Not stated → names 53/udp',
      'Not stated → late 99/tcp',
    ]);
  });

  it('are a range also where the headings are written as programs write them, or name the lower and the higher', () => {
    for (const [from, to] of [
      ['FromPort', 'ToPort'],
      ['portLow', 'portHigh'],
      ['min_port', 'max_port'],
    ]) {
      const text = table(
        `Source | Destination | ${from} | ${to} | IpProtocol`,
        'lamp | keeper | 8080 | 8090 | tcp',
        'keeper | store | 53 | 53 | udp',
      );
      expect(read(`# Rules\n\n${text}`)).toEqual([
        'lamp → keeper 8080–8090/tcp',
        'keeper → store 53/udp',
      ]);
    }
  });

  it('are never lost where the other bound is not to be found, and end in the numbers beside them', () => {
    const alone = table(
      'Source | Destination | Start port | Remark',
      'lamp | keeper | 8080 | main',
    );
    expect(read(`# Rules\n\n${alone}`)).toEqual(['lamp → keeper 8080']);
    const beside = table(
      'Source | Destination | Start port | Finish',
      'lamp | keeper | 8080 | 8090',
      'keeper | store | 5432 | 5432',
    );
    expect(read(`# Rules\n\n${beside}`)).toEqual([
      'lamp → keeper 8080–8090',
      'keeper → store 5432',
    ]);
  });

  it('wait where a range ends before it begins, and are two ports where one leads to the other', () => {
    const rows = ['lamp | keeper | 8090 | 8080', 'keeper | store | 5432 | 5432'];
    const range = table('Source | Destination | Min port | Max port', ...rows);
    expect(read(`# Rules\n\n${range}`)).toEqual([
      'keeper → store 5432',
      'waits: lamp | keeper | 8090 | 8080',
    ]);
    const ways = table('Source | Destination | From port | To port', ...rows);
    expect(read(`# Rules\n\n${ways}`)).toEqual(['lamp → keeper 8080', 'keeper → store 5432']);
  });

  it('are those of two machines where each has one behind it', () => {
    const text = table(
      'Protocol | From port | On | To port | On',
      'TCP | Any | helper | 1095 | keeper',
    );
    expect(read(`# Firewall rules\n\n${text}`)).toEqual(['helper → keeper 1095/tcp']);
  });

  it('are what stands behind the slash where one heading names the ports of both', () => {
    const text = table(
      'Source / Destination port(s) | Protocol | Service tags<br>Source / Destination',
      '* / 443, 8443 | TCP | Web / Store',
      '*/80 | TCP | Web / Cache',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual(['Web → Store 443, 8443/tcp', 'Web → Cache 80/tcp']);
  });
});

describe('headings that firewalls write in one word', () => {
  it('are read as the words that they are made of', () => {
    const short = table('saddr | daddr | dport | proto', '10.0.0.1 | 10.0.0.2 | 443 | tcp');
    expect(read(`# Rules\n\n${short}`)).toEqual(['10.0.0.1 → 10.0.0.2 443/tcp']);
    const long = table('srcip | dstip | srcport | dstport | protocol', 'a | b | any | 53 | udp');
    expect(read(`# Rules\n\n${long}`)).toEqual(['a → b 53/udp']);
  });

  it('name the address, and not the side of the firewall that it is on', () => {
    const text = table(
      'policyid | srcintf | dstintf | srcaddr | dstaddr | dstport | action',
      '1 | lan | dmz | clerks | lamp | 443 | accept',
      '2 | lan | guest | all | all | 443 | deny',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual(['clerks → lamp 443']);
  });
});

describe('who calls', () => {
  it('is the owner of the page where a row goes out and nobody else is named', () => {
    const text = table(
      'Port | Protocol | Use',
      '80 | TCP | Inbound',
      '123 | UDP | Outbound',
      '161 | UDP | Outbound',
      '17988 | TCP | Browser to Lamp',
    );
    expect(read(`# Ports required for Keeper\n\n${text}`)).toEqual([
      'Not stated → Keeper 80/tcp',
      'Keeper → Not stated 123/udp',
      'Keeper → Not stated 161/udp',
      'Browser → Lamp 17988/tcp',
    ]);
  });

  it('is named by a row within the table that says from where to where', () => {
    const text = table(
      'Firewall rules | ',
      'Internal network to the DMZ | ',
      'TCP Port 80 (optional) | Serves the portal',
      'TCP Port 443 | Sessions',
      'DMZ to the internet | ',
      'UDP Port 123 | Sets the clock',
    );
    expect(read(`# Example firewall rules\n\n${text}`)).toEqual([
      'Internal network → DMZ 80/tcp',
      'Internal network → DMZ 443/tcp',
      'DMZ → internet 123/udp',
    ]);
  });
});

describe('a table whose cells are divided by tabs, amid Markdown', () => {
  it('is read as any other where its lines agree on three columns', () => {
    const lines = [
      'Caller\tTarget\tPort\tProtocol',
      'Keeper\tLamp\t443\tTCP',
      'Ship\tKeeper\t53\tUDP',
      'Ship\tLamp\t80',
    ];
    const text = `# Ports\n\nWhat has to be open:\n${lines.join('\n')}\n\nThat is all.`;
    expect(read(text)).toEqual(['Keeper → Lamp 443/tcp', 'Ship → Keeper 53/udp', 'Ship → Lamp 80']);
  });

  it('is no table with two lines, or where a tab only stands between words', () => {
    expect(read('# Ports\n\nCaller\tTarget\tPort\nKeeper\tLamp\t443\n')).toEqual([]);
    expect(read('# Ports\n\nOpen\tport 443\nthen\tport 80\nand\tport 22\n')).toEqual([]);
  });
});

describe('a column for who calls, in a table whose rows run both ways', () => {
  it('leaves empty whom an outbound row reaches, and the owner calls', () => {
    const text = table(
      'Service | Port | From | Direction',
      'Syslog | 514/udp | Devices | Inbound',
      'LDAP | 389 | | Outbound',
      'DNS | 53 | | Outbound',
    );
    expect(read(`# Ports for the Keeper\n\n${text}`)).toEqual([
      'Devices → Keeper 514/udp',
      'Keeper → Not stated 389',
      'Keeper → Not stated 53',
    ]);
  });

  it('calls a process the one that calls where its row goes out', () => {
    const text = table(
      'Port | Service/process | Direction',
      '25 | Alert Engine | Outbound',
      '161 | Poll Engine | Inbound',
    );
    expect(read(`# Lamp\n\n${text}`)).toEqual([
      'Alert Engine → Not stated 25',
      'Not stated → Poll Engine 161',
    ]);
  });
});

describe('a column of components, in a table whose rows run both ways', () => {
  const rows = ['Lamp API | 8000 | TCP | Inbound', 'Beam store | 3306 | TCP | Outbound'];

  it('names what is reached where it names services as well', () => {
    expect(
      read(`# Ports\n\n${table('Service/Component | Port | Protocol | Direction', ...rows)}`),
    ).toEqual(['Not stated → Lamp API 8000/tcp', 'Not stated → Beam store 3306/tcp']);
  });

  it('names what is reached where all rows go out', () => {
    const text = table('Service/Component | Port | Direction', 'Beam store | 3306 | Outbound');
    expect(read(`# Ports\n\n${text}`)).toEqual(['Not stated → Beam store 3306']);
  });

  it('names what calls where it names components alone, unless they are outside', () => {
    const more = 'External beam providers | 443 | TCP | Outbound';
    expect(
      read(`# Ports\n\n${table('Component | Port | Protocol | Direction', ...rows, more)}`),
    ).toEqual([
      'Not stated → Lamp API 8000/tcp',
      'Beam store → Not stated 3306/tcp',
      'Not stated → External beam providers 443/tcp',
    ]);
  });
});

describe('a heading of ports that says which way', () => {
  it.each([
    ['Source | Destination | Outbound port', 'web | store | 5432'],
    ['Component | Outbound ports | Destination', 'web | 5432 | store'],
  ])('turns no row round that names whom it reaches: %s', (head, row) => {
    expect(read(`# Ports\n\n${table(head, row)}`)).toEqual(['web → store 5432']);
  });

  it('turns those of hosts that the owner of the page reaches', () => {
    const text = table(
      'Domain names | Outbound ports',
      '*.one.example.org | 443',
      'b.example.org | 5671-5672',
    );
    expect(read(`# Data\n\n## From the on-site gateway to Lamp Cloud\n\n${text}`)).toEqual([
      'on-site gateway → *.one.example.org 443',
      'on-site gateway → b.example.org 5671–5672',
    ]);
  });

  it.each([
    ['## Outbound traffic', 'Role | Outbound ports', 'Bell | 5432'],
    ['## Ports', 'Role | Outbound ports | Direction', 'Bell | 5432 | Outbound'],
    ['## Ports', 'Role | Outbound ports', 'Bell | 5432'],
  ])('turns a row once, however often its way is said: %s, %s', (title, head, row) => {
    expect(read(`# Lamp\n\n${title}\n\n${table(head, row)}`)).toEqual(['Bell → Not stated 5432']);
  });

  it('says where each port of one thing listens, if another heading says the other way', () => {
    expect(
      read(`# Ports\n\n${table('Server | Inbound ports | Outbound ports', 'web | 443 | 5432')}`),
    ).toEqual(['Not stated → web 443', 'web → Not stated 5432']);
  });
});

it('takes marks below TCP and UDP for the transports of a row', () => {
  const text = table(
    'Port | TCP | UDP | Service',
    '53 | ✔ | ✔ | names',
    '443 | ✔ | | web',
    '69 | | x | boot',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → names 53/tcp',
    'Not stated → names 53/udp',
    'Not stated → web 443/tcp',
    'Not stated → boot 69/udp',
  ]);
});

it('hears in Korean which rows are allowed', () => {
  const text = table(
    'From | To | Port | 허용 여부',
    'web | store | 5432 | ✅',
    'Internet | web | 443 | ❌',
  );
  expect(read(`# 네트워크 정책\n\n${text}`)).toEqual(['web → store 5432']);
});

it('believes an arrow in the direction of a row before the name of what listens', () => {
  const text = table(
    'Service | Port | Direction',
    'API | 8443 | Inbound',
    'Store | 5432 | localhost only',
    'Beacon | 5353 | Inbound',
    'Feed | 9000 | Server → Lamp',
  );
  expect(read(`# Keeper\n\n${text}`)).toEqual([
    'Not stated → API 8443',
    'Not stated → Store 5432',
    'Not stated → Beacon 5353',
    'Server → Lamp 9000',
  ]);
});
