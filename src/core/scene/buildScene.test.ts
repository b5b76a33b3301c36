import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../data/cf-networking.ts';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import type { FlowId } from '../model/ids.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { buildScene } from './buildScene.ts';

const DIEGO = indexDocument(diego);
const TAP = indexDocument(tap);
const card = (scene: ReturnType<typeof buildScene>, id: string) =>
  scene.cards.find((one) => one.id === id);

describe('a scene of the whole document', () => {
  it('holds every flow and every component, in the document’s order', () => {
    for (const index of [DIEGO, TAP]) {
      const scene = buildScene(index, null);
      expect(scene.flows.map(({ id }) => id)).toEqual(index.document.flows.map(({ id }) => id));
      expect(scene.cards.map(({ id }) => id)).toEqual(
        index.document.components.map(({ id }) => id),
      );
    }
  });

  it('draws a VM that holds nothing but itself as a card without a box', () => {
    const scene = buildScene(DIEGO, null);
    expect(card(scene, 'uaa-vm')).toMatchObject({ group: null, caption: 'VM' });
    expect(scene.groups.map(({ id }) => id)).toEqual([
      'cloud_controller',
      'diego_brain',
      'diego_cell',
      'diego_database',
    ]);
  });

  it('says of a VM or cluster inside its own box that it is meant as a whole', () => {
    expect(card(buildScene(DIEGO, null), 'diego_brain-vm')?.caption).toBe('the VM as a whole');
    expect(card(buildScene(TAP, null), 'view-cluster')?.caption).toBe('the cluster as a whole');
  });

  it('draws what is external without a box, and says so on the card', () => {
    const scene = buildScene(TAP, null);
    expect(card(scene, 'git-repo')).toMatchObject({
      group: null,
      external: true,
      caption: 'External',
    });
    expect(card(scene, 'supervisor')?.external).toBe(false);
  });

  it('names the transport where the document names no protocol, and tells what varies', () => {
    expect(card(buildScene(TAP, null), 'gui-database')?.sockets).toMatchObject([
      { ports: '5432', protocol: 'TCP' },
    ]);
    expect(card(buildScene(DIEGO, null), 'app-instances')?.sockets).toMatchObject([
      { ports: 'varies', hint: 'typically 61001–65534' },
    ]);
  });
});

describe('a scene of some flows', () => {
  it('holds their ends only, their sockets only, and boxes that hold something', () => {
    const drawn = new Set(['internal-1.1', 'outbound-3.1'] as FlowId[]);
    const scene = buildScene(DIEGO, drawn);
    expect(scene.flows.map(({ id }) => id)).toEqual(['internal-1.1', 'outbound-3.1']);
    expect(scene.cards.map(({ id }) => id)).toEqual(['auctioneer', 'ssh-proxy', 'rep', 'uaa-vm']);
    expect(card(scene, 'auctioneer')?.sockets).toEqual([]);
    expect(scene.groups.map(({ id }) => id)).toEqual(['diego_brain', 'diego_cell']);
  });

  it('is empty without flows', () => {
    expect(buildScene(DIEGO, new Set())).toEqual({ groups: [], cards: [], flows: [] });
  });

  it('keeps the box of a group of which one component is left', () => {
    const scene = buildScene(DIEGO, new Set(['outbound-1.1'] as FlowId[]));
    expect(card(scene, 'diego_brain-vm')?.group).toBe('diego_brain');
  });
});

describe('the caption of a card', () => {
  it('says whether the page counts it to the core or offers to swap it, beside where it stands', () => {
    const scene = buildScene(indexDocument(cfNetworking), null);
    const captions = ['silk', 'policy-server', 'cli-plugin', 'cell', 'app-instances'].map(
      (id) => card(scene, id)?.caption,
    );
    expect(captions).toEqual(['swappable', 'core', 'External · core', 'the host as a whole', null]);
  });
});
