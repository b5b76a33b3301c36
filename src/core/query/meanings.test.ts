/**
 * Longer than other files, since it is one list of queries with what they select.
 *
 * What queries mean, by example. The counts were taken by hand from the tables in `data/`: where a
 * number here and one that the program gives differ, look at the table first.
 */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { NoteCode } from './problem.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';

const INDEXES = { diego: indexDocument(diego), tap: indexDocument(tap) };

interface Meaning {
  readonly rows: number;
  readonly flows?: number;
  /** How many of the rows are selected only possibly. */
  readonly possible?: number;
  readonly notes?: readonly NoteCode[];
  readonly canonical?: string;
}

const DIEGO: Readonly<Record<string, number | Meaning>> = {
  '': 25,
  '   ': 25,

  // Security, as the document writes it: 17 + 3 + 1 + 2 + 1 + 2 + 1, two rows having two terms.
  'auth:mutual-tls': 17,
  'auth:"Mutual TLS"': 17,
  'AUTH:Mutual_TLS': 17,
  'auth:mtls': 17,
  'auth:tls': 3,
  'auth:ssh': 1,
  'auth:oauth-2.0': 2,
  'auth:oauth': 2,
  'auth:"OAuth 2.0"': 2,
  'auth:basic': 1,
  'auth:basic-authentication': 1,
  'auth:"Basic authentication"': 1,
  'auth:mysql': 2,
  'auth:"MySQL authentication"': 2,
  'auth:signed-url': 1,
  'auth:signed-urls': 1,
  'auth:not-stated': 0,
  'auth:tls,basic': 4,
  'auth:tls auth:oauth-2.0': 1,
  '-auth:mutual-tls': 8,
  'not auth:mutual-tls': 8,
  '--auth:mutual-tls': 17,

  // The two axes. HTTPS with OAuth 2.0 and no word on encryption implies TLS: 17 + 4 + 1 + 3.
  'encryption:mutual-tls': 17,
  'encryption:tls': 4,
  'encryption:ssh': 1,
  'encryption:none': 0,
  'encryption:not-stated': 3,
  'authentication:client-certificate': 17,
  'authentication:oauth-2.0': 2,
  'authentication:mysql-native-password': 2,
  'authentication:signed-url': 1,
  'authentication:not-stated': 1,
  'encryption:not-stated or is:unsecured': 3,
  'encryption:tls -auth:tls': 1,

  'protocol:https': 20,
  'protocol:http': 1,
  'protocol:nats': 1,
  'protocol:ssh': 1,
  'protocol:mysql': 2,
  'protocol:tcp': 25,
  'protocol:udp': 0,
  'protocol:not-stated': 0,
  'transport:tcp': 25,
  'transport:udp': 0,

  'cluster:diego_cell': 11,
  'vm:diego_cell': { rows: 11, canonical: 'cluster:diego_cell' },
  'group:Diego-Cell': { rows: 11, canonical: 'cluster:Diego-Cell' },
  'cluster:"diego cell"': 11,
  'cluster:diego_brain': 12,
  'cluster:diego_database': 15,
  'cluster:cloud_controller': 6,
  'cluster:blobstore': 1,
  'cluster:diego_cell cluster:diego_database': 4,
  'cluster:diego_cell,diego_database': 22,
  'cluster:diego_cell protocol:https': 8,
  'cluster:diego_cell and protocol:https': {
    rows: 8,
    canonical: 'cluster:diego_cell protocol:https',
  },
  '(cluster:diego_cell or cluster:uaa) -auth:mutual-tls': 5,
  'cluster:diego_cell or cluster:uaa -auth:mutual-tls': 12,

  'component:Rep': 8,
  'component:BBS': 10,
  'component:Rep,BBS': 16,
  'component:cloud_controller': 5,
  'component:"Routing API"': 1,
  'component:"diego_cell (Rep)"': 8,
  'component:diego_cell/Rep': 8,
  'from:Rep': 6,
  'to:BBS': 5,
  'from:Rep to:BBS': 1,
  'from:cloud_controller': 2,
  'from:diego_brain to:diego_database': 4,
  'from:diego_cell to:diego_brain': 2,
  'from:"nfs_server or other blobstore"': 0,
  'from:diego_cell': 8,
  'to:diego_cell': 3,

  '→BBS': 5,
  '->BBS': { rows: 5, canonical: '→BBS' },
  'BBS→': 5,
  'Rep→': 6,
  '→Rep': 2,
  'Rep→BBS': 1,
  'rep → bbs': { rows: 1, canonical: 'rep→bbs' },
  'Rep→BBS:8889': 1,
  'Rep → BBS:8889': { rows: 1, canonical: 'Rep→BBS:8889' },
  'Rep→BBS:8890': 0,
  'Rep→:8889': { rows: 1, notes: ['ports-vary'] },
  '→:8889': { rows: 5, notes: ['ports-vary'] },
  '→BBS:8000-9999': 5,
  '→Locket': 5,
  '"SSH Proxy"→': 4,
  'SSH Proxy→BBS': { rows: 1, canonical: '"SSH Proxy"→BBS' },
  'Route Emitter→': { rows: 2, canonical: '"Route Emitter"→' },
  'local Route Emitter→nats': { rows: 1, canonical: '"local Route Emitter"→nats' },
  'diego_brain/"SSH Proxy"→': 4,
  'diego_cell/Rep→BBS': 1,
  '"diego_cell (Rep)"→BBS': 1,
  'diego_cell→': 8,
  '→diego_cell': 3,
  'diego_cell→diego_database': 3,
  'diego_brain→': { rows: 1, notes: ['hides-group'] },
  '→cloud_controller': { rows: 4, notes: ['hides-group'] },
  '→mysql_proxy': 2,
  '→blobstore': 1,
  '"SSH Proxy"→"App instances":61500': { rows: 1, possible: 1, notes: ['ports-vary'] },
  '-Rep→': 19,
  '-(Rep→ or →Rep)': 17,
  'Rep→ auth:tls': 2,
  'Rep→ -auth:mutual-tls': 2,
  'Rep→ port:8889': { rows: 1, notes: ['ports-vary'] },

  'port:8889': { rows: 5, notes: ['ports-vary'] },
  'port:8891,9023': { rows: 8, notes: ['ports-vary'] },
  'port:443,80': { rows: 1, notes: ['ports-vary'] },
  'port: 443, 80': { rows: 1, notes: ['ports-vary'], canonical: 'port:443,80' },
  'port:4222': { rows: 1, notes: ['ports-vary'] },
  'port:4226': { rows: 0, notes: ['ports-vary'] },
  'port:8000-9999': { rows: 17, notes: ['ports-vary'] },
  'port:8000–9999': { rows: 17, notes: ['ports-vary'] },
  'port:61500': { rows: 1, possible: 1, notes: ['ports-vary'] },
  'port:61000': { rows: 0, notes: ['ports-vary'] },
  'port:4443': { rows: 1, possible: 1, notes: ['ports-vary'] },
  'port:varies': 2,
  'port:varies,443': { rows: 3, notes: ['ports-vary'] },
  'port:1-65535': { rows: 25, possible: 2, notes: ['ports-vary'] },
  '-port:61500': { rows: 25, possible: 1, notes: ['ports-vary'] },
  'port:61500 -port:varies': { rows: 0, notes: ['ports-vary'] },

  'direction:inbound': 2,
  'direction:internal': 14,
  'direction:outbound': 9,
  'document:diego': 25,
  'document:"Diego network communications"': 25,
  'table:internal': 14,
  'table:"Internal to Diego"': 14,
  'row:10': 1,
  'row:2': 3,
  'row:9': 2,
  'row:internal-10': 1,
  'row:1,2 table:inbound': 2,

  'is:cross-group': 24,
  'is:external': 0,
  'is:conditional': 3,
  'is:footnoted': 5,
  'is:both-ways': 6,
  'is:secured': 22,
  'is:unsecured': 0,
  'is:footnoted -is:conditional': 2,

  'Locket': 6,
  'rep': 8,
  'mysql': 2,
  'ssh': 4,
  'SSH Proxy': 4,
  'typically': 1,
  '61001': 1,
  'static': 1,
  'diego-brain': 12,
  '"mutual tls"': 17,
  '-tcp': 0,
  'zeppelin': 0,
  '"→"': 0,
  '"or"': 5,
};

