/** A picture that is drawn: shown small, copied or saved as it is, or in pixels. */
import { Copy, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../kit/Button.tsx';
import { copyText } from '../../kit/copyText.ts';
import { download } from '../../kit/download.ts';
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
  const [said, setSaid] = useState('');
  const png = () => rasterise(drawn.svg, drawn, scale);
  const sayMade = async (label: string, make: () => Promise<string> | string) => {
    try {
      setSaid(await make());
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      setSaid(`${label} could not be made: ${reason}.`);
    }
  };
  const save = (name: string, content: string | Blob, type?: string) => {
    download(name, content, type);
    return `Saved as ${name}.`;
  };
  return (
    <>
      <Preview svg={drawn.svg} />
      <ul className={styles.forms}>
        <li>
          <span>SVG</span>
          <span className={styles.soft}>
            Sharp at any size; texts stay texts
            {hasLinks ? ', and each thing leads to the explorer.' : '.'}
          </span>
          <Button
            label="Copy as SVG"
            icon={<Copy size={15} />}
            onClick={() =>
              void sayMade('SVG', async () => sayCopied('SVG', await copyText(drawn.svg)))
            }
          />
          <Button
            label="Save as SVG"
            icon={<Download size={15} />}
            onClick={() =>
              void sayMade('SVG', () => save(`${fileName}.svg`, drawn.svg, 'image/svg+xml'))
            }
          />
        </li>
        <li>
          <span>PNG</span>
          <span className={styles.soft}>Pixels, for slides and chats.</span>
          <Button
            label="Copy as PNG"
            icon={<Copy size={15} />}
            onClick={() =>
              void sayMade('PNG', async () => sayCopied('PNG', await copyPicture(png())))
            }
          />
          <Button
            label="Save as PNG"
            icon={<Download size={15} />}
            onClick={() => void sayMade('PNG', async () => save(`${fileName}.png`, await png()))}
          />
        </li>
      </ul>
      <p role="status" className={styles.soft}>
        {said}
      </p>
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
