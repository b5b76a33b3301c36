/** A part of the interface in a file of its own that asks, or shows what can be asked. */
import type { ComponentType } from 'react';
import { asking } from '../state/asking.ts';
import { loadedApart } from './kit/loadedApart.tsx';
import type { ApartWords } from './kit/loadedApart.tsx';

/** As `loadedApart`; what reads queries is there with it. All of them are on every page from the start. */
export function askingApart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words: Omit<ApartWords<Props>, 'isFirst'>,
): ComponentType<Props> {
  return loadedApart<Props>(
    async () => {
      const [part] = await Promise.all([load(), asking.load()]);
      return part;
    },
    { ...words, isFirst: true },
  );
}
