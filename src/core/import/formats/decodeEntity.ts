/** One character reference of HTML, as `&dagger;` or `&#8224;`, where a format other than HTML allows it. */
import { parseFragment } from 'parse5';

const known = new Map<string, string>();

export function decodeEntity(entity: string): string {
  const decoded = known.get(entity) ?? parseEntity(entity);
  if (known.size < 2_000) known.set(entity, decoded);
  return decoded;
}

function parseEntity(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node !== undefined && 'value' in node ? node.value : entity;
}
