import { describe, expect, it } from 'vitest';
import { joinBroken } from './joinBroken.ts';

const joined = (...lines: readonly string[]) => joinBroken(lines.join('\n'));

describe('a name that is broken by hand', () => {
  it('is one again, and where other lines may be names of their own it is a guess', () => {
    expect(joined('Light-', 'house')).toEqual({ text: 'Light-house', isGuess: false });
    expect(joined('Light-', 'House', 'Keeper')).toEqual({
      text: 'Light-House Keeper',
      isGuess: true,
    });
    expect(joined('North', 'Light-', 'house')).toEqual({
      text: 'North Light-house',
      isGuess: true,
    });
  });

  it('is made whole word by word in a list of several', () => {
    expect(joined('Light-', 'house', 'Har-', 'bour').text).toBe('Light-house\nHar-bour');
    expect(joined('Light-', 'house,', 'Quay').text).toBe('Light-house,\nQuay');
    expect(joined('Light-', 'house', 'Keeper of the gate').text).toBe(
      'Light-house\nKeeper of the gate',
    );
  });

  it('is none where no line ends amid a word', () => {
    expect(joined('Lighthouse', 'Harbour').text).toBe('Lighthouse\nHarbour');
    expect(joined('1024-', '65535').text).toBe('1024-\n65535');
    expect(joined('- Keeper', '- Lamp').text).toBe('- Keeper\n- Lamp');
  });
});
