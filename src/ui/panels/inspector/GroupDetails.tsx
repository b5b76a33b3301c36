/** A group, summed up: what it holds, what comes in, what goes out, what stays inside. */
import type { Flow, Group } from '../../../core/model/document.ts';
import type { DocumentIndex } from '../../../core/model/indexDocument.ts';
import { componentsInGroup } from '../../../core/model/target.ts';
import { GROUP_KINDS } from '../../../core/model/vocabulary.ts';
import { LINES, lineOf } from '../../../core/scene/lineOf.ts';
import { writeBetweenGroups } from '../../../core/query/writeTrace.ts';
import { selectTarget } from '../../../state/viewActions.ts';
import { useExplorer, useExplorerState } from '../../ExplorerContext.tsx';
import { Button } from '../../kit/Button.tsx';
import { LineSample } from '../../kit/LineSample.tsx';
import { Became } from './Became.tsx';
import { FlowList } from './FlowList.tsx';
import { FromHere } from './FromHere.tsx';
import { Head, Section } from './Head.tsx';
import styles from './parts.module.css';
import { waysFrom } from './waysFrom.ts';

interface GroupDetailsProps {
  readonly index: DocumentIndex;
  readonly group: Group;
}

export function GroupDetails({ index, group }: GroupDetailsProps) {
  const explorer = useExplorer();
  const change = useExplorerState((state) => state.comparison?.groups.get(group.id));
  const components = componentsInGroup(index, group);
  const inside = new Set(components.map((component) => component.id));
  const leaves = (flow: Flow) => inside.has(flow.from);
  const enters = (flow: Flow) => inside.has(flow.to);
  const flows = index.document.flows.filter((flow) => leaves(flow) || enters(flow));
  return (
    <>
      <Head over={GROUP_KINDS[group.kind].label} name={group.label} />
      <Became change={change} />
      <LineCounts flows={flows} />
      <Section title={`Holds (${components.length})`}>
        <ul>
          {components.map((component) => (
            <li key={component.id}>
              <Button look="link" onClick={() => selectTarget(explorer, component.id)}>
                {component.label}
              </Button>
              {component.whole && ` (the ${GROUP_KINDS[group.kind].label} as a whole)`}
            </li>
          ))}
        </ul>
      </Section>
      <FlowList index={index} title="Comes in" flows={flows.filter((flow) => !leaves(flow))} />
      <FlowList index={index} title="Goes out" flows={flows.filter((flow) => !enters(flow))} />
      <FlowList
        index={index}
        title="Stays inside"
        flows={flows.filter((flow) => leaves(flow) && enters(flow))}
      />
      <FromHere
        row={false}
        ways={[
          ...waysFrom(
            index,
            { kind: 'group', id: group.id, group },
            { only: `Light all of it (${flows.length})` },
          ),
          { label: 'Light what leaves from it', query: writeBetweenGroups(null, group, null) },
          { label: 'Light what ends in it', query: writeBetweenGroups(null, null, group) },
        ]}
      />
    </>
  );
}

/** How many flows of each sort touch it; what is no traffic has no encryption and counts by its kind. */
function LineCounts({ flows }: { readonly flows: readonly Flow[] }) {
  const counts = LINES.map(({ line, label }) => ({
    line,
    label,
    count: flows.filter((flow) => lineOf(flow) === line).length,
  }));
  return (
    <div className={styles.badges}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ line, label, count }) => (
          <span key={line} className={styles.badge}>
            <LineSample line={line} />
            {label} {count}
          </span>
        ))}
    </div>
  );
}
