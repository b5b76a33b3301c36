/** The built site carries the notices of what is in it, and is not built where one is missing. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const NOTICES = 'THIRD_PARTY_NOTICES.md';

export function thirdPartyNotices(): Plugin {
  return {
    ...noticesAreComplete(),
    name: 'third-party-notices',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    async buildStart() {
      this.emitFile({ type: 'asset', fileName: NOTICES, source: await readNotices() });
    },
  };
}

/** Fails the build where a package reaches the bundle that the notices do not name. */
export function noticesAreComplete(): Plugin {
  return {
    name: 'notices-are-complete',
    async generateBundle(_options, bundle) {
      const notices = await readNotices();
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      const packages = new Set(modules.flatMap(packageOf));
      const missing = [...packages].filter((name) => !notices.includes(`\`${name}\``));
      if (missing.length > 0) this.error(`${NOTICES} does not name ${missing.join(', ')}`);
    },
  };
}

function packageOf(moduleId: string): string[] {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId) ?? [];
  return name === undefined ? [] : [name];
}

function readNotices(): Promise<string> {
  return readFile(new URL(`../${NOTICES}`, import.meta.url), 'utf8');
}
