/** Pages whose columns, titles and cells say only together what a row states: each page with its flows, and the rows that wait. */
import { describe, expect, it } from 'vitest';
import { formatPorts } from '../model/ports.ts';
import { NO_CHOICES } from './choices.ts';
import { readSources } from './readSources.ts';

function read(text: string): readonly string[] {
  const { document } = readSources([{ name: 'page.md', text, format: null }], NO_CHOICES);
  if (document === null) return [];
  const labels = new Map(document.components.map(({ id, label }) => [id, label]));
  const flows = document.flows.map(({ from, to, ports, transport }) => {
    const over = transport === 'not-stated' ? '' : `/${transport}`;
    return `${labels.get(from)} → ${labels.get(to)} ${formatPorts(ports)}${over}`;
  });
  const waiting = document.entries.filter(({ standing }) => standing === 'waits');
  return [...flows, ...waiting.map(({ written }) => `waits: ${written.join(' | ')}`)];
}

const table = (...lines: readonly string[]) => {
  const [head = ''] = lines;
  const rule = head.split('|').map(() => '---');
  return [head, rule.join('|'), ...lines.slice(1)].map((line) => `| ${line} |`).join('\n');
};

describe('ports that two columns hold between them', () => {
  it('are a range where one begins it and the other ends it, and one port where that is empty', () => {
    const text = table(
      'Service | Protocol | Start port | End port',
      'store | TCP | 2379 | 2380',
      'shell | TCP | 22 | ',
      'names | UDP | 53 | 53',
      'late | TCP | | 99',
    );
    expect(read(`# Ports\n\n${text}`)).toEqual([
      'Not stated → store 2379–2380/tcp',
      'Not stated → shell 22/tcp',
      'Not stated → names 53/udp',
      'Not stated → late 99/tcp',
    ]);
  });

  it('are those of two machines where each has one behind it', () => {
    const text = table(
      'Protocol | From port | On | To port | On',
      'TCP | Any | helper | 1095 | keeper',
    );
    expect(read(`# Firewall rules\n\n${text}`)).toEqual(['helper → keeper 1095/tcp']);
  });

  it('are what stands behind the slash where one heading names the ports of both', () => {
    const text = table(
      'Source / Destination port(s) | Protocol | Service tags<br>Source / Destination',
      '* / 443, 8443 | TCP | Web / Store',
      '*/80 | TCP | Web / Cache',
    );
    expect(read(`# Rules\n\n${text}`)).toEqual(['Web → Store 443, 8443/tcp', 'Web → Cache 80/tcp']);
  });
});
