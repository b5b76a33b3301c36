/** The apps with their instances: push, scale, move, remove. None of it but removing touches a policy. */
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { addApp, removeApp } from '../../core/bench/appActions.ts';
import { addInstance, moveInstance, removeInstance } from '../../core/bench/instanceActions.ts';
import { freeAppName } from '../../core/bench/names.ts';
import type { BenchProblem } from '../../core/bench/problem.ts';
import type { App, Scenario } from '../../core/bench/scenario.ts';
import { Button } from '../kit/Button.tsx';
import type { BenchPart } from './BenchPart.ts';
import { Card } from './Card.tsx';
import { FieldRow, SelectField, TextField } from './Field.tsx';
import styles from './List.module.css';

export function Apps({ scenario, onChange }: BenchPart) {
  return (
    <Card title="Apps and their instances" place="apps">
      <p className={styles.words}>
        Policies follow an app by its GUID, which the bench writes as a small number. An app keeps
        it when it is moved or scaled; a brand new app gets another one.
      </p>
      <ul>
        {scenario.apps.map((app) => (
          <AppItem key={app.serial} app={app} scenario={scenario} onChange={onChange} />
        ))}
      </ul>
      <PushForm scenario={scenario} onChange={onChange} />
    </Card>
  );
}

function AppItem({ app, scenario, onChange }: BenchPart & { readonly app: App }) {
  const { serial, name, instances } = app;
  return (
    <li className={styles.app}>
      <div className={styles.line}>
        <strong className={styles.grow}>
          {name}
          <span className={styles.guid}>GUID {serial}</span>
        </strong>
        <Button
          look="quiet"
          label={`Remove app ${name}`}
          icon={<X size={15} />}
          onClick={() => onChange(removeApp(scenario, serial))}
        />
      </div>
      <div className={styles.line}>
        {instances.map((cell, place) => (
          // Instances of an app differ in nothing but their place in its list.
          <span key={place} className={styles.instance}>
            <SelectField
              label={`Cell of instance ${place + 1} of ${name}`}
              hideLabel
              value={cell}
              choices={cellChoices(scenario)}
              onChoose={(to) => onChange(moveInstance(scenario, serial, cell, to))}
            />
            <Button
              look="quiet"
              label={`Remove instance ${place + 1} of ${name}`}
              icon={<X size={14} />}
              onClick={() => onChange(removeInstance(scenario, serial, cell))}
            />
          </span>
        ))}
        <Button
          label={`Add an instance of ${name}`}
          icon={<Plus size={15} />}
          onClick={() => onChange(addInstance(scenario, serial, emptiestCell(scenario, app)))}
        />
      </div>
    </li>
  );
}

function PushForm({ scenario, onChange }: BenchPart) {
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<BenchProblem | null>(null);
  const name = typed ?? freeAppName(scenario);
  const [first = ''] = scenario.cells;
  const cell = scenario.cells.find((one) => one === chosen) ?? first;
  const push = () => {
    const change = addApp(scenario, name.trim(), cell);
    setProblem(change.ok ? null : change.problem);
    if (!change.ok) return;
    setTyped(null);
    onChange(change);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        push();
      }}
    >
      <fieldset className={styles.fields} onChange={() => setProblem(null)}>
        <legend>Push a new app</legend>
        <FieldRow>
          <TextField label="Name" size="name" value={name} problem={problem} onValue={setTyped} />
          <SelectField
            label="On cell"
            value={cell}
            choices={cellChoices(scenario)}
            onChoose={setChosen}
          />
        </FieldRow>
        <Button type="submit">Push app</Button>
      </fieldset>
    </form>
  );
}

function cellChoices({ cells }: Scenario) {
  return cells.map((cell) => ({ value: cell, label: `Cell ${cell}` }));
}

/** Where the app has the fewest instances: that is where one more says most. */
function emptiestCell({ cells }: Scenario, { instances }: App): string {
  const count = (cell: string) => instances.filter((one) => one === cell).length;
  const [emptiest = ''] = cells.toSorted((one, other) => count(one) - count(other));
  return emptiest;
}
