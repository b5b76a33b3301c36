import { describe, expect, it } from 'vitest';
import { collectText, plainText } from './collectText.ts';

describe('text put together piece by piece', () => {
  it('has its white space folded, over the edges of pieces too', () => {
    const collector = collectText();
    for (const piece of ['  a ', ' ', '\n b', 'c\u00A0 ', '']) collector.add(piece);
    expect(collector.done().text).toBe('a bc');
  });

  it('breaks once between pieces, and neither before the first nor behind the last', () => {
    const collector = collectText();
    collector.lineBreak();
    collector.add('a ');
    collector.lineBreak();
    collector.lineBreak();
    collector.add(' b');
    collector.lineBreak();
    expect(collector.done().text).toBe('a\nb');
  });

  it('remembers what is raised without the space around it, and keeps parts that touch apart', () => {
    const collector = collectText();
    collector.add('443');
    for (const mark of [' 1 ', '2']) {
      collector.raise();
      collector.add(mark);
      collector.lower();
    }
    collector.raise();
    collector.lower();
    expect(collector.done()).toEqual({
      text: '443 1 2',
      raised: [
        { from: 4, to: 5 },
        { from: 6, to: 7 },
      ],
    });
  });

  it('takes in what was collected elsewhere', () => {
    const collector = collectText();
    collector.add('a ');
    collector.addPlain({ text: 'b1\nc', raised: [{ from: 1, to: 2 }] });
    collector.add('d');
    expect(collector.done()).toEqual({ text: 'a b1\ncd', raised: [{ from: 3, to: 4 }] });
  });

  it('holds nothing that cannot be seen', () => {
    expect(plainText('a\u200Bb\u00ADc\u202Ed\u0000e\u0007\r\nf\u200Dg').text).toBe(
      'abcde\nf\u200Dg',
    );
  });
});
