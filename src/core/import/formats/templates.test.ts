import { describe, expect, it } from 'vitest';
import { findTemplates, isTemplateLine, maskTemplates } from './templates.ts';

function found(text: string): readonly string[] {
  return findTemplates(text).map(({ from, to }) => text.slice(from, to));
}

describe('templates', () => {
  it('are found in each of their languages', () => {
    expect(found('a <%= x %> {{ y }} {{{ z }}} {% if %} {# c #} {{< ref "a" >}} ${{ w }}')).toEqual(
      ['<%= x %>', '{{ y }}', '{{{ z }}}', '{% if %}', '{# c #}', '{{< ref "a" >}}', '{{ w }}'],
    );
  });

  it('end on their line, but for those that hold programs', () => {
    expect(found('{{ a\n}} {% b\n%} <% c\n%>')).toEqual(['<% c\n%>']);
  });

  it('are no templates where they never end', () => {
    expect(found('{{ a | b <% c {% d')).toEqual([]);
    expect(found('{{ a {{ b }}')).toEqual(['{{ a {{ b }}']);
  });

  it('may be all that stands on a line', () => {
    expect(['{% if x %}', ' <% a %> {{/b}} ', '{{ a }} b', '', 'a'].map(isTemplateLine)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('come back as written, and shift no place', () => {
    const text = 'ab {{ x }} cd <%= y %> ef';
    const masked = maskTemplates(text);
    expect(masked.text).not.toMatch(/[{<]/);
    expect(masked.unmask(masked.text)).toBe(text);
    const offsets = ['ab', 'cd', 'ef'].map((word) => masked.offsetAt(masked.text.indexOf(word)));
    expect(offsets).toEqual(['ab', 'cd', 'ef'].map((word) => text.indexOf(word)));
  });
});
