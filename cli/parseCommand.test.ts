import { describe, expect, it } from 'vitest';
import { parseCommand } from './parseCommand.ts';

const parse = (line: string) => parseCommand(line.split(' ').filter(Boolean));

const reading = {
  paths: ['a.md'],
  format: null,
  choices: null,
  title: null,
  grouping: 'both',
  isStrict: false,
};

describe('parseCommand', () => {
  it('reads what to build, and where', () => {
    expect(parse('build a.md b.md --out site')).toEqual({
      ok: true,
      value: {
        verb: 'build',
        reading: { ...reading, paths: ['a.md', 'b.md'] },
        out: 'site',
        isFile: false,
        isForced: false,
        isJson: false,
        base: null,
      },
    });
  });

  it('reads options wherever they stand, with “=” or without', () => {
    expect(
      parse('--strict check --format=csv a.md --join --title T --choices c.json --json'),
    ).toEqual({
      ok: true,
      value: {
        verb: 'check',
        reading: {
          paths: ['a.md'],
          format: 'csv',
          choices: 'c.json',
          title: 'T',
          grouping: 'joined',
          isStrict: true,
        },
        isJson: true,
      },
    });
  });

  it('converts several files as one', () => {
    expect(parse('convert a.md --to module --id net')).toEqual({
      ok: true,
      value: {
        verb: 'convert',
        reading: { ...reading, grouping: 'joined' },
        to: 'module',
        id: 'net',
      },
    });
  });

  it('draws an address, of files where there are any', () => {
    const svg = { verb: 'svg', isStrict: false, out: null, theme: null, base: null };
    expect(parse('svg ?q=a')).toEqual({
      ok: true,
      value: { ...svg, address: '?q=a', reading: null },
    });
    expect(parse('svg net/ a.md --theme dark --out a.svg --base https://h/')).toEqual({
      ok: true,
      value: {
        ...svg,
        address: 'net/',
        reading,
        theme: 'dark',
        out: 'a.svg',
        base: 'https://h/',
      },
    });
  });

  it('takes a dash for standard input, and all behind two dashes for files', () => {
    expect(parse('check - --apart -- --strict')).toMatchObject({
      value: { reading: { paths: ['-', '--strict'], grouping: 'apart', isStrict: false } },
    });
  });

  it.each(['--help', '-h', 'help', '--help --strict'])('takes %s for a question', (line) => {
    expect(parse(line)).toEqual({ ok: true, value: { verb: 'help', about: null } });
  });

  it.each(['build --help', 'help build', 'build a.md -h'])(
    'takes %s for one about build',
    (line) => {
      expect(parse(line)).toEqual({ ok: true, value: { verb: 'help', about: 'build' } });
    },
  );

  it('tells its version, whatever else is asked', () => {
    expect(parse('build --version')).toEqual({ ok: true, value: { verb: 'version' } });
  });

  it.each([
    ['', 'no command is given', /--help/],
    ['biuld a.md', 'there is no command “biuld”', /did you mean build\?/],
    ['docs', 'there is no command “docs”', /one of build, check, convert, svg/],
    ['check', 'no file is given', /check FILES/],
    ['build a.md', 'build lacks --out', /--out DIR/],
    ['convert a.md', 'convert lacks --to', /--to markdown/],
    ['check a.md --strct', 'there is no option --strct', /did you mean --strict\?/],
    ['check a.md -x', 'there is no option -x', /--help/],
    ['check a.md --constructor', 'there is no option --constructor', /--help/],
    ['check a.md --out site', 'check takes no --out', /build and svg do/],
    ['svg', 'no address is given', /svg ADDRESS/],
    ['svg ? --out', '--out lacks its value', /--out FILE/],
    ['svg ? --title T', '--title is about files, and none is given', /svg ADDRESS/],
    ['svg ? --theme drak', '--theme cannot be “drak”', /did you mean dark\?/],
    ['check a.md --base x', 'check takes no --base', /build and svg do/],
    ['build a.md --out', '--out lacks its value', /--out DIR/],
    ['build a.md --out --strict', '--out lacks its value', /--out DIR/],
    ['build a.md --out=', '--out lacks its value', /--out DIR/],
    ['check a.md --strict=yes', '--strict takes no value', /leave/],
    ['check a.md --format markdwon', '--format cannot be “markdwon”', /did you mean markdown\?/],
    ['check a.md --format docx', '--format cannot be “docx”', /one of markdown, html/],
    ['build a.md --out a --out b', '--out is given twice', /null/],
    ['check a.md --join --apart', '--join and --apart exclude each other', /null/],
  ])('refuses “%s”', (line, message, hint) => {
    const outcome = parse(line);
    expect(outcome).toMatchObject({ ok: false, problem: { message } });
    expect(outcome.ok ? '' : String(outcome.problem.hint)).toMatch(hint);
  });

  it('takes a value that begins with a dash where there is no doubt', () => {
    expect(parse('check a.md --title=-80-')).toMatchObject({
      value: { reading: { title: '-80-' } },
    });
  });
});
