/** What most cells of a column hold, as shares of those that hold anything. */
import { isTwoWay } from '../cells/readDirection.ts';
import type { RawCell, RawRow } from '../rawTable.ts';
import {
  isCaller,
  isHostPort,
  isMachinePort,
  isManyHosts,
  isOrigin,
  isSideWord,
  isWhereSet,
} from './callerKinds.ts';
import {
  isAction,
  isAddress,
  isArrow,
  isBlank,
  isCode,
  isDeed,
  isDirection,
  isEdition,
  isFromTo,
  isHalves,
  isNetwork,
  isNumberedPorts,
  isOutbound,
  isOverTransport,
  isPath,
  isPortKey,
  isReach,
  isProduct,
  isPorts,
  isProtocol,
  isSentence,
  isState,
  isStatedPorts,
  isTelling,
  isTransport,
  isWay,
  isWellKnownPort,
  isWholeNumber,
  isYesNo,
  mentionsPort,
  tellingText,
} from './cellKinds.ts';
import { isOwnAddress, isQuantity, isSocket, isVersion } from './measureKinds.ts';

/** All shares are from 0 to 1, and 0 where no cell holds anything. */
export interface ColumnProfile {
  /** Cells looked at that hold something. */
  readonly filled: number;
  /** Of all cells that were looked at. */
  readonly filledShare: number;
  readonly ports: number;
  /** Ports with a number in them. */
  readonly numbered: number;
  /** Cells that are ports or have one among other words. */
  readonly holdsPorts: number;
  /** As above, with a number: `Any` is a port only under a heading of ports. */
  readonly mentionsPort: number;
  /** Ports with what is spoken on them: `TCP 80`, `HTTPS (443)`. */
  readonly stated: number;
  /** A port beside its transport, among other words or none. */
  readonly overTransport: number;
  /** Cells with a port that everybody knows. */
  readonly wellKnown: number;
  readonly transports: number;
  readonly protocols: number;
  /** Protocols that are called as what speaks them: `Redis`. */
  readonly products: number;
  readonly addresses: number;
  /** Networks, and words for anybody. */
  readonly networks: number;
  /** How far something reaches: `LAN`, `WAN`, `Public`. */
  readonly reaches: number;
  readonly paths: number;
  /** Files, variables and settings in which something is set. */
  readonly whereSet: number;
  readonly codes: number;
  /** Keys of settings that hold ports: `keeper.http.port`. */
  readonly portKeys: number;
  readonly arrows: number;
  readonly fromTo: number;
  /** Two names with a slash between them, or one on each of two lines. */
  readonly halves: number;
  readonly directions: number;
  /** Directions and nothing else in the cell. */
  readonly ways: number;
  /** Directions that go out, and nothing in. */
  readonly outbound: number;
  /** What runs both ways on one connection: `Bidirectional`. */
  readonly twoWay: number;
  readonly actions: number;
  readonly yesNo: number;
  readonly sentences: number;
  /** What is said of a port, in fewer words than a sentence has. */
  readonly tellings: number;
  readonly wholeNumbers: number;
  /** Editions and tiers of a product, and nobody of it: `All tiers`, `Free mode`. */
  readonly editions: number;
  /** In which state or of what kind something is: `persistent`, `managed`. */
  readonly states: number;
  /** What is done, in a word or two: `SEND/RECEIVE`. */
  readonly deeds: number;
  readonly sockets: number;
  readonly versions: number;
  /** How much of something: `5 °C`, `80 %`. */
  readonly quantities: number;
  /** Addresses of whatever listens itself: `0.0.0.0`, `all interfaces`. */
  readonly ownAddresses: number;
  /** Ports that are called by the machine whose they are: `Keeper server port`. */
  readonly machinePorts: number;
  /** Names of those who call and never listen: `All nodes`, `Web browser`, `Administrators`. */
  readonly callers: number;
  /** Whole clusters, nodes, servers: more than a process. */
  readonly manyHosts: number;
  /** Addresses that have access, by number or by whose they are: `Your IP only`. */
  readonly origins: number;
  /** Words for one side of a flow: `Source`, `Target`. */
  readonly sides: number;
  /** An address with a port behind it: `10.0.0.1:443`. */
  readonly hostPorts: number;
  /** 1, 2, 3 … from the first row on: a number of the row, or a socket on a device. */
  readonly counts: boolean;
  readonly meanLength: number;
  /** Different texts, of those filled. */
  readonly distinct: number;
}

/** So many rows tell a column; a table of 100,000 is looked at in as many places. */
const MOST_CELLS = 160;

