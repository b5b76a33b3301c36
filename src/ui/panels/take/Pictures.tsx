/** The scope as a picture, seen before it is taken: its colours, its scale, and what becomes of the rest. */
import { useEffect, useMemo, useState } from 'react';
import type { PictureTheme } from '../../../core/export/svg/palette.ts';
import { useExplorer } from '../../ExplorerContext.tsx';
import { ChoiceGroup } from '../../kit/ChoiceGroup.tsx';
import { drawScope } from './drawScope.ts';
import type { Drawn, Rest } from './drawScope.ts';
import type { Taken } from './forms.ts';
import { PictureForms } from './PictureForms.tsx';
import { SCALES, scaled, scalesThatFit } from './rasterise.ts';
import styles from './Take.module.css';

interface PicturesProps {
  readonly taken: Taken;
  readonly fileName: string;
}

const REST_CHOICES = [
  { value: 'dim', label: 'Dimmed' },
  { value: 'only', label: 'Left out' },
] as const;

const THEME_CHOICES = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

export function Pictures({ taken, fileName }: PicturesProps) {
  const explorer = useExplorer();
  const { show, theme: shownTheme } = explorer.store.getState();
  const [rest, setRest] = useState<Rest>(show);
  const [theme, setTheme] = useState<PictureTheme>(shownTheme ?? 'light');
  const [wanted, setWanted] = useState('2');
  const drawn = useDrawn(taken, rest, theme);
  return (
    <section aria-label="Picture" className={styles.section}>
      <h3>Picture</h3>
      <div className={styles.choices}>
        {taken.scope.extent !== 'document' && (
          <Labelled label="The rest">
            <ChoiceGroup label="The rest" value={rest} choices={REST_CHOICES} onChoose={setRest} />
          </Labelled>
        )}
        <Labelled label="Colours">
          <ChoiceGroup label="Colours" value={theme} choices={THEME_CHOICES} onChoose={setTheme} />
        </Labelled>
        {drawn?.ok === true && <Scale drawn={drawn} wanted={wanted} onWant={setWanted} />}
      </div>
      {drawn === null && <p className={styles.soft}>The picture is being laid out…</p>}
      {drawn?.ok === false && (
        <p className={styles.soft}>The picture could not be laid out: {drawn.reason}</p>
      )}
      {drawn?.ok === true && (
        <PictureForms
          drawn={drawn}
          scale={scaleOf(drawn, wanted)}
          hasLinks={taken.provenance.address !== null}
          fileName={fileName}
        />
      )}
    </section>
  );
}

type Ready = Extract<Drawn, { readonly ok: true }>;

/** What is wanted, as long as it fits; else the largest that does. */
function scaleOf(drawn: Ready, wanted: string): number {
  const fitting = scalesThatFit(drawn);
  return fitting.find((scale) => String(scale) === wanted) ?? fitting.at(-1) ?? 1;
}

interface ScaleProps {
  readonly drawn: Ready;
  readonly wanted: string;
  readonly onWant: (scale: string) => void;
}

function Scale({ drawn, wanted, onWant }: ScaleProps) {
  const fitting = scalesThatFit(drawn);
  const scale = scaleOf(drawn, wanted);
  const { width, height } = scaled(drawn, scale);
  return (
    <Labelled label="Scale of the PNG">
      <ChoiceGroup
        label="Scale of the PNG"
        value={String(scale)}
        choices={fitting.map((one) => ({ value: String(one), label: `${one}×` }))}
        onChoose={onWant}
      />
      <span className={styles.soft}>
        {width.toLocaleString('en')} × {height.toLocaleString('en')} pixels
        {fitting.length < SCALES.length && '; browsers draw no larger ones'}
      </span>
    </Labelled>
  );
}

function Labelled({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={styles.choice}>
      <span className={styles.soft} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

/** `null` while it is being laid out. */
function useDrawn(taken: Taken, rest: Rest, theme: PictureTheme): Drawn | null {
  const explorer = useExplorer();
  const [last, setLast] = useState<{ readonly of: unknown; readonly drawn: Drawn } | null>(null);
  const { scope, provenance } = taken;
  // What was drawn of another scope, or for another choice, is not what would be saved.
  const of = useMemo(() => ({ scope, provenance, rest, theme }), [scope, provenance, rest, theme]);
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      const drawn = await drawScope(explorer, of.scope, of.provenance, of);
      if (isWanted) setLast({ of, drawn });
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [explorer, of]);
  return last?.of === of ? last.drawn : null;
}
