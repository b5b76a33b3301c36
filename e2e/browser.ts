/**
 * Which browser the tests run in, decided without touching the machine: what is known of it and what
 * can be done to it is handed in. Playwright's own browser comes first, then one that is installed,
 * then one that can be installed.
 */

/** All that the decision needs to know, and the one thing that it may do. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright keeps its own Chromium, whether it is there or not. */
  readonly playwrightBrowser: string;
  readonly exists: (path: string) => boolean;
  /** Whether the program starts; one that lacks its libraries, or a stub for a snap, does not. */
  readonly starts: (path: string) => boolean;
  /** A browser without fonts measures every text wrong. */
  readonly hasFonts: () => boolean;
  /** Runs a command to its end. */
  readonly run: (command: string, args: readonly string[]) => void;
}

export class BrowserMissing extends Error {}

/** Chromium without a window: it draws the same pages, and starts and loads several times as fast. */
const SHELL = 'chromium-headless-shell';

const NAMES_ON_PATH = [
  SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const WELL_KNOWN: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
};

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PLACES = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

const PLAYWRIGHT_INSTALL = ['playwright', 'install', '--no-shell', 'chromium'];
const PLAYWRIGHT_LIBRARIES = ['playwright', 'install-deps', 'chromium'];
const APT_INSTALL = ['install', '-y', '--no-install-recommends'];
/** In the order in which they are tried: not every Debian has the shell. */
const APT_BROWSERS = [SHELL, 'chromium'];
const APT_FONTS = [...APT_INSTALL, 'fonts-dejavu-core'];

/** @returns the path of a browser that is there and starts, or `null`. */
export function findBrowser(machine: Machine): string | null {
  const isUsable = (path: string) => machine.exists(path) && machine.starts(path);
  return candidates(machine).find(isUsable) ?? null;
}

/**
 * Finds a browser, or installs one: Playwright's, with its libraries where that needs no question;
 * failing that, the distribution's.
 * @throws BrowserMissing with one line that says what to do.
 */
export function provideBrowser(machine: Machine): string {
  const browser = findBrowser(machine) ?? installBrowser(machine);
  if (browser === null) {
    throw new BrowserMissing(
      'No browser for the tests: install Chromium or Google Chrome, or run `npx playwright install --with-deps chromium`, then try again.',
    );
  }
  if (machine.platform === 'linux' && !machine.hasFonts()) provideFonts(machine);
  return browser;
}

export function launchArguments(machine: Pick<Machine, 'isRoot' | 'env'>): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses its sandbox to root, and many build machines forbid it.
  const needsNoSandbox = machine.isRoot || machine.env['CI'] !== undefined;
  return needsNoSandbox ? ['--no-sandbox', ...quiet] : quiet;
}

function candidates(machine: Machine): string[] {
  const { platform, env } = machine;
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap((name) => env[name] ?? []);
    const places = roots.flatMap((root) => WINDOWS_PLACES.map((place) => `${root}\\${place}`));
    return [machine.playwrightBrowser, ...places];
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const onPath = NAMES_ON_PATH.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [machine.playwrightBrowser, ...onPath, ...(WELL_KNOWN[platform] ?? [])];
}

function installBrowser(machine: Machine): string | null {
  machine.run('npx', PLAYWRIGHT_INSTALL);
  const downloaded = findBrowser(machine);
  if (downloaded !== null || !canUseApt(machine)) return downloaded;
  if (machine.exists(machine.playwrightBrowser)) {
    machine.run('npx', PLAYWRIGHT_LIBRARIES);
  } else {
    machine.run('apt-get', ['update']);
    for (const browser of APT_BROWSERS) {
      machine.run('apt-get', [...APT_FONTS, browser]);
      const installed = findBrowser(machine);
      if (installed !== null) return installed;
    }
  }
  return findBrowser(machine);
}

function provideFonts(machine: Machine): void {
  if (canUseApt(machine)) {
    machine.run('apt-get', ['update']);
    machine.run('apt-get', APT_FONTS);
  }
  if (machine.hasFonts()) return;
  throw new BrowserMissing(
    'No fonts for the browser tests: install a font package such as fonts-dejavu-core, then try again.',
  );
}

const canUseApt = ({ platform, isRoot, exists }: Machine) =>
  platform === 'linux' && isRoot && exists('/usr/bin/apt-get');
