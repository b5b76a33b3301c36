/** The explorer with the open document as one file, for whoever has neither the site nor a network. */
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { writeFile } from '../../core/export/file/writeFile.ts';
import type { Explorer } from '../../state/explorer.ts';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { download } from '../kit/download.ts';
import { fileContent, holdsComparison } from './fileContent.ts';
import { publishedParts } from './fileParts.ts';
import { findFileParts, sizeOfParts } from './findFileParts.ts';
import styles from './Part.module.css';

export function OneFilePart() {
  const explorer = useExplorer();
  const isWhole = useExplorerState(holdsComparison);
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [content] = useState(() => fileContent(explorer));
  const parts = sizeOfParts(document, publishedParts);
  const save = async () => {
    setBusy(true);
    setSaid(await saveFile(explorer));
    setBusy(false);
  };
  return (
    <section aria-label="One file" className={styles.part}>
      <h3>One file</h3>
      {parts === null ? (
        <p className={styles.words}>
          Here there is nothing to make a file of: a built site has it, and so has a file that was
          saved from one.
        </p>
      ) : (
        <>
          <p className={styles.words}>
            {content.title} as it is on screen, with the whole explorer
            {content.notes === null ? '' : ' and your notes'}, in one HTML file of{' '}
            {megabytes(parts + JSON.stringify(content).length)}. It opens from disk, and asks for
            nothing.{!isWhole && ' What it is compared with is not in it.'}
          </p>
          <div className={styles.acts}>
            <Button
              icon={<FileDown size={15} />}
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) void save();
              }}
            >
              Save as one file
            </Button>
            <span aria-live="polite" className={styles.said}>
              {isBusy ? 'Making the file…' : said}
            </span>
          </div>
        </>
      )}
    </section>
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** @returns how that went, in a sentence. */
async function saveFile(explorer: Explorer): Promise<string> {
  try {
    const parts = await findFileParts(document, explorer.site, publishedParts);
    if (parts === null) return 'There is nothing to make a file of.';
    const name = fileName(explorer);
    download(name, writeFile(parts, fileContent(explorer)), 'text/html');
    return `Saved as ${name}.`;
  } catch (error) {
    const why = navigator.onLine
      ? error instanceof Error
        ? error.message
        : String(error)
      : 'there is no network';
    return `The file could not be made: what it is made of could not be loaded (${why}).`;
  }
}

function fileName(explorer: Explorer): string {
  const { id, shortTitle } = explorer.store.getState().subject.opened;
  const isPage = explorer.site.pages.includes(id);
  const name = (isPage ? id : shortTitle).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${name.replaceAll(/^-+|-+$/g, '') || 'portolan'}.html`;
}
