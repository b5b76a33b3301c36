/**
 * Longer than other files, since it is a table: 25 rows and their 25 flows.
 *
 * Diego network communications, VMware Tanzu Application Service for VMs. Three tables of 2, 14 and 9
 * rows. A cell `vm (Process)` is that process on that VM; a VM without a process in parentheses is
 * the VM as a whole. Cells are as written, footnote marks included; the typed reading stands below.
 */
import { defineDocument } from '../src/core/model/defineDocument.ts';

const MUTUAL_TLS = { transport: 'tcp', protocol: 'https', security: ['mutual-tls'] } as const;
const TO_MYSQL = {
  port: 3306,
  transport: 'tcp',
  protocol: 'mysql',
  security: ['mysql'],
} as const;

export const diego = defineDocument({
  id: 'diego',
  title: 'Diego network communications',
  shortTitle: 'Diego',
  summary:
    'How the VMs of Diego, the runtime of VMware Tanzu Application Service for VMs, talk to one another and to the rest of the platform.',
  groupWord: 'VM',
  notes: [
    'Components and app containers find services through BOSH DNS unless configured otherwise. For that, the BOSH Director places a BOSH DNS server on every VM; its own flows are documented on another page.',
  ],
  columns: [
    'Source VM',
    'Destination VM',
    'Port',
    'Transport Layer Protocol',
    'App Layer Protocol',
    'Security and Authentication',
  ],
  groups: {
    cloud_controller: { label: 'cloud_controller', kind: 'vm' },
    diego_brain: { label: 'diego_brain', kind: 'vm' },
    diego_cell: { label: 'diego_cell', kind: 'vm' },
    diego_database: { label: 'diego_database', kind: 'vm' },
    mysql_proxy: { label: 'mysql_proxy', kind: 'vm' },
    nats: { label: 'nats', kind: 'vm' },
    blobstore: { label: 'nfs_server or other blobstore', kind: 'vm' },
    uaa: { label: 'uaa', kind: 'vm' },
  },
  components: {
    'cloud_controller-vm': { label: 'cloud_controller', group: 'cloud_controller', whole: true },
    'routing-api': { label: 'Routing API', group: 'cloud_controller' },
    'diego_brain-vm': { label: 'diego_brain', group: 'diego_brain', whole: true },
    'auctioneer': { label: 'Auctioneer', group: 'diego_brain' },
    'cc-uploader': { label: 'CC Uploader', group: 'diego_brain' },
    'file-server': {
      label: 'File Server',
      group: 'diego_brain',
      names: ['diego_brain (File Server)⁂'],
    },
    'ssh-proxy': { label: 'SSH Proxy', group: 'diego_brain' },
    'tps-watcher': { label: 'TPS Watcher', group: 'diego_brain' },
    'app-instances': { label: 'App instances', group: 'diego_cell' },
    'route-emitter': {
      label: 'local Route Emitter',
      group: 'diego_cell',
      names: ['Route Emitter'],
    },
    'rep': { label: 'Rep', group: 'diego_cell' },
    'bbs': { label: 'BBS', group: 'diego_database' },
    'locket': { label: 'Locket', group: 'diego_database' },
    'mysql_proxy-vm': {
      label: 'mysql_proxy',
      group: 'mysql_proxy',
      whole: true,
      names: ['mysql_proxy†'],
    },
    'nats-vm': { label: 'nats', group: 'nats', whole: true },
    'blobstore-vm': {
      label: 'nfs_server or other blobstore',
      group: 'blobstore',
      whole: true,
      names: ['nfs_server or other blobstore*', 'nfs_server', 'blobstore'],
    },
    'uaa-vm': { label: 'uaa', group: 'uaa', whole: true },
  },
  footnotes: {
    '‡': 'Each is a port of the host, usually one of 61001 to 65534, behind which port 2222 of an app instance’s container listens.',
    '⁂': 'The Diego File Server gives static files of the platform to other parts of the platform; nothing in them is secret.',
    '*': 'Where this goes depends on the blobstore that the deployment is configured with. With the internal blobstore, the Diego Cell reaches it by TLS on port 4443.',
    '**': 'Here, callers prove who they are by MySQL’s own native password method.',
    '†': 'Only in deployments that select internal MySQL as their database.',
  },
  options: {
    'internal-mysql': {
      label: 'Internal MySQL',
      text: 'The deployment selects internal MySQL as its database.',
      footnote: '†',
      with: 'Internal MySQL',
      without: 'Another database',
    },
    'internal-blobstore': {
      label: 'Internal blobstore',
      text: 'The deployment keeps its blobs in the internal blobstore, reached by TLS on port 4443, or in another one.',
      footnote: '*',
      with: 'Internal',
      without: 'Another',
    },
  },
  tables: {
    inbound: {
      title: 'Inbound to Diego',
      direction: 'inbound',
      rows: [
        {
          written: ['cloud_controller', 'diego_database (BBS)', '8889', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['cloud_controller-vm', 'bbs']],
          on: [{ port: 8889, ...MUTUAL_TLS }],
        },
        {
          written: ['cloud_controller (Routing API)', 'diego_database (Locket)', '8891', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['routing-api', 'locket']],
          on: [{ port: 8891, ...MUTUAL_TLS }],
        },
      ],
    },
    internal: {
      title: 'Internal to Diego',
      direction: 'internal',
      rows: [
        {
          written: ['diego_brain (Auctioneer)', 'diego_cell (Rep)', '1801', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['auctioneer', 'rep']],
          on: [{ port: 1801, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_brain (Auctioneer)', 'diego_database (BBS)', '8889', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['auctioneer', 'bbs']],
          on: [{ port: 8889, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_brain (Auctioneer)', 'diego_database (Locket)', '8891', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['auctioneer', 'locket']],
          on: [{ port: 8891, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_brain (SSH Proxy)', 'diego_database (BBS)', '8889', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['ssh-proxy', 'bbs']],
          on: [{ port: 8889, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_brain (SSH Proxy)', 'diego_cell (App instances)', 'Varies‡', 'TCP', 'SSH', 'SSH'],
          between: [['ssh-proxy', 'app-instances']],
          on: [
            {
              port: { varies: 'typically 61001–65534', possible: [{ from: 61001, to: 65534 }] },
              transport: 'tcp',
              protocol: 'ssh',
              security: ['ssh'],
            },
          ],
          footnotes: ['‡'],
        },
        {
          written: ['diego_brain (TPS Watcher)', 'diego_database (Locket)', '8891', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['tps-watcher', 'locket']],
          on: [{ port: 8891, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_cell (local Route Emitter)', 'diego_database (BBS)', '8889', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['route-emitter', 'bbs']],
          on: [{ port: 8889, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_cell (Rep)', 'diego_brain (CC Uploader)', '9091', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['rep', 'cc-uploader']],
          on: [{ port: 9091, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_cell (Rep)', 'diego_brain (File Server)⁂', '8447', 'TCP', 'HTTPS', 'TLS'],
          between: [['rep', 'file-server']],
          on: [{ port: 8447, transport: 'tcp', protocol: 'https', security: ['tls'] }],
          footnotes: ['⁂'],
        },
        {
          written: ['diego_cell (Rep)', 'diego_database (BBS)', '8889', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['rep', 'bbs']],
          on: [{ port: 8889, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_cell (Rep)', 'diego_database (Locket)', '8891', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['rep', 'locket']],
          on: [{ port: 8891, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_database (BBS)', 'diego_brain (Auctioneer)', '9016', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['bbs', 'auctioneer']],
          on: [{ port: 9016, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_database (BBS)', 'diego_cell (Rep)', '1801', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['bbs', 'rep']],
          on: [{ port: 1801, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_database (BBS)', 'diego_database (Locket)', '8891', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['bbs', 'locket']],
          on: [{ port: 8891, ...MUTUAL_TLS }],
        },
      ],
    },
    outbound: {
      title: 'Outbound from Diego',
      direction: 'outbound',
      rows: [
        {
          written: ['diego_brain', 'cloud_controller', '9023', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['diego_brain-vm', 'cloud_controller-vm']],
          on: [{ port: 9023, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_brain (SSH Proxy)', 'cloud_controller', '9024', 'TCP', 'HTTPS', 'OAuth 2.0'],
          between: [['ssh-proxy', 'cloud_controller-vm']],
          on: [{ port: 9024, transport: 'tcp', protocol: 'https', security: ['oauth-2.0'] }],
        },
        {
          written: ['diego_brain (SSH Proxy)', 'uaa', '443', 'TCP', 'HTTPS', 'TLS and OAuth 2.0'],
          between: [['ssh-proxy', 'uaa-vm']],
          on: [{ port: 443, transport: 'tcp', protocol: 'https', security: ['tls', 'oauth-2.0'] }],
        },
        {
          written: ['diego_cell (local Route Emitter)', 'nats', '4222, 4223, 4224, 4225', 'TCP', 'NATS', 'Basic authentication'],
          between: [['route-emitter', 'nats-vm']],
          on: [{ port: [4222, 4223, 4224, 4225], transport: 'tcp', protocol: 'nats', security: ['basic'] }],
        },
        {
          written: ['diego_cell (Rep)', 'cloud_controller', '9023', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['rep', 'cloud_controller-vm']],
          on: [{ port: 9023, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_cell (Rep)', 'nfs_server or other blobstore*', 'Varies', 'TCP', 'HTTP', 'Signed URLs/TLS'],
          between: [['rep', 'blobstore-vm']],
          on: [
            {
              port: { varies: '4443 with the internal blobstore', possible: [4443] },
              transport: 'tcp',
              protocol: 'http',
              security: ['signed-url', 'tls'],
            },
          ],
          footnotes: ['*'],
          variesWith: {
            option: 'internal-blobstore',
            with: {
              on: [{ port: 4443, transport: 'tcp', protocol: 'http', security: ['signed-url', 'tls'] }],
              change: 'The port is 4443, with TLS.',
            },
            without: {
              on: [
                {
                  port: { varies: '', possible: [] },
                  transport: 'tcp',
                  protocol: 'http',
                  security: ['signed-url', 'tls'],
                },
              ],
              change: 'The page ties port 4443 to the internal blobstore, and names no port for another.',
            },
          },
          reading:
            'Both words of the security cell are taken as stated: TLS as the encryption, signed URLs as the authentication.',
          remark:
            'The app layer cell says HTTP while the security cell says TLS, and its slash may mean “and” or “or”. The footnote states TLS on port 4443 for the internal blobstore only; for any other blobstore the page names no port, and TLS rests on the security cell alone.',
        },
        {
          written: ['diego_database (BBS)', 'cloud_controller', '9023', 'TCP', 'HTTPS', 'Mutual TLS'],
          between: [['bbs', 'cloud_controller-vm']],
          on: [{ port: 9023, ...MUTUAL_TLS }],
        },
        {
          written: ['diego_database (BBS)', 'mysql_proxy†', '3306', 'TCP', 'MySQL', 'MySQL authentication**'],
          between: [['bbs', 'mysql_proxy-vm']],
          on: [TO_MYSQL],
          footnotes: ['†', '**'],
          onlyUnder: 'internal-mysql',
        },
        {
          written: ['diego_database (Locket)', 'mysql_proxy†', '3306', 'TCP', 'MySQL', 'MySQL authentication**'],
          between: [['locket', 'mysql_proxy-vm']],
          on: [TO_MYSQL],
          footnotes: ['†', '**'],
          onlyUnder: 'internal-mysql',
        },
      ],
    },
  },
  walks: {
    'push-an-app': {
      title: 'How an app is pushed onto a cell',
      about: 'From the Cloud Controller to the cell and back, along the rows that lead there. The page states connections, not the order of events: the order is this walk’s.',
      steps: [
        {
          title: 'The Cloud Controller calls the BBS',
          words: 'The Cloud Controller calls the BBS on the database VM: port 8889, HTTPS, mutual TLS.',
          notes: 'If asked: the other inbound row is from the Routing API to Locket. No row leads from the Cloud Controller to a cell.',
          q: 'cloud_controller-vm→BBS',
        },
        {
          title: 'The BBS calls the Auctioneer',
          words: 'From the database VM to the brain: port 9016, mutual TLS.',
          q: 'BBS→Auctioneer',
        },
        {
          title: 'The Auctioneer calls the Rep',
          words: 'From the brain to the cell: port 1801, mutual TLS.',
          notes: 'If asked: the BBS calls the Rep too, on the same port.',
          q: 'Auctioneer→Rep',
        },
        {
          title: 'The Rep fetches',
          words: 'Two calls leave the Rep that are not by mutual TLS: to the File Server on port 8447, by TLS, and to the blobstore by HTTP, with signed URLs and TLS. The port of the blobstore varies.',
          notes: 'The footnote names port 4443 for the internal blobstore, and no port for another. What is fetched, the page does not say: only that nothing which the File Server gives out is secret.',
          q: 'Rep→"File Server" or Rep→blobstore-vm',
        },
        {
          title: 'The Rep calls the CC Uploader',
          words: 'From the cell to the brain: port 9091, mutual TLS.',
          q: 'Rep→"CC Uploader"',
        },
        {
          title: 'The Rep calls the databases and the Cloud Controller',
          words: 'The BBS on port 8889, Locket on 8891 and the Cloud Controller on 9023, each by mutual TLS.',
          q: 'Rep→BBS or Rep→Locket or Rep→cloud_controller-vm',
        },
        {
          title: 'The way from end to end',
          words: 'The four components of the first three steps in one line: Cloud Controller, BBS, Auctioneer, Rep. Each hop is a row of its own, with mutual TLS.',
          q: 'cloud_controller-vm→BBS→Auctioneer→Rep',
        },
      ],
    },
    'who-watches-whom': {
      title: 'Who watches whom',
      about: 'Who calls the BBS and Locket, and whom they call in turn. That one part watches another the page says only in the name of the TPS Watcher; what it states are the calls.',
      steps: [
        {
          title: 'Everyone who calls the BBS',
          words: 'Five parts call it on port 8889, all by mutual TLS: the Cloud Controller, the Auctioneer, the SSH Proxy, the local Route Emitter and the Rep.',
          q: '→BBS',
        },
        {
          title: 'Everyone who calls Locket',
          words: 'Five parts call it on port 8891, all by mutual TLS: the Routing API, the Auctioneer, the TPS Watcher, the Rep and the BBS.',
          q: '→Locket',
        },
        {
          title: 'The TPS Watcher',
          words: 'It has one row by name: to Locket on port 8891.',
          q: '"TPS Watcher"→',
        },
        {
          title: 'The BBS and the Auctioneer call each other',
          words: 'The Auctioneer calls the BBS on port 8889, the BBS calls the Auctioneer on 9016.',
          q: 'Auctioneer→BBS or BBS→Auctioneer',
        },
        {
          title: 'The BBS and the Rep call each other',
          words: 'The Rep calls the BBS on port 8889, the BBS calls the Rep on 1801.',
          q: 'Rep→BBS or BBS→Rep',
        },
        {
          title: 'Behind both there is MySQL',
          words: 'The BBS and Locket call mysql_proxy on port 3306, with MySQL’s own authentication. Both rows hold only where internal MySQL is selected.',
          notes: 'How this traffic is encrypted is not stated.',
          q: 'BBS→mysql_proxy-vm or Locket→mysql_proxy-vm',
        },
      ],
    },
    'what-leaves-diego': {
      title: 'What leaves Diego',
      about: 'The nine rows under “Outbound from Diego”, by where they lead.',
      steps: [
        {
          title: 'All nine',
          words: 'What is outbound leads to five places: the Cloud Controller, UAA, NATS, the blobstore and MySQL.',
          q: 'direction:outbound',
          camera: 'all',
        },
        {
          title: 'To the Cloud Controller on 9023',
          words: 'From diego_brain as a whole, the Rep and the BBS, each by mutual TLS.',
          q: '→cloud_controller-vm:9023',
        },
        {
          title: 'The SSH Proxy, with OAuth 2.0',
          words: 'To the Cloud Controller on port 9024, with OAuth 2.0, and to UAA on port 443, with TLS and OAuth 2.0.',
          notes: 'Port 9024 states OAuth 2.0 and no TLS; that it is encrypted follows from HTTPS.',
          q: '"SSH Proxy"→cloud_controller-vm or "SSH Proxy"→uaa-vm',
        },
        {
          title: 'Routes to NATS',
          words: 'The local Route Emitter calls NATS on four ports, 4222 to 4225, with basic authentication. Encryption is not stated.',
          q: '→nats-vm',
        },
        {
          title: 'Blobs',
          words: 'The Rep calls the blobstore, on a port that varies, with signed URLs and TLS.',
          q: '→blobstore-vm',
        },
        {
          title: 'MySQL',
          words: 'The BBS and Locket call mysql_proxy on port 3306; only where internal MySQL is selected.',
          q: '→mysql_proxy-vm',
        },
        {
          title: 'The nine rows as the page has them',
          words: 'The same selection in the table of the page: nine rows, with the footnotes that they bear.',
          q: 'direction:outbound',
          view: 'table',
        },
      ],
    },
    'not-mutual-tls': {
      title: 'What is not mutual TLS',
      about: 'The eight rows of 25 in which the security column says something else, one kind after the other.',
      steps: [
        {
          title: 'Eight of 25 rows',
          words: 'All others say mutual TLS. These are taken one by one.',
          q: '-auth:mutual-tls',
          camera: 'all',
        },
        {
          title: 'TLS alone',
          words: 'The Rep calls the File Server on port 8447 by TLS. A footnote says that nothing in these files is secret.',
          q: 'Rep→"File Server"',
        },
        {
          title: 'OAuth 2.0',
          words: 'The SSH Proxy calls the Cloud Controller on port 9024 with OAuth 2.0, and UAA on port 443 with TLS and OAuth 2.0.',
          q: 'auth:oauth-2.0',
        },
        {
          title: 'SSH',
          words: 'The SSH Proxy reaches app instances by SSH. The port varies, typically 61001 to 65534.',
          q: 'auth:ssh',
        },
        {
          title: 'Basic authentication',
          words: 'The local Route Emitter calls NATS on ports 4222 to 4225. Encryption is not stated.',
          q: 'auth:basic',
        },
        {
          title: 'Signed URLs and TLS',
          words: 'The Rep calls the blobstore. The protocol cell says HTTP while the security cell says TLS; the port is 4443 with the internal blobstore.',
          notes: 'The slash in “Signed URLs/TLS” may mean “and” or “or”; the row’s remark says so.',
          q: 'auth:signed-url',
        },
        {
          title: 'MySQL’s own password method',
          words: 'The BBS and Locket call mysql_proxy on port 3306. Encryption is not stated.',
          q: 'auth:mysql',
        },
      ],
    },
  },
});
