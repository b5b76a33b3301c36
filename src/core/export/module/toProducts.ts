/** The flows of a row as pairs that each go with each of some services, as a module writes them down. */
import type { Flow } from '../../model/document.ts';

export interface Product {
  /** The first flow of each pair, for its ends. */
  readonly pairs: readonly Flow[];
  /** One flow for each service, for what it is opened on. */
  readonly services: readonly Flow[];
}

/** @returns products that, opened pair by pair one after the other, are the flows in their order. */
export function toProducts(flows: readonly Flow[]): readonly Product[] {
  const products: Product[] = [];
  for (let start = 0; start < flows.length;) {
    const product = firstProduct(flows.slice(start));
    products.push(product);
    start += product.pairs.length * product.services.length;
  }
  return products;
}

/** All services of the first pair, and as many further pairs as have the same. */
function firstProduct(flows: readonly Flow[]): Product {
  const [first] = flows;
  if (first === undefined) return { pairs: [], services: [] };
  const end = flows.findIndex((flow) => !isSamePair(flow, first));
  const services = flows.slice(0, end === -1 ? flows.length : end);
  const pairs = [first];
  for (let at = services.length; at < flows.length; at += services.length) {
    const pair = flows[at];
    const own = flows.slice(at, at + services.length);
    const fits =
      own.length === services.length &&
      own.every((flow, place) => {
        const service = services[place];
        return service !== undefined && isSamePair(flow, own[0]) && isSameService(flow, service);
      });
    if (pair === undefined || !fits) break;
    pairs.push(pair);
  }
  return { pairs, services };
}

function isSamePair(one: Flow, other: Flow | undefined): boolean {
  return other !== undefined && one.from === other.from && one.to === other.to;
}

function isSameService(one: Flow, other: Flow): boolean {
  const key = ({ relation, ports, protocol, carries, transport, security }: Flow) =>
    JSON.stringify([relation, ports, protocol, carries, transport, security]);
  return key(one) === key(other);
}
