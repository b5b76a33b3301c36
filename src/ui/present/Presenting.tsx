/**
 * What is presented, or the speaker's window of it: the one part of presenting that the page knows of, and
 * loads when either is wanted.
 */
import { useExplorerState } from '../ExplorerContext.tsx';
import type { KeyChoice } from './presentKeys.ts';
import { Presentation } from './Presentation.tsx';
import { SpeakerWindow } from './SpeakerWindow.tsx';
import { markOf } from './speakerPlace.ts';

export function Presenting({ singleKeys }: KeyChoice) {
  const mark = useExplorerState(markOf);
  const presenting = useExplorerState((state) => state.presenting);
  if (mark !== null) return <SpeakerWindow mark={mark} singleKeys={singleKeys} />;
  return presenting && <Presentation singleKeys={singleKeys} />;
}
