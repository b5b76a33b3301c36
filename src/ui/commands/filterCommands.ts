/** The check boxes of the filters, each with its opposite: they write the query as a click does. */
import type { FacetGroup, FacetValue } from '../../core/query/facets.ts';
import { toggleFacet, toggleFacetExcluded } from '../../state/queryActions.ts';
import { selectFacets } from '../../state/querySelectors.ts';
import { facetCount } from '../panels/count.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';

export const filterCommands: CommandProvider = (context) =>
  selectFacets(context.state)
    .filter(asksSomething)
    .flatMap((facet) => facet.values.flatMap((value) => filterBy(context, facet, value)));

/** With one value, which all rows have, there is nothing to choose; what is held can be let go of. */
function asksSomething({ values }: FacetGroup): boolean {
  return values.length > 1 || values.some(({ checked, excluded }) => checked || excluded);
}

function filterBy(
  { explorer, state }: CommandContext,
  facet: FacetGroup,
  value: FacetValue,
): readonly Command[] {
  const { field } = facet;
  const label = field === 'cluster' ? state.index.document.groupWord : facet.label;
  const name = `${label}: ${value.label}`;
  const rest = { section: 'Filters', also: [field, 'filter', 'show only'] } as const;
  return [
    {
      ...rest,
      id: `filter-${field}-${value.option}`,
      title: name,
      detail: value.checked ? 'on' : facetCount(value).words,
      run: () => toggleFacet(explorer, field, value.value),
    },
    {
      ...rest,
      id: `leave-out-${field}-${value.option}`,
      title: `Leave out ${name}`,
      ...(value.excluded ? { detail: 'on' } : {}),
      run: () => toggleFacetExcluded(explorer, field, value.value),
    },
  ];
}
