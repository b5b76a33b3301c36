/**
 * Which key is which command. The one table of keys: they are read by it, and the palette and the sheet
 * show them from it. It knows no page: what has the focus is told to it.
 */
import { PALETTE_KEY, readKey } from './nameKey.ts';

/** The headings of the sheet of keys. */
export type KeyGroup = 'Commands' | 'Query' | 'View' | 'Walks' | 'Ways';

export interface KeyBinding {
  /** The id of the command; `palette` opens the list of them all. */
  readonly command: string;
  readonly group: KeyGroup;
  readonly does: string;
  /**
   * Any one of them: a sign or a letter, after `Shift+` with Shift, and after `Mod+` with ⌘ on a Mac
   * and with Ctrl elsewhere.
   */
  readonly keys: readonly string[];
  /** Whether a key that is held down does it again and again. */
  readonly repeats?: boolean;
  /** Whether it is answered in a field too. */
  readonly inFields?: boolean;
  /** What is said where the command cannot be done now. */
  readonly otherwise?: string;
}

const NO_WALK = 'No walk is open.';
const NO_WAYS = 'There are no ways here. An arrow in the query asks for some: A→B.';

export const KEY_BINDINGS: readonly KeyBinding[] = [
  {
    command: 'palette',
    group: 'Commands',
    does: 'Find a command, a component or a port',
    keys: [PALETTE_KEY],
    inFields: true,
  },
  { command: 'keys', group: 'Commands', does: 'List the keys', keys: ['?'] },
  { command: 'bring', group: 'Commands', does: 'Bring your own', keys: ['b'] },
  { command: 'query', group: 'Query', does: 'Go to the query', keys: ['/'] },
  {
    command: 'undo-query',
    group: 'Query',
    does: 'Undo the last change of the query',
    keys: ['u', 'Mod+z'],
    repeats: true,
    otherwise: 'There is no change of the query to undo.',
  },
  {
    command: 'redo-query',
    group: 'Query',
    does: 'Redo it',
    keys: ['Shift+u', 'Mod+Shift+z'],
    repeats: true,
    otherwise: 'There is no change of the query to redo.',
  },
  { command: 'view-diagram', group: 'View', does: 'Diagram: the chart', keys: ['c'] },
  { command: 'view-table', group: 'View', does: 'Table', keys: ['t'] },
  { command: 'view-matrix', group: 'View', does: 'Matrix', keys: ['m'] },
  { command: 'review', group: 'View', does: 'Review: posture and findings', keys: ['r'] },
  {
    command: 'show',
    group: 'View',
    does: 'Dim the rows left out, or show only the others',
    keys: ['d'],
  },
  {
    command: 'fit',
    group: 'View',
    does: 'Fit the chart',
    keys: ['f'],
    otherwise: 'There is no chart to fit here.',
  },
  { command: 'present', group: 'View', does: 'Present', keys: ['p'] },
  {
    command: 'note',
    group: 'View',
    does: 'Write a note on what is selected',
    keys: ['n'],
    otherwise: 'Select a flow or a component first, and write the note on it.',
  },
  { command: 'walks', group: 'Walks', does: 'Walks', keys: ['g'] },
  {
    command: 'next-step',
    group: 'Walks',
    does: 'Next step',
    keys: ['j'],
    repeats: true,
    otherwise: NO_WALK,
  },
  {
    command: 'previous-step',
    group: 'Walks',
    does: 'Previous step',
    keys: ['k'],
    repeats: true,
    otherwise: NO_WALK,
  },
  {
    command: 'return-to-step',
    group: 'Walks',
    does: 'Back to what the step shows',
    keys: ['s'],
    otherwise: NO_WALK,
  },
  { command: 'ways', group: 'Ways', does: 'List the ways', keys: ['w'], otherwise: NO_WAYS },
  {
    command: 'previous-way',
    group: 'Ways',
    does: 'Previous way',
    keys: ['['],
    repeats: true,
    otherwise: NO_WAYS,
  },
  {
    command: 'next-way',
    group: 'Ways',
    does: 'Next way',
    keys: [']'],
    repeats: true,
    otherwise: NO_WAYS,
  },
  {
    command: 'step-back',
    group: 'Ways',
    does: 'Step back along the way',
    keys: [','],
    repeats: true,
    otherwise: NO_WAYS,
  },
  {
    command: 'step',
    group: 'Ways',
    does: 'Step along the way',
    keys: ['.'],
    repeats: true,
    otherwise: NO_WAYS,
  },
];

/** What is read of a `KeyboardEvent`. */
export type KeyPress = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'ctrlKey'
  | 'metaKey'
  | 'altKey'
  | 'shiftKey'
  | 'repeat'
  | 'isComposing'
  | 'defaultPrevented'
> & { readonly getModifierState: (key: 'AltGraph' | 'CapsLock') => boolean };

export interface KeySituation {
  readonly mac: boolean;
  /** Whether keys count that are pressed without Ctrl or ⌘. */
  readonly singleKeys: boolean;
  /** What has the focus: something to type in, something whose keys are its own, or neither. */
  readonly focus: 'field' | 'taken' | 'free';
}

/** The binding that a pressed key means; `null` for a key that is none of ours. */
export function bindingOfKey(
  press: KeyPress,
  { mac, singleKeys, focus }: KeySituation,
): KeyBinding | null {
  if (press.defaultPrevented || press.isComposing || focus === 'taken') return null;
  const isMeant = ({ keys, repeats = false, inFields = false }: KeyBinding) =>
    (focus === 'free' || inFields) &&
    (repeats || !press.repeat) &&
    keys.some((key) => (singleKeys || isWithMod(key)) && isPressed(key, press, mac));
  return KEY_BINDINGS.find(isMeant) ?? null;
}

/** Whether the pressed key is one of the command's, wherever the focus is. */
export function isKeyOf(id: string, press: KeyPress, mac: boolean): boolean {
  return keysOfCommand(id).some((key) => isPressed(key, press, mac));
}

/** The keys of a command, those first that are pressed alone. */
export function keysOfCommand(id: string): readonly string[] {
  return KEY_BINDINGS.find(({ command }) => command === id)?.keys ?? [];
}

export function isWithMod(key: string): boolean {
  return key.startsWith('Mod+');
}

function isPressed(key: string, press: KeyPress, mac: boolean): boolean {
  const { mod, shift, sign } = readKey(key);
  const altGraph = press.getModifierState('AltGraph');
  // Windows says of AltGr that it is Ctrl and Alt.
  const ctrl = press.ctrlKey && !altGraph;
  const [pressed, other] = mac ? [press.metaKey, ctrl] : [ctrl, press.metaKey];
  if (mod !== pressed || other) return false;
  // Where a sign stands on the keyboard, and whether it takes Shift, AltGr or ⌥, differs from country to
  // country: `[` is AltGr+8 on a German one.
  if (!isLatin(sign)) return press.key === sign;
  if (press.altKey || altGraph) return false;
  return letterOf(press) === sign && isShifted(press) === shift;
}

/** The letter; on a keyboard of other letters, the one that stands in its place elsewhere. */
function letterOf({ key, code }: KeyPress): string {
  const lower = key.toLowerCase();
  if (isLatin(lower) || !/^\p{L}$/u.test(lower)) return lower;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? lower;
}

/** Caps Lock makes capitals, and means nothing by them; voice control types a capital without Shift. */
function isShifted(press: KeyPress): boolean {
  const isCapital = press.key !== press.key.toLowerCase();
  return press.shiftKey || (isCapital && !press.getModifierState('CapsLock'));
}

function isLatin(sign: string): boolean {
  return /^[a-z]$/.test(sign);
}
