import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from '../readPage.ts';

describe('columns of marks beside ports', () => {
  it.each(['x', '✓', 'Yes'])('name what listens by their headings: %s', (mark) => {
    const text = table(
      'Port | Description | Keeper nodes | Bell',
      `443 | Front page | | ${mark}`,
      `6443 | Orders | ${mark} | `,
      `22 | Shell | ${mark} | ${mark}`,
    );
    expect(read(`# Required ports\n\n${text}`)).toEqual([
      'Not stated → Bell 443',
      'Not stated → Keeper nodes 6443',
      'Not stated → Keeper nodes 22',
      'Not stated → Bell 22',
    ]);
  });

  it.each(['Shared service', 'External system', 'Destination'])(
    'name who calls what all of them share: %s',
    (heading) => {
      const text = table(
        `${heading} | Keeper nodes | Bell nodes | Port`,
        'Resolvers | ✓ | ✓ | 53/UDP',
        'Mail relay | | ✓ | 25/TCP',
        'Lamp store | | | 443/TCP',
      );
      expect(read(`# Harbour ports\n\n${text}`).slice(0, 4)).toEqual([
        'Keeper nodes → Resolvers 53/udp',
        'Bell nodes → Resolvers 53/udp',
        'Bell nodes → Mail relay 25/tcp',
        'waits: Lamp store |  |  | 443/TCP',
      ]);
    },
  );

  it('leave a row to its reader that marks none of them', () => {
    const text = table('Port | Keeper nodes | Bell nodes', '443 | x | x', '6443 | | x', '22 | | ');
    expect(read(`# Required ports\n\n${text}`).slice(0, 3)).toEqual([
      'Not stated → Keeper nodes 443',
      'Not stated → Bell nodes 443',
      'Not stated → Bell nodes 6443',
    ]);
    expect(read(`# Required ports\n\n${text}`)).not.toContain('Not stated → Not stated 22');
  });

  it.each([
    ['Port | Service | Keeper nodes | Bell nodes', '443 | Pages | x | '],
    ['Port | Purpose of the port | Encrypted | Logged', '443 | Pages | x | '],
    ['Port | Purpose of the port | IPv4 host | Staging', '443 | Pages | | x'],
  ])('name nobody beside a name, or where they tell how it is: %s', (head, row) => {
    const flows = read(`# Required ports\n\n${table(head, row, '80 | Old pages | x | x')}`);
    expect(flows.join('\n')).not.toMatch(/→ (?:Keeper|Bell|Encrypted|Logged|IPv4|Staging)/);
  });
});
