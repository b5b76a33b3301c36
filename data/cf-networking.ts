/**
 * Longer than other files, since it is a table: two lists of a page, statement by statement.
 *
 * CF Networking, the overview of its repository: prose in two lists, “Core components” and “Batteries
 * included, but swappable”. Each list is a table here, and each relation that a sentence states is a
 * statement of its own: a sentence that says three things gives three. `Place` counts the points of the
 * list as they stand on the page; the other cells are its own words. Where a sentence leaves out an end,
 * it is taken from the sentence around it, and the reading says so. The page states no port, transport
 * or security anywhere; those are *not stated*, and none of them is filled in from what is commonly known.
 *
 * The page places things on “every Diego cell” and on a “central management node”. `Diego cell` stands
 * for every one of the cells; the network of the app instances, which all cells share, is drawn inside
 * it, since the app instances run there.
 *
 * Netman's overview is worded like this one but for the network stack. What both word alike is written
 * alike in both modules, so that comparing them shows what differs and nothing else.
 */
import { defineDocument } from '../src/core/model/defineDocument.ts';

const SILENT = {
  port: 'not-stated',
  transport: 'not-stated',
  protocol: 'not-stated',
  security: 'not-stated',
} as const;

const TO_APPS =
  'The sentence does not say where the connections end. They are taken to end in the app instances, whose network the sub-point before is about.';
const OUR_WORDS = 'The page has a list here. What each part does is told in our own words.';

