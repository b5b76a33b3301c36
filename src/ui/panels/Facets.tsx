/** Cluster, protocol, auth, encryption: check boxes over the query, with what a click would give. */
import { X } from 'lucide-react';
import { memo } from 'react';
import type { FacetGroup, HeldValues } from '../../core/query/facets.ts';
import { clearQuery, toggleFacet, toggleFacetExcluded } from '../../state/queryActions.ts';
import { useReach } from '../commands/ReachContext.tsx';
import { useExplorer, useExplorerState } from '../ExplorerContext.tsx';
import { Button } from '../kit/Button.tsx';
import { CheckRow } from '../kit/CheckRow.tsx';
import { facetCount } from './count.ts';
import { Options } from './options/Options.tsx';
import styles from './Facets.module.css';
import { asHeld, useFacets } from './useFacets.ts';

/** One page, traffic alone, nothing compared: with one value these would ask nothing. */
const SINGLE_IS_NOTHING: ReadonlySet<string> = new Set(['document', 'kind', 'change']);

export function Facets() {
  const explorer = useExplorer();
  const reach = useReach();
  const { facets, held } = useFacets();
  const groupWord = useExplorerState((state) => state.index.document.groupWord);
  const empty = useExplorerState((state) => state.text === '');
  const shown = facets.filter(
    ({ field, values }) => values.length > (SINGLE_IS_NOTHING.has(field) ? 1 : 0),
  );
  const headings: Readonly<Record<string, string>> = {
    document: 'Page',
    cluster: groupWord,
    kind: 'What passes',
    change: 'Change',
    protocol: 'Protocol',
    auth: 'Auth, as written',
    encryption: 'Encryption',
    is: 'Rows that are',
  };
  return (
    <aside aria-label="Filters" className={styles.facets}>
      <div className={styles.head}>
        <h2>Filters</h2>
        <Button look="quiet" aria-disabled={empty} onClick={() => clearQuery(explorer)}>
          Clear all
        </Button>
        <span className={styles.close}>
          <Button
            look="quiet"
            label="Close the filters"
            icon={<X size={16} />}
            onClick={() => reach.closeFilters?.()}
          />
        </span>
      </div>
      <Options />
      {shown.map((facet) => (
        <Facet
          key={facet.field}
          facet={facet}
          held={held.get(facet.field)}
          heading={headings[facet.field] ?? facet.field}
        />
      ))}
    </aside>
  );
}

/** Nobody reads a longer list; what is asked for stays in it. */
const MOST_SHOWN = 60;

interface FacetProps {
  readonly facet: FacetGroup;
  readonly held: HeldValues | undefined;
  readonly heading: string;
}

/** Rendered anew only for what is in it: a click changes one of many. */
const Facet = memo(function Facet({ facet, held, heading }: FacetProps) {
  const explorer = useExplorer();
  const values = facet.values.map((value) => asHeld(value, held));
  const shown =
    values.length <= MOST_SHOWN
      ? values
      : values.filter(({ checked, excluded }, place) => place < MOST_SHOWN || checked || excluded);
  const left = values.length - shown.length;
  return (
    <fieldset className={styles.facet}>
      <legend>{heading}</legend>
      {shown.map((value) => (
        <CheckRow
          key={`${value.option} ${value.label}`}
          label={value.label}
          checked={value.checked}
          faint={!value.checked && value.rows === 0}
          count={facetCount(value).short}
          countWords={`, ${facetCount(value).words}`}
          onToggle={() => toggleFacet(explorer, facet.field, value.value)}
          excluded={value.excluded}
          onExclude={() => toggleFacetExcluded(explorer, facet.field, value.value)}
        />
      ))}
      {left > 0 && (
        <p className={styles.more}>
          and {left.toLocaleString('en')} more: <code>{facet.field}:</code> in the query completes
          their names
        </p>
      )}
    </fieldset>
  );
}, isSameFacet);

function isSameFacet(before: FacetProps, now: FacetProps): boolean {
  return (
    before.facet === now.facet &&
    before.heading === now.heading &&
    isSameHeld(before.held, now.held)
  );
}

function isSameHeld(before: HeldValues | undefined, now: HeldValues | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size === other.size && [...one].every((value) => other.has(value));
  return isSame(before.checked, now.checked) && isSame(before.excluded, now.excluded);
}
