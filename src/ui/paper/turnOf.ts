/** Which way a sheet lies for a chart, where the reader leaves it open. */
import type { Turn } from '../../core/export/paper/paperSize.ts';
import type { PaperChoice } from './paperChoice.ts';

/** @returns `null` where the printer decides. */
export function turnOf(
  chart: { readonly width: number; readonly height: number } | null,
  { paper, turn }: PaperChoice,
): Turn | null {
  if (turn !== 'any') return turn;
  if (paper === 'any') return null;
  return chart === null || chart.width >= chart.height ? 'landscape' : 'portrait';
}
