/**
 * The cells with their instances, between the Gorouter and the overlay network. What the packet
 * passes is lit and has the numbers of the steps; nothing moves when the question changes.
 */
import type { App, Scenario } from '../../core/bench/scenario.ts';
import type { Answer } from '../../core/bench/steps.ts';
import { Card } from './Card.tsx';
import styles from './BenchPicture.module.css';
import { isOnLink, marksAt } from './marks.ts';
import type { Mark } from './marks.ts';

interface BenchPictureProps {
  readonly scenario: Scenario;
  readonly answer: Answer | null;
}

/** More do not stand side by side without cutting names; they stand below one another. */
const SIDE_BY_SIDE = 4;

export function BenchPicture({ scenario, answer }: BenchPictureProps) {
  const steps = answer?.steps ?? [];
  const { cells } = scenario;
  return (
    <Card title="The picture">
      <figure
        className={styles.picture}
        data-shape={cells.length <= SIDE_BY_SIDE ? 'row' : 'column'}
        data-verdict={answer?.verdict}
      >
        <div className={styles.board}>
          <Bar label="Gorouter" marks={marksAt(steps, { kind: 'gorouter' })} />
          <ul className={styles.cells} aria-label="Diego Cells">
            {cells.map((cell) => (
              <Cell key={cell} cell={cell} scenario={scenario} steps={steps} />
            ))}
          </ul>
          <Bar label="VXLAN overlay network" marks={marksAt(steps, { kind: 'overlay' })} />
        </div>
        <figcaption className={styles.caption}>
          The numbers are those of the steps of the packet’s way.
        </figcaption>
      </figure>
    </Card>
  );
}

interface CellProps {
  readonly cell: string;
  readonly scenario: Scenario;
  readonly steps: Answer['steps'];
}

function Cell({ cell, scenario, steps }: CellProps) {
  return (
    <li className={styles.cell}>
      <span className={styles.link} data-lit={isOnLink(steps, 'nat', cell) ? '' : undefined} />
      <div className={styles.box}>
        <Edge label="NAT, forwarded ports" marks={marksAt(steps, { kind: 'nat', cell })} />
        <div className={styles.inside}>
          <p className={styles.name}>
            Cell {cell}
            <Badges marks={marksAt(steps, { kind: 'cell', cell })} />
          </p>
          <ul className={styles.chips} aria-label={`App instances on cell ${cell}`}>
            {scenario.apps.map((app) => (
              <Chips key={app.serial} app={app} cell={cell} steps={steps} />
            ))}
          </ul>
        </div>
        <Edge label="VXLAN Policy Agent" marks={marksAt(steps, { kind: 'agent', cell })} />
      </div>
      <span className={styles.link} data-lit={isOnLink(steps, 'agent', cell) ? '' : undefined} />
    </li>
  );
}

interface ChipsProps {
  readonly app: App;
  readonly cell: string;
  readonly steps: Answer['steps'];
}

function Chips({ app, cell, steps }: ChipsProps) {
  return app.instances.map((own, instance) => {
    if (own !== cell) return null;
    const marks = marksAt(steps, { kind: 'container', app: app.serial, instance });
    return (
      // Instances of an app differ in nothing but their place in its list.
      <li key={instance} className={styles.chip} data-lit={litOf(marks)}>
        {app.name}
        <Badges marks={marks} />
      </li>
    );
  });
}

interface MarkedProps {
  readonly label: string;
  readonly marks: readonly Mark[];
}

function Bar({ label, marks }: MarkedProps) {
  return (
    <p className={styles.bar} data-lit={litOf(marks)}>
      <span>{label}</span>
      <Badges marks={marks} />
    </p>
  );
}

function Edge({ label, marks }: MarkedProps) {
  return (
    <p className={styles.edge} data-lit={litOf(marks)}>
      <span>{label}</span>
      <Badges marks={marks} />
    </p>
  );
}

function Badges({ marks }: { readonly marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <span className={styles.badges}>
      {marks.map(({ number, passes }) => (
        <span key={number} className={styles.badge} data-stopped={passes ? undefined : ''}>
          <span className="visually-hidden">{passes ? 'step ' : 'stopped at step '}</span>
          {number}
        </span>
      ))}
    </span>
  );
}

function litOf(marks: readonly Mark[]): 'passes' | 'stopped' | undefined {
  if (marks.length === 0) return undefined;
  return marks.every(({ passes }) => passes) ? 'passes' : 'stopped';
}
