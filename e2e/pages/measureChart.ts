/**
 * Runs in the page: what overlaps, is cut or passes under what, as seen on screen. It has to stand by
 * itself, since it is sent to the browser as text.
 */
export interface ChartMeasures {
  readonly overlaps: string[];
  readonly cutTexts: string[];
  readonly strayTexts: string[];
  readonly crossings: string[];
  /** The size on screen of the smallest port number. */
  readonly portSizePx: number;
}

export function measureChart(): ChartMeasures {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-component]')].map((element) => ({
    element,
    id: element.dataset['component'] ?? '',
    box: element.getBoundingClientRect(),
  }));
  const isOver = (a: DOMRect, b: DOMRect, slack: number) =>
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack;
  const overlaps = cards.flatMap((a, place) =>
    cards.slice(place + 1).flatMap((b) => (isOver(a.box, b.box, 0) ? [`${a.id} × ${b.id}`] : [])),
  );

  const textBoxes = (element: HTMLElement) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: { text: string; box: DOMRect }[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      found.push({
        text: walker.currentNode.textContent ?? '',
        box: range.getBoundingClientRect(),
      });
    }
    return found;
  };
  const cutTexts: string[] = [];
  const strayTexts: string[] = [];
  for (const { element, id, box } of cards) {
    const texts = textBoxes(element);
    for (const { text, box: inner } of texts) {
      const isInside =
        inner.left >= box.left &&
        inner.right <= box.right &&
        inner.top >= box.top - 1 &&
        inner.bottom <= box.bottom + 1;
      if (!isInside) cutTexts.push(`${id}: ${text}`);
    }
    for (const [place, a] of texts.entries()) {
      for (const b of texts.slice(place + 1)) {
        // Line boxes touch; glyphs of lines above one another do not.
        if (isOver(a.box, b.box, 3)) strayTexts.push(`${id}: ${a.text} × ${b.text}`);
      }
    }
  }

  const crossings: string[] = [];
  for (const flow of document.querySelectorAll<SVGGElement>('[data-flow]')) {
    const path = flow.querySelector<SVGPathElement>('path[data-line]');
    const matrix = path?.getScreenCTM();
    if (path === null || matrix === null || matrix === undefined) {
      crossings.push(`${flow.dataset['flow']} is not drawn`);
      continue;
    }
    const length = path.getTotalLength();
    const at = (distance: number) => path.getPointAtLength(distance).matrixTransform(matrix);
    const touches = ({ x, y }: DOMPoint, { left, right, top, bottom }: DOMRect, slack: number) =>
      x > left + slack && x < right - slack && y > top + slack && y < bottom - slack;
    const ends = cards.filter(({ box }) => touches(at(0), box, -2) || touches(at(length), box, -2));
    const under = new Set<string>();
    for (let distance = 0; distance <= length; distance += 2) {
      const point = at(distance);
      for (const card of cards) {
        if (!ends.includes(card) && touches(point, card.box, 1)) under.add(card.id);
      }
    }
    for (const id of under) crossings.push(`${flow.dataset['flow']} under ${id}`);
    if (ends.length === 0) crossings.push(`${flow.dataset['flow']} begins or ends nowhere`);
  }

  const ports = [
    ...document.querySelectorAll<HTMLElement>('[data-component] button > span:first-child'),
  ].filter((span) => /^(\d|varies)/.test(span.textContent ?? ''));
  const sizes = ports.map((span) => {
    const scale = span.getBoundingClientRect().height / span.offsetHeight;
    return Number.parseFloat(getComputedStyle(span).fontSize) * scale;
  });
  return { overlaps, cutTexts, strayTexts, crossings, portSizePx: Math.min(...sizes) };
}
