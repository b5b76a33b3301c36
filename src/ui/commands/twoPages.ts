/** Two small pages for the tests of the commands: made up, so that no edition of a real one changes them. */
import { defineDocument } from '../../core/model/defineDocument.ts';

const HTTPS = { transport: 'tcp', protocol: 'https', security: ['tls'] } as const;

const page = (id: string, bench: boolean) =>
  defineDocument({
    id,
    title: `The ${id}`,
    shortTitle: id,
    summary: 'Made up.',
    groupWord: 'Quay',
    notes: [],
    columns: ['Source', 'Destination'],
    groups: {
      north: { label: 'North quay', kind: 'vm' },
      south: { label: 'South quay', kind: 'vm' },
    },
    components: {
      crane: { label: 'Crane', group: 'north' },
      gate: { label: 'Gate', group: 'south' },
      office: { label: 'Office', group: 'south' },
    },
    footnotes: {},
    options: {
      night: { label: 'Night shift', text: 'It works at night.', with: 'On', without: 'Off' },
    },
    ...(bench ? { bench: 'policies' } : {}),
    walks: {
      round: {
        title: 'A round',
        about: 'Past the office.',
        steps: [{ title: 'Office', words: 'Crane to office.', q: 'Crane⇒Office' }],
      },
    },
    tables: {
      rows: {
        title: 'Rows',
        direction: 'internal',
        rows: [
          {
            written: ['Crane', 'Gate'],
            between: [['crane', 'gate']],
            on: [{ ...HTTPS, port: 8889 }],
          },
          {
            written: ['Gate', 'Office'],
            between: [['gate', 'office']],
            on: [{ ...HTTPS, port: [4222, 4223] }],
            onlyUnder: 'night',
          },
        ],
      },
    },
  });

/** With a bench. */
export const HARBOUR = page('harbour', true);
export const RIVER = page('river', false);
