/**
 * Marks the rows of what is pointed at in a chart, and those of what is chosen, by `data-portolan-lit`. How
 * they look is one rule of ours, which any rule of the page goes before; it colours what lies over the
 * cells' own grounds, since pages paint their rows in turns.
 */
const MARK = 'data-portolan-lit';

const RULE = `
:where(tr[${MARK}] > :is(td, th)) {
  box-shadow: inset 0 0 0 100vmax color-mix(in srgb, var(--portolan-accent, #2563eb) 14%, transparent);
}
:where(tr[${MARK}="chosen"] > :is(td, th):first-child) {
  box-shadow: inset 3px 0 0 var(--portolan-accent, #2563eb),
    inset 0 0 0 100vmax color-mix(in srgb, var(--portolan-accent, #2563eb) 14%, transparent);
}
@media print { :where(tr[${MARK}] > :is(td, th)) { box-shadow: none; } }
`;

/** How many charts mark rows in a page, or in a shadow of it; one sheet serves them all. */
const users = new Map<DocumentOrShadowRoot, number>();
let sheet: CSSStyleSheet | null = null;

export interface LitRows {
  readonly point: (rows: readonly Element[]) => void;
  /** @param scrolls whether the first of them is scrolled to, where it is not to be seen. */
  readonly choose: (rows: readonly Element[], scrolls: boolean) => void;
  readonly release: () => void;
}

export function litRows(tables: readonly Element[]): LitRows {
  const roots = new Set(tables.map((table) => table.getRootNode()).filter(isStyled));
  for (const root of roots) adopt(root);
  const marked = new Set<Element>();
  let [pointed, chosen]: (readonly Element[])[] = [[], []];
  const mark = () => {
    const now = new Set([...(pointed ?? []), ...(chosen ?? [])]);
    for (const row of marked) if (!now.has(row)) row.removeAttribute(MARK);
    marked.clear();
    for (const row of now) {
      row.setAttribute(MARK, chosen?.includes(row) === true ? 'chosen' : '');
      marked.add(row);
    }
  };
  return {
    point: (rows) => {
      pointed = rows;
      mark();
    },
    choose: (rows, scrolls) => {
      chosen = rows;
      mark();
      if (!scrolls) return;
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      rows[0]?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
    },
    release: () => {
      [pointed, chosen] = [[], []];
      mark();
      for (const root of roots) abandon(root);
    },
  };
}

type StyledRoot = Node & DocumentOrShadowRoot;

function isStyled(root: Node): root is StyledRoot {
  return root instanceof Document || root instanceof ShadowRoot;
}

function adopt(root: DocumentOrShadowRoot): void {
  const before = users.get(root) ?? 0;
  users.set(root, before + 1);
  if (before > 0) return;
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULE);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function abandon(root: DocumentOrShadowRoot): void {
  const left = (users.get(root) ?? 0) - 1;
  if (left > 0) users.set(root, left);
  else {
    users.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
