/** Keeps a device from filling up: of the drawings there, those used last stay. */

/** A device's storage; all of it may reject. */
export interface Device {
  readonly names: () => Promise<readonly string[]>;
  readonly get: (name: string) => Promise<unknown>;
  readonly set: (name: string, value: unknown) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
}

/** More drawings than this are not kept, whatever they hold. */
export const MOST_ON_DEVICE = 100;

/** Stands among the drawings, and says when each was used last. */
export const USES = 'uses';

/** The time of day when each drawing was used last, by its name. */
export type Uses = Readonly<Record<string, number>>;

/**
 * Writes down what was used, and removes what was not for the longest time.
 * @returns the names of what is gone.
 */
export async function keepTidy(device: Device, used: Uses): Promise<readonly string[]> {
  // Other pages of the site keep theirs in the same place, and have written down their own.
  const there = (await device.names()).filter((name) => name !== USES);
  const before = await device.get(USES);
  const uses: Uses = { ...(isUses(before) ? before : {}), ...used };
  const latest = there.toSorted((one, other) => (uses[other] ?? 0) - (uses[one] ?? 0));
  const kept = latest.slice(0, MOST_ON_DEVICE);
  const gone = latest.slice(MOST_ON_DEVICE);
  await device.set(USES, Object.fromEntries(kept.map((name) => [name, uses[name] ?? 0])));
  if (gone.length > 0) await device.remove(gone);
  return gone;
}

function isUses(value: unknown): value is Uses {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((at) => typeof at === 'number')
  );
}
