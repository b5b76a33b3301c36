/** `embed.mjs`: for pages that load modules. What reads tables is asked for when a chart needs it. */
import { defineChart } from './defineChart.ts';

defineChart({
  home: new URL('./', import.meta.url),
  loadTables: () => import('./tables/bindTables.ts'),
});
