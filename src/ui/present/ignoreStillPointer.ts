/**
 * When the camera travels, things come under a pointer that nobody moves, and browsers say that it is over
 * them. On the stage they would light up, and what the step is about would step back.
 */

/**
 * @param onlyPoints whether the pointer is there to point, under a spotlight, and lights nothing.
 * @returns a function that ends it.
 */
export function ignoreStillPointer(onlyPoints: () => boolean): () => void {
  let last: readonly [x: number, y: number] | null = null;
  const note = ({ clientX, clientY }: PointerEvent) => {
    last = [clientX, clientY];
  };
  const listen = (event: PointerEvent) => {
    const isStill = last === null || (last[0] === event.clientX && last[1] === event.clientY);
    note(event);
    if (isStill || onlyPoints()) event.stopPropagation();
  };
  window.addEventListener('pointerover', listen, true);
  window.addEventListener('pointermove', note, true);
  return () => {
    window.removeEventListener('pointerover', listen, true);
    window.removeEventListener('pointermove', note, true);
  };
}
