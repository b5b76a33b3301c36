/** Pushing and removing apps. A push under an old name is a new app: policies follow the GUID, not the name. */
import { changeTo } from './change.ts';
import type { Change } from './change.ts';
import { refuseName } from './names.ts';
import { refuseCell } from './cellActions.ts';
import { refuse } from './problem.ts';
import type { Refusal } from './problem.ts';
import { LIMITS, appNamed, findApp, firstQuestion } from './scenario.ts';
import type { App, Question, Scenario, Serial } from './scenario.ts';
import { count, describePair, describePolicy } from './words.ts';

/** Pushes a brand new app with one instance. */
export function addApp(scenario: Scenario, name: string, cell: string): Change {
  const refused = refuseName(name, 'app');
  if (refused !== null) return refused;
  const namesake = appNamed(scenario, name);
  if (namesake !== undefined) {
    return refuse(
      'name-taken',
      `There is an app ${namesake.name} already.`,
      'Give it another name.',
    );
  }
  if (scenario.apps.length >= LIMITS.apps) {
    return refuse('too-many-apps', `The bench holds ${LIMITS.apps} apps at most.`);
  }
  if (scenario.nextSerial > LIMITS.serial) {
    return refuse(
      'too-many-apps',
      `This bench has seen ${LIMITS.serial} apps and has no GUID left.`,
      'Start from the page’s example.',
    );
  }
  if (!scenario.cells.includes(cell)) return refuseCell(cell);
  const { nextSerial: serial } = scenario;
  const apps = [...scenario.apps, { serial, name, instances: [cell] }];
  const question = scenario.question ?? firstQuestion(apps);
  return changeTo(
    { ...scenario, apps, question, nextSerial: serial + 1 },
    `${name} is pushed, with GUID ${serial}. A brand new app needs new policies: none names it yet.`,
  );
}

/** Its policies go with it; a question about it turns to the first app that is left. */
export function removeApp(scenario: Scenario, serial: Serial): Change {
  const app = findApp(scenario, serial);
  if (app === undefined) return refuseApp();
  const apps = scenario.apps.filter((one) => one !== app);
  const isItsOwn = (one: { readonly from: Serial; readonly to: Serial }) =>
    one.from === serial || one.to === serial;
  const gone = scenario.policies.filter(isItsOwn);
  const question = turnQuestion(scenario.question, serial, apps);
  const next: Scenario = {
    ...scenario,
    apps,
    policies:
      gone.length === 0 ? scenario.policies : scenario.policies.filter((one) => !isItsOwn(one)),
    question,
  };
  const said = [`${app.name} is gone, and GUID ${serial} with it.`, sayPolicies(scenario, gone)];
  if (question !== null && question !== scenario.question) {
    said.push(`The question now is ${describePair(next, question.from, question.to)}.`);
  }
  return changeTo(next, ...said);
}

export function refuseApp(): Refusal {
  return refuse('unknown-app', 'There is no such app.');
}

function sayPolicies(scenario: Scenario, gone: Scenario['policies']): string {
  if (gone.length === 0) return 'No policy named it.';
  const names = gone.map((policy) => describePolicy(scenario, policy)).join('; ');
  return `${count(gone.length, 'policy', 'policies')} went with it: ${names}.`;
}

function turnQuestion(
  question: Question | null,
  gone: Serial,
  apps: readonly App[],
): Question | null {
  const [first] = apps;
  if (question === null || first === undefined) return null;
  if (question.from !== gone && question.to !== gone) return question;
  const other = (than: Serial) => (apps.find((app) => app.serial !== than) ?? first).serial;
  const from = question.from !== gone ? question.from : other(question.to);
  const to = question.to !== gone ? question.to : other(from);
  return { ...question, from, to };
}
