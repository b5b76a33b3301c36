/**
 * One small server for all pages, as a static host with files compressed beforehand would be. Every
 * page gets the same: Brotli at its best, HTTP/1.1, no connection to any other host.
 */
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
};
/** Compressed already. */
const AS_IT_IS = new Set(['.png']);
/** Clocks of a microsecond are only for pages that no other site shares a process with. */
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

export interface Served {
  /** `http://127.0.0.1:41800`, without a slash at its end. */
  readonly origin: string;
  /** The compressed size in bytes of what a path answers with; 0 for what is not there. */
  readonly sizeOf: (pathname: string) => number;
  readonly has: (pathname: string) => boolean;
  /** Adds a file that was made meanwhile. */
  readonly put: (pathname: string, text: string) => void;
  readonly close: () => void;
}

interface File {
  readonly type: string;
  readonly body: Buffer;
  readonly encoding: 'br' | null;
}

/** @param folder whose files are served; a folder's own page is its `index.html`. */
export async function serve(folder: string): Promise<Served> {
  const files = await readFiles(folder);
  const find = (pathname: string) =>
    files.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = find(decodeURIComponent(pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': file.body.length,
      'Cache-Control': 'max-age=600',
      ...(file.encoding === null ? {} : { 'Content-Encoding': file.encoding }),
      ...(isSmall(pathname) ? {} : ISOLATED),
    });
    response.end(file.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      resolve({
        origin: `http://127.0.0.1:${port}`,
        sizeOf: (pathname) => find(pathname)?.body.length ?? 0,
        has: (pathname) => find(pathname) !== undefined,
        put: (pathname, text) => {
          files.set(pathname, { type: typeOf(pathname), body: Buffer.from(text), encoding: null });
        },
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/** Pages whose loading is measured are served as any host would; a process of their own costs time. */
const isSmall = (pathname: string) => !/^\/(growth|big)/.test(pathname);

async function readFiles(folder: string): Promise<Map<string, File>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = async (name: string) => {
    const pathname = `/${path.relative(folder, name).split(path.sep).join('/')}`;
    const body = await readFile(name);
    const isAsItIs = AS_IT_IS.has(path.extname(name));
    const file: File = {
      type: typeOf(name),
      body: isAsItIs ? body : await compress(body),
      encoding: isAsItIs ? null : 'br',
    };
    return [pathname, file] as const;
  };
  return new Map(await Promise.all(names.map(read)));
}

const typeOf = (name: string) => TYPES[path.extname(name)] ?? 'application/octet-stream';

function compress(body: Buffer): Promise<Buffer> {
  return compressBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
