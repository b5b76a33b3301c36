/** What a few letters find, and in which order. */
import { describe, expect, it } from 'vitest';
import type { Command, Section } from './command.ts';
import { groupCommands, rankCommands } from './rankCommands.ts';

const command = (title: string, also: readonly string[] = [], section: Section = 'Find') =>
  ({ id: title, title, section, also, run: () => {} }) satisfies Command;

const titlesOf = (commands: readonly Command[], typed: string) =>
  rankCommands(commands, typed).map(({ title }) => title);

describe('ranking', () => {
  it('puts what begins so before what has a word that does, and that before what only holds it', () => {
    const commands = [
      command('Prepare'),
      command('Fetch', ['the rep']),
      command('SSH Proxy:2222'),
      command('Local Rep'),
      command('Rep'),
      command('Rep:1801'),
    ];
    expect(titlesOf(commands, 'rep')).toEqual(['Rep', 'Rep:1801', 'Local Rep', 'Prepare', 'Fetch']);
  });

  it('finds a port by its number', () => {
    const commands = [
      command('BBS', ['bbs']),
      command('BBS:8889', ['HTTPS']),
      command('nats:4222, 4223, 4224, 4225', ['NATS']),
      command('Route Emitter:18889', ['HTTPS']),
    ];
    expect(titlesOf(commands, '8889')).toEqual(['BBS:8889', 'Route Emitter:18889']);
    expect(titlesOf(commands, '4224')).toEqual(['nats:4222, 4223, 4224, 4225']);
    expect(titlesOf(commands, 'https')).toEqual(['BBS:8889', 'Route Emitter:18889']);
  });

  it('takes names as the query does: case, dashes and underscores make no difference', () => {
    const commands = [command('diego_cell'), command('Container-to-container networking')];
    expect(titlesOf(commands, ' Diego-CELL ')).toEqual(['diego_cell']);
    expect(titlesOf(commands, 'container to')).toEqual(['Container-to-container networking']);
  });

  it('takes words in any order, from title, section and other words', () => {
    const commands = [
      command('Internal MySQL: On', ['deployment choice'], 'Options'),
      command('Internal blobstore: On', ['deployment choice'], 'Options'),
    ];
    expect(titlesOf(commands, 'on mysql')).toEqual(['Internal MySQL: On']);
    expect(titlesOf(commands, 'options')).toHaveLength(2);
    expect(titlesOf(commands, 'mysql off')).toEqual([]);
  });

  it('leaves all as it is where nothing is typed', () => {
    const commands = [command('b'), command('a')];
    expect(rankCommands(commands, '  ')).toBe(commands);
  });
});

describe('grouping', () => {
  it('puts the section first that holds the best, and keeps the order within each', () => {
    const commands = [
      command('Dark theme', [], 'Theme'),
      command('BBS'),
      command('Light theme', [], 'Theme'),
    ];
    expect(groupCommands(commands).map(({ section, items }) => [section, items.length])).toEqual([
      ['Theme', 2],
      ['Find', 1],
    ]);
    expect(groupCommands([])).toEqual([]);
  });
});
