/** `data/*.json` beside the page: files of the build, answered afresh by the development server. */
import type { Plugin, ResolvedConfig } from 'vite';
import { publishFiles } from '../src/core/export/json/publishFiles.ts';
import { importDocuments } from './importSource.ts';

export function publishedData(): Plugin {
  const files = async (config: ResolvedConfig, isFresh: boolean) =>
    publishFiles((await importDocuments(config, isFresh)).documents);
  return {
    name: 'published-data',
    applyToEnvironment: (environment) => environment.name === 'client',
    async generateBundle() {
      for (const [fileName, source] of await files(this.environment.config, false)) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!/^data\/[^/]+\.json$/.test(path)) return next();
        const answer = (text: string | undefined) => {
          if (text === undefined) return next();
          response.setHeader('Content-Type', 'application/json; charset=utf-8').end(text);
        };
        files(server.config, true).then((published) => answer(published.get(path)), next);
      });
    },
  };
}
