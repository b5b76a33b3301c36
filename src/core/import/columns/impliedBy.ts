/**
 * What a title, a caption or the sentence above a table says for all of its rows: which way they run, over
 * what, and the ends that no column names. `Inbound Rules for Rancher Nodes` names a destination, `Ports used
 * for machine to control plane communication` both ends.
 */
import { plainText } from '../../model/plainText.ts';
import type { ImpliedDirection } from '../columnRole.ts';
import { HAS_ARROW, MUTUAL, arrowEnds, withJoinedArrows } from './arrowEnds.ts';
import { endsIn } from './impliedEnds.ts';
import type { ImpliedName } from './impliedName.ts';
import { sentencesOf } from './seenFrom.ts';

export interface Implied {
  /** `null` where nothing is said; `either` where it speaks of rows that come in and of others that go out. */
  readonly direction: ImpliedDirection | 'either' | null;
  /** As written. */
  readonly transport: string | null;
  readonly ends: readonly ImpliedName[];
  /** Whether it names ends, in a way that is not understood: what stands farther off is then no better. */
  readonly isOpaque: boolean;
}

const LONGEST_TEXT = 400;
const LONGEST_MARKUP = 4000;
const INBOUND =
  /\b(?:inbound|incoming|ingress|eingehende?r?|entrants?|entrantes?)\b|入站|入方向|[傳传]入|受信|インバウンド|인바운드/iu;
const OUTBOUND =
  /\b(?:outbound|outgoing|egress|ausgehende?r?|sortants?|salientes?)\b|出站|出方向|[傳传]出|送信方向|アウトバウンド|아웃바운드/iu;
/** `No inbound access`, `all outbound traffic is allowed`: what is said beside the rows, and of none of them. */
const DENIED_WAY =
  /\b(?:(?:no|not|without|never|nor)\s+(?:\w+\s+){0,2}?(?:inbound|incoming|ingress|outbound|outgoing|egress)\b|all\s+(?:other\s+)?(?:inbound|incoming|ingress|outbound|outgoing|egress)\s+(?:\w+\s+){1,2}?(?:is|are)\b)/giu;
/** `The dynamic client port range for outgoing connections`: where a caller calls from, and none of these rows. */
const CALLERS_PORTS =
  /\b(?:dynamic|ephemeral|client|source|random)\s+(?:\w+\s+){0,2}?ports?\s[^.]{0,40}?\b(?:inbound|incoming|ingress|outbound|outgoing|egress)\b/giu;
const INTERNAL = /\b(?:internal (?:to|for|within|communications?|traffic|flows?)|are internal)\b/iu;

export function impliedBy(text: string): Implied {
  const plain = withJoinedArrows(plainText(text.slice(0, LONGEST_MARKUP)));
  const said = sentencesOf(plain.slice(0, LONGEST_TEXT))
    .filter((sentence) =>
      [REFERS, MAY_DIFFER, CALLS_FROM, OF_OTHERS].every((test) => !test.test(sentence)),
    )
    .map((sentence) =>
      sentence
        .replace(CONCEDED, '')
        .replace(AT_FIRST, '')
        .replace(SEEN_TO, '')
        .replace(ON_CONDITION, '')
        .replace(MENU, ''),
    )
    .join(' ')
    .replace(/[\s:.]+$/u, '');
  const direction = MUTUAL.test(said) ? 'both' : directionIn(said);
  // Whatever a history of changes is of, its title is of no table that stands below it.
  if (HISTORY.test(said)) return { direction: null, transport: null, ends: [], isOpaque: true };
  const hasArrow = HAS_ARROW.test(said);
  const found = hasArrow ? arrowEnds(said) : clientsCall(said, endsIn(said));
  const isCaller = CALLS.test(said) && found.every(({ role }) => role === 'endpoint');
  const ends = isCaller ? [] : found;
  const isEitherWay = direction === 'either' && ends.length === 1;
  return {
    direction,
    transport: transportIn(said),
    ends: isEitherWay ? ends.map((end) => ({ ...end, role: 'endpoint' })) : ends,
    isOpaque: ends.length === 0 && (hasArrow || found.length > 0),
  };
}

/** `For more information about …, see …`: what another page is about. */
const REFERS =
  /^(?:(?:for|to (?:get|find|see|read))\s+(?:(?:more|additional|further|detailed|complete|full)\s)+(?:information|details?|about|on)\b|(?:for|to)\s+(?:information|details|learn\s+(?:more|how)|help)\b|(?:see|refer|read|learn more|more information|check out|visit)\s)/iu;

/** `These ports may have been changed on the hosts`: that others may hold, and nobody's that do. */
const MAY_DIFFER =
  /^(?:the|these|those|all|any|such|some|default|listed)\s(?:[\w-]+\s){0,3}?ports?\s(?:[\w-]+\s){0,2}?(?:may|might|can|could)\s(?:also\s)?(?:have been|be)\s(?:changed|modified|customi[sz]ed|reconfigured|reassigned|overridden|altered|adjusted)\b/iu;

