/** The name of what was brought: the page’s own until the reader has another. */
import { useId, useState } from 'react';
import { nameTables } from '../../../state/broughtChoices.ts';
import { renameBrought } from '../../../state/broughtRenaming.ts';
import styles from './Found.module.css';
import { useDesk } from './deskContext.ts';

export function NameField({ title }: { readonly title: string }) {
  const desk = useDesk();
  const id = useId();
  const [name, setName] = useState(title);
  const take = () => {
    const { work } = desk.store.getState();
    if (name.trim() === title) return;
    // A document need not be read again to be called something else.
    if (work !== null && work.id !== null) void renameBrought(desk, work.id, name);
    else void nameTables(desk, name);
  };
  return (
    <div className={styles.name}>
      <label htmlFor={id}>Name</label>
      <input
        id={id}
        type="text"
        dir="auto"
        value={name}
        autoComplete="off"
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </div>
  );
}
