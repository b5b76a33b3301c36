/** What the lines mean. Each entry asks the query, so it is loaded with what reads queries. */
import { askingApart } from '../askingApart.ts';

export const Legend = askingApart(async () => (await import('./LegendEntries.tsx')).LegendEntries, {
  what: 'the legend',
  isQuiet: true,
});
