/** Hands something to the reader as a file. */

/** @param type of a text; what is no text knows its own. */
export function download(name: string, content: string | Blob, type = ''): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read it only once this has returned.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
