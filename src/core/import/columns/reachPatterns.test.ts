import { describe, expect, it } from 'vitest';
import { impliedBy } from './impliedBy.ts';

const callers = (text: string) =>
  impliedBy(text).ends.map(({ role, name, certainty }) => `${role}: ${name}, ${certainty}`);

describe('a sentence that says who reaches what the rows list', () => {
  it.each([
    ['The setup script needs access to the following servers:', 'setup script'],
    [
      'For the installation, the setup script requires network access to these servers:',
      'setup script',
    ],
    [
      'During normal use the Keeper server must be able to reach the following host:',
      'Keeper server',
    ],
    ['Ensure that the Lamp nodes can connect to the following hosts.', 'Lamp nodes'],
    [
      'Für den Aufbau des Leuchtturms braucht das Aufbauskript Zugriff auf folgende Server:',
      'Aufbauskript',
    ],
    ['Der Keeper benötigt Zugriff auf die folgenden Hosts', 'Keeper'],
    [
      'Im Hafen muss der Keeper Server regelmäßig auf folgende Server des Amts zugreifen können:',
      'Keeper Server',
    ],
    ['Der Keeper muss folgende Hosts erreichen können', 'Keeper'],
    [
      'The harbour machines you create for the Lamp must have access to the following URLs:',
      'harbour machines',
    ],
    ['Any Lamp clients you use must have access to the following URLs:', 'Lamp clients'],
    [
      'The following table lists optional URLs that your Keeper nodes can have access to:',
      'Keeper nodes',
    ],
    ['Hosts which the Keeper server needs to reach', 'Keeper server'],
    ['Domains the Lamp agent connects to over HTTPS', 'Lamp agent'],
    ['Le serveur Phare doit pouvoir accéder aux hôtes suivants :', 'serveur Phare'],
    ['El servidor Faro necesita acceso a los siguientes hosts:', 'servidor Faro'],
  ])('names the one that calls: %s', (text, name) => {
    expect(callers(text)).toEqual([`source: ${name}, sure`]);
  });

  it.each([
    'You need access to the following hosts:',
    'The Keeper requires access to the following TCP ports:',
    'The Keeper must be able to reach the Lamp.',
    'Your network must allow access to the following hosts:',
    'URLs that you can have access to:',
    'Hosts that can reach the Keeper:',
    'Sites that the Keeper can contact support from:',
    'Man braucht Zugriff auf folgende Server:',
  ])('names nobody where it does not say so: %s', (text) => {
    expect(callers(text).filter((end) => end.startsWith('source'))).toEqual([]);
  });
});
