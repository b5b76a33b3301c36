/**
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
  walks: {
    'push-an-app': {
      title: 'How an app is pushed onto a cell',
      about:
        'Who calls whom between the Cloud Controller, the brain, the database and the cell that runs an app. The page states connections, and not the order of events: the order is this walk’s.',
      steps: [
        {
          title: 'The Cloud Controller asks the BBS',
          words:
            'What comes in from the Cloud Controller ends at the BBS, on port 8889, by HTTPS with mutual TLS. No row leads from the Cloud Controller to a cell.',
          q: 'cloud_controller→BBS',
        },
        {
          title: 'The BBS calls the Auctioneer',
          words: 'From the database VM to the brain: the BBS calls the Auctioneer on port 9016.',
          q: 'BBS→Auctioneer',
        },
        {
          title: 'The Auctioneer calls the Reps',
          words: 'The Auctioneer calls the Rep on a cell, on port 1801. The BBS calls the Rep on the same port.',
          q: 'Auctioneer→Rep or BBS→Rep',
        },
        {
          title: 'The Rep fetches',
          words:
            'The Rep calls the File Server on port 8447, by TLS, and the blobstore on a port that varies, by HTTP with signed URLs and TLS. The page has a footnote on each.',
          q: 'Rep→"File Server" or Rep→blobstore',
        },
        {
          title: 'The Rep hands over',
          words: 'The Rep calls the CC Uploader on port 9091, with mutual TLS.',
          q: 'Rep→"CC Uploader"',
        },
        {
          title: 'The Rep tells',
          words:
            'The Rep calls the BBS on 8889, Locket on 8891 and the Cloud Controller on 9023, each with mutual TLS.',
          q: 'Rep→BBS or Rep→Locket or Rep→cloud_controller',
        },
      ],
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
});
