/**
 * A docs site that has the explorer's build in a folder, with pages and headers as a test wants them, and other
 * sites' builds beside it: what a chart may do depends on all of that, and the other tests' server has none of it.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Where on the site the explorer lies. */
export const FOLDER = '/portolan/';

/** Where on the site each folder of files is, which of this repository it is. */
type Folders = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

export interface HostSite {
  /** Path → text. */
  readonly pages: Map<string, string>;
  /** Of all that is served. */
  readonly headers: Map<string, string>;
  /** With no slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function serveHost(folders: Folders = {}): Promise<HostSite> {
  const built = { [FOLDER]: 'dist', ...folders };
  const pages = new Map<string, string>();
  const headers = new Map<string, string>();
  const answer = ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    const body = pages.get(path) ?? readBuilt(path, built);
    const type = TYPES[extname(path)] ?? TYPES['.html'] ?? '';
    response.writeHead(body === null ? 404 : 200, {
      ...Object.fromEntries(headers),
      'content-type': type,
    });
    response.end(body ?? 'Nothing is here.');
  };
  const server = createServer(answer);
  const port = await listen(server);
  return {
    pages,
    headers,
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** `null` where no build has such a file. */
function readBuilt(path: string, folders: Folders): Buffer | null {
  for (const [place, folder] of Object.entries(folders)) {
    if (!path.startsWith(place)) continue;
    const below = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(ROOT, folder, below.slice(place.length));
    if (existsSync(file) && statSync(file).isFile()) return readFileSync(file);
  }
  return null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
