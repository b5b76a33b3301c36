/** The frame of a panel that lies beside the view: Escape puts it away, and gives the focus back to its button. */
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { Panel } from '../../core/url/address.ts';
import { setPanel } from '../../state/viewActions.ts';
import { useExplorer } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { useHeldFocus } from '../kit/useHeldFocus.ts';
import { usePortalRoot } from '../PortalRoot.tsx';
import inspector from './inspector/Inspector.module.css';

interface SidePanelProps {
  readonly panel: Panel;
  readonly label: string;
  readonly closeLabel: string;
  readonly className?: string | undefined;
  /** Finds the button that opens it. */
  readonly opener: string;
  readonly children: (frame: RefObject<HTMLElement | null>) => ReactNode;
}

export function SidePanel(props: SidePanelProps) {
  const { panel, label, closeLabel, className = '', opener, children } = props;
  const explorer = useExplorer();
  const root = usePortalRoot();
  const frame = useRef<HTMLElement>(null);
  useHeldFocus(frame);
  useEffect(() => {
    // Whoever opened it by keyboard reads on in here, unless something in it has taken the focus by itself.
    const { activeElement } = document;
    if (frame.current?.contains(activeElement) === true) return;
    if (activeElement?.matches(':focus-visible') === true) frame.current?.focus();
  }, []);
  const close = () => {
    setPanel(explorer, null);
    root?.querySelector<HTMLElement>(opener)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={frame}
      aria-label={label}
      data-panel={panel}
      tabIndex={-1}
      className={`${inspector.panel} ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={inspector.close}>
        <Button look="quiet" label={closeLabel} icon={<X size={16} />} onClick={close} />
      </div>
      {children(frame)}
    </section>
  );
}
