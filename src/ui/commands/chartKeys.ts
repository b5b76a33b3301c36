/**
 * The keys of the chart, in words. They are answered where the chart is, and only while it has the
 * focus (src/ui/diagram/useCanvasKeys.ts, useFlowWalk.ts); here they are only told.
 */
export const CHART_KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['Arrows'], does: 'Move the chart; inside of it, follow the flows' },
  { keys: ['Shift+Arrows'], does: 'Move the chart, inside of it too' },
  { keys: ['Enter'], does: 'Go into the chart; inside of it, select' },
  { keys: ['+', '−'], does: 'Zoom in, zoom out' },
  { keys: ['f', '0'], does: 'Fit the chart' },
  { keys: ['Esc'], does: 'Let go of what is selected' },
];
