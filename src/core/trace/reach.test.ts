import { describe, expect, it } from 'vitest';
import { cloudFoundry } from '../../../data/cloud-foundry.ts';
import { diego } from '../../../data/diego.ts';
import type { Flow } from '../model/document.ts';
import { componentId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { reachFrom, reachTo } from './reach.ts';
import type { Ring } from './reach.ts';

const DIEGO = indexDocument(diego);
const everything = () => 'yes' as const;
const start = (...ids: readonly string[]) => new Set(ids.map(componentId));
const shape = (rings: readonly Ring[]) =>
  rings.map(({ distance, components, flows }) => [
    distance,
    components.join(' '),
    flows.map(({ id }) => id.replace('.1', '')).join(' '),
  ]);

describe('what can be reached', () => {
  it('from Locket and the Route Emitter lies in rings, each flow in one of them', () => {
    expect(shape(reachFrom(DIEGO, start('locket', 'route-emitter'), everything))).toEqual([
      [0, 'route-emitter locket', ''],
      [1, 'bbs mysql_proxy-vm nats-vm', 'internal-7 outbound-4 outbound-9'],
      [
        2,
        'cloud_controller-vm auctioneer rep',
        'internal-12 internal-13 internal-14 outbound-7 outbound-8',
      ],
      [
        3,
        'cc-uploader file-server blobstore-vm',
        'inbound-1 internal-1 internal-2 internal-3 internal-8 internal-9 internal-10 internal-11 outbound-5 outbound-6',
      ],
    ]);
  });

  it('ends with a ring of flows that lead back, where there are such', () => {
    expect(shape(reachTo(DIEGO, start('auctioneer'), everything)).at(-1)).toEqual([
      3,
      'diego_brain-vm',
      'internal-1 internal-13 outbound-1 outbound-2 outbound-5 outbound-7',
    ]);
    expect(shape(reachFrom(DIEGO, start('cloud_controller-vm'), everything)).at(-1)?.[1]).toBe(
      'cc-uploader file-server blobstore-vm',
    );
    const between = ({ from, to }: Flow) =>
      [from, to].every((id) => id === 'rep' || id === 'bbs') ? 'yes' : 'no';
    expect(shape(reachFrom(DIEGO, start('rep'), between))).toEqual([
      [0, 'rep', ''],
      [1, 'bbs', 'internal-10'],
      [2, '', 'internal-13'],
    ]);
  });

  it('is nothing from where no flow leads on', () => {
    expect(shape(reachFrom(DIEGO, start('nats-vm'), everything))).toEqual([[0, 'nats-vm', '']]);
    expect(reachTo(DIEGO, start(), everything)).toEqual([
      { distance: 0, components: [], byVm: new Set(), flows: [] },
    ]);
  });

  it('heeds what is allowed, and counts what is possible', () => {
    const only = ({ id }: Flow) => (id === 'internal-11.1' ? 'possible' : 'no');
    expect(shape(reachFrom(DIEGO, start('rep'), only))).toEqual([
      [0, 'rep', ''],
      [1, 'locket', 'internal-11'],
    ]);
  });

  it('is reached by traffic alone', () => {
    const platform = indexDocument(cloudFoundry);
    const networker = start('garden-external-networker');
    expect(platform.outgoing.get(componentId('garden-external-networker'))).not.toHaveLength(0);
    expect(reachFrom(platform, networker, everything)).toHaveLength(1);
  });
});
