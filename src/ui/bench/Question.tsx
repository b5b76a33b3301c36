/** “Can X send to Y on P?”, as form controls. Every change asks at once. */
import { Switch } from '@base-ui/react/switch';
import { useState } from 'react';
import { readPorts } from '../../core/bench/ports.ts';
import { ask, setContainerNetworking } from '../../core/bench/questionActions.ts';
import { TLS_PORT } from '../../core/bench/scenario.ts';
import type { Question as Asked, Scenario, Serial } from '../../core/bench/scenario.ts';
import { ChoiceGroup } from '../kit/ChoiceGroup.tsx';
import type { BenchPart } from './BenchPart.ts';
import { Card } from './Card.tsx';
import { FieldRow, SelectField, TextField } from './Field.tsx';
import styles from './Question.module.css';

const WAY_CHOICES = [
  { value: 'direct', label: 'Direct' },
  { value: 'gorouter', label: 'Gorouter' },
  { value: 'tls', label: `TLS on ${TLS_PORT}` },
] as const;

const WAY_WORDS = {
  direct: 'Straight to the other app’s container, over the overlay network.',
  gorouter: 'Through the Gorouter. The page states no protocol and no port for this way.',
  tls: `Over HTTPS to port ${TLS_PORT} of the destination app: always TCP, always that port.`,
} as const;

export function Question({ scenario, onChange }: BenchPart) {
  const { question } = scenario;
  return (
    <Card title="The question">
      {question === null ? (
        <p>There is no app on the bench. Push one below.</p>
      ) : (
        <Controls scenario={scenario} question={question} onChange={onChange} />
      )}
      <label className={styles.switch}>
        <Switch.Root
          className={styles.track}
          checked={scenario.containerNetworking}
          onCheckedChange={(enabled) => onChange(setContainerNetworking(scenario, enabled))}
        >
          <Switch.Thumb className={styles.thumb} />
        </Switch.Root>
        Container-to-container networking
        <span className={styles.state}>
          {scenario.containerNetworking ? 'enabled' : 'disabled'}
        </span>
      </label>
    </Card>
  );
}

function Controls({ scenario, question, onChange }: BenchPart & { readonly question: Asked }) {
  const { way } = question;
  const change = (part: Partial<Asked>) => onChange(ask(scenario, { ...question, ...part }));
  return (
    <>
      <FieldRow>
        <AppField
          label="From"
          scenario={scenario}
          serial={question.from}
          onApp={(from) => change({ from })}
        />
        <AppField
          label="To"
          scenario={scenario}
          serial={question.to}
          onApp={(to) => change({ to })}
        />
        {way === 'direct' ? (
          <>
            <ProtocolField
              protocol={question.protocol}
              onProtocol={(protocol) => change({ protocol })}
            />
            <PortField port={question.port} onPort={(port) => change({ port })} />
          </>
        ) : (
          <FixedService way={way} />
        )}
      </FieldRow>
      <div className={styles.way}>
        <ChoiceGroup
          label="Way"
          value={way}
          choices={WAY_CHOICES}
          onChoose={(chosen) => change({ way: chosen })}
        />
        <p className={styles.words}>{WAY_WORDS[way]}</p>
      </div>
    </>
  );
}

interface AppFieldProps {
  readonly label: string;
  readonly scenario: Scenario;
  readonly serial: Serial;
  readonly onApp: (serial: Serial) => void;
}

export function AppField({ label, scenario, serial, onApp }: AppFieldProps) {
  return (
    <SelectField
      label={label}
      value={String(serial)}
      choices={scenario.apps.map((app) => ({ value: String(app.serial), label: app.name }))}
      onChoose={(chosen) => onApp(Number(chosen))}
    />
  );
}

interface ProtocolFieldProps {
  readonly protocol: Asked['protocol'];
  readonly onProtocol: (protocol: Asked['protocol']) => void;
}

const PROTOCOL_CHOICES = [
  { value: 'tcp', label: 'TCP' },
  { value: 'udp', label: 'UDP' },
] as const;

export function ProtocolField({ protocol, onProtocol }: ProtocolFieldProps) {
  return (
    <SelectField
      label="Protocol"
      value={protocol}
      choices={PROTOCOL_CHOICES}
      onChoose={onProtocol}
    />
  );
}

/** While what is typed is no port, the question stays as it was. */
function PortField({
  port,
  onPort,
}: {
  readonly port: number;
  readonly onPort: (port: number) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const reading = readPorts(draft ?? String(port));
  const isRange = reading.ok && reading.ports.from !== reading.ports.to;
  const problem = reading.ok
    ? isRange
      ? { message: 'A question is about one port.', hint: null }
      : null
    : { message: reading.problem.message, hint: 'Write a port from 1 to 65535.' };
  return (
    <TextField
      label="Port"
      size="port"
      value={draft ?? String(port)}
      problem={problem}
      onValue={(typed) => {
        setDraft(typed);
        const read = readPorts(typed);
        if (read.ok && read.ports.from === read.ports.to) onPort(read.ports.from);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}

/** What the two other ways do not let one choose is shown all the same, in its place. */
function FixedService({ way }: { readonly way: 'gorouter' | 'tls' }) {
  const [protocol, port] = way === 'tls' ? ['TCP', String(TLS_PORT)] : ['not stated', 'not stated'];
  return (
    <>
      <SelectField
        label="Protocol"
        value={protocol}
        choices={[{ value: protocol, label: protocol }]}
        disabled
        onChoose={() => {}}
      />
      <TextField label="Port" size="port" value={port} problem={null} disabled onValue={() => {}} />
    </>
  );
}
