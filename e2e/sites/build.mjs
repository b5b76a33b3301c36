// Builds the docs sites of the browser tests. Node 20 runs no TypeScript by itself; Vite does.
import { runnerImport } from 'vite';

/** @type {{ module: { buildSites: () => void } }} */
const { module } = await runnerImport('/buildSites.ts', {
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
});
module.buildSites();
