/**
 * Runs in the page: how large the port number of each lit flow is on screen, and whether it can be seen. It has
 * to stand by itself, since it is sent to the browser as text.
 */
export interface PortMeasures {
  /** Of each lit flow: the height of its port's font on screen, in CSS pixels. */
  readonly sizes: Readonly<Record<string, number>>;
  /** What cannot be seen: out of the window, under something, on one another. */
  readonly faults: readonly string[];
}

/**
 * The size is the computed `font-size` times the scale at which it is drawn: as large as the browser draws it,
 * whatever zoomed it. A flow's port stands on a tag where there is one, else in the row in which its line ends.
 */
export function measurePorts(): PortMeasures {
  const chart = document.querySelector('.react-flow')?.getBoundingClientRect();
  const sizes: Record<string, number> = {};
  const faults: string[] = [];
  if (chart === undefined) return { sizes, faults: ['there is no chart'] };
  const isOver = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 0.5 &&
    b.left < a.right - 0.5 &&
    a.top < b.bottom - 0.5 &&
    b.top < a.bottom - 0.5;
  const rings = [...document.querySelectorAll<HTMLElement>('[data-socket]')].map((socket) => {
    const row = socket.getBoundingClientRect();
    const first = socket.querySelector<HTMLElement>('span');
    const line = first?.getBoundingClientRect() ?? row;
    return { socket, x: row.left, y: line.top + line.height / 2 };
  });
  const textOf = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const seen = new Map<string, DOMRect>();
  for (const flow of document.querySelectorAll<SVGGElement>('[data-flow]:not([data-dimmed])')) {
    const name = flow.getAttribute('aria-label') ?? '';
    const path = flow.querySelector<SVGPathElement>('path[data-line]');
    const end = path
      ?.getPointAtLength(path.getTotalLength())
      .matrixTransform(path.getScreenCTM() ?? undefined);
    if (end === undefined) {
      faults.push(`${name} is not drawn`);
      continue;
    }
    const away = ({ x, y }: (typeof rings)[number]) => Math.hypot(x - end.x, y - end.y);
    const { socket } = rings.toSorted((a, b) => away(a) - away(b))[0] ?? {};
    const id = socket?.dataset['socket'] ?? '';
    const tag = document.querySelector<HTMLElement>(`[data-tag="${CSS.escape(id)}"] [data-port]`);
    const words = tag ?? socket?.querySelector<HTMLElement>('span') ?? null;
    if (words === null) {
      faults.push(`${name} has no port`);
      continue;
    }
    const scale = words.getBoundingClientRect().height / words.offsetHeight;
    sizes[name] = Number.parseFloat(getComputedStyle(words).fontSize) * scale;
    seen.set(id, textOf(words));
    const box = textOf(words);
    const isInside =
      box.left >= chart.left &&
      box.right <= chart.right &&
      box.top >= chart.top &&
      box.bottom <= chart.bottom;
    if (!isInside) faults.push(`${name}: the port is not in the window`);
  }
  const tags = [...document.querySelectorAll<HTMLElement>('[data-tag]')].map((element) => ({
    id: element.dataset['tag'] ?? '',
    box: element.getBoundingClientRect(),
  }));
  for (const [at, tag] of tags.entries()) {
    for (const other of tags.slice(at + 1))
      if (isOver(tag.box, other.box)) faults.push(`tags ${tag.id} × ${other.id}`);
    for (const { socket } of rings) {
      const words = socket.querySelector('span');
      const isLit = seen.has(socket.dataset['socket'] ?? '');
      if (isLit && words !== null && isOver(tag.box, textOf(words)))
        faults.push(`tag ${tag.id} covers the row of ${socket.dataset['socket']}`);
    }
  }
  const legend = document.querySelector('[role="group"][aria-label="Legend"]');
  for (const [id, box] of seen) {
    if (legend !== null && isOver(box, legend.getBoundingClientRect()))
      faults.push(`the legend covers ${id}`);
  }
  return { sizes, faults };
}
