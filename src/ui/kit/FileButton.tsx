/** Lets files be chosen. The browser's own field has the focus and is pressed; what is seen is its label. */
import type { ReactNode } from 'react';
import styles from './FileButton.module.css';

interface FileButtonProps {
  /** Endings and media types, as the browser's own field has them. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** At least one. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function FileButton({ accept, multiple = false, onFiles, children }: FileButtonProps) {
  return (
    <label className={styles.files}>
      {children}
      <input
        type="file"
        multiple={multiple}
        accept={accept}
        className="visually-hidden"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again once it has changed.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </label>
  );
}
