/** What the system says against a file, in words. */

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
};

/** @throws what is no error of the system: that is a mistake in here. */
export function sayWhy(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    throw error;
  return WORDS[error.code] ?? error.message;
}
