/** What lies beside the view, over it and above it. */
import { dismissNotice, selectTarget, togglePanel } from '../../state/viewActions.ts';
import { ifOffered } from './command.ts';
import type { CommandContext, CommandProvider } from './command.ts';

export const panelCommands: CommandProvider = (context) => {
  const { explorer, state, reach } = context;
  return [
    toggleAbout(context),
    toggleReview(context),
    ...ifOffered(reach.toggleFilters, {
      id: 'filters',
      title: 'Show or hide the filters',
      section: 'View',
      also: ['filters', 'facets', 'deployment choices'],
    }),
    ...ifOffered(reach.toggleChartAbove, {
      id: 'chart-above',
      title: 'Show or hide the chart above the table',
      section: 'View',
      also: ['chart above'],
    }),
    ...ifOffered(state.select === null ? undefined : () => selectTarget(explorer, null), {
      id: 'let-go',
      title: 'Let go of what is selected',
      section: 'View',
      also: ['close the inspector', 'deselect', 'select nothing'],
    }),
    ...ifOffered(state.notices.length === 0 ? undefined : () => dismissAll(context), {
      id: 'notices',
      title: 'Dismiss the notices',
      section: 'View',
      also: ['close'],
    }),
  ];
};

function toggleAbout({ explorer, state }: CommandContext) {
  const isOpen = state.panel === 'about' && state.select === null;
  return {
    id: 'about',
    title: isOpen ? 'Put “About this page” away' : 'About this page',
    section: 'View',
    also: ['about', 'notes', 'footnotes', 'close'],
    run: () => togglePanel(explorer, 'about'),
  } as const;
}

function toggleReview({ explorer, state }: CommandContext) {
  const isOpen = state.panel === 'review' && state.select === null;
  return {
    id: 'review',
    title: isOpen ? 'Put the review away' : 'Review: posture and findings',
    section: 'View',
    also: ['security', 'posture', 'findings', 'rules', 'risks', 'audit', 'close'],
    run: () => togglePanel(explorer, 'review'),
  } as const;
}

function dismissAll({ explorer, state }: CommandContext): void {
  for (const { id } of state.notices) dismissNotice(explorer, id);
}
