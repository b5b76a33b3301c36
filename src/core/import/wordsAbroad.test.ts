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

describe('a table in Spanish that says from where until where', () => {
  it('has both ends, what is spoken, and ports that somebody else sets', () => {
    const text = table(
      'Tráfico|De|Hasta|Puerto de origen|Puerto de destino',
      'SIP/TLS|Faro|Muelle|1024-65535|Definido en el muelle',
      'UDP/SRTP|Muelle|Faro|Definido en el muelle|50 000 – 59 999, 3478-3481',
      'UDP/SRTP|Muelle|Faro|Definido en el muelle|3478-3481 y 49 152 – 53 247',
    );
    expect(read(text)).toEqual([
      'Faro → Muelle varies',
      'Muelle → Faro 50000–59999, 3478–3481/udp',
      'Muelle → Faro 3478–3481, 49152–53247/udp',
    ]);
  });
});

it('divides no name within brackets of full width', () => {
  const text = table(
    'ポート|サービス|プロトコル',
    '443|灯台（外部、内部）|HTTPS',
    '22|桟橋、倉庫|SSH',
  );
  expect(read(text)).toEqual([
    'Not stated → 灯台（外部、内部） 443',
    'Not stated → 桟橋 22',
    'Not stated → 倉庫 22',
  ]);
});

it('finds both ends where an arrow joins them in the cell of who uses a port', () => {
  const text = table(
    'Port|Proto|Service|Utilisé par',
    '22|TCP|SSH|Gardien → phare',
    '53|UDP|DNS|Gestion du quai',
    '88|TCP|Kerberos|Gestion des navires',
    '25|TCP|SMTP|Courrier',
    '3306|TCP|MariaDB|web-1 → maria-1',
    '2049|TCP|NFS|Stockage',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Gardien → phare 22/tcp',
    'Not stated → DNS 53/udp',
    'Not stated → Kerberos 88/tcp',
    'Not stated → SMTP 25/tcp',
    'web-1 → maria-1 3306/tcp',
    'Not stated → NFS 2049/tcp',
  ]);
});

it('takes Multi for ports that nobody fixes', () => {
  const text = table('Source|Destination|Ports|Proto', 'Phare|Quai|Multi|TCP', 'Quai|Phare|80|TCP');
  expect(read(text)).toEqual(['Phare → Quai varies/tcp', 'Quai → Phare 80/tcp']);
});

it('believes the arrow of a connection before one of what kind its ends are', () => {
  const text = table(
    'Verbindung|Protokoll|Port|Richtung',
    'Lampe → Mastspeicher|HTTP|1999|Client → Server',
    'Mastspeicher → Steg|HTTP|2000|Server intern',
    'Lampe → Steg|HTTP|2001|Client → Server',
  );
  expect(read(text)).toEqual([
    'Lampe → Mastspeicher 1999',
    'Mastspeicher → Steg 2000',
    'Lampe → Steg 2001',
  ]);
});
