/** What all tables together know of names, by which a list is told from a name with a comma in it. */
import { foldName } from '../../model/foldName.ts';
import type { GroupKind } from '../../model/vocabulary.ts';

export interface KnownGroup {
  readonly label: string;
  readonly kind: GroupKind;
}

export interface KnownNames {
  /** Names that stand alone in a cell somewhere, folded. */
  readonly alone: ReadonlySet<string>;
  /** Names of VMs, clusters, zones, folded. */
  readonly groups: ReadonlyMap<string, KnownGroup>;
}

export function isKnown(names: KnownNames, text: string): boolean {
  const folded = foldName(text);
  return names.alone.has(folded) || names.groups.has(folded);
}

export function findGroup(names: KnownNames, text: string): KnownGroup | null {
  return names.groups.get(foldName(text)) ?? null;
}

/** `Run k8 API server` → the group `Run` and the rest; `null` where no group begins the text. */
export function takeGroup(
  names: KnownNames,
  text: string,
): { readonly group: KnownGroup; readonly rest: string } | null {
  const words = text.split(/\s+/);
  for (let count = Math.min(words.length - 1, 4); count > 0; count--) {
    const group = findGroup(names, words.slice(0, count).join(' '));
    if (group !== null) return { group, rest: words.slice(count).join(' ') };
  }
  return null;
}
