import { describe, expect, it } from 'vitest';
import { OPTIONS, VERBS } from './grammar.ts';
import { writeHelp } from './writeHelp.ts';

describe('writeHelp', () => {
  it('names every command and every option', () => {
    const help = writeHelp(null);
    for (const { usage } of Object.values(VERBS)) expect(help).toContain(`portolan ${usage}\n`);
    for (const name of Object.keys(OPTIONS)) expect(help).toContain(`\n  --${name}`);
  });

  it('names what one command takes, and nothing else', () => {
    const help = writeHelp('check');
    expect(help).toContain('--strict');
    expect(help).not.toContain('--out');
    expect(help).not.toContain('portolan build');
  });

  it('fits a terminal', () => {
    const longest = Math.max(
      ...writeHelp(null)
        .split('\n')
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThanOrEqual(100);
  });
});
