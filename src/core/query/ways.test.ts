/**
 * Longer than other files, since it is one list of questions with their ways.
 *
 * What traces over several hops select, by example. The flows were counted by hand from the tables in
 * `data/`, way by way: where a number here and one that the program gives differ, look at the table first.
 */
import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { optionId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { makeUpLargeIndex } from '../trace/arbitraryTrace.ts';
import type { NoteCode } from './problem.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';

const INDEXES = {
  'diego': indexDocument(diego),
  'tap': indexDocument(tap),
  'cloud-foundry': indexDocument(cloudFoundry),
};

interface Meaning {
  readonly flows: number;
  /** How many of them are selected only possibly. */
  readonly possible?: number;
  readonly notes?: readonly NoteCode[];
}

const DIEGO: Readonly<Record<string, number | Meaning>> = {
  // Seven ways: by BBS, by Locket, by cloud_controller and BBS, from BBS on by Locket or Auctioneer.
  'Rep⇒mysql_proxy': 9,
  'Rep => mysql_proxy': 9,
  'Rep⇒mysql_proxy:3306': 9,
  'Rep⇒mysql_proxy:3307': 0,
  'SSH Proxy⇒mysql_proxy': 11,
  'Rep⇒BBS': 3,
  'SSH Proxy⇒BBS': 3,
  'BBS⇒Rep': 3,
  'diego_brain/"SSH Proxy"⇒uaa': 1,
  '⇒nats': 1,
  'uaa⇒mysql_proxy': 0,
  'Rep⇒cloud_controller': { flows: 3, notes: ['hides-group'] },

  // Whatever leads there, or can be reached: all but the six flows that end where nothing leads on.
  '⇒mysql_proxy': 19,
  '⇒BBS': 12,
  'Rep⇒': 16,
  'Locket⇒': 1,
  'nats⇒': 0,
  'SSH Proxy⇒:8889': { flows: 10, notes: ['ports-vary'] },

  // Back to where it began.
  'BBS⇒BBS': 8,

  // A VM with all that is in it, though the name by itself means the VM as a whole.
  'diego_brain→BBS': { flows: 0, notes: ['hides-group'] },
  'diego_brain/*→BBS': 2,
  'diego_brain/*⇒mysql_proxy -→Locket': 9,

  // Open to one side behind a named hop: ways, and not all that can be reached. From the Rep they go to
  // what it calls, from there to the database or back to where they began.
  'BBS→Rep⇒': 9,
  '⇒BBS→Rep→BBS': 0,
  'Rep⇒BBS→Rep⇒': 0,
  'nats⇒nats': 0,

  // Hop by hop, and both.
  'Auctioneer→Rep→BBS:8889': 2,
  'Auctioneer→Rep→BBS:8890': 0,
  'Auctioneer→Rep→BBS→mysql_proxy': 3,
  'BBS→Rep→BBS': 2,
  'BBS→Rep→BBS→Locket': 0,
  'Rep→→mysql_proxy': 4,
  '→BBS→': 10,
  '→BBS→mysql_proxy': 6,
  'Rep→BBS⇒mysql_proxy': 6,
  'Rep⇒Locket→mysql_proxy': 8,
  'Rep⇒BBS⇒mysql_proxy': 8,
  'Rep⇒⇒mysql_proxy': 9,
  'Rep⇒→BBS': 2,
  'BBS→⇒Rep': 2,

  // Groups: the stops between are outside of both.
  'diego_cell⇒mysql_proxy': 10,
  'diego_cell⇒diego_database': 5,
  'diego_database⇒diego_cell': 3,
  'diego_cell⇒diego_cell': 7,

  // Beside fields: what is ruled out is gone around; what is asked for chooses among the flows.
  'Rep⇒mysql_proxy -protocol:nats': 9,
  'Rep⇒mysql_proxy encryption:mutual-tls': 7,
  'Rep⇒mysql_proxy -component:Locket': 4,
  'Rep⇒mysql_proxy cluster:diego_database': 8,
  'Rep⇒mysql_proxy direction:internal': 5,
  'Rep⇒BBS encryption:mutual-tls': 3,
  'SSH Proxy⇒BBS encryption:mutual-tls': 2,
  'Rep⇒Locket table:internal': 5,
  'Rep⇒BBS -port:9023': { flows: 1, notes: ['ports-vary'] },
  '(Rep⇒BBS -port:9023) is:cross-group': { flows: 1, notes: ['ports-vary'] },
  'is:cross-group (-port:9023 (Rep⇒BBS))': { flows: 1, notes: ['ports-vary'] },
  '⇒mysql_proxy protocol:mysql': 2,
  'Rep⇒ protocol:http': 1,

  // Beside other traces: they choose among the flows of the ways. A hop that is ruled out is not gone over.
  'Rep⇒mysql_proxy (→BBS)': 2,
  '→BBS Rep⇒mysql_proxy': 2,
  'Rep⇒mysql_proxy (→BBS or →Locket)': 5,
  'Rep⇒mysql_proxy -→BBS': 2,
  'Rep⇒mysql_proxy -→Locket': 4,
  'Rep⇒mysql_proxy "SSH Proxy"⇒mysql_proxy': 7,
  'Rep⇒mysql_proxy -Rep⇒BBS': 6,

  // Inside of "or" and "not" a trace stands for itself.
  '-Rep⇒mysql_proxy': 16,
  '-Rep⇒mysql_proxy auth:mutual-tls': 10,
  '-Rep⇒mysql_proxy protocol:mysql': 0,
  '-("SSH Proxy"⇒BBS encryption:mutual-tls)': 23,
  '--"SSH Proxy"⇒BBS encryption:mutual-tls': 2,
  'Rep⇒BBS or BBS⇒Rep': 6,
  '(Rep⇒BBS or BBS⇒Rep) -to:Rep': 4,

  // What is possible makes the whole way possible.
  'SSH Proxy⇒"App instances":61500': { flows: 1, possible: 1, notes: ['ports-vary'] },
  'BBS→Rep→blobstore:4443': { flows: 2, possible: 2, notes: ['ports-vary'] },
  'BBS⇒blobstore': 4,
  'BBS⇒blobstore:4443': { flows: 4, possible: 4, notes: ['ports-vary'] },
  'BBS⇒blobstore:varies': 4,
  'BBS⇒blobstore -port:4443': { flows: 4, possible: 4, notes: ['ports-vary'] },
  'BBS⇒blobstore port:varies': 1,
  '-BBS⇒blobstore:4443': { flows: 25, possible: 4, notes: ['ports-vary'] },
};

const TAP: Readonly<Record<string, number | Meaning>> = {
  'External Load Balancer⇒tap-gui': 3,
  'External Load Balancer⇒tap-gui protocol:https': 2,
  'External⇒tap-gui': 3,
  '"External Load Balancer"⇒"Learning Center":80': 3,
  '"External Load Balancer"⇒"Learning Center" port:80': 2,
  // By Contour and AppSSO of Run; those of Iterate lead no further.
  '"External Load Balancer"⇒"App live view Backend"': 4,
  '"External Load Balancer"⇒AppSso': { flows: 6, notes: ['several-components'] },
  '"External Load Balancer"⇒run/AppSso': 3,
  '"External Load Balancer"→Contour→AppSso': {
    flows: 6,
    notes: ['several-components', 'several-components'],
  },
  'Contour→→': { flows: 2, notes: ['several-components'] },
  'External⇒View': { flows: 0, notes: ['hides-group'] },
  'Run⇒External': 9,
  'Build⇒External': 7,
  'Run⇒Build': 2,
  'Run⇒Run': 3,
  '⇒"Ldap/OIDC providers"': 7,
  '"Pinniped Supervisor"⇒"Pinniped Supervisor"': 6,
  '"Pinniped concierge"⇒"Pinniped concierge"': { flows: 6, notes: ['several-components'] },
};

const PLATFORM: Readonly<Record<string, number | Meaning>> = {
  'Rep⇒mysql_proxy': 9,
  'document:diego SSH Proxy⇒"App instances"': 1,
  'cf CLI⇒Policy Server': 1,
  // Operators run the cf CLI, which is no traffic: by name only.
  'Operators⇒"Policy Server"': { flows: 0, notes: ['ways-are-traffic'] },
  'Operators→"cf CLI"→"Policy Server"': 2,
  'Operators→"cf CLI"⇒"Policy Server"': 2,
  'Administrators⇒"Policy Server"': { flows: 0, notes: ['ways-are-traffic'] },
  'Administrators⇒"Policy Server" kind:traffic': { flows: 0, notes: ['ways-are-traffic'] },
  'Administrators→"CF CLI plugin"→"Policy Server"': 2,
  '"Garden External Networker"⇒': { flows: 0, notes: ['ways-are-traffic'] },
  '"Garden External Networker"⇒"App instances"': { flows: 0, notes: ['ways-are-traffic'] },
  '"Garden External Networker"→"CNI Plugin"→"App instances"': 2,
  '"Garden External Networker"→→"App instances"': 9,
  '"VXLAN Policy Agent"⇒"Policy database"': { flows: 0, notes: ['ways-are-traffic'] },
  '"VXLAN Policy Agent"⇒"Policy Server"→"Policy database"': 4,
  '"SSH Proxy"⇒"External services"': 4,
  // Four flows there and one back.
  'Gorouter⇒Gorouter': 5,
  // Nine that stay among the instances, and back by the Gorouter or the TLS proxy.
  '"App instances"⇒"App instances"': 16,
  '"Overlay network"⇒Outside': 2,
  'Outside⇒"Overlay network"': { flows: 6, notes: ['ways-are-traffic'] },
  '-"SSH Proxy"⇒"External services" kind:data': 3,
};

describe.each([
  ['diego', DIEGO],
  ['tap', TAP],
  ['cloud-foundry', PLATFORM],
] as const)('a trace of %s', (document, meanings) => {
  it.each(Object.entries(meanings))('%s', (text, expected) => {
    const meaning: Meaning = typeof expected === 'number' ? { flows: expected } : expected;
    const reading = read(text, INDEXES[document]);
    const { flows } = reading.selection;
    expect({
      flows: flows.size,
      possible: [...flows.values()].filter((truth) => truth === 'possible').length,
      notes: reading.notes.map(({ code }) => code),
    }).toEqual({ possible: 0, notes: [], ...meaning });
    const canonical = printQuery(reading.query);
    expect(read(canonical, INDEXES[document]).selection).toEqual(reading.selection);
  });
});

function read(text: string, index: DocumentIndex) {
  const reading = readQuery(text, index);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join(' '));
  return reading;
}

