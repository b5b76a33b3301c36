/** The fields that prose documents brought: kind, ports left out, pages, changes, and what a choice takes away. */
import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { optionId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Change } from '../model/vocabulary.ts';
import { completeQuery } from './complete.ts';
import { countFacets } from './facets.ts';
import { readQuery } from './readQuery.ts';
import { writeFlows } from './writeFlows.ts';

const CFN = indexDocument(cfNetworking);
const C2C = indexDocument(containerToContainer);
const PLATFORM = indexDocument(cloudFoundry);

function rowsOf(query: string, index: DocumentIndex): number {
  const reading = readQuery(query, index);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join(' '));
  return reading.selection.entries.size;
}

function problemOf(query: string, index: DocumentIndex) {
  const reading = readQuery(query, index);
  return reading.ok ? null : reading.problems[0];
}

describe('kind', () => {
  it.each([
    ['kind:call', CFN, 2],
    ['kind:rule', CFN, 9],
    ['kind:traffic', CFN, 7],
    ['kind:call,rule', CFN, 11],
    ['kind:data', C2C, 3],
    ['kind:call', C2C, 2],
    ['-kind:traffic', C2C, 17],
    ['kind:"local call"', C2C, 2],
  ] as const)('%s selects what passes so', (query, index, rows) => {
    expect(rowsOf(query, index)).toBe(rows);
  });

  it('of anything but traffic has no protocol and no security that could be silent', () => {
    expect(rowsOf('auth:not-stated', CFN)).toBe(7);
    expect(rowsOf('encryption:not-stated kind:rule', CFN)).toBe(0);
    expect(rowsOf('protocol:not-stated kind:call', CFN)).toBe(0);
    expect(rowsOf('transport:not-stated', CFN)).toBe(7);
    expect(rowsOf('port:not-stated kind:rule,call', C2C)).toBe(0);
  });
});

describe('a port that the page leaves out', () => {
  it('is asked for as such, and answers to no number', () => {
    expect(rowsOf('port:not-stated', CFN)).toBe(7);
    expect(rowsOf('port:"not stated"', CFN)).toBe(7);
    expect(rowsOf('port:1-65535', CFN)).toBe(0);
    expect(rowsOf('port:1-65535', C2C)).toBe(3);
    // Where data is kept may be another machine: a port, if there is one, is not stated.
    expect(rowsOf('port:not-stated kind:data', C2C)).toBe(3);
  });

  it('is said when a number is asked for', () => {
    const reading = readQuery('port:443', CFN);
    expect(reading.ok && reading.notes.map(({ code }) => code)).toEqual(['ports-not-stated']);
  });

  it('is written into the trace of its flow, which then finds it', () => {
    const flow = cfNetworking.flows.find(({ carries }) => carries === 'Internal API');
    if (flow === undefined) throw new Error('CF Networking states an internal API');
    const query = writeFlows(CFN, flow, [flow]);
    expect(query).toBe('"VXLAN Policy Agent"→"Policy Server":not-stated');
    expect(rowsOf(query, CFN)).toBe(1);
  });

  it('is no part of the trace of a local call', () => {
    const flow = cfNetworking.flows.find(({ to }) => to === 'cni-plugin');
    if (flow === undefined) throw new Error('CF Networking states what the CNI plugin is given');
    expect(writeFlows(CFN, flow, [flow])).toBe('Operators→"CNI Plugin" kind:rule');
  });
});

describe('document', () => {
  it.each([
    ['document:diego', 25],
    ['document:cf-networking', 18],
    ['document:"Container-to-container networking"', 37],
    ['document:Container-to-container', 37],
    ['document:diego,cf-networking', 43],
    ['document:cloud-foundry', 80],
    ['document:diego "SSH Proxy"→"App instances"', 1],
    ['-document:diego "SSH Proxy"→"App instances"', 2],
  ])('%s selects the rows of its page', (query, rows) => {
    expect(rowsOf(query, PLATFORM)).toBe(rows);
  });

  it('that is no page of it is a problem that names the pages', () => {
    expect(problemOf('document:netman', PLATFORM)).toMatchObject({ code: 'unknown-value' });
  });
});

describe('change', () => {
  const changes = new Map<(typeof diego.flows)[number]['id'], Change>(
    diego.flows.map(({ id }, place) => [id, place < 3 ? 'added' : 'unchanged']),
  );
  const compared = indexDocument(diego, undefined, changes);

  it('asks what became of a flow', () => {
    expect(rowsOf('change:added', compared)).toBe(3);
    expect(rowsOf('-change:unchanged', compared)).toBe(3);
    expect(rowsOf('change:removed', compared)).toBe(0);
  });

  it('is a problem where nothing is compared, and is not offered there', () => {
    const plain = indexDocument(diego);
    expect(problemOf('change:added', plain)?.message).toContain('Nothing is compared');
    const offered = (index: DocumentIndex) =>
      completeQuery('chan', 4, index).items.map(({ label }) => label);
    expect(offered(plain)).not.toContain('change:');
    expect(offered(compared)).toContain('change:');
    expect(countFacets(null, plain, ['change'])[0]?.values).toEqual([]);
  });
});

describe('what a choice takes away', () => {
  const without = indexDocument(diego, new Map([[optionId('internal-mysql'), 'without']]));

  it('is no unknown name: it selects nothing, and a note says on what it depends', () => {
    for (const query of ['BBS→mysql_proxy:3306', 'component:mysql_proxy', 'cluster:mysql_proxy']) {
      const reading = readQuery(query, without);
      if (!reading.ok) throw new Error(reading.problems[0]?.message);
      expect(reading.selection.flows.size).toBe(0);
      expect(reading.notes.map(({ code }) => code)).toEqual(['switched-off']);
      expect(reading.notes[0]?.message).toContain('Internal MySQL');
    }
    expect(rowsOf('-→mysql_proxy', without)).toBe(23);
  });

  it('leaves all other names as they were', () => {
    expect(rowsOf('Rep→BBS:8889', without)).toBe(1);
    expect(problemOf('→mysql_prox', without)).toMatchObject({ code: 'unknown-name' });
  });
});
