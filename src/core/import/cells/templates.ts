/**
 * Expressions of docs builds that nobody has filled in: ERB, Liquid, Jinja, shell, attributes of AsciiDoc;
 * and places that a page leaves for its readers to fill. In a name they stay as written, since they name
 * something; a port that is one is not known.
 */

/** Every alternative ends at the next sign of its own kind, so that the whole is linear. */
const TEMPLATE =
  /<%[^%]*%>|\{\{[^{}]*\}\}|\{%[^{}%]*%\}|\$\{[^{}]*\}|\$\([^()]*\)|#\{[^{}]*\}|\{[A-Za-z_][\w.:-]*\}|%[A-Z][A-Z0-9_]+%|__[A-Z][A-Z0-9_]*__/;

const PLACEHOLDER = /<[^<>\d\n][^<>\n]*>|\[[A-Za-z][^[\]\n]*port[^[\]\n]*\]|\$[A-Za-z_]\w*/i;

const LEFT_OPEN = new Set([
  'x',
  'xx',
  'xxx',
  'xxxx',
  'xxxxx',
  'n',
  'nnnn',
  'nnnnn',
  'tbd',
  'tba',
  'tbc',
  'todo',
  '?',
  '??',
  '???',
  'to be determined',
  'to be decided',
  'to be defined',
  'to be confirmed',
  'port',
  'port number',
  'your port',
]);

/** Whether a cell that should hold a port holds the place of one: `<port>`, `$PORT`, `X`, `TBD`. */
export function isPortPlaceholder(text: string): boolean {
  return TEMPLATE.test(text) || PLACEHOLDER.test(text) || LEFT_OPEN.has(text.trim().toLowerCase());
}
