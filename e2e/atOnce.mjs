// Runs scripts of package.json at the same time: what one of them waits for, another can go on without. The first
// is told as it goes; of the others all is told once they have ended.
import { spawn } from 'node:child_process';

await Promise.all(process.argv.slice(2).map((name, place) => run(name, place === 0)));

/** @param {string} name @param {boolean} isToldAsItGoes */
async function run(name, isToldAsItGoes) {
  const output = isToldAsItGoes ? 'inherit' : 'pipe';
  const child = spawn(`npm run ${name}`, { shell: true, stdio: ['ignore', output, output] });
  /** @type {string[]} */
  const told = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => told.push(String(text)));
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  process.stdout.write(told.join(''));
  if (code === 0) return;
  process.stderr.write(`npm run ${name} has failed\n`);
  process.exitCode = 1;
}
