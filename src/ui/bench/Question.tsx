/** “Can X send to Y on P?”, as form controls. Every change asks at once. */
import { Switch } from '@base-ui/react/switch';
import { readPort } from '../../core/bench/ports.ts';
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

interface QuestionProps extends BenchPart {
  /** Whether container networking is settled elsewhere. */
  readonly isNetworkingSettled: boolean;
  /** What is typed for a port and is none; `null` while the question's own stands there. */
  readonly badPort: string | null;
  readonly onBadPort: (typed: string) => void;
}

export function Question(props: QuestionProps) {
  const { scenario, isNetworkingSettled, onChange } = props;
  const { question } = scenario;
  return (
    <Card title="The question">
      {question === null ? (
        <p>There is no app on the bench. Push one below.</p>
      ) : (
        <Controls {...props} question={question} />
      )}
      <label className={styles.switch} data-settled={isNetworkingSettled ? '' : undefined}>
        <Switch.Root
          className={styles.track}
          checked={scenario.containerNetworking}
          disabled={isNetworkingSettled}
          onCheckedChange={(enabled) => onChange(setContainerNetworking(scenario, enabled))}
        >
          <Switch.Thumb className={styles.thumb} />
        </Switch.Root>
        Container-to-container networking
        <span className={styles.state}>
          {scenario.containerNetworking ? 'enabled' : 'disabled'}
        </span>
        {isNetworkingSettled && (
          <span className={styles.settled}>As chosen under Deployment choices</span>
        )}
      </label>
    </Card>
  );
}

function Controls(props: QuestionProps & { readonly question: Asked }) {
  const { scenario, question, badPort, onBadPort, onChange } = props;
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
            <PortField
              port={question.port}
              badPort={badPort}
              onPort={(port) => change({ port })}
              onBadPort={onBadPort}
            />
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

interface PortFieldProps {
  readonly port: number;
  readonly badPort: string | null;
  readonly onPort: (port: number) => void;
  readonly onBadPort: (typed: string) => void;
}

/** While what is typed is no port, the question stays as it was, and is not answered. */
function PortField({ port, badPort, onPort, onBadPort }: PortFieldProps) {
  const shown = badPort ?? String(port);
  const reading = readPort(shown);
  return (
    <TextField
      label="Port"
      size="port"
      value={shown}
      problem={reading.ok ? null : reading.problem}
      onValue={(typed) => {
        const read = readPort(typed);
        if (read.ok) onPort(read.port);
        else onBadPort(typed);
      }}
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
