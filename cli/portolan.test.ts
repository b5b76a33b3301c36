/** The command as it is called: a process of its own, in any folder. Each call takes a second, so there are few. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const CALL_TIMEOUT_MS = 60_000;

const TABLE = `# Net

From | To | Port | Protocol
--- | --- | --- | ---
Web | API | 8443 | HTTPS
API | Database | see below | TCP
`;

let home = '';

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'portolan call '));
  mkdirSync(path.join(home, 'my docs'));
  writeFileSync(path.join(home, 'my docs/net work.md'), TABLE);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function call(args: readonly string[], { cwd = home, input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(ROOT, 'bin/portolan.mjs'), ...args],
    { cwd, input, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
}

describe('portolan', () => {
  it(
    'is to be relied on by continuous integration: plain words, and an exit code',
    () => {
      const { status, stdout, stderr } = call(['check', 'my docs', '--strict']);
      const [first = ''] = stderr.split('\n');
      expect(first).toMatch(/^my docs\/net work\.md:6:\d+: error: [a-z-]+: \p{Lu}/u);
      expect(stderr.trimEnd()).toMatch(
        /\n2 rows: 1 charted, 1 needs you, 0 state no flow; 0 tables set aside$/,
      );
      expect([status, stdout]).toEqual([1, '']);
    },
    CALL_TIMEOUT_MS,
  );

  it(
    'says what its README says it says, and does as the choices there say',
    () => {
      const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
      const told = call(['check', 'e2e/brought/runners.md'], { cwd: ROOT }).stderr;
      expect(readme.replaceAll(/^ {2}/gm, '')).toContain(`\`\`\`\n${told}\`\`\``);

      const [, choices = ''] = /```json\n( {2}\{\n {4}"mappings"[\s\S]*?)```/.exec(readme) ?? [];
      for (const file of ['runners.md', 'artifact-store.md']) {
        copyFileSync(path.join(ROOT, 'e2e/brought', file), path.join(home, 'my docs', file));
      }
      writeFileSync(path.join(home, 'my docs/choices.json'), choices);
      const files = ['my docs/runners.md', 'my docs/artifact-store.md'];
      const { stdout } = call(['check', ...files, '--choices', 'my docs/choices.json', '--json']);
      expect(JSON.parse(stdout)).toMatchObject({
        rows: { total: 20, charted: 20 },
        tables: [{}, { columns: Array.from({ length: 3 }, () => ({ certainty: 'chosen' })) }],
      });
    },
    CALL_TIMEOUT_MS,
  );

  it(
    'reads standard input, and writes for programs',
    () => {
      const input = 'source,destination,port\nWeb,API,8443\n';
      const { status, stdout } = call(['check', '-', '--format', 'csv', '--json'], { input });
      expect(JSON.parse(stdout)).toMatchObject({ rows: { total: 1, charted: 1 } });
      expect(status).toBe(0);
    },
    CALL_TIMEOUT_MS,
  );

  it(
    'takes paths from where npm was called, and not from where npm goes',
    () => {
      const env = { npm_lifecycle_event: 'portolan', INIT_CWD: path.join(home, 'my docs') };
      const { status, stderr } = call(['check', 'net work.md'], { cwd: ROOT, env });
      expect([status, stderr]).toEqual([0, expect.stringMatching(/^net work\.md:6:/)]);
    },
    CALL_TIMEOUT_MS,
  );

  it(
    'draws the picture of an address, of a built-in document and of files',
    () => {
      const drawn = call(['svg', 'netman/?q=policy&show=only', '--theme', 'dark']);
      expect([drawn.status, drawn.stderr]).toEqual([0, '']);
      expect(drawn.stdout).toMatch(/^<svg [^]*#0e1318[^]*>policy · \d+ of 18 rows[^]*<\/svg>\n$/);
      const own = call(['svg', '?q=Web', 'my docs/net work.md', '--base', 'https://h/x']);
      expect(own.status).toBe(0);
      expect(own.stdout).toContain('href="https://h/x/net-work/?q=Web&amp;select=');
      expect(call(['svg', 'netmann/'])).toEqual({
        status: 2,
        stdout: '',
        stderr: 'portolan: error: there is no document “netmann”\n    hint: did you mean netman?\n',
      });
    },
    3 * CALL_TIMEOUT_MS,
  );

  it(
    'ends with 2 where it is misunderstood',
    () => {
      const { status, stdout, stderr } = call(['check', 'my docs', '--strikt']);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('did you mean --strict?');
    },
    CALL_TIMEOUT_MS,
  );
});
