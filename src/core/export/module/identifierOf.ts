/** What a module's export is called: `cf-networking` is `cfNetworking`. */

const RESERVED: ReadonlySet<string> = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

export function identifierOf(id: string): string {
  const [first = '', ...others] = id.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  const joined =
    first + others.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
  const isName = /^[A-Za-z]/.test(joined) && !RESERVED.has(joined) && joined !== 'defineDocument';
  if (isName) return joined;
  return `document${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
}
