/** Settles a deployment choice one way or the other, or leaves it open. */
import type { Option, Setting } from '../../core/model/document.ts';
import { chooseOption } from '../../state/subjectActions.ts';
import { nowIf } from './command.ts';
import type { Command, CommandContext, CommandProvider } from './command.ts';

export const optionCommands: CommandProvider = (context) =>
  context.state.subject.opened.options.flatMap((option) => [
    settle(context, option, 'with', option.with),
    settle(context, option, 'without', option.without),
    settle(context, option, null, 'As documented'),
  ]);

function settle(
  { explorer, state }: CommandContext,
  option: Option,
  setting: Setting | null,
  name: string,
): Command {
  return {
    id: `option-${option.id}-${setting ?? 'open'}`,
    title: `${option.label}: ${name}`,
    section: 'Options',
    also: ['deployment choice', option.id],
    ...nowIf((state.subject.choices.get(option.id) ?? null) === setting),
    run: () => chooseOption(explorer, option.id, setting),
  };
}
