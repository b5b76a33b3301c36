import { describe, expect, it } from 'vitest';
import { makeRows, wordsFound } from './madeRows.ts';
import type { MadeRow } from './madeRows.ts';

const found = (row: MadeRow) => wordsFound(makeRows([row]), 'against-description');

describe('a direction that its description contradicts', () => {
  it.each<MadeRow>([
    { from: 'git', to: 'api', about: 'Traffic to create apps from git, from internet egress.' },
    { from: 'nowhere', to: 'api', about: 'Egress to fetch templates.' },
    { from: 'api', to: 'rep', direction: 'inbound', about: 'Outbound calls of the API.' },
  ])('is found where the row comes in and “$about” goes out', (row) => {
    expect(found(row)).toHaveLength(1);
    expect(found(row)[0]).toContain(
      'The row comes in from outside, its description tells of what goes out',
    );
  });

  it.each<MadeRow>([
    { from: 'api', to: 'git', about: 'Web hooks by internet ingress.' },
    { from: 'api', to: 'rep', direction: 'outbound', about: 'Inbound health checks.' },
  ])('is found where the row goes out and “$about” comes in', (row) => {
    expect(found(row)[0]).toContain('The row goes out, its description tells of what comes in');
  });

  it.each<MadeRow>([
    { from: 'api', to: 'rep', about: 'Traffic between external auth server and rep.' },
    { from: 'api', to: 'rep', about: 'External identity provider and API talk to each other.' },
  ])('is found where both ends are inside and “$about” names one outside', (row) => {
    expect(found(row)[0]).toContain('Neither end is outside');
  });

  it.each<MadeRow>([
    {
      from: 'metrics',
      to: 'exporter',
      about: 'Node exporter pushes samples to metrics collector.',
    },
    { from: 'api', to: 'rep', about: 'The Rep calls the API server for work.' },
    { from: 'api', to: 'rep', about: 'The API server is polled every second by the Rep.' },
    { from: 'api', to: 'rep', about: 'Traffic from Rep to API server.' },
    { from: 'api', to: 'rep', about: 'Rep periodically fetches leases from API server.' },
  ])('is found where “$about” has the other end begin', (row) => {
    expect(found(row)[0]).toContain('begin, and not');
  });

  it('is found where the description has both begin and the row one', () => {
    const about = 'Traffic between API server and rep, and vice versa.';
    expect(found({ from: 'api', to: 'rep', about })[0]).toContain(
      'one way, and its description both',
    );
    expect(found({ from: 'api', to: 'rep', about, isBoth: true })).toEqual([]);
  });

  it.each<MadeRow>([
    {
      from: 'api',
      to: 'git',
      about: 'Traffic to pull or push from git repo from internet egress.',
    },
    { from: 'git', to: 'api', about: 'Web hooks come in through the shared ingress.' },
    {
      from: 'api',
      to: 'rep',
      about: 'Traffic routes through shared ingress for external web url.',
    },
    { from: 'api', to: 'rep', about: 'Goes by the egress proxy.' },
    {
      from: 'api',
      to: 'rep',
      about: 'The API server calls the Rep, which calls the API server back.',
    },
    { from: 'api', to: 'rep', about: 'The Rep sends its response to the API server.' },
    { from: 'api', to: 'rep', about: 'API server and Rep talk to each other.' },
    { from: 'api', to: 'rep', about: 'The API server fetches leases from the Rep.' },
    { from: 'api', to: 'rep', about: 'Leases come from the Rep to the API server.' },
    { from: 'api', to: 'rep', about: 'The Rep is called by the API server.' },
    { from: 'metrics', to: 'exporter', about: 'Metrics collector scrapes the node exporters.' },
    { from: 'api', to: 'git', about: 'Traffic to the external repository.' },
    { from: 'api', to: 'git', about: 'Accepts inbound connections of the API.' },
    { from: 'api', to: 'git', about: 'Takes incoming web hooks.' },
    { from: 'git', to: 'api', about: 'Outgoing events of the repository.' },
    { from: 'api', to: 'rep', about: 'Requests from external clients, passed on.' },
    { from: 'api', to: 'rep', about: 'Goes over the external network.' },
    { from: 'api', to: 'rep', about: 'Bidirectional stream of events.' },
    { from: 'api', to: 'rep', about: 'Data flows in both directions.' },
    { from: 'api', to: 'rep', about: 'Return traffic from Rep to API server is let through.' },
    {
      from: 'api',
      to: 'rep',
      about: 'Rep sends beats to the queue, which goes to the API server.',
    },
    { from: 'api', to: 'rep', about: '' },
  ])('is no accusation where “$about” fits the row', (row) => {
    expect(found(row)).toEqual([]);
  });
});
