/** For tests: small pages to compare, and what a comparison says of them in a few words. */
import { defineDocument } from '../model/defineDocument.ts';
import type { FlowDocument, Identity } from '../model/document.ts';
import type { ServiceSpec } from '../model/documentSpec.ts';
import { documentId, optionId } from '../model/ids.ts';
import { settleOptions } from '../model/settleOptions.ts';
import { compareDocuments } from './compareDocuments.ts';
import type { Comparison, Side } from './comparison.ts';

export function sideOf(
  document: FlowDocument,
  choices: Record<string, 'with' | 'without'> = {},
): Side {
  const made = Object.entries(choices).map(([id, setting]) => [optionId(id), setting] as const);
  const label = made.map(([id, setting]) => `${setting} ${id}`).join(', ');
  const settled = settleOptions(document, new Map(made));
  return { ...settled, choicesLabel: label === '' ? null : label };
}

/** `outbound-8.1 removed`, what is unchanged left out. */
export function tell({ flows }: Comparison): readonly string[] {
  const differing = [...flows].filter(([, { kind }]) => kind !== 'unchanged');
  return differing.map(([id, { kind }]) => `${id} ${kind}`).toSorted();
}

/** `port: 443 → 8443 (stronger)`, for all flows that changed. */
export function tellDetails({ flows }: Comparison): readonly string[] {
  const details = [...flows.values()].flatMap((flow) =>
    flow.kind === 'changed' ? flow.details : [],
  );
  return details.map(
    ({ what, before, after, strength }) =>
      `${what}: ${before} → ${after}${strength === null ? '' : ` (${strength})`}`,
  );
}

export function kindOf(comparison: Comparison, flow: string): string | undefined {
  return [...comparison.flows].find(([id]) => id === flow)?.[1].kind;
}

export function kindsOf(
  things: Comparison['components'] | Comparison['groups'],
): readonly string[] {
  const differing = [...things].filter(([, { kind }]) => kind !== 'unchanged');
  return differing.map(([id, { kind }]) => `${id} ${kind}`).toSorted();
}

export const HTTPS = { port: 443, transport: 'tcp', protocol: 'https', security: ['tls'] } as const;
export const CALL = { relation: 'call' } as const;

interface MadeUp {
  /** Component → label; one after a slash stands in the group before it. */
  readonly components?: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly ServiceSpec[])[];
  readonly written?: string;
  readonly to?: string;
  readonly kind?: 'vm' | 'cluster';
}

/** A page of one table; each row leads from `a` to `b`, on its services. */
export function page(
  id: string,
  { components = {}, rows, written = 'A', to = 'b', kind = 'vm' }: MadeUp,
): FlowDocument {
  const named = { a: 'Alpha', b: 'Beta', ...components };
  return defineDocument({
    id,
    title: `Page ${id}`,
    shortTitle: id,
    summary: 'Made up.',
    groupWord: 'VM',
    notes: [`A note of ${id}.`],
    columns: ['Source'],
    groups: { vm: { label: 'VM', kind }, host: { label: 'Host', kind: 'host' } },
    components: Object.fromEntries(
      Object.entries(named).map(([key, name]) => {
        const [first = '', second] = name.split('/');
        const group = first === 'vm' || first === 'host' ? first : null;
        return [key, { label: second ?? first, group }] as const;
      }),
    ),
    footnotes: { '†': `What † means in ${id}.` },
    options: {},
    tables: {
      flows: {
        title: 'Flows',
        rows: rows.flatMap(([first, ...rest]) =>
          first === undefined
            ? []
            : {
                written: [written] as const,
                between: [['a', to]] as const,
                on: [first, ...rest] as const,
                footnotes: ['†'] as const,
              },
        ),
      },
    },
  });
}

/** Two pages that agree in everything but the services of their one flow. */
export function comparePages(
  before: readonly ServiceSpec[],
  after: readonly ServiceSpec[],
): Comparison {
  return compareDocuments(
    sideOf(page('one', { rows: [before] })),
    sideOf(page('two', { rows: [after] })),
    [],
  );
}

export function identity(one: string, two: string, kind: Identity['kind'] = 'component'): Identity {
  return {
    kind,
    id: one,
    label: one,
    is: [
      { page: documentId('one'), id: one, label: one },
      { page: documentId('two'), id: two, label: two },
    ],
    why: `${one} is ${two}.`,
  };
}
