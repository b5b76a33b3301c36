import { describe, expect, it } from 'vitest';
import { BrowserMissing, findBrowser, launchArguments, provideBrowser } from './browser.ts';
import type { Machine } from './browser.ts';

const PLAYWRIGHTS = '/cache/chromium/chrome';

interface Pretence extends Partial<Omit<Machine, 'exists' | 'starts' | 'run'>> {
  readonly files?: readonly string[];
  readonly broken?: readonly string[];
  /** What appears after a command that begins so. */
  readonly brings?: Readonly<Record<string, readonly string[]>>;
}

function pretend({ files = [], broken = [], brings = {}, ...rest }: Pretence) {
  const there = new Set(files);
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    playwrightBrowser: PLAYWRIGHTS,
    hasFonts: () => true,
    ...rest,
    exists: (path) => there.has(path),
    starts: (path) => !broken.includes(path),
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      for (const [start, paths] of Object.entries(brings)) {
        if (`${line} `.startsWith(`${start} `)) for (const path of paths) there.add(path);
      }
    },
  };
  return { machine, commands };
}

describe('findBrowser', () => {
  it('takes Playwright’s own before any that is installed', () => {
    const { machine } = pretend({ files: [PLAYWRIGHTS, '/usr/bin/chromium'] });
    expect(findBrowser(machine)).toBe(PLAYWRIGHTS);
  });

  it('takes the one without a window before the one with', () => {
    const { machine } = pretend({
      files: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
    });
    expect(findBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
  });

  it.each(['chromium', 'google-chrome', 'chrome', 'msedge'])('finds %s on the path', (name) => {
    const { machine } = pretend({ files: [`/usr/bin/${name}`] });
    expect(findBrowser(machine)).toBe(`/usr/bin/${name}`);
  });

  it('passes over a program that does not start, such as a stub for a snap', () => {
    const { machine } = pretend({
      files: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
      broken: ['/usr/bin/chromium-browser'],
    });
    expect(findBrowser(machine)).toBe('/usr/bin/google-chrome');
  });

  it('looks where macOS keeps its applications', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const { machine } = pretend({ platform: 'darwin', files: [path] });
    expect(findBrowser(machine)).toBe(path);
  });

  it('looks where Windows keeps its programs', () => {
    const path = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    const { machine } = pretend({
      platform: 'win32',
      env: { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` },
      files: [path],
    });
    expect(findBrowser(machine)).toBe(path);
  });

  it('says null where there is none', () => {
    expect(findBrowser(pretend({}).machine)).toBeNull();
  });
});

describe('provideBrowser', () => {
  it('installs nothing where a browser is there', () => {
    const { machine, commands } = pretend({ files: ['/usr/bin/chromium'] });
    expect(provideBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands).toEqual([]);
  });

  it('installs Playwright’s own where there is none', () => {
    const { machine, commands } = pretend({ brings: { 'npx playwright install': [PLAYWRIGHTS] } });
    expect(provideBrowser(machine)).toBe(PLAYWRIGHTS);
    expect(commands).toHaveLength(1);
  });

  it('falls back on the distribution’s, as root on Debian, where the download is refused', () => {
    const { machine, commands } = pretend({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      brings: {
        'apt-get install -y --no-install-recommends fonts-dejavu-core chromium-headless-shell': [
          '/usr/bin/chromium-headless-shell',
        ],
      },
    });
    expect(provideBrowser(machine)).toBe('/usr/bin/chromium-headless-shell');
    expect(commands).toEqual([
      'npx playwright install --no-shell chromium',
      'apt-get update',
      'apt-get install -y --no-install-recommends fonts-dejavu-core chromium-headless-shell',
    ]);
  });

  it('takes the whole browser where the distribution has no other', () => {
    const { machine, commands } = pretend({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      brings: {
        'apt-get install -y --no-install-recommends fonts-dejavu-core chromium': [
          '/usr/bin/chromium',
        ],
      },
    });
    expect(provideBrowser(machine)).toBe('/usr/bin/chromium');
    expect(commands).toHaveLength(4);
  });

  it('adds the libraries where Playwright’s own is there but does not start', () => {
    const { machine, commands } = pretend({
      isRoot: true,
      files: ['/usr/bin/apt-get', PLAYWRIGHTS],
      broken: [PLAYWRIGHTS],
    });
    expect(() => provideBrowser(machine)).toThrow(BrowserMissing);
    expect(commands.at(-1)).toBe('npx playwright install-deps chromium');
  });

  it('leaves the distribution alone without root', () => {
    const { machine, commands } = pretend({ files: ['/usr/bin/apt-get'] });
    expect(() => provideBrowser(machine)).toThrow(BrowserMissing);
    expect(commands.filter((line) => line.startsWith('apt-get'))).toEqual([]);
  });

  it('says in one line what to do where nothing helps', () => {
    expect(() => provideBrowser(pretend({}).machine)).toThrow(/^No browser for the tests: .+$/);
  });

  it('installs fonts where there are none, and says so where it cannot', () => {
    const files = ['/usr/bin/apt-get', '/usr/bin/chromium'];
    const { machine, commands } = pretend({ files, isRoot: true, hasFonts: () => false });
    expect(() => provideBrowser(machine)).toThrow(/^No fonts .+$/);
    expect(commands.at(-1)).toContain('fonts-dejavu-core');
  });
});

describe('launchArguments', () => {
  it.each([
    { isRoot: true, env: {} },
    { isRoot: false, env: { CI: 'true' } },
  ])('gives up the sandbox for $isRoot, $env', (machine) => {
    expect(launchArguments(machine)).toContain('--no-sandbox');
  });

  it('keeps the sandbox for everyone else', () => {
    expect(launchArguments({ isRoot: false, env: {} })).not.toContain('--no-sandbox');
  });
});