describe('the flows of a trace', () => {
  const selected = (text: string, index: DocumentIndex = INDEXES.diego) => [
    ...read(text, index).selection.flows.keys(),
  ];

  it('are those of its ways, row by row', () => {
    expect(selected('Rep⇒mysql_proxy')).toEqual([
      'inbound-1.1',
      'internal-3.1',
      'internal-10.1',
      'internal-11.1',
      'internal-12.1',
      'internal-14.1',
      'outbound-5.1',
      'outbound-8.1',
      'outbound-9.1',
    ]);
    expect(selected('External Load Balancer⇒tap-gui', INDEXES.tap)).toEqual([
      'networking-10.3',
      'networking-10.4',
      'networking-14.1',
    ]);
  });

  it('are the same when they are asked for again, in another order and elsewhere in the text', () => {
    const first = selected('Rep⇒mysql_proxy -component:Locket');
    expect(selected('-component:Locket Rep⇒mysql_proxy')).toEqual(first);
    expect(selected('Rep⇒mysql_proxy -component:BBS')).toEqual(['internal-11.1', 'outbound-9.1']);
    expect(selected('Rep⇒mysql_proxy -component:Locket')).toEqual(first);
    const at = (text: string) => read(text, INDEXES['cloud-foundry']).notes.map((note) => note.at);
    expect(at('Operators⇒"Policy Server"')).toEqual([{ start: 0, end: 25 }]);
    expect(at('  Operators⇒"Policy Server"')).toEqual([{ start: 2, end: 27 }]);
  });

  it('are none where an end depends on a choice, and that is said', () => {
    const without = indexDocument(diego, new Map([[optionId('internal-mysql'), 'without']]));
    const reading = read('Rep⇒mysql_proxy', without);
    expect(reading.selection.flows.size).toBe(0);
    expect(reading.notes.map(({ code }) => code)).toEqual(['switched-off']);
  });
});

