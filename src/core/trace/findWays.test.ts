/**
 * Ways found by hand, from the tables in `data/`, each with the rows that it uses: where the program
 * gives others, look at the table first.
 */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import type { Flow } from '../model/document.ts';
import { componentId, groupId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Truth } from '../model/truth.ts';
import { makeUpDocument, makeUpLargeIndex } from './arbitraryTrace.ts';
import { describeWay } from './describeWay.ts';
import { findWays } from './findWays.ts';
import { searchWays, STEPS_IN_A_SLICE } from './searchWays.ts';
import { wayId } from './way.ts';
import type { PatternArrow, TracePattern, Way, WayOptions } from './way.ts';
import { weakestHop } from './weakestHop.ts';

const [DIEGO, TAP] = [indexDocument(diego), indexDocument(tap)];
const PLENTY = { most: 1000, steps: 1_000_000 };
const everything = (): Truth => 'yes';

/** `rep⇒bbs→*`: ids with arrows between; a group's id after `in:` means all that stands directly in it. */
function pattern(index: DocumentIndex, text: string): TracePattern {
  const ends = text.split(/[→⇒]/).map((end) => {
    if (end === '*') return null;
    if (!end.startsWith('in:')) return new Set([componentId(end)]);
    const inside = index.document.components.filter(({ group }) => group === groupId(end.slice(3)));
    return new Set(inside.map(({ id }) => id));
  });
  const arrows = [...text.matchAll(/[→⇒]/g)].map(([arrow]): PatternArrow =>
    arrow === '→' ? 'one' : 'any',
  );
  return { ends, arrows, lastHop: everything };
}

/** `rep>bbs>mysql_proxy-vm: internal-10, outbound-8`. */
function waysOf(index: DocumentIndex, text: string, options: WayOptions = {}): readonly string[] {
  const found = findWays(index, pattern(index, text), everything, PLENTY, options);
  expect(found).toMatchObject({ isComplete: true, atLeast: found.ways.length });
  return found.ways.map((way) => `${wayId(way)}: ${rowsOf(way)}`);
}

function rowsOf({ hops }: Way): string {
  return hops
    .map(({ flows, by }) => (by === 'vm' ? 'by its VM' : flows.map(({ id }) => id).join('+')))
    .join(', ')
    .replaceAll('.1', '');
}

const firstWay = (index: DocumentIndex, text: string, options: WayOptions = {}): Way => {
  const [way] = findWays(index, pattern(index, text), everything, PLENTY, options).ways;
  if (way === undefined) throw new Error(`${text} has no way`);
  return way;
};

