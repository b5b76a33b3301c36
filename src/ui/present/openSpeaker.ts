/** Opens the speaker's window, and begins to present where nothing is presented yet. */
import type { Explorer } from '../../state/explorer.ts';
import { startPresenting } from '../../state/presentActions.ts';
import { momentOf } from '../../state/presentMoment.ts';
import { isFullScreen } from './fullScreen.ts';
import { hrefOfSpeaker, stageMark } from './speakerPlace.ts';

const WINDOW = 'popup,width=960,height=720';
/** Some browsers leave the full screen when a window opens, which is not what was meant; a busy machine takes its time. */
const LEAVES_WITHIN_MS = 5000;

/** Where the browser refuses, the stage says so, with a link. */
export function openSpeaker(explorer: Explorer): void {
  const moment = momentOf(explorer);
  const mark = stageMark(explorer);
  const href = hrefOfSpeaker(explorer, mark, window.location);
  moment.setState({ windowed: true });
  const opened = window.open(href, `portolan-speaker-${mark}`, WINDOW);
  moment.setState({ opened, refused: opened === null ? href : null });
  startPresenting(explorer);
  window.setTimeout(() => moment.setState({ windowed: !isFullScreen() }), LEAVES_WITHIN_MS);
}
