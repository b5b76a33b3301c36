/** A folded group as a card: its name, how much it holds, and one row for all that enters it. */
import type { Flow, Group } from '../model/document.ts';
import { foldSocketId } from '../model/ids.ts';
import type { GroupId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { GROUP_KINDS } from '../model/vocabulary.ts';
import { boxesOf, componentsWithin } from './boxes.ts';
import { portsOf } from './bundle.ts';
import { countFlows } from './foldWords.ts';
import type { FoldedCard, SceneSocket } from './scene.ts';

/** What a picture has of a folded group. */
export interface FoldedAway {
  readonly group: Group;
  /** How many of its components would be drawn. */
  readonly components: number;
  readonly inside: number;
  readonly entering: readonly Flow[];
  readonly leaving: number;
}

export function toFoldedCard(index: DocumentIndex, folded: FoldedAway): FoldedCard {
  const { group, components, inside, entering, leaving } = folded;
  const around = groupPath(index, group.parent);
  return {
    id: group.id,
    label: group.label,
    caption: `${GROUP_KINDS[group.kind].label} · ${countComponents(index, folded)}, folded`,
    external: around.some(({ kind }) => kind === 'external'),
    group: around.find(({ id }) => boxesOf(index).has(id))?.id ?? null,
    sockets: entering.length === 0 ? [] : [toFoldSocket(group.id, entering)],
    fold: { kind: group.kind, components, inside, entering: entering.length, leaving },
  };
}

/** `6 components`; under "only these" also `2 of 6 components`. */
function countComponents(index: DocumentIndex, { group, components }: FoldedAway): string {
  const all = componentsWithin(index, group.id).length;
  return `${components === all ? '' : `${components} of `}${all} components`;
}

/** More would make the card wider than the ports of a component do. */
const MOST_NAMED = 3;

/** It says how many flows end in it, so that it is never taken for a port that listens. */
function toFoldSocket(group: GroupId, entering: readonly Flow[]): SceneSocket {
  return {
    id: foldSocketId(group),
    look: 'words',
    ports: `${countFlows(entering.length)} in`,
    hint: namePorts(portsOf(entering)),
    protocol: '',
    badges: [],
  };
}

/** `port 8889`, `ports 443, 8889, 9016 and 4 more`; `null` where nothing that enters is traffic. */
function namePorts(ports: readonly string[]): string | null {
  if (ports.length === 0) return null;
  const named = ports.slice(0, MOST_NAMED).join(', ');
  const more = ports.length - MOST_NAMED;
  return `port${ports.length === 1 ? '' : 's'} ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
