/** Deployment choices as switches: the page as documented, or what it says of one deployment. */
import { useId } from 'react';
import { asDocumented } from '../../../core/model/asDocumented.ts';
import type { Option, Setting } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { chooseOption } from '../../../state/subjectActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { OptionEffects } from './OptionEffects.tsx';
import styles from './Options.module.css';

export function Options() {
  const opened = useExplorerState((state) => state.subject.opened);
  if (opened.options.length === 0) return null;
  const index = asDocumented({ source: opened });
  return (
    <section aria-label="Deployment choices" className={styles.options}>
      <h3>Deployment choices</h3>
      {opened.options.map((option) => (
        <OptionSwitch key={option.id} index={index} option={option} />
      ))}
    </section>
  );
}

interface OptionSwitchProps {
  /** Of the document as documented. */
  readonly index: DocumentIndex;
  readonly option: Option;
}

function OptionSwitch({ index, option }: OptionSwitchProps) {
  const explorer = useExplorer();
  const name = useId();
  const setting = useExplorerState((state) => state.subject.choices.get(option.id) ?? null);
  const choices: readonly { readonly setting: Setting | null; readonly label: string }[] = [
    { setting: null, label: 'As documented' },
    { setting: 'with', label: option.with },
    { setting: 'without', label: option.without },
  ];
  return (
    <fieldset className={styles.option}>
      <legend>{option.label}</legend>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <label key={choice.label} className={styles.choice}>
            <input
              type="radio"
              name={name}
              checked={setting === choice.setting}
              onChange={() => chooseOption(explorer, option.id, choice.setting)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <OptionEffects index={index} option={option} setting={setting} />
    </fieldset>
  );
}
