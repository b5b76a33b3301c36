/**
 * A docs site that has the explorer's build in a folder, with pages and headers as a test wants them: what a
 * frame may do depends on both, and the other tests' server has neither.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
/** Where on the site the explorer lies. */
export const FOLDER = '/portolan/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
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

export async function serveHost(): Promise<HostSite> {
  const pages = new Map<string, string>();
  const headers = new Map<string, string>();
  const answer = ({ url = '/' }: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(url, 'http://host').pathname);
    const body = pages.get(path) ?? readBuilt(path);
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

/** `null` where the build has no such file. */
function readBuilt(path: string): Buffer | null {
  if (!path.startsWith(FOLDER)) return null;
  const place = join(DIST, path.slice(FOLDER.length));
  const file = path.endsWith('/') ? join(place, 'index.html') : place;
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
