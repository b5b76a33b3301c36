import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import type { Setting } from './document.ts';
import { optionEffects } from './optionEffects.ts';

function effectsOf(id: string, setting: Setting) {
  const option = diego.options.find((one) => one.id === id);
  if (option === undefined) throw new Error(`no option ${id}`);
  return optionEffects(diego, option, setting).map(({ entry, effect }) => [entry.id, effect.kind]);
}

describe('what an option does', () => {
  it('is said for each row that depends on it, under either setting', () => {
    expect(effectsOf('internal-mysql', 'with')).toEqual([
      ['outbound-8', 'holds'],
      ['outbound-9', 'holds'],
    ]);
    expect(effectsOf('internal-mysql', 'without')).toEqual([
      ['outbound-8', 'goes'],
      ['outbound-9', 'goes'],
    ]);
  });

  it('says what a row reads otherwise, in words', () => {
    const option = diego.options.find((one) => one.id === 'internal-blobstore');
    const [one] = option === undefined ? [] : optionEffects(diego, option, 'with');
    expect(one?.effect).toEqual({ kind: 'changes', change: 'The port is 4443, with TLS.' });
  });
});
