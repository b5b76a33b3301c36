/** Writes elements of XML. What stands in a document is text wherever it gets to: nothing of it is markup. */

type Attributes = Readonly<Record<string, string | number | null>>;

/** @param attributes those that are `null` are left out; numbers are cut to hundredths. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null
      ? []
      : ` ${key}="${typeof value === 'number' ? round(value) : escapeAttribute(value)}"`,
  );
  const inside = children.join('');
  const head = `<${name}${written.join('')}`;
  return inside === '' ? `${head}/>` : `${head}>${inside}</${name}>`;
}

export function escape(words: string): string {
  return words
    .toWellFormed()
    .replace(NOT_IN_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** In an attribute a line break that is no reference is read as a blank. */
function escapeAttribute(words: string): string {
  return escape(words).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;').replaceAll('\r', '&#13;');
}

/** No XML may hold these, escaped or not. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function round(place: number): number {
  return Math.round(place * 100) / 100;
}
