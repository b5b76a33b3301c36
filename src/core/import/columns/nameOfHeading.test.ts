import { describe, expect, it } from 'vitest';
import { nameIn } from './nameOfHeading.ts';

describe('the title of a document', () => {
  it.each([
    ['Harbour Keeper Operations Manual', 'Harbour Keeper'],
    ['Harbour Keeper Installation and Security Guide, second edition', 'Harbour Keeper'],
    ['Harbour Keeper Runbook', 'Harbour Keeper'],
    ['Harbour Keeper 4.2 Network Planning Guide', 'Harbour Keeper'],
    ["Harbour Keeper Administrator's Handbook 4.2", 'Harbour Keeper'],
    ['Harbour Keeper security hardening white paper', 'Harbour Keeper'],
    ['Harbour Keeper 4.2 Release Notes', 'Harbour Keeper'],
  ])('%s is on %s', (heading, name) => {
    expect(nameIn(heading)?.name).toBe(name);
  });

  it.each(['Operations Manual', 'User Manual', 'Quick Start Guide', 'Security Runbook'])(
    'names nobody that is only for something: %s',
    (heading) => {
      expect(nameIn(heading)).toBeNull();
    },
  );
});

it.each(['Network Map and Ports', 'Map of Ports', 'Port map (Harbour)'])(
  'names nobody by what is drawn: %s',
  (heading) => {
    expect(nameIn(heading)).toBeNull();
  },
);

it('keeps an abbreviation that is a small word abroad', () => {
  expect(nameIn('📡 IM Server 端口')?.name).toBe('IM Server');
  expect(nameIn('Ports im Netz der Lampe')?.name).toBe('Lampe');
});

describe('a heading that tells of something to do', () => {
  it.each([
    ['Restoring a keeper server', 'keeper server'],
    ['3. Installing the agent', 'agent'],
    ['Bringing up another relay', 'relay'],
    ['Upgrading nodes', 'nodes'],
  ])('%s is of the machine, %s', (heading, name) => {
    expect(nameIn(heading)?.name).toBe(name);
  });

  it.each(['Renewing the certificate', 'Installing patches', 'Billing the customer'])(
    'is of nobody where that is none: %s',
    (heading) => {
      expect(nameIn(heading)).toBeNull();
    },
  );

  it.each(['Routing Server', 'Monitoring agents', 'Landing Zone Controller'])(
    'is none that only begins so: %s',
    (heading) => {
      expect(nameIn(heading)?.name).toBe(heading);
    },
  );
});

describe('a heading over what is drawn', () => {
  it.each(['Harbour Port Diagram', 'Keeper Screenshot', 'Keeper network flowchart'])(
    'names nobody: %s',
    (heading) => {
      expect(nameIn(heading)).toBeNull();
    },
  );
});

describe('a heading over what is written down', () => {
  it.each(['MX Records', 'Login Credentials', 'LDAP Settings', '3.2 SMTP Reference'])(
    'names nobody: %s',
    (heading) => {
      expect(nameIn(heading)).toBeNull();
    },
  );

  it.each([
    ['Keeper Settings', 'Keeper'],
    ['Record Keeper', 'Record Keeper'],
  ])('%s is of %s', (heading, name) => {
    expect(nameIn(heading)?.name).toBe(name);
  });
});

describe('a heading that is a name', () => {
  it.each([
    ['BOSH Director', 'BOSH Director'],
    ['5.2 Jenkins controller ports', 'Jenkins controller'],
    ['Bastion Server (Public)', 'Bastion Server'],
    ['`app-nsg` inbound', 'app-nsg'],
    ['Gateway サーバーのポート', 'Gateway サーバー'],
    ['Lighthouse Replication', 'Lighthouse Replication'],
    ['View Server ports', 'View Server'],
    ['SG: Media Nodes', 'Media Nodes'],
    ['Network security group – Media Nodes', 'Media Nodes'],
    ['🔌 Relay Server Ports', 'Relay Server'],
    ['SIP Proxy Ports', 'SIP Proxy'],
    ['UDP Relay', 'UDP Relay'],
    ['Keeper Cluster Ports¶', 'Keeper Cluster'],
    ['Keeper Cluster #', 'Keeper Cluster'],
    ['Time Server Ports', 'Time Server'],
    ['Time Server Protocols', 'Time Server'],
    ['Bell First Ports and Protocols', 'Bell First'],
    ['B.2 Mast gateway', 'Mast gateway'],
    ['A.1.3. Keel server', 'Keel server'],
    ['X.25 gateway', 'X.25 gateway'],
    ['Keeper Agent required network rules', 'Keeper Agent'],
  ])('%s is %s', (heading, name) => {
    expect(nameIn(heading)?.name).toBe(name);
  });

  it.each([
    'Ports',
    'Network Requirements',
    'Appendix B. Port reference',
    'How to open ports',
    'Inter-node ports',
    'Port usage definitions',
    'Firewall checks',
    'Port Basics',
    'Rules for ping/ICMP',
    'Ports for {% data variables.gateway %',
    'Internode transport ports',
    'Administrative ports',
    'Mail ports for end users',
    'Network considerations',
    'Backup and restore',
    'Ausgehende Verbindungen',
    'Kommunikation zwischen Agent und Verteiler',
    'External dependencies',
    'Keeper (source) to Lamp',
    'Replication',
    'Cluster-internal traffic',
    'Firewall exceptions',
    'Client → Gateway → Store',
    'Supported Protocols',
    'Bell Second Protocols',
    'Well-known ports scanned',
    'Always required (at run time)',
    'Ports by server type',
    'Needed at all times',
    'Scenario A',
    'Version 2.0 and later',
    'Who needs access?',
    'Internet access',
    'During the first start',
    'RTP Media Ports',
    '🔌 SIP & RTP Ports',
    'HTTPS traffic',
    'Keeper Global required network rules',
    'Keeper China required rules',
    'Ports for the US Government cloud',
    'Other shared ports',
    'Singleton ports (packed at end)',
    'Shared ports',
  ])('%s is none', (heading) => {
    expect(nameIn(heading)).toBeNull();
  });
});
