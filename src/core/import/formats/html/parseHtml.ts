/** The parser, with bounds: a page of elements inside each other would take it for ever. */
import { defaultTreeAdapter, html, parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap, TreeAdapter } from 'parse5';
import { MAX_DEPTH, MAX_NODES } from '../limits.ts';
import type { FormatProblemCode } from '../problems.ts';
import type { HtmlParent } from './nodes.ts';

/** Leaves the parser, which has no other way out. */
class TooMuch extends Error {
  readonly code: FormatProblemCode;
  constructor(code: FormatProblemCode) {
    super(code);
    this.code = code;
  }
}

export type ParsedHtml =
  | { readonly root: HtmlParent; readonly problem: null }
  | { readonly root: null; readonly problem: FormatProblemCode };

export function parseHtml(source: string): ParsedHtml {
  const options = {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: boundedAdapter(),
  };
  try {
    return {
      root: isLooseRows(source) ? parseRows(source, options) : parse(source, options),
      problem: null,
    };
  } catch (error) {
    if (error instanceof TooMuch) return { root: null, problem: error.code };
    if (error instanceof RangeError) return { root: null, problem: 'too-deep' };
    throw error;
  }
}

/** Rows that were copied without their table: a parser drops their tags, unless it knows. */
function isLooseRows(source: string): boolean {
  return /<t[rdh][\s>]/i.test(source) && !/<table[\s>]/i.test(source);
}

function parseRows(source: string, options: Parameters<typeof parse<DefaultTreeAdapterMap>>[1]) {
  const table = defaultTreeAdapter.createElement('table', html.NS.HTML, []);
  const rows = parseFragment(table, source, options ?? {});
  for (const child of rows.childNodes) {
    child.parentNode = table;
    table.childNodes.push(child);
  }
  const root = defaultTreeAdapter.createDocumentFragment();
  defaultTreeAdapter.appendChild(root, table);
  return root;
}

function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let nodes = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (tagName, namespaceURI, attrs) => {
      nodes += 1;
      if (nodes > MAX_NODES) throw new TooMuch('too-large');
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooMuch('too-deep');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
