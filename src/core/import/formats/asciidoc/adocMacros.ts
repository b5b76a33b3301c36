/** Links, images, keys and footnotes: a name, a target, and brackets. */

export type Macro =
  | {
      readonly kind: 'text' | 'literal' | 'picture' | 'html';
      readonly length: number;
      readonly text: string;
    }
  | {
      readonly kind: 'footnote';
      readonly length: number;
      /** `''` where it has none. */
      readonly name: string;
      readonly text: string;
    };

const BRACKETS = String.raw`\[((?:\\\]|[^\]]){0,1000})\]`;
const FOOTNOTE = new RegExp(String.raw`footnote(?:ref)?:([\w-]{0,100})${BRACKETS}`, 'y');
const NAMED = new RegExp(
  String.raw`(link|xref|mailto|image|icon|kbd|btn|menu|pass|stem|anchor):([^\s[\]]{0,500})${BRACKETS}`,
  'y',
);
const ADDRESS = new RegExp(
  String.raw`(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,1000}(?:${BRACKETS})?`,
  'y',
);
const REFERENCE = /<<([^<>,]{1,200})(?:,([^<>]{1,300}))?>>/y;

export function matchMacro(text: string, at: number): Macro | null {
  return (
    matchFootnote(text, at) ??
    matchNamed(text, at) ??
    matchAddress(text, at) ??
    matchReference(text, at)
  );
}

function matchFootnote(text: string, at: number): Macro | null {
  FOOTNOTE.lastIndex = at;
  const [all, name, inside] = FOOTNOTE.exec(text) ?? [];
  if (all === undefined || name === undefined || inside === undefined) return null;
  const content = inside.replaceAll('\\]', ']');
  const [, reference, rest] = all.startsWith('footnoteref')
    ? (/^([\w-]+),?(.*)$/s.exec(content) ?? [])
    : [];
  return { kind: 'footnote', length: all.length, name: reference ?? name, text: rest ?? content };
}

function matchNamed(text: string, at: number): Macro | null {
  NAMED.lastIndex = at;
  const [all, kind, target, inside] = NAMED.exec(text) ?? [];
  if (all === undefined || kind === undefined || target === undefined) return null;
  const { length } = all;
  const content = (inside ?? '').replaceAll('\\]', ']');
  if (kind === 'pass') return { kind: 'html', length, text: content };
  if (kind === 'stem') return { kind: 'literal', length, text: content };
  if (kind === 'anchor') return { kind: 'literal', length, text: '' };
  if (kind === 'kbd' || kind === 'btn') return { kind: 'literal', length, text: content };
  if (kind === 'menu') return { kind: 'literal', length, text: `${target} ${content}`.trim() };
  if (kind === 'icon') return { kind: 'literal', length, text: altText(content) || target };
  if (kind === 'image')
    return { kind: 'picture', length, text: altText(content) || fileName(target) };
  const label = linkText(content);
  return label === ''
    ? { kind: 'literal', length, text: shownTarget(kind, target) }
    : { kind: 'text', length, text: label };
}

function matchAddress(text: string, at: number): Macro | null {
  ADDRESS.lastIndex = at;
  const [all, inside] = ADDRESS.exec(text) ?? [];
  if (all === undefined) return null;
  const label = linkText((inside ?? '').replaceAll('\\]', ']'));
  if (label !== '') return { kind: 'text', length: all.length, text: label };
  const address =
    inside === undefined ? all.replace(/[.,;:!?)]+$/, '') : all.slice(0, all.lastIndexOf('['));
  return {
    kind: 'literal',
    length: inside === undefined ? address.length : all.length,
    text: address,
  };
}

function matchReference(text: string, at: number): Macro | null {
  REFERENCE.lastIndex = at;
  const [all, target, label] = REFERENCE.exec(text) ?? [];
  if (all === undefined || target === undefined) return null;
  const { length } = all;
  return label === undefined
    ? { kind: 'literal', length, text: shownTarget('xref', target) }
    : { kind: 'text', length, text: label.trim() };
}

/** Without what says how it opens: `text^`, `text,window=_blank`, `"text, more",role=external`. */
function linkText(inside: string): string {
  const quoted = /^"([^"]*)"(?:,|$)/.exec(inside)?.[1];
  if (quoted !== undefined) return quoted;
  const text = /,\s*[\w-]+=/.test(inside) ? inside.replace(/,\s*[\w-]+=.*$/s, '') : inside;
  return /^[\w-]+=/.test(text) ? '' : text.replace(/\^$/, '').trim();
}

function altText(inside: string): string {
  const first = /^"([^"]*)"/.exec(inside)?.[1] ?? inside.split(',')[0] ?? '';
  const named = /(?:^|,)\s*alt="?([^",]*)/.exec(inside)?.[1];
  return (named ?? (first.includes('=') || /^\d+x?$/.test(first) ? '' : first)).trim();
}

function fileName(target: string): string {
  const name = target.split('/').at(-1) ?? '';
  return name.replace(/\.\w{1,5}$/, '').replaceAll(/[_-]/g, ' ');
}

function shownTarget(kind: string, target: string): string {
  if (kind !== 'xref') return target;
  return (target.split('#').at(-1) ?? target)
    .replace(/^_/, '')
    .replaceAll('_', ' ')
    .replace(/\.adoc$/, '');
}
