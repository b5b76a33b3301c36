/** The ways that the query's traces come to: their list, from one to the next, and along one. */
import { listWays } from '../../core/query/listWays.ts';
import { togglePanel } from '../../state/viewActions.ts';
import { goToWay, stepAlong } from '../../state/wayActions.ts';
import { chooseWay } from '../../state/chooseWay.ts';
import { ifOffered } from './command.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';

export const wayCommands: CommandProvider = (context) => {
  const { explorer, state } = context;
  // The list stays where it lies open, whatever is asked; then it can be put away, too.
  if (state.reading.traces.length === 0) {
    return state.panel === 'ways' ? [toggleList(context)] : [];
  }
  const letGo = state.way === null ? undefined : () => chooseWay(explorer, null);
  return [
    toggleList(context),
    ...(hasWays(context) ? goAlong(context) : []),
    ...ifOffered(letGo, {
      id: 'no-way',
      title: 'Let go of the way',
      section: 'Ways',
      also: ['deselect', 'all ways'],
    }),
  ];
};

function toggleList({ explorer, state }: CommandContext): Command {
  const isOpen = state.panel === 'ways' && state.select === null;
  return {
    id: 'ways',
    title: isOpen ? 'Put the list of ways away' : 'List the ways',
    section: 'Ways',
    also: ['paths', 'routes', 'reach', 'close'],
    run: () => togglePanel(explorer, 'ways'),
  };
}

function hasWays({ state: { index, reading } }: CommandContext): boolean {
  return listWays(index, reading).some(({ listed }) => listed.length > 0);
}

function goAlong({ explorer, reach }: CommandContext): readonly Command[] {
  const to = (by: 1 | -1) => () => {
    if (!goToWay(explorer, by)) {
      reach.say?.(by === 1 ? 'This is the last way.' : 'This is the first way.');
    }
  };
  const step = (by: 1 | -1) => () => {
    if (!stepAlong(explorer, by)) reach.say?.('There are no hops to step along here.');
  };
  const section = 'Ways';
  return [
    { id: 'next-way', title: 'Next way', section, also: ['path', 'route'], run: to(1) },
    { id: 'previous-way', title: 'Previous way', section, also: ['path', 'route'], run: to(-1) },
    {
      id: 'step',
      title: 'Step along the way',
      section,
      also: ['next hop', 'forward'],
      run: step(1),
    },
    {
      id: 'step-back',
      title: 'Step back along the way',
      section,
      also: ['previous hop'],
      run: step(-1),
    },
  ];
}
