import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../../data/container-to-container.ts';
import { diego } from '../../../../data/diego.ts';
import { netman } from '../../../../data/netman.ts';
import { tap } from '../../../../data/tap.ts';
import { optionId } from '../../model/ids.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { findTarget, flowsOfTarget } from '../../model/target.ts';
import type { Target } from '../../model/target.ts';
import { describeTarget } from './describeTarget.ts';
import { nameTarget } from './nameTarget.ts';

const LINK = 'https://example.org/?doc=diego';

function targetIn(index: DocumentIndex, id: string): Target {
  const target = findTarget(index, id);
  if (target === null) throw new Error(`${id} is there`);
  return target;
}

const describeIn = (index: DocumentIndex, id: string, link: string | null = null) =>
  describeTarget(index, targetIn(index, id), link);

describe('a thing as text', () => {
  const index = indexDocument(diego);

  it('names it, says each of its flows in a line, and where they are written', () => {
    expect(describeIn(index, 'internal-10.1', LINK)).toMatchInlineSnapshot(`
      "Rep → BBS:8889
      Rep → BBS:8889 · HTTPS over TCP · Mutual TLS · Client certificate · row 10 of “Internal to Diego”

      Diego network communications
      https://example.org/?doc=diego"
    `);
    expect(describeIn(index, 'rep')).toMatchInlineSnapshot(`
      "Component Rep · VM diego_cell
      Auctioneer → Rep:1801 · HTTPS over TCP · Mutual TLS · Client certificate · row 1 of “Internal to Diego”
      Rep → CC Uploader:9091 · HTTPS over TCP · Mutual TLS · Client certificate · row 8 of “Internal to Diego”
      Rep → File Server:8447 · HTTPS over TCP · TLS · authentication not stated · row 9 of “Internal to Diego”
      Rep → BBS:8889 · HTTPS over TCP · Mutual TLS · Client certificate · row 10 of “Internal to Diego”
      Rep → Locket:8891 · HTTPS over TCP · Mutual TLS · Client certificate · row 11 of “Internal to Diego”
      BBS → Rep:1801 · HTTPS over TCP · Mutual TLS · Client certificate · row 13 of “Internal to Diego”
      Rep → cloud_controller:9023 · HTTPS over TCP · Mutual TLS · Client certificate · row 5 of “Outbound from Diego”
      Rep → nfs_server or other blobstore:varies · port varies, 4443 with the internal blobstore · HTTP over TCP · TLS · Signed URL · depends on Internal blobstore · has a remark · row 6 of “Outbound from Diego”

      Diego network communications"
    `);
  });

  it('says what kind of thing it is, and where it stands', () => {
    const heads = ['bbs', 'diego_brain-vm', 'diego_cell', 'outbound-6', bbsPort(index)].map(
      (id) => describeIn(index, id).split('\n')[0],
    );
    expect(heads).toEqual([
      'Component BBS · VM diego_database',
      'diego_brain · VM as a whole',
      'VM diego_cell',
      'Outbound from Diego, row 6 of 9',
      'Port BBS:8889 · VM diego_database',
    ]);
  });

  it('quotes a row as written', () => {
    expect(describeIn(index, 'internal-10').split('\n')[1]).toBe(
      'As written: diego_cell (Rep) | diego_database (BBS) | 8889 | TCP | HTTPS | Mutual TLS',
    );
  });

  it('says on which choice a flow depends, and which are made', () => {
    expect(describeIn(index, 'outbound-8.1')).toContain(' · only with Internal MySQL · ');
    expect(describeIn(index, 'outbound-6.1')).toContain(' · depends on Internal blobstore · ');
    const settled = indexDocument(diego, new Map([[optionId('internal-blobstore'), 'without']]));
    const text = describeIn(settled, 'outbound-6.1');
    expect(text).toContain(' · Internal blobstore: Another · ');
    expect(text).toMatch(/\nDiego network communications \(Internal blobstore: Another\)$/);
  });

  it('says why a row has no flow', () => {
    const without = indexDocument(diego, new Map([[optionId('internal-mysql'), 'without']]));
    expect(describeIn(without, 'outbound-8')).toContain('\nSwitched off by a choice.\n');
  });

  it('says of a comparison what is no longer there', () => {
    const { flows } = diego;
    const [first] = flows;
    if (first === undefined) throw new Error('Diego has flows');
    const changes = new Map([[first.id, 'removed' as const]]);
    const text = describeIn(indexDocument(diego, new Map(), changes), first.id);
    expect(text.split('\n')[1]).toContain(' · removed · row 1 of ');
  });

  it('names what several are called by its group', () => {
    expect(describeIn(indexDocument(tap), 'concierge-view')).toContain(
      ' → View/Pinniped concierge:443 · ',
    );
  });

  it('leaves a link that is not given out', () => {
    expect(describeIn(index, 'rep').split('\n').at(-1)).toBe('Diego network communications');
    expect(describeIn(index, 'rep', LINK).split('\n').at(-1)).toBe(LINK);
  });
});

describe.each(
  [diego, tap, cfNetworking, containerToContainer, netman, cloudFoundry].map((document) => ({
    name: document.id,
    index: indexDocument(document),
  })),
)('all things of $name as text', ({ index }) => {
  const { components, groups, entries, flows } = index.document;
  const sockets = [...index.sockets.values()].flat();
  const targets = [...components, ...groups, ...entries, ...flows, ...sockets].map(({ id }) =>
    targetIn(index, id),
  );

  it('have a line for each flow that cites its row', () => {
    for (const target of targets) {
      const lines = describeTarget(index, target, null).split('\n');
      const cited = lines.filter((line) => / · row \d+ of “.+”$/.test(line));
      expect([target.id, cited.length]).toEqual([target.id, flowsOfTarget(index, target).length]);
    }
  });

  it('say of all traffic its encryption and authentication, silence too', () => {
    for (const flow of flows.filter(({ relation }) => relation === 'traffic')) {
      const line = describeIn(index, flow.id).split('\n')[1] ?? '';
      const isSilent = flow.encryption.value === 'not-stated';
      expect([line, line.includes('encryption not stated')]).toEqual([line, isSilent]);
      const isBlank = flow.authentication.every(({ value }) => value === 'not-stated');
      expect([line, line.includes('authentication not stated')]).toEqual([line, isBlank]);
      expect([line, line.includes(' port not stated')]).toEqual([
        line,
        flow.ports.kind === 'not-stated',
      ]);
    }
  });

  it('have a name', () => {
    for (const target of targets) expect(nameTarget(index, target)).not.toBe('');
  });
});

function bbsPort(index: DocumentIndex): string {
  const socket = [...index.sockets.values()].flat().find(({ component }) => component === 'bbs');
  if (socket === undefined) throw new Error('BBS listens');
  return socket.id;
}
