/** Columns of other languages that were once taken for ends: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

describe('a column of ways in Japanese', () => {
  const rows = [
    'TCP 443 (HTTPS)|アウト|WAN|灯台の更新に使用します。',
    'TCP 22 (SSH)|イン|LAN|灯台の管理に使用します。',
    'UDP 123 (NTP)|アウト/イン|LAN|時刻に使用します。',
  ];

  it('says which way, and names nobody', () => {
    const text = table('ポート番号|インまたはアウト|ポート範囲|メモ', ...rows);
    expect(read(text)).toEqual([
      'Not stated → Not stated 443/tcp',
      'Not stated → Not stated 22/tcp',
      'Not stated → Not stated 123/udp',
    ]);
  });

  it('is known by its cells under a heading that is not', () => {
    const text = table('ポート番号|むき|ポート範囲|其他', ...rows);
    expect(read(text)).toHaveLength(3);
    expect(read(text).join()).not.toMatch(/アウト|イン/u);
  });
});
