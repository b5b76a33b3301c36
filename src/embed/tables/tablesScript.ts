/** `embed-tables.js`: what `embed.js` asks for when a chart that has a table comes near. */
import { bindTables } from './bindTables.ts';
import { HANDED_OVER } from './handOver.ts';
import type { TablesPart } from './part.ts';

const detail: TablesPart = { bindTables };
document.currentScript?.dispatchEvent(new CustomEvent(HANDED_OVER, { detail }));
