/** The nodes of parsed Markdown, as text. Inline HTML comes tag by tag, so that its state is kept here. */
import type { PhrasingContent } from 'mdast';
import type { TextCollector } from '../collectText.ts';
import { STRUCK } from '../collectText.ts';
import { isMarkLink } from '../noteMark.ts';

type Unmask = (text: string) => string;

export function addPhrasing(
  nodes: readonly PhrasingContent[],
  collector: TextCollector,
  unmask: Unmask,
): void {
  const tags = inlineTags(collector, unmask);
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'html') tags.add(node.value);
    else if (!tags.isMute()) addNode(node, collector, unmask, visit);
  };
  for (const node of nodes) visit(node);
}

function addNode(
  node: PhrasingContent,
  collector: TextCollector,
  unmask: Unmask,
  visit: (node: PhrasingContent) => void,
): void {
  switch (node.type) {
    case 'text':
      addRaisedText(unmask(node.value), collector);
      break;
    case 'inlineCode':
      collector.add(unmask(node.value));
      break;
    case 'break':
      collector.lineBreak();
      break;
    case 'image':
    case 'imageReference':
      collector.add(unmask(node.alt ?? ''));
      break;
    case 'footnoteReference':
      collector.raise();
      collector.add(node.label ?? node.identifier);
      collector.lower();
      break;
    case 'link': {
      const raises = isMarkLink(node.url, textOf(node.children));
      if (raises) collector.raise();
      for (const child of node.children) visit(child);
      if (raises) collector.lower();
      break;
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'linkReference':
      if (node.type === 'delete') collector.add(STRUCK);
      for (const child of node.children) visit(child);
      if (node.type === 'delete') collector.add(STRUCK);
      break;
    case 'html':
      break;
  }
}

/** `443^1^`, as Pandoc raises a text: no page shows the signs and means them. */
function addRaisedText(text: string, collector: TextCollector): void {
  let at = 0;
  for (const found of text.matchAll(/\^([\p{L}\p{N}*†‡§¶]{1,3})\^/gu)) {
    collector.add(text.slice(at, found.index));
    collector.raise();
    collector.add(found[1] ?? '');
    collector.lower();
    at = found.index + found[0].length;
  }
  collector.add(text.slice(at));
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : '')).join('');
}

interface InlineTags {
  readonly add: (html: string) => void;
  /** Between the tags of what is never shown. */
  readonly isMute: () => boolean;
}

const MUTE = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select']);
const STRIKES = new Set(['del', 's', 'strike']);
const BREAKS = new Set('br p div ul ol li dl dt dd tr hr blockquote pre table'.split(' '));

function inlineTags(collector: TextCollector, unmask: Unmask): InlineTags {
  let mute = 0;
  const add = (html: string) => {
    const [, slash, name] = /^<(\/?)([a-z][\w-]*)/i.exec(html) ?? [];
    if (name === undefined) return;
    const tag = name.toLowerCase();
    if (MUTE.has(tag)) mute = Math.max(0, mute + (slash === '/' ? -1 : 1));
    if (mute > 0) return;
    if (tag === 'sup' && slash === '/') collector.lower();
    else if (tag === 'sup') collector.raise();
    else if (STRIKES.has(tag)) collector.add(STRUCK);
    else if (BREAKS.has(tag)) collector.lineBreak();
    else if (tag === 'img') collector.add(unmask(altOf(html)));
  };
  return { add, isMute: () => mute > 0 };
}

function altOf(html: string): string {
  const [, double, single] = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(html) ?? [];
  return double ?? single ?? '';
}
