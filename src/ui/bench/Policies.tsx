/** The policies as a list, and the form that creates one. */
import { CircleCheck, X } from 'lucide-react';
import { useState } from 'react';
import { addPolicy, removePolicy } from '../../core/bench/policyActions.ts';
import { readPorts } from '../../core/bench/ports.ts';
import type { BenchProblem } from '../../core/bench/problem.ts';
import { APP_PORT, LIMITS, findApp } from '../../core/bench/scenario.ts';
import type { Policy, Protocol } from '../../core/bench/scenario.ts';
import { describePolicy } from '../../core/bench/words.ts';
import { Button } from '../kit/Button.tsx';
import type { BenchPart } from './BenchPart.ts';
import { Card } from './Card.tsx';
import { FieldRow, TextField } from './Field.tsx';
import styles from './List.module.css';
import { AppField, ProtocolField } from './Question.tsx';

interface PoliciesProps extends BenchPart {
  /** The policy that the answer rests on. */
  readonly allowing: Policy | null;
}

export function Policies({ scenario, allowing, onChange }: PoliciesProps) {
  return (
    <Card title="Policies">
      {scenario.policies.length === 0 && (
        <p className={styles.words}>There is none: nothing is allowed straight from app to app.</p>
      )}
      <ul className={styles.list}>
        {scenario.policies.map((policy) => {
          const name = describePolicy(scenario, policy);
          return (
            <li key={name} data-lit={policy === allowing ? '' : undefined}>
              <span className={styles.grow}>
                {name}
                {policy === allowing && (
                  <span className={styles.tag}>
                    <CircleCheck size={13} aria-hidden="true" /> allows what is asked
                  </span>
                )}
              </span>
              <Button
                look="quiet"
                label={`Remove policy ${name}`}
                icon={<X size={15} />}
                onClick={() => onChange(removePolicy(scenario, policy))}
              />
            </li>
          );
        })}
      </ul>
      <p className={styles.words}>
        The page’s example allows A → B and A → C, and gives neither protocol nor port. TCP{' '}
        {APP_PORT} is our choice: {APP_PORT} is the only default port that the page names. On which
        cells the apps run is our choice too.
      </p>
      {scenario.apps.length > 0 && <PolicyForm scenario={scenario} onChange={onChange} />}
    </Card>
  );
}

function PolicyForm({ scenario, onChange }: BenchPart) {
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(0);
  const [protocol, setProtocol] = useState<Protocol>('tcp');
  const [ports, setPorts] = useState(String(APP_PORT));
  const [problem, setProblem] = useState<BenchProblem | null>(null);
  const [first, second = first] = scenario.apps;
  // An app that is chosen here may have gone since.
  const source = findApp(scenario, from) ?? second;
  const destination = findApp(scenario, to) ?? first;
  if (source === undefined || destination === undefined) return null;
  const add = () => {
    const reading = readPorts(ports);
    const change = reading.ok
      ? addPolicy(scenario, {
          from: source.serial,
          to: destination.serial,
          protocol,
          ports: reading.ports,
        })
      : reading;
    setProblem(change.ok ? null : change.problem);
    if (change.ok) onChange(change);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <fieldset className={styles.fields} onChange={() => setProblem(null)}>
        <legend>Add a policy</legend>
        <FieldRow>
          <AppField label="Source app" scenario={scenario} serial={source.serial} onApp={setFrom} />
          <AppField
            label="Destination app"
            scenario={scenario}
            serial={destination.serial}
            onApp={setTo}
          />
          <ProtocolField protocol={protocol} onProtocol={setProtocol} />
          <TextField
            label="Port or range"
            size="port"
            value={ports}
            problem={problem}
            onValue={setPorts}
          />
        </FieldRow>
        <Button type="submit">Add policy</Button>
      </fieldset>
      {scenario.policies.length >= LIMITS.policies && (
        <p className={styles.words}>The bench holds {LIMITS.policies} policies at most.</p>
      )}
    </form>
  );
}
