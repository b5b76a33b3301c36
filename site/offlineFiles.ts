/** Writes into the service worker which files the build has; all that a page may ever ask for. */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle(_options, bundle) {
      const worker = Object.values(bundle).find(({ fileName }) => fileName === 'sw.js');
      if (worker?.type !== 'chunk') this.error('the build has no service worker');
      // The layout engine is kept once, for the worker: pages have their own copy for browsers without.
      const isKept = (file: (typeof bundle)[string]) =>
        /^assets\/.*\.(js|css|json)$/.test(file.fileName) &&
        // Frames without an origin have no service worker either; files of one document few readers make.
        !/^assets\/(frame-whole|one-file)/.test(file.fileName) &&
        !(file.type === 'chunk' && file.moduleIds.some((id) => id.includes('/elkjs/')));
      const files = Object.values(bundle);
      const assets = files.filter(isKept).map(({ fileName }) => fileName);
      const pages = files.flatMap((file) =>
        file.type === 'asset' && /(^|\/)index\.html$/.test(file.fileName) ? file : [],
      );
      const paths = pages.map(({ fileName }) => fileName.replace(/index\.html$/, ''));
      const names = ['icon.svg', ...paths.toSorted(), ...assets.toSorted()];
      const build = createHash('sha256').update(names.join());
      for (const page of pages) build.update(page.source);
      worker.code = worker.code
        .replace('__FILES_OF_THIS_BUILD__', names.join('\\n'))
        .replace('__THIS_BUILD__', build.digest('hex').slice(0, 16));
    },
  };
}
