/** The browser's own channel between the windows of one site; `null` where it has none. */
import type { Channel } from '../../state/speakerLink.ts';
import { channelOf } from '../../state/speakerProtocol.ts';

export function openChannel(mark: string): Channel | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(channelOf(mark));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels have none
    say: (message) => channel.postMessage(message),
    hear: (listen) =>
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => listen(data)),
    close: () => channel.close(),
  };
}
