/**
 * Expressions of docs builds that nobody has filled in: ERB, Liquid, Jinja, shell, attributes of AsciiDoc;
 * and places that a page leaves for its readers to fill. In a name they stay as written, since they name
 * something; a port that is one is not known.
 */
import { takeAsides } from './takeAsides.ts';

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
  const { text: own, asides } = takeAsides(text);
  // `5000 (<%= name %> servers)`: the port is there, and only what is said of it is left to fill in.
  const rest = /\d/.test(own) ? [own, ...asides.filter((aside) => !isRemark(aside))] : [text];
  return rest.some(holdsPlace) || LEFT_OPEN.has(text.trim().toLowerCase());
}

/** `33<NN>`, `5NN13`, `80xx`: its first digits are fixed, and whoever installs it says the others. */
export function isPartLeftOpen(text: string): boolean {
  return PART_LEFT_OPEN.test(text) && text.replace(/[<>]/g, '').length <= LONGEST_PORT;
}

const PART_LEFT_OPEN = /^[1-9]\d{0,2}(?:<(?:n{1,3}|x{1,3})>|n{2,3}|x{2,3})\d{0,2}$/iu;
const LONGEST_PORT = 5;

function holdsPlace(text: string): boolean {
  return TEMPLATE.test(text) || PLACEHOLDER.test(text);
}

/** More words than the one that is left to fill in, and none that would make it a port. */
function isRemark(aside: string): boolean {
  const words = aside.replace(TEMPLATE, ' ').replace(PLACEHOLDER, ' ');
  return (
    /\p{L}{3}/u.test(words) &&
    !/(?:^|[^\p{L}])(?:or|and|ports?|default|alternat\w*)(?=$|[^\p{L}])/iu.test(words)
  );
}
