/** Labels in a list of ports that are of more than the port beside them: over what it all runs, what is spoken on each. */
import { otherProtocol } from '../../model/knownWords.ts';
import type { Transport } from '../../model/vocabulary.ts';
import { isPortless } from './portless.ts';
import { joinLabels } from './portWords.ts';
import type { Labels } from './portWords.ts';
import type { PortItem } from './readPortSegment.ts';

/** `80, 443 (HTTP/HTTPS)`: as many words behind the list as it has ports, each for one of them. */
function pairInOrder(items: readonly PortItem[]): readonly PortItem[] | null {
  const words = items.at(-1)?.protocols ?? [];
  const areBare = items.slice(0, -1).every(({ protocols }) => protocols.length === 0);
  const areSingle = items.every(({ ports, varies }) => ports.length === 1 && varies === null);
  if (items.length < 2 || words.length !== items.length || !areBare || !areSingle) return null;
  return items.map((item, at) => ({ ...item, protocols: words.slice(at, at + 1) }));
}

/** `LDAP TCP 389, CLDAP UDP 389`: a word where the others name what is spoken is of that kind, though unknown. */
export function nameAlike(items: readonly PortItem[]): readonly PortItem[] {
  const named = items.find(({ protocols, rest }) => protocols.length === 1 && rest.length === 0);
  if (named === undefined) return items;
  return items.map((item) => {
    const [word, ...more] = item.rest;
    const isAlike = item.labelled === named.labelled && item.transports.length > 0;
    if (!isAlike || word === undefined || more.length > 0 || item.protocols.length > 0) return item;
    // A word in small letters may as well say whose port it is.
    if (!/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(word)) return item;
    return { ...item, protocols: [otherProtocol(word)], rest: [] };
  });
}

/** Labels that a separator divides from their number: `TCP, UDP 53` and `53 TCP, UDP`. */
export function attach(items: PortItem[], loose: { at: number; labels: Labels }): PortItem[] {
  const isBefore = loose.at === 0;
  const target = isBefore ? 0 : loose.at - 1;
  return items.map((item, index) => {
    if (index !== target) return item;
    const both = isBefore ? [loose.labels, item] : [item, loose.labels];
    const side = isBefore ? 'before' : 'behind';
    return { ...item, ...joinLabels(both), labelled: item.labelled ?? side };
  });
}

/** A transport before a list is that of the whole list, and one behind it, too: `TCP 80, 443`, `80, 443/tcp`. */
export function shareLabels(items: readonly PortItem[]): readonly PortItem[] {
  const shared: PortItem[] = [];
  for (const item of items) {
    const before = shared.at(-1);
    const isBare = item.labelled === null && before?.labelled === 'before';
    // Of two transports nobody knows which runs below what bears a name of its own: `UDP/TCP 514, TLS 6514`.
    const isOne = item.labelled !== 'before' || before?.transports.length === 1;
    const isOver = before?.labelled === 'before' && item.transports.length === 0 && isOne;
    // `TCP 80, 443 (HTTPS)`: the transport is that of the list, whatever else is said of the last.
    if (!isBare && isOver) shared.push({ ...item, transports: before.transports });
    else if (!isBare) shared.push(item);
    else {
      const protocols = before.colon ? before.protocols : [];
      const { transports } = before;
      const isShared = transports.length + protocols.length > 0;
      shared.push(
        isShared
          ? { ...item, transports, protocols, labelled: 'before', colon: before.colon }
          : item,
      );
    }
  }
  const last = shared.at(-1);
  const others = shared.slice(0, -1);
  const paired = pairInOrder(shared);
  if (paired !== null) return paired;
  // `SMB 137-139, 445 (TCP)`: the word before the list names it, and no other item says over what it runs.
  const isHeaded = others.every(
    ({ labelled, transports }, at) => labelled === null || (at === 0 && transports.length === 0),
  );
  if (last?.labelled !== 'behind' || !isHeaded) return shareForward(shared);
  return [...others.map((item) => ({ ...item, transports: last.transports })), last];
}

/** `500, 4500 (UDP), 443 (TCP)`: what stands bare before a port that says over what it runs runs over the same. */
function shareForward(items: readonly PortItem[]): readonly PortItem[] {
  let behind: readonly Transport[] = [];
  const shared = items.toReversed().map((item) => {
    if (item.labelled !== null) {
      const isTold = item.labelled === 'behind' && !item.transports.some(isPortless);
      behind = isTold ? item.transports : [];
      return item;
    }
    return item.transports.length > 0 ? item : { ...item, transports: behind };
  });
  return shared.toReversed();
}
