import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../data/container-to-container.ts';
import { diego } from '../../../data/diego.ts';
import { netman } from '../../../data/netman.ts';
import { tap } from '../../../data/tap.ts';
import type { FlowDocument, Setting } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { optionId } from '../model/ids.ts';
import { sampleBrought } from '../model/sampleBrought.ts';
import { parseQuery } from '../query/parse.ts';
import { printQuery } from '../query/print.ts';
import { readQuery } from '../query/readQuery.ts';
import { askFinding, askFindings } from './askFinding.ts';
import { findFindings } from './findFindings.ts';
import { RULES } from './rules.ts';

const settle = (document: FlowDocument, choices: Readonly<Record<string, Setting>>) =>
  indexDocument(
    document,
    new Map(Object.entries(choices).map(([id, setting]) => [optionId(id), setting])),
  );

/** By rule, the rows of each finding; rules that found nothing are left out. */
function rowsFound(index: DocumentIndex): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    findFindings(index)
      .filter(({ findings }) => findings.length > 0)
      .map(({ rule, findings }) => [rule.id, findings.map(({ entries }) => entries.join(' '))]),
  );
}

const CASES = [
  { name: 'Diego', index: indexDocument(diego) },
  {
    name: 'Diego with another database and blobstore',
    index: settle(diego, { 'internal-mysql': 'without', 'internal-blobstore': 'without' }),
  },
  {
    name: 'Diego with what is internal',
    index: settle(diego, { 'internal-mysql': 'with', 'internal-blobstore': 'with' }),
  },
  { name: 'TAP', index: indexDocument(tap) },
  {
    name: 'TAP with its database elsewhere',
    index: settle(tap, { 'gui-database-inside': 'without' }),
  },
  { name: 'Container-to-container', index: indexDocument(containerToContainer) },
  {
    name: 'Container-to-container with the feature off',
    index: settle(containerToContainer, { 'container-networking': 'without', 'silk': 'without' }),
  },
  { name: 'CF Networking', index: indexDocument(cfNetworking) },
  { name: 'Netman', index: indexDocument(netman) },
  { name: 'Cloud Foundry', index: indexDocument(cloudFoundry) },
  { name: 'what was brought', index: indexDocument(sampleBrought) },
] as const;

describe('the findings', () => {
  it('on Diego are those of a careful reader', () => {
    expect(rowsFound(indexDocument(diego))).toEqual({
      'protocol-against-encryption': ['outbound-6'],
      'basic-authentication': ['outbound-4'],
      'silent-across-groups': ['outbound-4', 'outbound-8', 'outbound-9'],
      'port-varies': ['internal-5', 'outbound-6'],
      'only-under-option': ['outbound-8', 'outbound-9'],
      'varies-with-option': ['outbound-6'],
      'nobody-calls': [
        'inbound-2',
        'internal-4 internal-5 outbound-2 outbound-3',
        'internal-6',
        'internal-7 outbound-4',
      ],
    });
  });

  it('on TAP are those of a careful reader', () => {
    const row = (...numbers: readonly number[]) =>
      numbers.map((number) => `networking-${number}`).join(' ');
    expect(rowsFound(indexDocument(tap))).toEqual({
      'plain-http': [row(10), row(11), row(12)],
      'silent-across-groups': [row(23)],
      'varies-with-option': [row(15)],
      'several-names': [row(5, 9, 10, 12, 14), row(4, 11, 21)],
      'against-description': [row(4), row(8)],
      'nobody-calls': [
        row(6),
        row(13),
        row(16, 17),
        row(18),
        row(11),
        row(7),
        row(3),
        row(19),
        row(20, 21),
        row(22),
        row(15),
        row(23),
      ],
    });
  });

  it('go with the choice that decides them', () => {
    const inside = rowsFound(
      settle(diego, { 'internal-mysql': 'with', 'internal-blobstore': 'with' }),
    );
    expect(inside['only-under-option']).toBeUndefined();
    expect(inside['varies-with-option']).toBeUndefined();
    expect(inside['port-varies']).toEqual(['internal-5']);
    expect(inside['silent-across-groups']).toEqual(['outbound-4', 'outbound-8', 'outbound-9']);
    const other = rowsFound(settle(diego, { 'internal-mysql': 'without' }));
    expect(other['silent-across-groups']).toEqual(['outbound-4']);
  });

  it('come with the choice that makes them', () => {
    const elsewhere = rowsFound(settle(tap, { 'gui-database-inside': 'without' }));
    expect(elsewhere['silent-across-groups']).toEqual(['networking-15', 'networking-23']);
  });

  it('say what pages that are joined call one thing', () => {
    const { findings = [] } =
      findFindings(indexDocument(cloudFoundry)).find(({ rule }) => rule.id === 'several-names') ??
      {};
    expect(findings.map(({ key }) => key)).toEqual([
      'app-instances',
      'tls-proxy',
      'ssh-proxy',
      'egress-rules',
      'http-router',
      'silk',
      'overlay',
    ]);
    const router = findings.find(({ key }) => key === 'http-router');
    expect(router?.name).toBe('“HTTP Router” and “Gorouter”');
    expect(router?.words).toMatch(
      /^Taken for one thing: “HTTP Router” in CF Networking, “Gorouter” in Container-to-container\./,
    );
  });

  it.each(CASES)('on $name have each a query that selects exactly their flows', ({ index }) => {
    for (const { findings } of findFindings(index)) {
      for (const finding of findings) {
        const text = askFinding(index, finding);
        expect([text, selected(index, text)]).toEqual([text, finding.flows.toSorted()]);
        expect(printQuery(parseQuery(text).query)).toBe(text);
      }
    }
  });

  it.each(CASES)(
    'on $name have, rule by rule, a query that selects exactly all of them',
    ({ index }) => {
      for (const { findings } of findFindings(index).filter((one) => one.findings.length > 0)) {
        const text = askFindings(index, findings);
        const all = new Set(findings.flatMap(({ flows }) => flows));
        expect([text, selected(index, text)]).toEqual([text, [...all].toSorted()]);
      }
    },
  );

  it.each(CASES)('on $name are told apart by rule and key', ({ index }) => {
    const keys = findFindings(index).flatMap(({ rule, findings }) =>
      findings.map(({ key }) => `${rule.id} ${key}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keep their keys under a choice that does not touch them', () => {
    const keysOf = (index: DocumentIndex) =>
      findFindings(index).flatMap(({ rule, findings }) =>
        findings.map(({ key }) => `${rule.id} ${key}`),
      );
    const settled = keysOf(settle(diego, { 'internal-mysql': 'with' }));
    expect(keysOf(indexDocument(diego))).toEqual(expect.arrayContaining(settled));
  });

  it('come from rules of which each has its own id', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

function selected(index: DocumentIndex, text: string): readonly string[] {
  const reading = readQuery(text, index);
  return reading.ok ? [...reading.selection.flows.keys()].toSorted() : [];
}