const TESTS = {
  ports: isPorts,
  numbered: isNumberedPorts,
  holdsPorts: (text: string) => isPorts(text) || mentionsPort(text),
  mentionsPort: (text: string) => isNumberedPorts(text) || mentionsPort(text),
  stated: isStatedPorts,
  overTransport: isOverTransport,
  wellKnown: isWellKnownPort,
  transports: isTransport,
  protocols: isProtocol,
  products: isProduct,
  addresses: isAddress,
  networks: isNetwork,
  reaches: isReach,
  paths: isPath,
  whereSet: isWhereSet,
  codes: isCode,
  portKeys: isPortKey,
  arrows: isArrow,
  fromTo: isFromTo,
  halves: isHalves,
  directions: isDirection,
  ways: isWay,
  outbound: isOutbound,
  twoWay: isTwoWay,
  actions: isAction,
  yesNo: isYesNo,
  sentences: isSentence,
  tellings: isTelling,
  wholeNumbers: isWholeNumber,
  editions: isEdition,
  states: isState,
  deeds: isDeed,
  sockets: isSocket,
  versions: isVersion,
  quantities: isQuantity,
  ownAddresses: isOwnAddress,
  machinePorts: isMachinePort,
  callers: isCaller,
  manyHosts: isManyHosts,
  origins: isOrigin,
  sides: isSideWord,
  hostPorts: isHostPort,
} as const;

export function profileColumn(rows: readonly RawRow[], column: number): ColumnProfile {
  const step = Math.max(1, Math.ceil(rows.length / MOST_CELLS));
  const all: string[] = [];
  for (let at = 0; at < rows.length; at += step) {
    all.push(tellingText(unraised(rows[at]?.cells[column])));
  }
  const texts = all.filter((text) => !isBlank(text));
  const share = (count: number) => (texts.length === 0 ? 0 : count / texts.length);
  const of = (test: (text: string) => boolean) => share(texts.filter(test).length);
  return {
    filled: texts.length,
    filledShare: all.length === 0 ? 0 : texts.length / all.length,
    ports: of(TESTS.ports),
    numbered: of(TESTS.numbered),
    holdsPorts: of(TESTS.holdsPorts),
    mentionsPort: of(TESTS.mentionsPort),
    stated: of(TESTS.stated),
    overTransport: of(TESTS.overTransport),
    wellKnown: of(TESTS.wellKnown),
    transports: of(TESTS.transports),
    protocols: of(TESTS.protocols),
    products: of(TESTS.products),
    addresses: of(TESTS.addresses),
    networks: of(TESTS.networks),
    reaches: of(TESTS.reaches),
    paths: of(TESTS.paths),
    whereSet: of(TESTS.whereSet),
    codes: of(TESTS.codes),
    portKeys: of(TESTS.portKeys),
    arrows: of(TESTS.arrows),
    fromTo: of(TESTS.fromTo),
    halves: of(TESTS.halves),
    directions: of(TESTS.directions),
    ways: of(TESTS.ways),
    outbound: of(TESTS.outbound),
    twoWay: of(TESTS.twoWay),
    actions: of(TESTS.actions),
    yesNo: of(TESTS.yesNo),
    sentences: of(TESTS.sentences),
    tellings: of(TESTS.tellings),
    wholeNumbers: of(TESTS.wholeNumbers),
    editions: of(TESTS.editions),
    states: of(TESTS.states),
    deeds: of(TESTS.deeds),
    sockets: of(TESTS.sockets),
    versions: of(TESTS.versions),
    quantities: of(TESTS.quantities),
    ownAddresses: of(TESTS.ownAddresses),
    machinePorts: of(TESTS.machinePorts),
    callers: of(TESTS.callers),
    manyHosts: of(TESTS.manyHosts),
    origins: of(TESTS.origins),
    sides: of(TESTS.sides),
    hostPorts: of(TESTS.hostPorts),
    counts: step === 1 && countsUp(texts),
    meanLength: share(texts.reduce((sum, text) => sum + text.length, 0)),
    distinct: share(new Set(texts).size),
  };
}

/** What is raised are marks and notes, not what the cell holds. */
function unraised(cell: RawCell | undefined): string {
  if (cell === undefined) return '';
  let text = '';
  let at = 0;
  for (const { from, to } of cell.raised) {
    text += `${cell.text.slice(at, Math.max(at, from))} `;
    at = Math.max(at, to);
  }
  return text + cell.text.slice(at);
}

function countsUp(texts: readonly string[]): boolean {
  if (texts.length < 2) return false;
  const first = Number(texts[0]);
  if (first !== 0 && first !== 1) return false;
  return texts.every((text, at) => /^\d+$/.test(text) && Number(text) === first + at);
}
