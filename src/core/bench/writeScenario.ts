/**
 * A scenario as one line for the address. Its signs are those that an address shows as they are
 * (letters, digits, `:` `/` `,` `~` `-`), and its words are set apart by single spaces:
 *
 *     cells:1,2 app:A/1 app:B/2 app:C~4/1,2 allow:A/B/tcp/8080 ask:A/B/tcp/8080/direct c2c:off next:6
 *
 * What follows from the rest is left out: the serial (after `~`) of an app that is one more than
 * that of the app before, the next serial that is one more than the last, `c2c:on`.
 */
import { appOf } from './scenario.ts';
import type { Question, Scenario } from './scenario.ts';

export function writeScenario(scenario: Scenario): string {
  const nameOf = (serial: number) => appOf(scenario, serial).name;
  const words = [`cells:${scenario.cells.join()}`];
  let implied = 1;
  for (const { serial, name, instances } of scenario.apps) {
    words.push(`app:${name}${serial === implied ? '' : `~${serial}`}/${instances.join()}`);
    implied = serial + 1;
  }
  for (const { from, to, protocol, ports } of scenario.policies) {
    const range = ports.from === ports.to ? `${ports.from}` : `${ports.from}-${ports.to}`;
    words.push(`allow:${nameOf(from)}/${nameOf(to)}/${protocol}/${range}`);
  }
  if (scenario.question !== null) words.push(writeQuestion(scenario.question, nameOf));
  if (!scenario.containerNetworking) words.push('c2c:off');
  if (scenario.nextSerial !== implied) words.push(`next:${scenario.nextSerial}`);
  return words.join(' ');
}

function writeQuestion(question: Question, nameOf: (serial: number) => string): string {
  const { from, to, protocol, port, way } = question;
  return `ask:${nameOf(from)}/${nameOf(to)}/${protocol}/${port}/${way}`;
}
