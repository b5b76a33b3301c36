/** Each table that was found: what it is taken for, and what its columns are taken for. */
import { useState } from 'react';
import type { TableKind } from '../../../core/import/columnRole.ts';
import type { TableSummary } from '../../../core/import/tableSummary.ts';
import { chooseKind } from '../../../state/broughtChoices.ts';
import { Button } from '../../kit/Button.tsx';
import { useDesk, useDeskState } from './deskContext.ts';
import styles from './Found.module.css';
import { tableKey } from './goToColumn.ts';
import { Mapping } from './Mapping.tsx';
import { KIND_WORDS, sayTable } from './words.ts';

const FEW = 20;

export function FoundTables({ tables }: { readonly tables: readonly TableSummary[] }) {
  const [shown, setShown] = useState(FEW);
  return (
    <section aria-label="Tables" className={styles.section}>
      <h3>Tables, and what their columns are for</h3>
      {tables.slice(0, shown).map((table) => (
        <FoundTable key={tableKey(table)} table={table} />
      ))}
      {tables.length > shown && (
        <Button onClick={() => setShown(shown + FEW)}>
          Show {Math.min(FEW, tables.length - shown)} more tables
        </Button>
      )}
    </section>
  );
}

function FoundTable({ table }: { readonly table: TableSummary }) {
  const { file, title, place, mapping } = table;
  // A table may have a thousand columns: nothing is made of them until they are looked at.
  const [open, setOpen] = useState(false);
  const doubts = mapping.columns.filter(({ certainty }) => certainty === 'guess').length;
  return (
    <details
      className={styles.table}
      data-table={tableKey(table)}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <strong>
          <bdi>{title === '' ? 'Table without a title' : title}</bdi>
        </strong>{' '}
        <span className={styles.soft}>
          <bdi>{file}</bdi>:{place.line} · {KIND_WORDS[mapping.kind]} · {sayTable(table)}
          {doubts > 0 && ` · ${doubts} guessed`}
        </span>
      </summary>
      <p className={styles.why}>{mapping.why}</p>
      {(mapping.impliedEnds ?? []).map(({ role, name, certainty, why }) => (
        <p key={role} className={styles.why}>
          {certainty === 'guess' && <span className={styles.guess}>Guess</span>} {END_WORDS[role]}{' '}
          <bdi>“{name}”</bdi>. {why}
        </p>
      ))}
      <KindChoice table={table} />
      {open && mapping.kind !== 'set-aside' && <Mapping table={table} />}
    </details>
  );
}

const END_WORDS = {
  source: 'All its flows come from',
  destination: 'All its flows go to',
  endpoint: 'All its ports are those of',
} as const;

const FLOW_KINDS = ['flows', 'ports', 'grid'] as const satisfies readonly TableKind[];

function KindChoice({ table }: { readonly table: TableSummary }) {
  const desk = useDesk();
  const isChosen = useDeskState(({ work }) => {
    const mappings = work?.choices.mappings ?? {};
    const chosen = Object.hasOwn(mappings, table.shape) ? mappings[table.shape] : undefined;
    return (chosen?.kind ?? null) !== null;
  });
  const { kind } = table.mapping;
  const states = kind !== 'set-aside';
  return (
    <div className={styles.kind}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={states}
          aria-checked={states}
          onChange={() => {
            const next = states ? 'set-aside' : isChosen ? null : 'flows';
            void chooseKind(desk, table, next);
          }}
        />
        This table states flows
      </label>
      {states && (
        <label>
          It is a{' '}
          <select
            value={kind}
            onChange={({ currentTarget }) => {
              const chosen = FLOW_KINDS.find((one) => one === currentTarget.value);
              if (chosen !== undefined) void chooseKind(desk, table, chosen);
            }}
          >
            {FLOW_KINDS.map((one) => (
              <option key={one} value={one}>
                {KIND_WORDS[one].toLowerCase()}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
