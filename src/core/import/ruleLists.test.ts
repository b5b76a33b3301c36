/** Rules of firewalls and of groups of machines as programs export them: whose they are, who is at the other end, and what is left empty. */
import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from './choices.ts';
import { readPage } from './readPage.ts';
import { readSources } from './readSources.ts';

const read = (...lines: readonly string[]) => readPage(lines.join('\n'), 'rules.csv');
const said = (...lines: readonly string[]) =>
  readSources([{ name: 'rules.csv', text: lines.join('\n'), format: null }], NO_CHOICES).problems;

describe('rules without a line of headings', () => {
  const rules = [
    'lamp,keeper-app,9100,9100,tcp',
    'lamp,10.3.0.0/16,53,53,udp',
    'keeper-app,store,8000,8010,tcp',
  ];

  it('have both ends before the bounds of their ports, the first of them too', () => {
    expect(read(...rules)).toEqual([
      'lamp → keeper-app 9100/tcp',
      'lamp → 10.3.0.0/16 53/udp',
      'keeper-app → store 8000–8010/tcp',
    ]);
  });

  it('are guessed at, which is said of each column, and no heading is spoken of', () => {
    const guesses = said(...rules).filter(({ code }) => code === 'column-guessed');
    expect(guesses).toHaveLength(4);
    expect(guesses.map(({ message }) => message).join(' ')).not.toContain('heading');
  });

  it('may each begin with what it is called', () => {
    const named = ['ssh-1,lamp,store,22,22,tcp', 'ssh-2,lamp,keeper,22,22,tcp'];
    expect(read(...named, 'web-1,keeper,store,443,443,tcp')).toEqual([
      'lamp → store 22/tcp',
      'lamp → keeper 22/tcp',
      'keeper → store 443/tcp',
    ]);
  });

  it('turn with the way that each says, wherever the other end stands', () => {
    expect(
      read(
        'keeper,lamp,ingress,443,443,tcp',
        'keeper,store,egress,5432,5432,tcp',
        'keeper,names,egress,53,53,udp',
      ),
    ).toEqual(['lamp → keeper 443/tcp', 'keeper → store 5432/tcp', 'keeper → names 53/udp']);
    expect(read('keeper,ingress,tcp,443,443,0.0.0.0/0', 'lamp,egress,tcp,5432,5432,store')).toEqual(
      ['0.0.0.0/0 → keeper 443/tcp', 'lamp → store 5432/tcp'],
    );
  });

  it('state nothing where two numbers may as well be the ports of both ends', () => {
    expect(read('lamp,keeper,1024,5432,tcp', 'lamp,store,1024,5432,tcp')).toEqual([]);
  });
});
