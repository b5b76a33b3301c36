/** A page by its address, which is fetched when the reader says so, and not before. */
import { useId, useState } from 'react';
import { bringSources, remark } from '../../../state/broughtReading.ts';
import { Button } from '../../kit/Button.tsx';
import styles from './Bring.module.css';
import { useDesk } from './deskContext.ts';
import { fetchSource } from './fetchSource.ts';

export function FromAddress() {
  const desk = useDesk();
  const id = useId();
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const fetchIt = async () => {
    if (busy || address.trim() === '') return;
    setBusy(true);
    const fetched = await fetchSource(address, window.location.href);
    setBusy(false);
    const words = fetched.ok ? fetched.remark : fetched.message;
    remark(desk, words === null ? [] : [words]);
    if (fetched.ok) await bringSources(desk, [fetched.source]);
  };
  return (
    <details className={styles.address}>
      <summary>From an address</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void fetchIt();
        }}
      >
        <label htmlFor={id}>Address of a page</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          value={address}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <Button type="submit" aria-disabled={busy}>
          {busy ? 'Fetching…' : 'Fetch'}
        </Button>
      </form>
      <p className={styles.soft}>
        Your browser asks that site for the page, as if you opened it. Many sites refuse this; then
        save the page and drop the file.
      </p>
    </details>
  );
}
