/**
 * What the compiler refuses in a document module. Each mistake stands under a `@ts-expect-error`, so
 * the type check fails on the day when it would pass; nothing here is run but the one sound row.
 */
import { expect, it } from 'vitest';
import { defineDocument } from './defineDocument.ts';
import type { RowSpec, ServiceSpec } from './documentSpec.ts';

const HTTPS = { port: 443, transport: 'tcp', protocol: 'https', security: 'not-stated' } as const;

type Row = RowSpec<
  readonly ['Source', 'Port'],
  { component: 'ship' | 'crane'; footnote: '†'; option: 'night' }
>;

const SOUND: Row = { written: ['Ship', '443'], between: [['ship', 'crane']], on: [HTTPS] };

export const refusedRows: readonly Row[] = [
  // @ts-expect-error a component that the module does not define
  { ...SOUND, between: [['ship', 'submarine']] },
  // @ts-expect-error a flow with one end
  { ...SOUND, between: [['ship']] },
  // @ts-expect-error a row that leads nowhere
  { ...SOUND, between: [] },
  // @ts-expect-error a cell too few
  { ...SOUND, written: ['Ship'] },
  // @ts-expect-error a cell too many
  { ...SOUND, written: ['Ship', '443', 'https'] },
  // @ts-expect-error a row without a port
  { ...SOUND, on: [] },
  // @ts-expect-error a footnote that the module does not define
  { ...SOUND, footnotes: ['‡'] },
  // @ts-expect-error an option that the module does not define
  { ...SOUND, onlyUnder: 'day' },
];

export const refusedServices: readonly ServiceSpec[] = [
  // @ts-expect-error no port
  { transport: 'tcp', protocol: 'https', security: 'not-stated' },
  // @ts-expect-error no transport
  { port: 443, protocol: 'https', security: 'not-stated' },
  // @ts-expect-error silence about security has to be said
  { port: 443, transport: 'tcp', protocol: 'https' },
  // @ts-expect-error an unknown application protocol
  { ...HTTPS, protocol: 'gopher' },
  // @ts-expect-error an unknown transport
  { ...HTTPS, transport: 'pigeon' },
  // @ts-expect-error an unknown word of security
  { ...HTTPS, security: ['handshake'] },
  // @ts-expect-error a security cell without words
  { ...HTTPS, security: [] },
  // @ts-expect-error a list of one port
  { ...HTTPS, port: [443] },
];

const HARBOUR = {
  id: 'harbour',
  title: 'Harbour',
  shortTitle: 'Harbour',
  summary: '',
  groupWord: 'Quay',
  notes: [],
  columns: ['Source', 'Port'],
  groups: { quay: { label: 'Quay', kind: 'cluster' } },
  components: { ship: { label: 'Ship', group: null }, crane: { label: 'Crane', group: 'quay' } },
  footnotes: { '†': 'Only by day.' },
  options: { night: { label: 'Night', text: '', with: 'On', without: 'Off' } },
} as const;

/** The same by way of `defineDocument`, where the names are inferred from the module itself. */
export const refusedDocuments = [
  () =>
    defineDocument({
      ...HARBOUR,
      components: {
        // @ts-expect-error a group that the module does not define
        ship: { label: 'Ship', group: 'quai' },
      },
      tables: {},
    }),
  () =>
    defineDocument({
      ...HARBOUR,
      tables: {
        flows: {
          title: '',
          // @ts-expect-error a component that the module does not define
          rows: [{ ...SOUND, between: [['ship', 'submarine']] }],
        },
      },
    }),
  () =>
    defineDocument({
      ...HARBOUR,
      tables: {
        flows: {
          title: '',
          // @ts-expect-error a cell too few
          rows: [{ ...SOUND, written: ['Ship'] }],
        },
      },
    }),
  () =>
    defineDocument({
      ...HARBOUR,
      tables: {
        flows: {
          title: '',
          // @ts-expect-error a cell too many
          rows: [{ ...SOUND, written: ['Ship', '443', 'https'] }],
        },
      },
    }),
  () =>
    defineDocument({
      ...HARBOUR,
      tables: {
        flows: {
          title: '',
          // @ts-expect-error a row without a port
          rows: [{ ...SOUND, on: [] }],
        },
      },
    }),
  () =>
    defineDocument({
      ...HARBOUR,
      tables: {
        flows: {
          title: '',
          // @ts-expect-error a footnote that the module does not define
          rows: [{ ...SOUND, footnotes: ['‡'] }],
        },
      },
    }),
  () =>
    defineDocument({
      ...HARBOUR,
      tables: {
        flows: {
          title: '',
          // @ts-expect-error an option that the module does not define
          rows: [{ ...SOUND, variesWith: { option: 'day' } }],
        },
      },
    }),
  () =>
    defineDocument({
      ...HARBOUR,
      tables: {
        flows: {
          title: '',
          // @ts-expect-error an unknown application protocol
          rows: [{ ...SOUND, on: [{ ...HTTPS, protocol: 'gopher' }] }],
        },
      },
    }),
  () =>
    defineDocument({
      ...HARBOUR,
      tables: {
        flows: {
          title: '',
          // @ts-expect-error an unknown word of security
          rows: [{ ...SOUND, on: [{ ...HTTPS, security: ['handshake'] }] }],
        },
      },
    }),
];

it('accepts a row that names what the module defines', () => {
  const document = defineDocument({
    ...HARBOUR,
    tables: { flows: { title: 'Flows', rows: [SOUND] } },
  });
  expect(document.flows).toHaveLength(1);
});
