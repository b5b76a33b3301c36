import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexQuery } from './lex.ts';

const kinds = (text: string) => lexQuery(text).map((token) => `${token.kind} ${token.text}`);

describe('cutting a query into tokens', () => {
  it.each([
    ['tap-gui', ['word tap-gui']],
    ['-tap-gui', ['minus -', 'word tap-gui']],
    ['auth:mutual-tls', ['word auth', 'colon :', 'word mutual-tls']],
    ['auth:-tls', ['word auth', 'colon :', 'word -tls']],
    ['A->B', ['word A', 'one ->', 'word B']],
    ['A=>B', ['word A', 'any =>', 'word B']],
    ['A→-B', ['word A', 'one →', 'word -B']],
    ['A→ -B', ['word A', 'one →', 'minus -', 'word B']],
    ['-->B', ['minus -', 'one ->', 'word B']],
    ['a=b>c', ['word a=b>c']],
    ['8000-9999', ['word 8000-9999']],
    ['diego_brain/"SSH Proxy"', ['word diego_brain/', 'quoted SSH Proxy']],
    ['"a \\"b\\" \\\\ \\n"', ['quoted a "b" \\ \\n']],
    ['"open', ['quoted open']],
    ['a\u00a0b', ['word a', 'word b']],
  ])('cuts %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('puts every character but white space into exactly one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const { at } of lexQuery(text)) {
          expect(text.slice(end, at.start).trim()).toBe('');
          expect(at.end).toBeGreaterThan(at.start);
          end = at.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
