import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from './readInline.ts';
import { scanInline } from './scanInline.ts';

const definitions = { links: new Set(['ref']), footnotes: new Set(['1', 'tls']) };
const same = (text: string) => text;

function scan(text: string) {
  return scanInline(text, definitions, same);
}

function parse(text: string) {
  return parseInline(text, definitions, same);
}

/** A line each of signs, brackets, tags, entities and the like; two spaces between pieces. */
const PIECES = String.raw`
*  **  ***  _  __  ${'`'}  ${'`'}${'`'}  \  \*  \_  \|  \\  [  ]  [a](#b)  ![i](u)
[^1]  [^tls]  [^x]  [ref]  [*a*](b "t")  [1](#fn1)  <br>  <sup>  </sup>  <b x="y">
<  >  &amp;  &#8224;  &  &zzz;  <https://a.b>  a  b c  1  .  (  )  †  ~  ^1^  !  -  "  😀  =
<!-- c -->  <a  />  </b>  <script>  </script>`
  .split(/ {2,}|\n/)
  .filter((piece) => piece !== '')
  .concat(' ');

describe('reading inline markup at once', () => {
  it('says the same as the parser, or that it is not sure', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) => {
        const text = pieces.join('').replace(/\s+/g, ' ').trim();
        const parsed = parse(text);
        expect(scan(text) ?? parsed).toEqual(parsed);
      }),
      { numRuns: 400 },
    );
  });

  it('is sure of what cells are made of', () => {
    const cells = [
      '`cloud\\_controller` **(BBS)**',
      '[HTTPS](https://a.b/c_d) or *TLS*<br>443<sup>1</sup>',
      'cloud\\_controller, __all__ &mdash; 8080[^1]',
      'blobstore* or nfs_server_**',
      '[`code`](x) <https://a.b>',
    ];
    expect(cells.map((cell) => scan(cell)?.text)).toEqual([
      'cloud\\_controller (BBS)',
      'HTTPS or TLS\n4431',
      'cloud_controller, all — 80801',
      'blobstore* or nfs_server_**',
      'code https://a.b',
    ]);
  });

  it('leaves brackets inside brackets to the parser', () => {
    expect(scan('[![icon](a)](b)')).toBeNull();
    expect(parse('[![icon](a)](b)').text).toBe('icon');
  });
});
