/** Every key there is, on one sheet, and the switch for those that a slip of the hand could press. */
import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';
import { Sheet } from '../kit/Sheet.tsx';
import { presentCaps } from '../present/presentKeys.ts';
import { CHART_KEYS } from './chartKeys.ts';
import { KeyCaps } from './KeyCaps.tsx';
import { KEY_BINDINGS, isWithMod } from './keys.ts';
import type { KeyGroup } from './keys.ts';
import styles from './KeysSheet.module.css';

export interface KeysSheetProps {
  readonly mac: boolean;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

const GROUPS: readonly KeyGroup[] = ['Commands', 'Query', 'View', 'Ways'];

export function KeysSheet({ mac, singleKeys, onSingleKeys, onClose }: KeysSheetProps) {
  const id = useId();
  return (
    <Sheet title="Keys" onClose={onClose}>
      <label htmlFor={`${id}switch`} className={styles.choice}>
        <Switch.Root
          id={`${id}switch`}
          checked={singleKeys}
          onCheckedChange={onSingleKeys}
          aria-describedby={`${id}words`}
          className={styles.switch}
        >
          <Switch.Thumb className={styles.thumb} />
        </Switch.Root>
        Single keys
      </label>
      <p id={`${id}words`} className={styles.words}>
        Letters and signs by themselves, wherever nothing is being typed. Switched off, only keys
        with {mac ? '⌘' : 'Ctrl'} do something, and those of the chart while it has the focus.
      </p>
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <KeyTable
            key={group}
            title={group}
            mac={mac}
            rows={KEY_BINDINGS.filter((binding) => binding.group === group).map(
              ({ keys, does }) => {
                const left = singleKeys ? keys : keys.filter(isWithMod);
                return left.length > 0 ? { keys: left, does } : { keys, does, off: true };
              },
            )}
          />
        ))}
        <KeyTable title="While presenting" mac={mac} rows={presentCaps()} />
        <KeyTable title="In the chart, while it has the focus" mac={mac} rows={CHART_KEYS} />
      </div>
    </Sheet>
  );
}

interface KeyTableProps {
  readonly title: string;
  readonly mac: boolean;
  readonly rows: readonly {
    readonly keys: readonly string[];
    readonly does: string;
    readonly off?: boolean;
  }[];
}

function KeyTable({ title, mac, rows }: KeyTableProps) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.keys}>
        {rows.map(({ keys, does, off = false }) => (
          <div key={does} className={styles.row} data-off={off ? '' : undefined}>
            <dt>
              <KeyCaps keys={keys} mac={mac} />
            </dt>
            <dd>
              {does}
              {off && <span className={styles.off}> · off</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
