/**
 * Run in the page: every text of the chart, or of its picture, by where its middle is in chart pixels and how
 * it looks. Each has to stand by itself, since it is sent to the browser as text.
 */
export interface MeasuredText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** `rgb(…)`. */
  readonly colour: string;
  readonly size: number;
  readonly weight: string;
}

/** @param selector of what holds the texts. */
export function measureChartTexts(selector: string): MeasuredText[] {
  const viewport = document.querySelector('.react-flow__viewport');
  if (viewport === null) throw new Error('the page has no chart');
  const origin = viewport.getBoundingClientRect();
  const matrix = new DOMMatrix(getComputedStyle(viewport).transform);
  return [...document.querySelectorAll(selector)].flatMap((holder) => {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    const found: MeasuredText[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (parent === null || text === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const style = getComputedStyle(parent);
      found.push({
        text,
        x: (box.x + box.width / 2 - origin.x) / matrix.a,
        y: (box.y + box.height / 2 - origin.y) / matrix.a,
        width: box.width / matrix.a,
        colour: style.color,
        size: parseFloat(style.fontSize),
        weight: style.fontWeight,
      });
    }
    return found;
  });
}

export function measurePictureTexts(selector: string): MeasuredText[] {
  return [...document.querySelectorAll<SVGTextElement>(`:is(${selector}) > text`)].map((text) => {
    const { x, y, width, height } = text.getBBox();
    const style = getComputedStyle(text);
    return {
      text: text.textContent ?? '',
      x: x + width / 2,
      y: y + height / 2,
      width,
      colour: style.fill,
      size: parseFloat(style.fontSize),
      weight: style.fontWeight,
    };
  });
}
