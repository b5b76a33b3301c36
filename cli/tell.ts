/** Says what was read: in words on standard error, or as JSON on standard output. */
import { summarise } from './countRows.ts';
import type { Everything } from './readAsked.ts';
import type { Terminal } from './terminal.ts';
import { writeProblem, writeUnreadable } from './writeProblem.ts';
import { writeReport } from './writeReport.ts';

export function tell(
  { read, unreadable, shownAs }: Everything,
  isJson: boolean,
  terminal: Terminal,
): void {
  const { print, say, paint } = terminal;
  if (isJson) {
    print(writeReport(read, unreadable, shownAs));
    return;
  }
  for (const { shown, reason } of unreadable) say(writeUnreadable(shown, reason, paint));
  for (const problem of read.problems) say(writeProblem(problem, shownAs, paint));
  say(summarise(read.counts));
}