describe('the ways of Diego', () => {
  it('from Rep to mysql_proxy are seven', () => {
    expect(waysOf(DIEGO, 'rep⇒mysql_proxy-vm')).toEqual([
      'rep>bbs>mysql_proxy-vm: internal-10, outbound-8',
      'rep>locket>mysql_proxy-vm: internal-11, outbound-9',
      'rep>cloud_controller-vm>bbs>mysql_proxy-vm: outbound-5, inbound-1, outbound-8',
      'rep>bbs>locket>mysql_proxy-vm: internal-10, internal-14, outbound-9',
      'rep>cloud_controller-vm>bbs>locket>mysql_proxy-vm: outbound-5, inbound-1, internal-14, outbound-9',
      'rep>bbs>auctioneer>locket>mysql_proxy-vm: internal-10, internal-12, internal-3, outbound-9',
      'rep>cloud_controller-vm>bbs>auctioneer>locket>mysql_proxy-vm: outbound-5, inbound-1, internal-12, internal-3, outbound-9',
    ]);
  });

  it('from BBS back to BBS pass nothing else twice', () => {
    expect(waysOf(DIEGO, 'bbs⇒bbs')).toEqual([
      'bbs>cloud_controller-vm>bbs: outbound-7, inbound-1',
      'bbs>auctioneer>bbs: internal-12, internal-2',
      'bbs>rep>bbs: internal-13, internal-10',
      'bbs>auctioneer>rep>bbs: internal-12, internal-1, internal-10',
      'bbs>rep>cloud_controller-vm>bbs: internal-13, outbound-5, inbound-1',
      'bbs>auctioneer>rep>cloud_controller-vm>bbs: internal-12, internal-1, outbound-5, inbound-1',
    ]);
  });

  it('hop by hop go where the pattern says', () => {
    expect(waysOf(DIEGO, 'auctioneer→rep→bbs')).toEqual([
      'auctioneer>rep>bbs: internal-1, internal-10',
    ]);
    expect(waysOf(DIEGO, 'rep→*→mysql_proxy-vm')).toEqual([
      'rep>bbs>mysql_proxy-vm: internal-10, outbound-8',
      'rep>locket>mysql_proxy-vm: internal-11, outbound-9',
    ]);
    expect(waysOf(DIEGO, 'rep→bbs→rep→bbs')).toEqual([]);
  });

  it('between groups leave the one once and enter the other once', () => {
    expect(waysOf(DIEGO, 'in:diego_cell⇒in:diego_database')).toEqual([
      'route-emitter>bbs: internal-7',
      'rep>bbs: internal-10',
      'rep>locket: internal-11',
      'rep>cloud_controller-vm>bbs: outbound-5, inbound-1',
    ]);
  });

  it('by its VM go on from a process to the rows of its VM, and from a VM to its processes', () => {
    expect(waysOf(DIEGO, 'rep⇒routing-api')).toEqual([]);
    expect(waysOf(DIEGO, 'rep⇒routing-api', { byVm: true })).toEqual([
      'rep>cloud_controller-vm>routing-api: outbound-5, by its VM',
      'rep>bbs>cloud_controller-vm>routing-api: internal-10, outbound-7, by its VM',
      'rep>cc-uploader>diego_brain-vm>cloud_controller-vm>routing-api: internal-8, by its VM, outbound-1, by its VM',
      'rep>file-server>diego_brain-vm>cloud_controller-vm>routing-api: internal-9, by its VM, outbound-1, by its VM',
      'rep>bbs>auctioneer>diego_brain-vm>cloud_controller-vm>routing-api: internal-10, internal-12, by its VM, outbound-1, by its VM',
    ]);
  });

  it('by its VM neither begin at a VM as a whole nor end there', () => {
    // Nothing but its VM leads out of the VM as a whole to Auctioneer, and into it from CC Uploader.
    expect(waysOf(DIEGO, 'diego_brain-vm⇒auctioneer', { byVm: true })).not.toContainEqual(
      expect.stringMatching(/^diego_brain-vm>auctioneer/),
    );
    expect(waysOf(DIEGO, 'rep⇒diego_brain-vm', { byVm: true })).toEqual([]);
  });

  it('by its VM ask the ports of the flow before where the last hop is no flow', () => {
    const on = (port: number) => {
      const asked = {
        ...pattern(DIEGO, 'rep⇒routing-api'),
        lastHop: ({ ports }: Flow): Truth =>
          ports.kind === 'fixed' && ports.ranges[0].from === port ? 'yes' : 'no',
      };
      return findWays(DIEGO, asked, everything, PLENTY, { byVm: true }).ways.length;
    };
    expect([on(9023), on(8889)]).toEqual([5, 0]);
  });
});

describe('the ways of TAP', () => {
  it('from the External Load Balancer to tap-gui are one, with all flows of each hop', () => {
    expect(waysOf(TAP, 'load-balancer⇒tap-gui')).toEqual([
      'load-balancer>contour-view>tap-gui: networking-10.3+networking-10.4, networking-14',
    ]);
  });

  it('from there to the App Live View backend lead through Run', () => {
    expect(waysOf(TAP, 'load-balancer⇒live-view-backend')).toEqual([
      'load-balancer>contour-run>appsso-run>live-view-backend: networking-10+networking-10.2, networking-9, networking-8',
    ]);
  });
});

describe('a way', () => {
  it('is only possible where one of its hops is', () => {
    const unsure = ({ id }: Flow): Truth => (id === 'internal-14.1' ? 'possible' : 'yes');
    const { ways } = findWays(DIEGO, pattern(DIEGO, 'rep→bbs⇒mysql_proxy-vm'), unsure, PLENTY);
    expect(ways.map((way) => [wayId(way), way.match, way.hops.map(({ match }) => match)])).toEqual([
      ['rep>bbs>mysql_proxy-vm', 'yes', ['yes', 'yes']],
      ['rep>bbs>locket>mysql_proxy-vm', 'possible', ['yes', 'possible', 'yes']],
      ['rep>bbs>auctioneer>locket>mysql_proxy-vm', 'yes', ['yes', 'yes', 'yes', 'yes']],
    ]);
  });

  it('goes over traffic in a ⇒, and over whatever there is by a →', () => {
    const index = indexDocument(
      makeUpDocument(3, [
        { from: 0, to: 1, port: 'local call' },
        { from: 1, to: 2, port: 1 },
      ]),
    );
    expect(waysOf(index, 'c0⇒c2')).toEqual([]);
    expect(waysOf(index, 'c0→c1→c2')).toEqual(['c0>c1>c2: flows-1, flows-2']);
    expect(waysOf(index, 'c0→*⇒c2')).toEqual(['c0>c1>c2: flows-1, flows-2']);
    expect(waysOf(index, 'c0⇒c2', { follows: () => true })).toHaveLength(1);
  });

  it('is said in words, with its weakest hop', () => {
    const [toMysql, toGui, byVm] = [
      firstWay(DIEGO, 'rep⇒mysql_proxy-vm'),
      firstWay(TAP, 'load-balancer⇒tap-gui'),
      firstWay(DIEGO, 'rep⇒routing-api', { byVm: true }),
    ];
    expect(describeWay(DIEGO, toMysql)).toBe(
      'Rep → BBS:8889 → mysql_proxy:3306, 2 hops, weakest: BBS → mysql_proxy, encryption not stated',
    );
    expect(describeWay(TAP, toGui)).toBe(
      'External Load Balancer → Contour ingress:443 or 80 → tap-gui package:443, 2 hops, weakest: External Load Balancer → Contour ingress, encryption none',
    );
    expect(describeWay(DIEGO, byVm)).toBe(
      'Rep → cloud_controller:9023 → Routing API (by the VM as a whole), 2 hops, 1 of them by the VM as a whole, weakest: Rep → cloud_controller, encryption mutual TLS',
    );
  });

  it('of local calls alone has no weakest hop, and says what its hops are', () => {
    const index = indexDocument(makeUpDocument(3, [{ from: 0, to: 1, port: 'local call' }]));
    const way = firstWay(index, 'c0→c1');
    expect(weakestHop(way)).toBeNull();
    expect(describeWay(index, way)).toBe('c0 → c1 (local call), 1 hop');
  });
});

