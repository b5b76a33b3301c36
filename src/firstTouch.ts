/**
 * Answers the reader between the first paint and the scripts. What the pointer is on lights up at once, by
 * the document that the page holds; what is pressed is kept, and done as soon as the explorer listens, so
 * that no press is lost. The build writes this into each page, behind the chart.
 */
import type { BuiltDocument } from './builtDocuments.ts';

/** Told when the chart, and when all of the page, listens by itself. */
const CHART_LISTENS = 'portolan-chart-listens';
const ALL_LISTENS = 'portolan-listens';

const LINES = '[data-flow]';
const THINGS = `${LINES}, [data-component]`;
/** What does nothing without the scripts. Links do, and fields keep what is typed. */
const PRESSED = `button, label, input[type="checkbox"], input[type="radio"], [role="button"], ${THINGS}`;

/** Done in the order in which it was asked for. */
interface Kept {
  readonly target: Element;
  readonly key: string | null;
}

const chart = document.querySelector('.react-flow');
// An address that asks for more shows nothing that could be pressed.
if (chart !== null && document.documentElement.dataset['wait'] === undefined) answer(chart);

function answer(drawn: Element): void {
  const kept: Kept[] = [];
  let pointed: Element | null = null;
  let isChartOurs = true;
  const light = ({ target }: Event) => {
    const thing = closest(target, THINGS);
    if (thing === pointed) return;
    pointed = thing;
    lightWith(drawn, thing?.getAttribute('data-flow') ?? thing?.getAttribute('data-component'));
  };
  const keep = (event: Event, key: string | null, target: Element | null) => {
    if (target === null || (!isChartOurs && drawn.contains(target))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    kept.push({ target, key });
  };
  const press = (event: Event) => keep(event, null, closest(event.target, PRESSED));
  const pressKey = (event: KeyboardEvent) => {
    // Buttons of the browser's own say of themselves that they are pressed.
    const isPress = event.key === 'Enter' || event.key === ' ';
    if (isPress) keep(event, event.key, closest(event.target, LINES));
  };
  const redo = () => {
    for (const { target, key } of kept.splice(0)) {
      const again = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        key === null
          ? new MouseEvent('click', again)
          : new KeyboardEvent('keydown', { ...again, key }),
      );
    }
  };
  // On the whole page, so that what the pointer has left goes out again.
  document.addEventListener('pointerover', light);
  window.addEventListener('click', press, true);
  window.addEventListener('keydown', pressKey, true);
  document.addEventListener(
    CHART_LISTENS,
    () => {
      isChartOurs = false;
      document.removeEventListener('pointerover', light);
      pointed?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    },
    { once: true },
  );
  document.addEventListener(
    ALL_LISTENS,
    () => {
      window.removeEventListener('click', press, true);
      window.removeEventListener('keydown', pressKey, true);
      redo();
    },
    { once: true },
  );
}

function closest(target: EventTarget | null, selector: string): Element | null {
  return target instanceof Element ? target.closest(selector) : null;
}

/** A flow lights with its ends; a component with its flows, and what they lead to. */
function lightWith(drawn: Element, id: string | null | undefined): void {
  const lit = new Set<string | null>();
  if (typeof id === 'string') {
    for (const flow of flowsOfPage()) {
      const parts: readonly string[] = [flow.id, flow.from, flow.to];
      if (parts.includes(id)) for (const part of parts) lit.add(part);
    }
  }
  for (const name of ['data-flow', 'data-component']) {
    for (const element of drawn.querySelectorAll(`[${name}]`)) {
      element.toggleAttribute('data-lit', lit.has(element.getAttribute(name)));
    }
  }
}

let flows: BuiltDocument['document']['flows'] | null = null;

function flowsOfPage(): BuiltDocument['document']['flows'] {
  if (flows !== null) return flows;
  const text = document.getElementById('portolan-start')?.textContent ?? null;
  // It is still being read, where it comes with the page.
  if (text === null) return [];
  // oxlint-disable-next-line typescript/no-unsafe-assignment -- the same build wrote it
  const start: BuiltDocument = JSON.parse(text);
  flows = start.document.flows;
  return flows;
}
