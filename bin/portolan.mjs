#!/usr/bin/env node
// Starts the command line. Node 20 runs no TypeScript by itself; Vite, which builds the sites anyway, does.
import path from 'node:path';
import { runnerImport } from 'vite';

// Vite takes whoever imports by it for a developer, and React would then be built for one.
process.env.NODE_ENV = 'production';

/** @type {{ module: { main: (args: readonly string[]) => Promise<number> } }} */
const { module } = await runnerImport('/cli/main.ts', {
  root: path.join(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
});
try {
  process.exitCode = await module.main(process.argv.slice(2));
} catch (error) {
  // What nobody expected; 1 would say that the documents have problems.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
