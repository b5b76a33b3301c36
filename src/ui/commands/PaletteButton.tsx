/** Opens the palette, and says by which key that goes faster. */
import { Command } from 'lucide-react';
import { Button } from '../kit/Button.tsx';
import { PALETTE_KEY, nameKey } from './nameKey.ts';
import { useReach } from './ReachContext.tsx';
import { useIsMac } from './useIsMac.ts';

export function PaletteButton() {
  const reach = useReach();
  const mac = useIsMac();
  return (
    <Button
      label={`Commands (${nameKey(PALETTE_KEY, mac).join(' ')})`}
      icon={<Command size={16} />}
      onClick={() => reach.openPalette?.()}
    />
  );
}