const TAP: Readonly<Record<string, number | Meaning>> = {
  '': { rows: 23, flows: 46 },
  'auth:not-stated': { rows: 23, flows: 46 },
  'auth:basic': 0,
  'authentication:not-stated': { rows: 23, flows: 46 },
  'encryption:tls': { rows: 21, flows: 35 },
  'encryption:none': { rows: 3, flows: 6 },
  'encryption:ssh': { rows: 1, flows: 2 },
  'encryption:not-stated': { rows: 2, flows: 3 },
  'is:secured': { rows: 21, flows: 37 },
  'is:unsecured': { rows: 3, flows: 6 },
  'protocol:https': { rows: 21, flows: 35 },
  'protocol:tcp': { rows: 2, flows: 3 },
  'protocol:not-stated': { rows: 2, flows: 3 },
  'transport:not-stated': { rows: 21, flows: 43 },
  'port:443': { rows: 21, flows: 35 },
  'port:443,80': { rows: 21, flows: 41 },
  'port:22': { rows: 1, flows: 2 },
  'cluster:run': { rows: 12, flows: 16 },
  'cluster:iterate': { rows: 7, flows: 9 },
  'cluster:build': { rows: 8, flows: 10 },
  'cluster:View': { rows: 14, flows: 23 },
  'is:external': { rows: 11, flows: 25 },
  'cluster:external': { rows: 11, flows: 25 },
  'direction:inbound': { rows: 2, flows: 7 },
  'direction:outbound': { rows: 9, flows: 18 },
  'direction:internal': { rows: 12, flows: 21 },
  'is:cross-group': { rows: 18, flows: 37 },
  'is:both-ways': { rows: 1, flows: 6 },
  'is:conditional': 1,
  'is:footnoted': 0,
  'row:15': 1,
  'Contour→': { rows: 4, flows: 6, notes: ['several-components'] },
  '→Contour': { rows: 1, flows: 6, notes: ['several-components'] },
  'External Load Balancer→Contour ingress': {
    rows: 1,
    flows: 6,
    notes: ['several-components'],
    canonical: '"External Load Balancer"→"Contour ingress"',
  },
  '→Contour ingress:80': {
    rows: 1,
    flows: 3,
    notes: ['several-components'],
    canonical: '→"Contour ingress":80',
  },
  'run/"Contour ingress"→': { rows: 1, flows: 1 },
  '→View/Contour:80': { rows: 1, flows: 1 },
  'component:contour-run': { rows: 2, flows: 3 },
  'component:Contour': { rows: 5, flows: 12, notes: ['several-components'] },
  '→View': { rows: 1, flows: 1, notes: ['hides-group'] },
  'Run→': { rows: 10, flows: 12 },
  '→Run': { rows: 4, flows: 5 },
  '→"Container Registry"': { rows: 3, flows: 5 },
  '→Container Registry': { rows: 3, flows: 5, canonical: '→"Container Registry"' },
  '→"Ldap/OIDC providers"': 1,
  '→Ldap/OIDC providers': 1,
  '"Gui backend"→"Gui backend DB(postgres)":5432': 1,
  'Namespace Provisioner→Git Repository:22': {
    rows: 1,
    flows: 2,
    notes: ['several-components'],
    canonical: '"Namespace Provisioner"→"Git Repository":22',
  },
  'imgpkg': { rows: 3, flows: 5 },
  'git': { rows: 3, flows: 9 },
  '"vice versa"': { rows: 1, flows: 6 },
  'postgres': 1,
};

describe.each([
  ['diego', DIEGO],
  ['tap', TAP],
] as const)('a query of %s', (document, meanings) => {
  it.each(Object.entries(meanings))('%s', (text, expected) => {
    const meaning: Meaning = typeof expected === 'number' ? { rows: expected } : expected;
    const reading = readQuery(text, INDEXES[document]);
    if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join(' '));
    const { entries, flows } = reading.selection;
    const canonical = printQuery(reading.query);
    expect({
      rows: entries.size,
      flows: flows.size,
      possible: [...entries.values()].filter((truth) => truth === 'possible').length,
      notes: reading.notes.map(({ code }) => code),
      canonical,
    }).toEqual({
      // Where nothing else is said, each selected row is one flow.
      flows: meaning.rows,
      possible: 0,
      notes: [],
      canonical,
      ...meaning,
    });
    const again = readQuery(canonical, INDEXES[document]);
    if (!again.ok) throw new Error(`${canonical} does not read`);
    expect(printQuery(again.query)).toBe(canonical);
    expect(again.selection).toEqual(reading.selection);
  });
});
