/** The rules, one entry each: what is looked for, and why one stops at it. In the order in which they are read. */
import { conditionWords } from '../model/conditionWords.ts';
import type { Entry, Flow } from '../model/document.ts';
import { impliedBy } from '../model/impliedEncryption.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { groupLabel, nameEncryption } from '../model/naming.ts';
import { describePorts } from '../model/ports.ts';
import { protocolLabel } from '../model/vocabulary.ts';
import { IS_FIELD } from '../query/isField.ts';
import { findAgainstDescription } from './againstDescription.ts';
import type { Rule } from './finding.ts';
import { findNobodyCalls } from './nobodyCalls.ts';
import { findInRows } from './rowFindings.ts';
import { findSeveralNames } from './severalNames.ts';

export const RULES: readonly Rule[] = [
  {
    id: 'plain-http',
    name: 'Plain HTTP',
    reason:
      'HTTP by itself is encrypted by nothing: who is on the way reads it, and can change it.',
    asks: 'protocol:http encryption:none',
    find: (index) =>
      findInRows(
        index,
        ({ protocol, encryption }) => protocol === 'http' && encryption.value === 'none',
        () => 'HTTP, and nothing that encrypts it.',
      ),
  },
  {
    id: 'protocol-against-encryption',
    name: 'A protocol without encryption, beside a word for it',
    reason:
      'By its name the protocol encrypts nothing, by another cell of the row something does. Which of the two holds has to be asked.',
    find: (index) =>
      findInRows(
        index,
        ({ protocol, encryption }) =>
          isOpen(protocol) && encryption.basis.kind === 'stated' && encryption.value !== 'none',
        ([{ protocol, encryption }]) =>
          `${protocolLabel(protocol)} by its protocol, ${nameEncryption(encryption)} by its security.`,
      ),
  },
  {
    id: 'basic-authentication',
    name: 'Basic authentication',
    reason:
      'A name and a password go along with each connection, and are as secret as the encryption around them.',
    asks: 'authentication:basic',
    find: (index) =>
      findInRows(
        index,
        ({ authentication }) => authentication.some(({ value }) => value === 'basic'),
        ([{ encryption }]) =>
          `A name and a password, ${
            encryption.basis.kind === 'silent'
              ? 'encryption not stated'
              : `encryption ${nameEncryption(encryption)}`
          }.`,
      ),
  },
  {
    id: 'silent-across-groups',
    name: 'Encryption not stated across a group border',
    reason:
      'What leaves its VM, cluster or host passes a network that others use as well, and the page does not say whether it is encrypted.',
    asks: 'encryption:not-stated is:cross-group',
    find: (index) => {
      const is = IS_FIELD.reader(index);
      return findInRows(
        index,
        (flow) => isSilent(flow) && is(flow).includes('cross-group') && !hasUnnamedEnd(index, flow),
        (flows) => upperFirst(`${sayBorders(index, flows)}; encryption not stated.`),
      );
    },
  },
  {
    id: 'port-varies',
    name: 'A port that varies',
    reason: 'A firewall rule needs numbers, and the row fixes none.',
    asks: 'port:varies',
    find: (index) =>
      findInRows(
        index,
        ({ ports }) => ports.kind === 'varies',
        ([{ ports }]) => `The port ${describePorts(ports)}.`,
      ),
  },
  {
    id: 'only-under-option',
    name: 'A row that holds only under an option',
    reason: 'Whether it is there depends on a deployment choice, and nobody has made it here.',
    find: (index) =>
      findInRows(
        index,
        ({ entry }) => openWords(index, entry, true).length > 0,
        (_, { id }) => upperFirst(`${openWords(index, id, true).join(', ')}.`),
      ),
  },
  {
    id: 'varies-with-option',
    name: 'A row that reads otherwise under an option',
    reason: 'It is there either way; its ends or its port depend on a choice that is not made.',
    find: (index) =>
      findInRows(
        index,
        ({ entry }) => openWords(index, entry, false).length > 0,
        (_, entry) =>
          upperFirst(
            `${openWords(index, entry.id, false).join(', ')}. ${sayAlternatives(index, entry)}`,
          ),
      ),
  },
  {
    id: 'several-names',
    name: 'One thing under several names',
    reason:
      'Who looks for one of the names misses the rows that use another; and a rule for one may be none for the other.',
    find: findSeveralNames,
  },
  {
    id: 'against-description',
    name: 'A direction that its description contradicts',
    reason: 'A firewall has to know who opens the connection, and the row says it in two ways.',
    find: findAgainstDescription,
  },
  {
    id: 'nobody-calls',
    name: 'A component that nobody calls',
    reason:
      'It only calls. Either nothing has to be open towards it, or the page leaves out who calls it.',
    find: findNobodyCalls,
  },
];

/** `from View to Build, from View to Run`. */
function sayBorders(index: DocumentIndex, flows: readonly Flow[]): string {
  const nameGroup = (id: Flow['from']) => groupLabel(index, id) ?? 'no group';
  const borders = flows.map(({ from, to }) => `from ${nameGroup(from)} to ${nameGroup(to)}`);
  return [...new Set(borders)].join(', ');
}

/** `“Inside”: The traffic stays in the cluster.` for each setting of which the page says something. */
function sayAlternatives(index: DocumentIndex, { conditions, alternatives }: Entry): string {
  const varying = conditions.find(({ effect }) => effect === 'varies-with');
  const option = index.document.options.find(({ id }) => id === varying?.option);
  return alternatives
    .map(({ setting, change }) =>
      option === undefined ? change : `“${option[setting]}”: ${change}`,
    )
    .join(' ');
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isOpen(protocol: Flow['protocol']): boolean {
  return impliedBy(protocol) === 'none';
}

function isSilent({ relation, encryption }: Flow): boolean {
  return relation === 'traffic' && encryption.basis.kind === 'silent';
}

/** Where a page names no caller, nobody can say that a border is crossed. */
function hasUnnamedEnd(index: DocumentIndex, { from, to }: Flow): boolean {
  return [from, to].some((id) => {
    const component = index.components.get(id);
    return (
      component === undefined || (component.label === 'Not stated' && component.about === null)
    );
  });
}

/** What the row's open conditions say: those that it needs, or those that change it. */
function openWords(index: DocumentIndex, id: Entry['id'], needed: boolean): readonly string[] {
  const open = (index.entries.get(id)?.conditions ?? []).filter(
    ({ option }) => !index.choices.has(option),
  );
  return open.flatMap((condition) => {
    const said = conditionWords(index, condition);
    return said === null || said.isNeeded !== needed ? [] : [said.words];
  });
}
