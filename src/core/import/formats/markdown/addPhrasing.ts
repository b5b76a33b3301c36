/** The nodes of parsed Markdown, as text. Inline HTML comes tag by tag, so that its state is kept here. */
import type { PhrasingContent } from 'mdast';
import type { TextCollector } from '../collectText.ts';
import { STRUCK } from '../collectText.ts';
import { isMarkLink } from '../noteMark.ts';
import { addRaisedText, inlineTags } from './inlineTags.ts';

type Unmask = (text: string) => string;

export function addPhrasing(
  nodes: readonly PhrasingContent[],
  collector: TextCollector,
  unmask: Unmask,
): void {
  const tags = inlineTags(collector, unmask);
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'html') tags.add(node.value);
    else addNode(node, tags.shown, unmask, visit);
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
      collector.addPicture(unmask(node.alt ?? ''));
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

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : '')).join('');
}
