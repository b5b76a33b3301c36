/** The element. What it shows is in chart.ts; here is what a page sees of it: attributes, properties, events. */
import { Chart } from './chart.ts';
import type { Script } from './chart.ts';
import { PROPERTIES, readSeen } from './settings.ts';
import type { Property } from './settings.ts';
import { makeShell, resetShell } from './shell.ts';

const NAME = 'portolan-chart';

/** What is another document's, or another explorer's, is another frame. */
const FRAMES: readonly string[] = ['src', 'document', 'for'];

/** Does nothing where it is defined already: two pages' scripts, or a module beside a classic one. */
export function defineChart(script: Script): void {
  if (customElements.get(NAME) === undefined) customElements.define(NAME, makeClass(script));
}

function makeClass(script: Script): CustomElementConstructor {
  class PortolanChart extends HTMLElement {
    static readonly observedAttributes = Object.values(PROPERTIES);

    readonly #shell = makeShell(this);
    #seen: URLSearchParams | null = null;
    #chart: Chart | null = null;

    connectedCallback(): void {
      upgradeProperties(this);
      this.#seen ??= readSeen(this);
      this.#chart ??= new Chart({
        element: this,
        shell: this.#shell,
        script,
        seen: this.#seen,
        onMessage: ({ type, ...detail }) => {
          if (type === 'height' || type === 'address') return;
          const options = { detail, bubbles: true, composed: true };
          this.dispatchEvent(new CustomEvent(`portolan-${type}`, options));
        },
      });
    }

    disconnectedCallback(): void {
      this.#chart?.end();
      this.#chart = null;
      resetShell(this.#shell);
    }

    /** Moved by `moveBefore`, which loses no frame: nothing has to begin again. */
    connectedMoveCallback(): void {}

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!FRAMES.includes(name)) {
        this.#chart?.follow(name);
        // What is asked for while there is no chart is where the next one begins.
        if (this.#chart === null) this.#seen = null;
      } else if (before !== now) {
        this.#seen = null;
        if (this.#chart === null) return;
        this.disconnectedCallback();
        this.connectedCallback();
      }
    }
  }
  for (const property of propertyNames()) reflect(PortolanChart.prototype, property);
  return PortolanChart;
}

function propertyNames(): readonly Property[] {
  return Object.keys(PROPERTIES).filter((name): name is Property => name in PROPERTIES);
}

interface Followed extends HTMLElement {
  attributeChangedCallback: (name: string, before: string | null, now: string | null) => void;
}

/** Each property is its attribute; `null` for one that is not there, and to take it away. */
function reflect(prototype: Followed, property: Property): void {
  const attribute = PROPERTIES[property];
  Object.defineProperty(prototype, property, {
    configurable: true,
    enumerable: true,
    get(this: Followed) {
      return this.getAttribute(attribute);
    },
    set(this: Followed, value: string | number | null | undefined) {
      if (value === null || value === undefined) {
        // What the reader has chosen is let go of, too, where no attribute says anything.
        if (!this.hasAttribute(attribute)) this.attributeChangedCallback(attribute, null, null);
        this.removeAttribute(attribute);
      } else this.setAttribute(attribute, `${value}`);
    },
  });
}

/** What a page has set before the script came hides the property of the same name. */
function upgradeProperties(element: HTMLElement): void {
  for (const name of propertyNames()) {
    if (!Object.hasOwn(element, name)) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
