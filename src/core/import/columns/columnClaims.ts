/**
 * Which roles a column could have, and how strongly. Two columns that want one role do not depend on which
 * stands first: the stronger claim has it, and the weaker gets the next that it could have.
 */
import type { ColumnReading, ColumnRole, HeadingStates } from '../columnRole.ts';
import type { ColumnScene } from './columnScene.ts';
import type { EndPart } from './headingMeaning.ts';
import { mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';
import { HEADED, plainWishes, portWishes, protocolWishes } from './wishesByHeading.ts';
import type { Wish } from './wishesByHeading.ts';

export interface Claim {
  readonly column: TableColumn;
  readonly role: ColumnRole;
  readonly strength: number;
  readonly certainty: ColumnReading['certainty'];
  readonly why: string;
  readonly states: HeadingStates;
}

export function claimsOf(column: TableColumn, scene: ColumnScene): readonly Claim[] {
  if (column.chosen !== null) {
    const { states } = column.meaning;
    const chosen = { role: column.chosen, strength: 1000, certainty: 'chosen' } as const;
    return [{ column, ...chosen, why: 'You chose it.', states }];
  }
  return wishesOf(column, scene).map(([role, strength, why, certainty]) => ({
    column,
    role,
    strength,
    certainty: column.certainty === 'sure' ? (certainty ?? 'sure') : column.certainty,
    why: whyOf(column, why),
    states: column.meaning.states,
  }));
}

/** What the cells made of a heading goes before the heading; where there is none, it says nothing. */
function whyOf({ note, folded }: TableColumn, why: string): string {
  if (note === null) return why;
  return why === HEADED || folded === '' ? note : `${note} ${why}`;
}

function wishesOf(column: TableColumn, scene: ColumnScene): readonly Wish[] {
  const { meaning } = column;
  switch (meaning.kind) {
    case 'source':
      return endWishes('source', meaning.part, meaning.weak ? -3 : 0);
    case 'destination':
      return endWishes('destination', meaning.part, meaning.weak ? -3 : 0);
    case 'both':
      return scene.hasSource && scene.hasDestination
        ? []
        : [['ends', 99, 'It names who calls and who is called in one cell.']];
    case 'endpoint':
      return endpointWishes(column, scene);
    case 'peer':
      return peerWishes(scene);
    case 'used-by':
      return scene.usersCall
        ? [['source', 65, 'Whoever uses a port calls it.', 'guess']]
        : namesSpoken(column, scene) ||
            (scene.hasSource && scene.hasDestination) ||
            (scene.context.ends.length > 0 && !mostly(column.profile.filledShare, 0.9))
          ? []
          : [['endpoint', 26, 'Nothing else says whose port it is.', 'guess']];
    case 'thing':
    case 'service':
    case 'name':
      return thingWishes(column, scene);
    case 'port':
      return portWishes(column);
    case 'protocol':
      return protocolWishes(column);
    default:
      return plainWishes(column);
  }
}

/** What goes out is used by no protocol: `HTTP` under `Used by` is what is spoken, and nobody who calls. */
function namesSpoken({ profile }: TableColumn, { context }: ColumnScene): boolean {
  return (
    (context.direction === 'outbound' || context.ends.length > 0) && mostly(profile.protocols, 0.3)
  );
}

const END_STRENGTHS: Readonly<Record<EndPart, number>> = {
  component: 98,
  plain: 96,
  host: 94,
  domain: 88,
  address: 86,
  group: 84,
};

const SAYS_WHO = {
  source: 'Its heading says who calls.',
  destination: 'Its heading says who is called.',
} as const;

function endWishes(end: 'source' | 'destination', part: EndPart, less: number): readonly Wish[] {
  const around = `What stands around the ${end}, which another column names.`;
  const at = `Where the ${end} is, which another column names.`;
  const more: readonly Wish[] =
    part === 'host'
      ? [[`${end}-group`, 81 + less, around]]
      : part === 'group'
        ? [[`${end}-group`, 80 + less, around]]
        : part === 'plain'
          ? [[`${end}-group`, 60 + less, around]]
          : part === 'domain' || part === 'address'
            ? [[`${end}-address`, (part === 'domain' ? 80 : 79) + less, at]]
            : [];
  return [[end, END_STRENGTHS[part] + less, SAYS_WHO[end]], ...more];
}

/** `Server`, `Endpoint`: who is called where somebody calls, else whose port it is. */
function endpointWishes(column: TableColumn, scene: ColumnScene): readonly Wish[] {
  const isNamed = scene.columns.some((other) => other.meaning.kind === 'destination');
  if (isNamed) return [['destination-group', 40, 'What stands around the destination.', 'guess']];
  if (scene.hasSource) return endWishes('destination', column.meaning.part, -20);
  return thingWishes(column, scene);
}

function peerWishes(scene: ColumnScene): readonly Wish[] {
  switch (scene.peerIs) {
    case 'source':
      return [['source', 72, 'It names the other end, and the rows are inbound.', 'guess']];
    case 'destination':
      return [
        ['destination', 72, 'It names the other end, which is the one that is called.', 'guess'],
      ];
    case 'turns':
      if (!scene.hasWay) {
        const why = 'It names the other end; nothing says which of the two calls.';
        return isAlone(scene) ? [['ends', 72, why, 'guess']] : [['destination', 72, why, 'guess']];
      }
      return [
        ['destination', 72, 'It names the other end; its direction says which of the two calls.'],
      ];
    default:
      return [];
  }
}

/** `CIDR` beside nothing but ports: whether those come from there or go there, only the page’s author knows. */
function isAlone({ columns }: ColumnScene): boolean {
  const isNamed = columns.some(
    ({ meaning: { kind } }) =>
      kind === 'thing' || kind === 'service' || kind === 'name' || kind === 'endpoint',
  );
  return !isNamed;
}

/** How near a thing is to what listens; the nearest is it, the others stand around it. */
const THING_STRENGTHS: Readonly<Record<EndPart, number>> = {
  component: 62,
  plain: 28,
  host: 58,
  domain: 54,
  address: 52,
  group: 30,
};

/** `Feature | Local endpoint`: the one that listens goes before what it is there for. */
const ABOVE_NAMES = 1;

/** A column that is empty in many rows does not name what all of them are about. */
const GAPS = 3;

/** What is named without a word of who calls: it is what the other columns leave. */
function thingWishes(column: TableColumn, scene: ColumnScene): readonly Wish[] {
  const { kind, part } = column.meaning;
  const strength =
    THING_STRENGTHS[kind === 'name' ? 'plain' : part] -
    (kind === 'service' ? 2 : 0) +
    (kind === 'endpoint' && part === 'plain' && !mostly(column.profile.paths) ? ABOVE_NAMES : 0) -
    (mostly(column.profile.filledShare, 0.9) ? 0 : GAPS);
  if (kind === 'name' && (namesRules(scene) || isWhatFor(column, scene))) return [];
  if (scene.hasEnds || (scene.hasSource && scene.hasDestination)) {
    return subjectWishes(column, strength);
  }
  if (scene.peerIs === 'turns') return turningWishes(column, strength);
  if (scene.hasSource) return leftWishes('destination', part, strength);
  if (scene.hasDestination) {
    // `Destination | Host`, over names in the DNS: where that is which is called.
    if ((part === 'host' || part === 'domain') && mostly(column.profile.addresses, 0.5))
      return [
        ['destination-address', strength, 'Its cells are hosts, of what another column names.'],
      ];
    const isCalled = kind === 'service' || API.test(column.folded);
    return isCalled || kind === 'name' || part === 'address' || part === 'domain'
      ? [['subject', 20, 'It says whose flow it is.', 'guess']]
      : leftWishes('source', part, strength);
  }
  const around: Wish = ['destination-group', strength - 10, 'What stands around it that listens.'];
  const at: Wish = ['destination-address', strength - 10, 'Where it is that listens.'];
  const more =
    part === 'host' || part === 'group'
      ? [around]
      : part === 'domain' || part === 'address'
        ? [at]
        : [];
  return [
    [
      'endpoint',
      strength,
      'Its heading names a thing, and no column says who calls: it is whose port it is.',
    ],
    ...more,
  ];
}

/** An API is called like a service, and never calls. */
const API = /^(?:\w+ )?apis?$/;

/** `Communication` over `Cluster communications`, under `Proxy to node`: what passes between the two, and neither of them. */
function isWhatFor(column: TableColumn, { context: { ends } }: ColumnScene): boolean {
  const has = (role: string) => ends.some((end) => end.role === role);
  const isLoose =
    column.certainty === 'guess' || ends.every(({ certainty }) => certainty === 'sure');
  return isLoose && has('source') && has('destination');
}

/** Where rules allow and deny, or are numbered, a name is that of a rule. */
function namesRules(scene: ColumnScene): boolean {
  return scene.columns.some(({ meaning: { kind } }) => kind === 'action' || kind === 'rule');
}

/** Beside both ends: whose flow it is, as in `Component`, `Source`, `Destination`. */
function subjectWishes(
  { meaning: { kind, part } }: TableColumn,
  strength: number,
): readonly Wish[] {
  if (kind === 'name' || part === 'group' || part === 'address' || part === 'domain') return [];
  return [['subject', strength - 20, 'It stands beside both ends, and says whose flow it is.']];
}

/** Beside the other end, whichever that is: whose flow it is, and so one of the two. */
function turningWishes(
  { meaning: { kind, part } }: TableColumn,
  strength: number,
): readonly Wish[] {
  if (kind === 'name') return [];
  if (kind === 'service') return [['endpoint', strength, 'It says what listens, on either end.']];
  const around: readonly Wish[] =
    part === 'host' || part === 'group'
      ? [['source-group', strength - 10, 'What stands around the one whose flow it is.']]
      : [];
  return [
    ['source', strength, 'It says whose flow it is; the row’s direction says who calls.'],
    ...around,
  ];
}

function leftWishes(
  end: 'source' | 'destination',
  part: EndPart,
  strength: number,
): readonly Wish[] {
  const more: readonly Wish[] =
    part === 'host' || part === 'group'
      ? [[`${end}-group`, strength - 20, `What stands around the ${end}.`, 'guess']]
      : part === 'domain' || part === 'address'
        ? [[`${end}-address`, strength - 20, `Where the ${end} is.`, 'guess']]
        : [];
  const other = end === 'source' ? 'who is called' : 'who calls';
  return [
    [end, strength, `Another column says ${other}, and this is the end that is left.`, 'guess'],
    ...more,
  ];
}
