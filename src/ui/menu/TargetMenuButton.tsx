/** The same menu by a button, for those who would not look for it elsewhere. */
import { Menu } from '@base-ui/react/menu';
import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { nameTarget } from '../../core/export/text/nameTarget.ts';
import type { Target } from '../../core/model/target.ts';
import { useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { Said } from './Said.tsx';
import { TargetPopup } from './TargetPopup.tsx';
import { useTargetActions } from './useTargetActions.ts';

export function TargetMenuButton({ target }: { readonly target: Target }) {
  const index = useExplorerState((state) => state.index);
  const actions = useTargetActions();
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <Menu.Root
      onOpenChangeComplete={(isOpen) => {
        if (!isOpen) actions.finish(trigger.current);
      }}
    >
      <Menu.Trigger
        ref={trigger}
        render={
          <Button
            look="quiet"
            label={`More for ${nameTarget(index, target)}`}
            icon={<Ellipsis size={16} />}
          />
        }
      />
      <TargetPopup id={target.id} actions={actions} />
      <Said words={actions.said} />
    </Menu.Root>
  );
}
