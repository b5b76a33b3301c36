/** How lines are drawn in pictures, as lines.module.css has them: a test holds both together. */
import type { LineKind } from '../../scene/scene.ts';
import { inkOf } from './palette.ts';

interface LineLook {
  readonly ink: ReturnType<typeof inkOf>;
  readonly width: number;
  readonly dashes: string | null;
  /** Its dashes are dots. */
  readonly isRound: boolean;
}

const look = (line: LineKind, width: number, dashes: string | null): LineLook => ({
  ink: inkOf(line),
  width,
  dashes,
  isRound: line === 'not-stated',
});

export const LINE_LOOKS: Readonly<Record<LineKind, LineLook>> = {
  'mutual-tls': look('mutual-tls', 1.75, null),
  'tls': look('tls', 1.75, '11 3'),
  'ssh': look('ssh', 1.75, '8 3 2 3'),
  'encrypted': look('encrypted', 1.75, '7 2 2 2 2 2'),
  'none': look('none', 1.75, '4 3'),
  'not-stated': look('not-stated', 2, '.1 4'),
  'call': look('call', 1.25, null),
  'rule': look('rule', 1.25, '7 2.5'),
  'data': look('data', 1.25, '2 2.5'),
};
