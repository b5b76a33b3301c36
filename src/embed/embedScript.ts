/**
 * `embed.js`: for any page, one opened from disk included, where there are no modules. What reads tables is
 * a script beside it, which hands itself over through the element that has asked for it: nothing is put
 * into the page's global names.
 */
import { defineChart } from './defineChart.ts';
import { listen } from './listen.ts';
import { HANDED_OVER, isHandedOver } from './tables/handOver.ts';
import type { TablesPart } from './tables/part.ts';

/** What the build knows of the other script: its name, and its contents' hash. */
declare const TABLES_SCRIPT: string;

const script = document.currentScript;
const here = script instanceof HTMLScriptElement ? new URL('./', script.src) : null;
let tables: Promise<TablesPart> | null = null;

defineChart({
  home: here,
  loadTables: () => {
    tables ??= loadTables();
    // Another chart has another try.
    tables.catch(() => (tables = null));
    return tables;
  },
});

function loadTables(): Promise<TablesPart> {
  const element = document.createElement('script');
  return new Promise((resolve, reject) => {
    const ends = [
      listen(element, HANDED_OVER, (event) => {
        if (isHandedOver(event)) resolve(event.detail);
      }),
      listen(element, 'load', () => end()),
      listen(element, 'error', () => {
        end();
        reject(new Error(`${TABLES_SCRIPT} could not be loaded`));
      }),
    ];
    const end = () => {
      for (const unlisten of ends) unlisten();
      element.remove();
    };
    element.src = new URL(TABLES_SCRIPT, here ?? document.baseURI).href;
    document.head.append(element);
  });
}
