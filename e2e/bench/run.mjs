// Starts the bench. Node 20 runs no TypeScript by itself; Vite, which builds the pages anyway, does.
import { runnerImport } from 'vite';

// Vite takes whoever imports by it for a developer, and React would then be built for one.
process.env.NODE_ENV = 'production';

const [job = 'main', ...options] = process.argv.slice(2).filter((one) => one !== '--');
const isJob = /^[a-zA-Z]+$/.test(job);
/** @type {{ module: { run: (options: readonly string[]) => Promise<void> } }} */
const { module } = await runnerImport(`/runner/${isJob ? job : 'main'}.ts`, {
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'error',
});
await module.run(isJob ? options : [job, ...options]);