/** `Keeper always uses an ephemeral port`: from which it calls, and on which nobody listens. */
const CALLS_FROM =
  /\buses?\s(?:an?\s)?(?:ephemeral|(?:random|arbitrary|dynamic|high)(?:ly (?:chosen|assigned))?\s(?:source|client|local|ephemeral))\s(?:(?:source|client|local)\s)?ports?\b/iu;

/** `All other ports are used within the cluster`: those that the sentence before has not named. */
const OF_OTHERS =
  /^(?:all|any|no)\s(?:of\sthe\s)?other\s(?:[\w-]+\s){0,2}?ports?\s(?:are|is|must|should|can|may|will|remain|need)\s/iu;

/** `Although the guide lists the ports of the nodes apart, …`: what does not hold here. */
const CONCEDED =
  /^(?:(?:even )?though|although|unlike|despite|instead of|rather than|contrary to)\s[^,;.]{1,200},\s/iu;

/** `By default, the keeper listens on …`, `Conversely, all …`: when, or how it goes on, before who. */
const AT_FIRST =
  /^(?:(?:by default|normally|typically|usually|generally|initially|currently|out of the box|in general|note that|please note(?: that)?),?|(?:\p{L}+ly|likewise|however|otherwise|moreover|furthermore|therefore|in addition|on the other hand|by contrast|in contrast),)\s+/iu;

/** `If you have a proxy, ensure that the keeper has …`: whoever reads it is to see to that. */
const SEEN_TO =
  /^(?:if\s[^,;.]{1,200},\s)?(?:please\s)?(?:ensure|make sure|verify|confirm|be sure)\s(?:that\s)?(?=(?:the|your|each|every|all|\p{Lu})\s?)/iu;

/** `Keeper communication (required for all managed modes)`: when it counts, and nobody's name; `(used by the keeper)` is one. */
const ON_CONDITION =
  /\s*\((?:(?:only|always|not|usually|typically)\s)?(?:(?:required|needed|necessary|mandatory|optional|recommended|applicable|relevant)(?:\s(?!by\s)[^()]*)?|(?:only|if|when|where|unless|depending|except|except for|as of|since|until)\s[^()]*)\)/giu;

/** `under Settings → Network`: where on a screen, and no way from one to another. */
const MENU =
  /\b(?:under|select|choose|click(?: on)?|navigate to|go to)\s(?:\p{Lu}[^→>.;:,]{0,40}\s?(?:→|->|=>|>|➔)\s?){1,4}\p{Lu}[^→>.;:,]{0,40}/gu;

const HISTORY =
  /^[^.]{0,40}\b(?:(?:revision|version|document|change|release) history|change ?log|release notes)\b/iu;

/** `Keeper uses these ports to communicate with clients`: whoever speaks with a client was called by it. */
function clientsCall(said: string, ends: readonly ImpliedName[]): readonly ImpliedName[] {
  const [one, other, ...more] = ends;
  if (one?.role !== 'source' || other?.role !== 'destination' || more.length > 0) return ends;
  if (!/\b(?:communicat\w+|talk\w*|interact\w*|exchang\w+) (?:\S+ )?with\b/iu.test(said))
    return ends;
  if (!CLIENTS.test(other.name) || CLIENTS.test(one.name)) return ends;
  return [
    { ...other, role: 'source' },
    { ...one, role: 'destination' },
  ];
}

const CLIENTS = /(?:^|\s)(?:clients?|browsers?)$/iu;

/** `The app connects to the store. These are the ports used by the app`: perhaps those that it calls. */
const CALLS =
  /\b(?:communicat(?:es?|ing)|connect(?:s|ing)?|talk(?:s|ing)?)\s+(?:with|to)\s.*\b(?:used|needed|required) by\b/iu;

function directionIn(text: string): Implied['direction'] {
  const told = text.replace(DENIED_WAY, ' ').replace(CALLERS_PORTS, ' ');
  const isInbound = INBOUND.test(told);
  const isOutbound = OUTBOUND.test(told);
  if (isInbound && isOutbound) return 'either';
  if (isInbound) return 'inbound';
  if (isOutbound) return 'outbound';
  return INTERNAL.test(told) ? 'internal' : null;
}

function transportIn(text: string): string | null {
  // A `TCP Router` is called by it, whatever its rules are about.
  const own = text.replace(
    /\b(?:tcp|udp)(?=\s(?:routers?|prox(?:y|ies)|relays?|[aen]?lbs?|load balancers?)\b)/giu,
    ' ',
  );
  const tcp = /\btcp\b/iu.exec(own);
  const udp = /\budp\b/iu.exec(own);
  if (tcp !== null && udp === null) return tcp[0];
  return udp !== null && tcp === null ? udp[0] : null;
}