export const cfNetworking = defineDocument({
  id: 'cf-networking',
  title: 'CF Networking',
  shortTitle: 'CF Networking',
  summary:
    'The parts by which Cloud Foundry gives containers a network that follows policies, and what each does to the others.',
  groupWord: 'Place',
  notes: [
    '“Outside” holds the people, programs and routers that the page places nowhere.',
    'One Diego cell is drawn for all of them, and the network that they share inside of it. That app instances run on Diego cells is taken from what stands there to serve them; the page does not say it.',
    'The page has a picture of its own, which is not part of the text read here.',
  ],
  columns: ['Place', 'Who', 'Does what', 'To whom or what', 'With what'],
  descriptionColumn: 'Statement',
  groups: {
    'outside': { label: 'Outside', kind: 'external' },
    'management-node': { label: 'Management node', kind: 'host' },
    'diego-cell': { label: 'Diego cell', kind: 'host' },
    'overlay': { label: 'Shared, flat L3 network', kind: 'overlay', parent: 'diego-cell' },
  },
  components: {
    // Outside
    'administrators': { label: 'Administrators', group: 'outside' },
    'operators': { label: 'Operators', group: 'outside', names: ['operator'] },
    'cli-plugin': {
      label: 'CF CLI plugin',
      group: 'outside',
      role: 'core',
      names: ['CLI plugin'],
    },
    'http-router': { label: 'HTTP Router', group: 'outside', names: ['CF HTTP Router'] },
    'tcp-router': { label: 'TCP Router', group: 'outside' },
    'ssh-proxy': { label: 'Diego SSH Proxy', group: 'outside' },
    // Management node
    'policy-server': {
      label: 'Policy Server',
      group: 'management-node',
      role: 'core',
      about: 'A central management node.',
    },
    // Every Diego cell
    'garden-external-networker': {
      label: 'Garden External Networker',
      group: 'diego-cell',
      role: 'core',
      about: 'An add-on of Garden-runC, deployed to every Diego cell.',
    },
    'cni-plugin': {
      label: 'CNI Plugin',
      group: 'diego-cell',
      about:
        'Whichever plugin the operators configure. The page does not say that it is one of the swappable parts, so it is a card of its own; nor where it runs: it is drawn on the cell, beside what invokes it.',
    },
    'silk': {
      label: 'Silk',
      group: 'diego-cell',
      role: 'swappable',
      about:
        'Runs on every Diego cell. CF Networking does not say that it is the CNI plugin that the Garden External Networker invokes.',
    },
    'vxlan-policy-agent': {
      label: 'VXLAN Policy Agent',
      group: 'diego-cell',
      role: 'swappable',
      about: 'Runs on every Diego cell.',
    },
    'cell': {
      label: 'Diego cell',
      group: 'diego-cell',
      whole: true,
      names: ['cells', 'cell'],
      about: 'The cell as a whole: the sentence names no part of it.',
    },
    'iptables-rules': { label: 'IPTables rules', group: 'diego-cell' },
    'egress-rules': {
      label: 'Egress whitelist rules',
      group: 'diego-cell',
      about:
        'The page does not say where these rules stand. They are drawn on the cell, where the one who installs them runs.',
    },
    'app-instances': {
      label: 'App instances',
      group: 'overlay',
      names: [
        'app instance (container)',
        'app instances (containers)',
        'app instance',
        'CF app instance',
        'CF applications',
        'applications',
        'source application',
      ],
      about:
        'Containers. The network in which they are drawn is that of the page’s own network stack; of another one the page says nothing.',
    },
  },
  footnotes: {},
  options: {
    silk: {
      label: 'Network stack',
      text: 'Operators can swap the parts of “Batteries included, but swappable”: Silk and the VXLAN Policy Agent. The page says nothing of what others would do in their place.',
      with: 'Silk',
      without: 'Another',
    },
  },
  about: [
    {
      title: 'Core components',
      columns: ['Component', 'What it does'],
      rows: [
        {
          cells: ['CF CLI plugin', 'Gives administrators control of the policies for access between applications.'],
          concerns: ['cli-plugin', 'administrators'],
        },
        {
          cells: ['Policy Server', 'A central management node. The CLI plugin works by its JSON REST API.'],
          concerns: ['policy-server'],
        },
        {
          cells: [
            'Garden External Networker',
            'Extends Garden-runC on every Diego cell: has a CNI plugin set up the network of each app instance, forwards ports for connections from the routers and the SSH proxy, and installs the egress rules behind Application Security Groups.',
          ],
          concerns: ['garden-external-networker'],
        },
      ],
      wording: OUR_WORDS,
    },
    {
      title: 'Batteries included, but swappable',
      columns: ['Component', 'What it does'],
      rows: [
        {
          cells: ['Silk', 'Manages IP addresses and connects app instances, over a VXLAN overlay between cells.'],
          concerns: ['silk'],
        },
        {
          cells: [
            'VXLAN Policy Agent',
            'Holds traffic between applications to the policies: learns them from the Policy Server, keeps the IPTables rules of its cell in line with them, and has egress traffic marked with the application that it comes from.',
          ],
          concerns: ['vxlan-policy-agent'],
        },
      ],
      wording: OUR_WORDS,
    },
  ],
  tables: {
    core: {
      title: 'Core components',
      rows: [
        {
          written: ['1st point', 'administrators', 'control network access policies with', 'CF CLI plugin', '—'],
          about: 'With the CLI plugin, administrators decide which applications may reach which over the network.',
          between: [['administrators', 'cli-plugin']],
          on: [{ relation: 'call' }],
          reading: 'People who run a program. That is no traffic, so it is drawn as a call.',
        },
        {
          written: ['2nd point', 'CLI plugin', 'uses', 'Policy Server', 'JSON REST API'],
          about: 'The CLI plugin calls the JSON REST API that the Policy Server offers.',
          between: [['cli-plugin', 'policy-server']],
          on: [{ ...SILENT, carries: 'JSON REST API' }],
        },
        {
          written: ['3rd point, 1st sub-point', 'operator', 'configures', 'CNI Plugin', '—'],
          about: 'Operators configure the CNI plugin.',
          between: [['operators', 'cni-plugin']],
          on: [{ relation: 'rule' }],
          reading: 'The plugin is called “operator-configured”. How operators configure it is not said.',
        },
        {
          written: ['3rd point, 1st sub-point', 'Garden External Networker', 'invokes', 'CNI Plugin', '—'],
          about: 'For each app instance, the networker has the CNI plugin run.',
          between: [['garden-external-networker', 'cni-plugin']],
          on: [{ relation: 'call' }],
        },
        {
          written: ['3rd point, 1st sub-point', 'CNI Plugin', 'to set up the network for', 'app instance (container)', '—'],
          about: 'The CNI plugin gives the container of each app instance its network.',
          between: [['cni-plugin', 'app-instances']],
          on: [{ relation: 'rule', carries: 'network' }],
          reading: 'The plugin is invoked for this purpose, so it is taken to be what sets the network up.',
        },
        {
          written: ['3rd point, 2nd sub-point', 'Garden External Networker', 'forwards ports', '—', '—'],
          about: 'The networker has ports lead to the app instances, so that they can be reached by connections that come in.',
          between: [['garden-external-networker', 'app-instances']],
          on: [{ relation: 'rule', carries: 'forwarded ports' }],
          reading:
            'The sentence does not say where the ports lead. They are taken to lead to the app instances, whose network the sub-point before is about.',
          remark: 'Neither the ports that are forwarded nor those that they lead to are stated.',
        },
        {
          written: ['3rd point, 2nd sub-point', 'HTTP Router', 'incoming connections', '—', 'forwarded ports'],
          about: 'The HTTP Router opens connections to app instances through forwarded ports.',
          between: [['http-router', 'app-instances']],
          on: [SILENT],
          reading: TO_APPS,
        },
        {
          written: ['3rd point, 2nd sub-point', 'TCP Router', 'incoming connections', '—', 'forwarded ports'],
          about: 'The TCP Router opens connections to app instances through forwarded ports.',
          between: [['tcp-router', 'app-instances']],
          on: [SILENT],
          reading: TO_APPS,
        },
        {
          written: ['3rd point, 2nd sub-point', 'Diego SSH Proxy', 'incoming connections', '—', 'forwarded ports'],
          about: 'The Diego SSH Proxy opens connections to app instances through forwarded ports.',
          between: [['ssh-proxy', 'app-instances']],
          on: [SILENT],
          reading: TO_APPS,
        },
        {
          written: [
            '3rd point, 3rd sub-point',
            'Garden External Networker',
            'installs',
            'egress whitelist rules',
            'Application Security Groups',
          ],
          about: 'The networker writes the rules that allow outgoing traffic, as Application Security Groups need them.',
          between: [['garden-external-networker', 'egress-rules']],
          on: [{ relation: 'rule', carries: 'Application Security Groups' }],
        },
      ],
    },
    swappable: {
      title: 'Batteries included, but swappable',
      rows: [
        {
          written: [
            '1st point',
            'Silk',
            'provides',
            'app instances (containers)',
            'IP address management and network connectivity',
          ],
          about: 'Silk manages the IP addresses of app instances and connects them to the network.',
          between: [['silk', 'app-instances']],
          on: [{ relation: 'rule', carries: 'IP address management and network connectivity' }],
          onlyUnder: 'silk',
        },
        {
          written: [
            '1st point, 1st sub-point',
            'Silk',
            'uses for sending traffic between',
            'cells',
            'VXLAN overlay',
          ],
          about: 'Silk has traffic travel from cell to cell in an overlay made with VXLAN.',
          between: [['cell', 'cell']],
          on: [{ ...SILENT, protocol: 'vxlan' }],
          onlyUnder: 'silk',
          reading:
            'The sentence names no part of a cell that sends or gets the traffic, so it is drawn from the cell as a whole to another one.',
          remark:
            'Whoever opens a firewall between cells has to look elsewhere: the page states neither a port nor a transport.',
        },
        {
          written: ['1st point, 2nd sub-point', 'CF app instance', 'gets a unique IP on', 'shared, flat L3 network', '—'],
          about: 'No two app instances have the same IP address in the one L3 network that they share.',
          between: [['silk', 'app-instances']],
          on: [{ relation: 'rule', carries: 'unique IP' }],
          onlyUnder: 'silk',
          reading:
            'The sentence does not say who gives the address. It stands under the part that manages IP addresses, so that part is drawn as giving it.',
        },
        {
          written: [
            '2nd point',
            'VXLAN Policy Agent',
            'enforces network policy for',
            'network traffic between applications',
            '—',
          ],
          about: 'The agent sees to it that traffic from one application to another keeps to the policies.',
          between: [['vxlan-policy-agent', 'app-instances']],
          on: [{ relation: 'rule', carries: 'network policy' }],
          onlyUnder: 'silk',
          reading: 'Drawn to the app instances, since the traffic is theirs.',
        },
        {
          written: [
            '2nd point, 1st sub-point',
            'VXLAN Policy Agent',
            'discovers desired network policies from',
            'Policy Server',
            'Internal API',
          ],
          about: 'The agent learns from the Policy Server’s Internal API which policies are wanted.',
          between: [['vxlan-policy-agent', 'policy-server']],
          on: [{ ...SILENT, carries: 'Internal API' }],
          onlyUnder: 'silk',
          reading: 'The agent is taken to be the one who calls, since it is said to discover the policies from an API.',
        },
        {
          written: [
            '2nd point, 2nd sub-point',
            'VXLAN Policy Agent',
            'updates',
            'IPTables rules',
            'whitelisted ingress traffic',
          ],
          about: 'The agent changes the IPTables rules of the cell so that ingress traffic which is whitelisted gets in.',
          between: [['vxlan-policy-agent', 'iptables-rules']],
          on: [{ relation: 'rule', carries: 'whitelisted ingress traffic' }],
          onlyUnder: 'silk',
        },
        {
          written: [
            '2nd point, 3rd sub-point',
            '—',
            'is tagged with a unique identifier',
            'egress traffic',
            'VXLAN GBP header',
          ],
          about: 'The agent has egress traffic bear an identifier of the application that it comes from.',
          between: [['vxlan-policy-agent', 'app-instances']],
          on: [{ relation: 'rule', carries: 'unique identifier per source application' }],
          onlyUnder: 'silk',
          reading:
            'The sentence does not say who tags. It stands under the VXLAN Policy Agent, so the agent is drawn as doing it, to the app instances whose traffic it is. The tagged traffic itself is the next statement.',
        },
        {
          written: ['2nd point, 3rd sub-point', 'source application', 'egress traffic', '—', 'VXLAN GBP header'],
          about: 'What an app instance sends to others travels with its application’s identifier in the VXLAN GBP header.',
          between: [['app-instances', 'app-instances']],
          on: [{ ...SILENT, protocol: 'vxlan', carries: 'VXLAN GBP header' }],
          onlyUnder: 'silk',
          reading:
            'The sentence names no destination. The point that it stands under is about traffic between applications, so both ends are app instances. The header that bears the tag is one of VXLAN, hence the protocol.',
        },
      ],
    },
  },
  walks: {
    'policy-to-rule': {
      title: 'How a policy becomes a rule',
      about: 'From the administrator to the iptables of a cell. The page states neither ports nor encryption.',
      steps: [
        {
          title: 'Administrators decide',
          words: 'With the CLI plugin they control which applications may reach which.',
          q: 'administrators→cli-plugin',
        },
        {
          title: 'The plugin calls the Policy Server',
          words: 'By the JSON REST API that the Policy Server offers.',
          q: 'cli-plugin→policy-server',
        },
        {
          title: 'The agent learns the policies',
          words: 'The VXLAN Policy Agent discovers from the Internal API which policies are wanted.',
          q: 'vxlan-policy-agent→policy-server',
        },
        {
          title: 'The agent changes the rules',
          words: 'It updates the IPTables rules of the cell so that ingress traffic which is whitelisted gets in.',
          q: 'vxlan-policy-agent→iptables-rules',
        },
        {
          title: 'Traffic bears the name of its application',
          words: 'What an app instance sends to others has an identifier of its application in the VXLAN GBP header. That the agent puts it there is a reading: the sentence does not say who tags.',
          q: 'vxlan-policy-agent→app-instances or app-instances→app-instances',
        },
      ],
    },
    'app-network': {
      title: 'How an app instance gets its network',
      about: 'Who sets it up, who gives it an address, and who reaches it then.',
      steps: [
        {
          title: 'Operators configure, the networker invokes',
          words: 'Operators configure the CNI plugin; the Garden External Networker has it run for each app instance.',
          q: '→cni-plugin',
        },
        {
          title: 'The plugin sets up the network',
          words: 'The CNI plugin gives the container of each app instance its network.',
          q: 'cni-plugin→app-instances',
        },
        {
          title: 'Silk gives it an address',
          words: 'Silk manages the IP addresses of app instances and connects them. Each has a unique one on the shared, flat L3 network.',
          notes: 'The page does not say that Silk is the CNI plugin which the networker invokes.',
          q: 'silk→app-instances',
        },
        {
          title: 'Ports are forwarded',
          words: 'The Garden External Networker has ports lead to the app instances.',
          q: 'garden-external-networker→app-instances',
        },
        {
          title: 'Routers and the SSH proxy come in',
          words: 'The HTTP Router, the TCP Router and the Diego SSH Proxy open connections through forwarded ports. None of these ports is stated.',
          q: 'http-router→ or tcp-router→ or ssh-proxy→',
        },
        {
          title: 'What may go out',
          words: 'The Garden External Networker installs egress whitelist rules, as Application Security Groups need them.',
          q: '→egress-rules',
        },
      ],
    },
  },
});
