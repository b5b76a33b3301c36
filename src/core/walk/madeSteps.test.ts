/** Walks that make themselves of what is asked: their steps ask what they say. */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { documents } from '../../documents.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { listWays } from '../query/listWays.ts';
import { readQuery } from '../query/readQuery.ts';
import { MOST_MADE, stepsOfResult } from './walkOfResult.ts';
import { stepsOfWay } from './walkOfWay.ts';

const index = indexDocument(diego);

function read(text: string, on = index) {
  const reading = readQuery(text, on);
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading;
}

describe('a walk of a way', () => {
  const q = 'Auctioneer→Rep→BBS:8889';
  const [listed] = listWays(index, read(q)).flatMap((list) => list.listed);
  const steps = listed?.of.kind === 'way' ? stepsOfWay(index, q, listed.id, listed.of.way) : [];

  it('has a step for all of it, and one for each hop', () => {
    expect(steps.map(({ title }) => title)).toEqual([
      'Auctioneer → Rep → BBS',
      'Auctioneer → Rep:1801',
      'Rep → BBS:8889',
    ]);
    expect(steps.map(({ hop }) => hop)).toEqual([null, 0, 1]);
    expect(new Set(steps.map((step) => step.way))).toEqual(new Set([listed?.id]));
  });

  it('says of a hop what its rows state', () => {
    expect(steps[2]?.words).toBe(
      'Rep → BBS:8889, HTTPS over TCP, encryption Mutual TLS, authentication Client certificate, Internal to Diego, row 10 of 14.',
    );
  });
});

describe('a walk of a result', () => {
  it('has a step for each row, which asks for just that row', () => {
    const { selection } = read('→BBS');
    const { steps } = stepsOfResult(index, selection);
    expect(steps).toHaveLength(5);
    for (const step of steps) {
      expect([...read(step.q).selection.entries.keys()]).toEqual([step.q.slice('row:'.length)]);
      expect(step.words).toContain('8889');
    }
  });

  it('of many rows has a step for each service, says how many are left out, and lights no other flow', () => {
    for (const document of documents) {
      const all = indexDocument(document);
      const { steps, about } = stepsOfResult(all, read('', all).selection);
      expect(steps.length).toBeLessThanOrEqual(MOST_MADE);
      expect(steps.length).toBeGreaterThan(0);
      const services = new Set(document.flows.map(({ socket }) => socket)).size;
      const left = services - steps.length;
      expect(about.includes(`${left} more are left out`)).toBe(left > 0);
      for (const step of steps) {
        const flows = [...read(step.q, all).selection.flows.keys()];
        expect(new Set(flows.map((id) => all.flows.get(id)?.socket)).size).toBe(1);
      }
    }
  });

  it('that selects nothing is none', () => {
    expect(stepsOfResult(index, read('port:1').selection).steps).toEqual([]);
  });
});
