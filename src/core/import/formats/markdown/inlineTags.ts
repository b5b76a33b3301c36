/** Inline HTML in Markdown, which comes tag by tag: what each tag means for the text behind it. */
import { STRUCK } from '../collectText.ts';
import type { TextCollector } from '../collectText.ts';

export interface InlineTags {
  readonly add: (html: string) => void;
  /** Collects what stands between the tags, but for what is never shown. */
  readonly shown: TextCollector;
}

const MUTE = new Set(['script', 'style', 'template', 'noscript', 'textarea', 'select']);
const STRIKES = new Set(['del', 's', 'strike']);
const BREAKS = new Set('br p div ul ol li dl dt dd tr hr blockquote pre table'.split(' '));

export function inlineTags(collector: TextCollector, unmask: (text: string) => string): InlineTags {
  let mute = 0;
  const add = (html: string) => {
    const [, slash, name] = /^<(\/?)([a-z][\w-]*)/i.exec(html) ?? [];
    if (name === undefined) return;
    const tag = name.toLowerCase();
    if (mute === 0 && PLACEHOLDER.test(html)) collector.add(unmask(html));
    if (MUTE.has(tag)) mute = Math.max(0, mute + (slash === '/' ? -1 : 1));
    if (mute > 0) return;
    if (tag === 'sup' && slash === '/') collector.lower();
    else if (tag === 'sup') collector.raise();
    else if (STRIKES.has(tag)) collector.add(STRUCK);
    else if (BREAKS.has(tag)) collector.lineBreak();
    else if (tag === 'img') collector.addPicture(unmask(altOf(html)));
  };
  const shown: TextCollector = {
    ...collector,
    add: (text) => {
      if (mute === 0) collector.add(text);
    },
    addPicture: (text) => {
      if (mute === 0) collector.addPicture(text);
    },
  };
  return { add, shown };
}

/** `All <region> services`: what a reader puts in there, which no page means as a tag. */
const PLACEHOLDER =
  /^<(?:(?:your|my|the|some)[-_][\w-]+|(?:\w+[-_])*(?:region|location|name|hostname|host|ip|ipaddress|port|domain|fqdn|id|account|namespace|bucket|tenant|cluster|instance|zone|environment|env|version|username|user|server|subnet|cidr|url|customer|project|number|nn))>$/iu;

function altOf(html: string): string {
  const [, double, single] = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(html) ?? [];
  return double ?? single ?? '';
}

/** `443^1^`, as Pandoc raises a text: no page shows the signs and means them. */
export function addRaisedText(text: string, collector: TextCollector): void {
  let at = 0;
  for (const found of text.matchAll(/\^(\d{1,2}|[a-z]|[*†‡§¶]{1,3})\^/gu)) {
    collector.add(text.slice(at, found.index));
    collector.raise();
    collector.add(found[1] ?? '');
    collector.lower();
    at = found.index + found[0].length;
  }
  collector.add(text.slice(at));
}
