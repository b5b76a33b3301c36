/** A picture that is drawn: shown small, copied or saved as it is, or in pixels. */
import { useMemo } from 'react';
import { copyText } from '../../kit/copyText.ts';
import { download } from '../../kit/download.ts';
import { TakeList } from '../../kit/TakeList.tsx';
import type { Drawn } from './drawScope.ts';
import { rasterise } from './rasterise.ts';
import styles from './Take.module.css';

interface PictureFormsProps {
  readonly drawn: Extract<Drawn, { readonly ok: true }>;
  readonly scale: number;
  /** Whether what is in it leads to the explorer. */
  readonly hasLinks: boolean;
  /** Without its ending. */
  readonly fileName: string;
}

export function PictureForms({ drawn, scale, hasLinks, fileName }: PictureFormsProps) {
  const save = (name: string, content: string | Blob, type?: string) => {
    download(name, content, type);
    return `Saved as ${name}.`;
  };
  const png = () => rasterise(drawn.svg, drawn, scale);
  const leads = hasLinks ? ', and each thing leads to the explorer.' : '.';
  return (
    <>
      <Preview svg={drawn.svg} />
      <TakeList
        forms={[
          {
            label: 'SVG',
            about: `Sharp at any size; texts stay texts${leads}`,
            copy: async () => sayCopied('SVG', await copyText(drawn.svg)),
            save: async () => save(`${fileName}.svg`, drawn.svg, 'image/svg+xml'),
          },
          {
            label: 'PNG',
            about: 'Pixels, for slides and chats.',
            copy: async () => sayCopied('PNG', await copyPicture(png())),
            save: async () => save(`${fileName}.png`, await png()),
          },
        ]}
      />
    </>
  );
}

function sayCopied(label: string, outcome: 'copied' | 'refused'): string {
  if (outcome === 'copied') return `${label} copied.`;
  return `Copying was refused by the browser; the ${label} can be saved.`;
}

/**
 * The picture is handed over while it is still being made: a browser allows that only right after the press.
 * What goes wrong in making it is said as that, and not as a refusal.
 */
async function copyPicture(png: Promise<Blob>): Promise<'copied' | 'refused'> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return 'copied';
  } catch {
    await png;
    return 'refused';
  }
}

/** Within an address, so that nothing has to be put away when it is gone. */
function Preview({ svg }: { readonly svg: string }) {
  const src = useMemo(() => `data:image/svg+xml,${encodeURIComponent(svg)}`, [svg]);
  return <img src={src} alt="Preview" className={styles.preview} />;
}
