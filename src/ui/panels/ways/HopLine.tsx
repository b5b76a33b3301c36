/** One hop of a way: every flow that serves it, with what secures it and its row; or that the VM leads on. */
import { useEffect, useRef } from 'react';
import type { Flow } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import {
  componentLabel,
  describeSocket,
  lowerFirst,
  nameAuthentication,
  nameEntry,
  nameListener,
  nameService,
  wholeWords,
} from '../../../core/model/naming.ts';
import type { AskedTrace } from '../../../core/query/askedTrace.ts';
import { encryptionWords } from '../../../core/query/describeWays.ts';
import type { Listed } from '../../../core/query/listWays.ts';
import { throughHop, withoutHop } from '../../../core/query/writeHops.ts';
import { lineOf } from '../../../core/scene/lineOf.ts';
import { flowProvisos } from '../../../core/trace/provisos.ts';
import type { Way } from '../../../core/trace/way.ts';
import type { WeakestHop } from '../../../core/trace/weakestHop.ts';
import { goToQuery } from '../../../state/queryActions.ts';
import { setHop } from '../../../state/wayActions.ts';
import { chooseWay } from '../../../state/chooseWay.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { ChangeChip } from '../../kit/ChangeChip.tsx';
import { LineSample } from '../../kit/LineSample.tsx';
import styles from './Ways.module.css';

interface HopLineProps {
  readonly index: DocumentIndex;
  readonly asked: AskedTrace;
  readonly listed: Listed;
  readonly way: Way;
  /** Which hop of the way, from zero. */
  readonly at: number;
  /** Where it is the weakest one of the way: why. */
  readonly weakest: WeakestHop | null;
}

export function HopLine({ index, asked, listed, way, at, weakest }: HopLineProps) {
  const explorer = useExplorer();
  const chosen = useExplorerState((state) => state.way === listed.id);
  const here = useExplorerState((state) => state.way === listed.id && state.hop === at);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (here) line.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  const hop = way.hops[at];
  if (hop === undefined) return null;
  const { from, to, flows, by } = hop;
  const [label, before] = [componentLabel(index, to), componentLabel(index, from)];
  const [first] = flows;
  const ports = unique(flows.map((flow) => nameListener(label, flow.ports)));
  const name = `${before} → ${ports.length === 0 ? label : ports.join(' or ')}`;
  const alone = flows.length === 1 ? first : undefined;
  return (
    <li ref={line} className={styles.hop} data-here={here ? '' : undefined}>
      <button
        type="button"
        className={styles.hopName}
        aria-pressed={here}
        aria-label={`Hop ${at + 1}: ${name}`}
        onClick={() => {
          if (!chosen) chooseWay(explorer, listed.id);
          setHop(explorer, here ? null : at);
        }}
      >
        {alone === undefined ? (
          <span className={by === 'vm' ? styles.noLine : styles.space} />
        ) : (
          <LineSample line={lineOf(alone)} />
        )}
        <span>{ports.length === 1 ? ports[0] : label}</span>
      </button>
      {by === 'vm' && (
        <p className={styles.flow}>by {wholeWords(index, to)}; no row states this hop</p>
      )}
      {flows.map((flow) => (
        <FlowWords key={flow.id} index={index} flow={flow} alone={flows.length === 1} />
      ))}
      {weakest !== null && (
        <p className={styles.weakest}>
          <strong>Weakest.</strong> {weakest.why}
        </p>
      )}
      {chosen && by === 'flow' && <HopTools {...{ index, asked, way, at, name }} />}
    </li>
  );
}

interface FlowWordsProps {
  readonly index: DocumentIndex;
  readonly flow: Flow;
  /** Then the hop has said its port. */
  readonly alone: boolean;
}

function FlowWords({ index, flow, alone }: FlowWordsProps) {
  const explorer = useExplorer();
  const match = useExplorerState((state) => state.reading.selection.flows.get(flow.id));
  const entry = index.entries.get(flow.entry);
  const change = index.changes?.get(flow.id) ?? 'unchanged';
  const isTraffic = flow.relation === 'traffic';
  const isPortSaid = alone && (flow.ports.kind === 'fixed' || flow.ports.kind === 'varies');
  const words = [
    ...(isTraffic && !isPortSaid ? [describeSocket(flow)] : []),
    nameService(flow),
    ...(flow.carries === null || flow.ports.kind === 'not-stated' ? [] : [flow.carries]),
    ...(isTraffic ? securityOf(flow) : []),
  ];
  const provisos = [
    ...(match === 'possible' ? ['possible'] : []),
    ...flowProvisos(index, flow).map((one) => one.words),
  ];
  return (
    <div className={styles.flow} data-left-out={match === undefined ? '' : undefined}>
      {!alone && <LineSample line={lineOf(flow)} />}
      {words.join(' · ')} {change !== 'unchanged' && <ChangeChip change={change} />}
      {match === undefined && <p>not of what is asked beside the trace</p>}
      {provisos.length > 0 && <p className={styles.proviso}>{provisos.join(', ')}</p>}
      <p>
        <Button look="link" onClick={() => selectTarget(explorer, flow.id)}>
          {entry === undefined ? flow.entry : nameEntry(index, entry)}
        </Button>
      </p>
    </div>
  );
}

function securityOf({ encryption, authentication }: Flow): readonly string[] {
  const implied = encryption.basis.kind === 'implied' ? ' (implied)' : '';
  const proofs = authentication.map((proof) =>
    proof.basis.kind === 'silent'
      ? 'authentication not stated'
      : lowerFirst(nameAuthentication(proof)),
  );
  return [`${encryptionWords(encryption.value)}${implied}`, ...proofs];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

interface HopToolsProps {
  readonly index: DocumentIndex;
  readonly asked: AskedTrace;
  readonly way: Way;
  readonly at: number;
  /** `Rep → BBS:8889`: the tools of every hop read the same, and only this tells them apart. */
  readonly name: string;
}

function HopTools({ index, asked, way, at, name }: HopToolsProps) {
  const query = useExplorerState((state) => state.reading.query);
  const without = withoutHop(index, query, asked, way, at);
  const through = throughHop(index, query, asked, way, at);
  if (without === null && through === null) return null;
  return (
    <p className={styles.hopTools}>
      {without !== null && <HopTool words="Without this hop" name={name} query={without} />}
      {through !== null && <HopTool words="Only with it" name={name} query={through} />}
    </p>
  );
}

interface HopToolProps {
  readonly words: string;
  readonly name: string;
  readonly query: string;
}

function HopTool({ words, name, query }: HopToolProps) {
  const explorer = useExplorer();
  return (
    <Button
      look="link"
      label={`${words}: ${name}`}
      title={query}
      onClick={() => goToQuery(explorer, query)}
    >
      {words}
    </Button>
  );
}