describe('the weakest hop', () => {
  const weakest = (index: DocumentIndex, text: string) => {
    const found = weakestHop(firstWay(index, text));
    return found === null ? null : [found.hop, found.flow.id, found.encryption, found.why];
  };

  it('is the first of those with the least encryption, silence before TLS', () => {
    expect(weakest(DIEGO, 'rep⇒mysql_proxy-vm')).toEqual([
      1,
      'outbound-8.1',
      'not-stated',
      'Its encryption is not stated, so it may have none.',
    ]);
    expect(weakest(DIEGO, 'ssh-proxy→cloud_controller-vm→bbs')).toEqual([
      0,
      'outbound-2.1',
      'tls',
      'It has TLS, as HTTPS implies; none of the others has less.',
    ]);
    expect(weakest(DIEGO, 'auctioneer→rep→bbs')).toEqual([
      0,
      'internal-1.1',
      'mutual-tls',
      'It has mutual TLS; so has every other that is stated.',
    ]);
  });

  it('counts the weakest of several flows, and SSH as TLS', () => {
    expect(weakest(TAP, 'load-balancer⇒learning-center')).toEqual([
      0,
      'networking-10.4',
      'none',
      'It is not encrypted.',
    ]);
    expect(weakest(DIEGO, 'ssh-proxy→app-instances')?.[2]).toBe('ssh');
    expect(weakest(TAP, 'namespace-provisioner-run→git-repository')?.[2]).toBe('tls');
  });
});

describe('a search', () => {
  const large = makeUpLargeIndex(200, 2000);
  const asked = pattern(large, 'c10⇒c190');

  it('stops at as many ways as are wanted, and says that there are more', () => {
    const found = findWays(large, asked, everything, { most: 20, steps: 1_000_000 });
    expect(found).toMatchObject({ isComplete: false, atLeast: 21 });
    expect(found.ways).toHaveLength(20);
  });

  it('looks whether there is one more than were wanted', () => {
    const seven = pattern(DIEGO, 'rep⇒mysql_proxy-vm');
    expect(findWays(DIEGO, seven, everything, { most: 7, steps: 10_000 }).isComplete).toBe(true);
    expect(findWays(DIEGO, seven, everything, { most: 6, steps: 10_000 })).toMatchObject({
      isComplete: false,
      atLeast: 7,
    });
  });

  it('stops after as many steps as are allowed, and says so', () => {
    const short = findWays(large, asked, everything, { most: 1_000_000, steps: 3000 });
    const long = findWays(large, asked, everything, { most: 1_000_000, steps: 30_000 });
    expect([short.isComplete, long.isComplete]).toEqual([false, false]);
    expect(long.ways.length).toBeGreaterThan(short.ways.length);
    expect(long.ways.slice(0, short.ways.length).map(wayId)).toEqual(short.ways.map(wayId));
  });

  it('gives up control after each slice of work', () => {
    let idle = 0;
    for (const found of searchWays(large, asked, everything)) {
      if (found === null) idle++;
      if (idle === 3) break;
    }
    expect(idle).toBe(3);
    expect(STEPS_IN_A_SLICE).toBeLessThanOrEqual(10_000);
  });

  it('has the first twenty ways through 20,000 flows in a moment', () => {
    const huge = makeUpLargeIndex(2000, 20_000);
    const start = performance.now();
    const { ways } = findWays(huge, pattern(huge, 'c100⇒c1900'), everything, {
      most: 20,
      steps: 1_000_000,
    });
    expect(ways).toHaveLength(20);
    // Some 20 ms are usual; a busy machine gets more.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