describe('what is worth knowing about a trace', () => {
  const say = (text: string, index: DocumentIndex) =>
    read(text, index).notes.map(({ message }) => message);

  it('is that a ⇒ goes over traffic only, where something else would lead on', () => {
    expect(say('Operators⇒"Policy Server"', INDEXES['cloud-foundry'])).toEqual([
      '⇒ goes over traffic only. Rows of other kinds would lead on: local call. A → goes over those too.',
    ]);
    expect(say('"Garden External Networker"⇒"App instances"', INDEXES['cloud-foundry'])).toEqual([
      '⇒ goes over traffic only. Rows of other kinds would lead on: local call, rule or setting written. A → goes over those too.',
    ]);
  });

  it('is that there are too many ways to tell their flows exactly', () => {
    const large = makeUpLargeIndex(200, 2000);
    const reading = read('c10⇒c190', large);
    expect(reading.notes.map(({ code, message }) => [code, message])).toEqual([
      [
        'ways-bounded',
        'More than 500 ways; selected is every flow that can be reached from the start and leads on to the end.',
      ],
    ]);
    expect(reading.selection.flows.size).toBeGreaterThan(1000);
    expect(say('⇒c190', large)).toEqual([]);
  });
});

describe('a mistake in a trace over several hops', () => {
  const problems = (text: string) => {
    const reading = readQuery(text, INDEXES.diego);
    if (reading.ok) throw new Error(`${text} is no mistake`);
    return reading.problems.map(({ code, at, suggestions }) => [
      code,
      text.slice(at.start, at.end),
      suggestions[0],
    ]);
  };

  it('is said of each name by itself, in its place', () => {
    expect(problems('Auctioneer→Repp→BBS:8889')).toEqual([['unknown-name', 'Repp', 'Rep']]);
    expect(problems('Rep⇒BSB')).toEqual([['unknown-name', 'BSB', 'BBS']]);
    expect(problems('⇒mysql_prox')).toEqual([['unknown-name', 'mysql_prox', 'mysql_proxy']]);
    expect(problems('Nobody⇒Rep→Nothing cluster:nowhere -Nowhere⇒')).toEqual([
      ['unknown-name', 'Nobody', undefined],
      ['unknown-name', 'Nothing', undefined],
      ['unknown-name', 'nowhere', undefined],
      ['unknown-name', 'Nowhere', undefined],
    ]);
  });

  it('is said of its ports', () => {
    expect(problems('Auctioneer→Rep→BBS:0')).toEqual([['bad-port', '0', undefined]]);
    expect(problems('Rep⇒BBS:')).toEqual([['missing-value', ':', undefined]]);
  });
});
