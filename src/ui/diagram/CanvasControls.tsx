/** The camera by mouse and touch. */
import { useReactFlow } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import type { Drawing } from '../../core/layout/drawing.ts';
import { Button } from '../kit/Button.tsx';
import type { Size } from '../kit/useElementSize.ts';
import { fitAll } from './camera.ts';
import styles from './CanvasControls.module.css';

interface CanvasControlsProps {
  readonly drawing: Drawing;
  readonly room: Size;
}

export function CanvasControls({ drawing, room }: CanvasControlsProps) {
  const { setViewport, zoomIn, zoomOut } = useReactFlow();
  return (
    <div role="group" aria-label="Zoom" className={styles.controls}>
      <Button label="Zoom out" icon={<Minus size={16} />} onClick={() => void zoomOut()} />
      <Button label="Zoom in" icon={<Plus size={16} />} onClick={() => void zoomIn()} />
      <Button
        label="Fit the chart"
        icon={<Maximize size={16} />}
        onClick={() => void setViewport(fitAll(drawing, room))}
      />
    </div>
  );
}
