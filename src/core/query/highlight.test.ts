import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightQuery } from './highlight.ts';

const colours = (text: string) =>
  highlightQuery(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('colouring a query', () => {
  it('tells what is what', () => {
    expect(colours('Rep→BBS:8889')).toEqual([
      'end Rep',
      'arrow →',
      'end BBS',
      'port :',
      'port 8889',
    ]);
    expect(colours('-auth:tls,"b c"')).toEqual([
      'operator -',
      'field auth',
      'field :',
      'value tls',
      'operator ,',
      'value "b c"',
    ]);
    expect(colours('a or (b)').join(' ')).toBe('text a operator or operator ( text b operator )');
  });

  it.each([
    ['foo:bar', ['error foo', 'error :', 'value bar']],
    ['port:abc', ['field port', 'field :', 'error abc']],
    ['→BBS:0', ['arrow →', 'end BBS', 'port :', 'error 0']],
    ['a)', ['text a', 'error )']],
    ['(a', ['error (', 'text a']],
    ['"a', ['error "a']],
    [', :', ['error ,', 'error :']],
    ['auth:', ['field auth', 'field :']],
  ])('shows what is wrong in %j, but not what is only unfinished', (text, expected) => {
    expect(colours(text)).toEqual(expected);
  });

  it('covers all but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of highlightQuery(text)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
