/** Shows a picture that is there as text. It is read as XML, so that nothing in it is a script or a page's markup. */
import { useLayoutEffect, useRef } from 'react';

interface SvgTextProps {
  /** One `svg` element. */
  readonly svg: string;
  readonly className?: string | undefined;
}

export function SvgText({ svg, className }: SvgTextProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    place.current?.replaceChildren(document.importNode(read, true));
  }, [svg]);
  return <div ref={place} className={className} />;
}
