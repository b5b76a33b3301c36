/** Puts a text on the clipboard, which a browser may refuse, or not have at all on a page without TLS. */
export async function copyText(text: string): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
