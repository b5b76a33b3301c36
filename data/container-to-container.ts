/**
 * Longer than other files, since it is a table: eight sections of a page, statement by statement.
 *
 * Container-to-container networking in Cloud Foundry: prose, with two tables that are prose too. Each
 * section that states relations is a table here, under the section's heading; what stands before the
 * first heading has that of the page. Each relation that a sentence states is a statement of its own: a
 * sentence that says three things gives three, and what two sentences say of one relation is one
 * statement that names both places. `Place` counts paragraphs and points within the section, or names
 * the line of the table; the other cells are the page's own words. Where a sentence leaves out an end,
 * it is taken from the sentences around it, and the reading says so. What the page leaves out (a port,
 * a transport, authentication) is *not stated*, whatever is commonly known. What is denied, such as
 * App B to App C, is no flow: it stands in the notes.
 *
 * The page says that without the feature “all app-to-app traffic must go through the Gorouter”, that
 * enabling it “allows you to create policies”, and that it gives each container an address of its own.
 * So the statements that go with the feature are those of direct traffic between apps, its TLS, the
 * addresses and the making of policies. That the agents or the Policy Server go, it does not say.
 *
 * The `Diego Cell` stands for every one of the cells; the overlay network, which all cells share, is
 * drawn inside it, since the app containers run there.
 */
import { defineDocument } from '../src/core/model/defineDocument.ts';

const SILENT = {
  port: 'not-stated',
  transport: 'not-stated',
  protocol: 'not-stated',
  security: 'not-stated',
} as const;
const BY_POLICY = {
  port: { varies: 'as the policy says', possible: [] },
  protocol: 'not-stated',
  security: 'not-stated',
} as const;

const TO_APPS =
  'The sentence does not say where the connections end. They are taken to end in the app instances, since the ports are forwarded to keep apps reachable.';
const WHICH_PLUGIN =
  'The sentence says “the CNI plug-in component”. It is taken to be the Silk CNI plug-in, the one that the table of swappable components names.';
const POLICY_PARTS = ['egress-rules', 'policy-server', 'vxlan-policy-agent'] as const;

export const containerToContainer = defineDocument({
  id: 'container-to-container',
  title: 'Container-to-container networking',
  shortTitle: 'Container-to-container',
  summary:
    'How app instances of Cloud Foundry reach one another directly: the parts that make it work, what they do to one another, and how policies and TLS apply.',
  groupWord: 'Place',
  bench: 'policies',
  notes: [
    'Traffic that no policy explicitly allows in its direction is denied. In the page’s example, App B cannot send to App C.',
    'Apps that run on Microsoft Windows cannot use container-to-container networking; container networking is supported on Linux only.',
    'The overlay network is 10.255.0.0/16 unless configured otherwise. Another range has to be one of RFC 1918, free of the services that apps use and of the infrastructure of Cloud Foundry.',
    'All Diego Cells share the overlay network. Unless configured otherwise, each has a /24 range of it, enough for 254 containers with the addresses .1 to .254.',
    'Nothing outside can route to the overlay network, so several deployments of Cloud Foundry can use the same range. Yet its range must not overlap with any other addresses in the network: where it does, Diego Cells cannot reach the endpoints that have them.',
    'A policy names a source app, a destination app, a protocol and a port; there can be policies for several ports. It applies at once, and no app has to be restarted.',
    'Policies go by the GUIDs of apps. They hold when an app is deployed again, or crashes and Diego puts it in another container; an app that is pushed for the first time needs a policy of its own.',
    'App service discovery neither balances load nor breaks circuits on the client’s side. It needs no app binding, and has nothing to do with services of cf marketplace.',
    'By the TLS on port 61443, a destination app needs no configuration of its own. Vendors of Cloud Foundry may offer other ways to secure traffic between containers; how public traffic to apps can be encrypted stands on another page.',
    'Garden-runC, in a deployment of Diego, is what the parts work with. Advanced users and third parties can put in another network stack.',
    '“Outside” holds the people, programs and routers that the page places nowhere. Parts of the platform that it places nowhere are drawn without a place.',
    'App instances are drawn in the overlay network, where each has an address. What reaches them from the Gorouter, and what they send to external services, goes by the addresses of Diego Cells and NAT, and not by the overlay.',
    'Application security groups as well as policies bear on traffic from app instances.',
    'The page has pictures of its own, which are not part of the text read here.',
  ],
  columns: ['Place', 'Who', 'Does what', 'To whom or what', 'With what'],
  descriptionColumn: 'Statement',
  groups: {
    'outside': { label: 'Outside', kind: 'external' },
    'management-node': { label: 'Management node', kind: 'host' },
    'diego-cell': { label: 'Diego Cell', kind: 'host' },
    'overlay': { label: 'Overlay network', kind: 'overlay', parent: 'diego-cell' },
    'example': { label: 'Example', kind: 'overlay', parent: 'overlay' },
  },
  components: {
    // Outside
    'operators': { label: 'Operators', group: 'outside', names: ['operator'] },
    'cf-cli': { label: 'cf CLI', group: 'outside' },
    'gorouter': { label: 'Gorouter', group: 'outside' },
    'tcp-router': { label: 'TCP Router', group: 'outside' },
    'ssh-proxy': { label: 'Diego SSH Proxy', group: 'outside' },
    'external-services': {
      label: 'External services',
      group: 'outside',
      about: 'Whatever app containers access outside; the page names none of them.',
    },
    // Management node
    'policy-server': {
      label: 'Policy Server',
      group: 'management-node',
      role: 'core',
      about: 'A central management node.',
    },
    // Without a place
    'policy-database': {
      label: 'Policy database',
      group: null,
      names: ['database'],
      about: 'Maintained by the Policy Server. The page does not say where it runs.',
    },
    'platform': {
      label: 'The platform',
      group: null,
      about: 'The page does not say which part of the platform does this.',
    },
    'app-service-discovery': {
      label: 'App service discovery',
      group: null,
      names: ['service discovery'],
      about: 'Based on DNS. The page does not say which part of the platform answers, nor where it runs.',
    },
    // Every Diego Cell
    'garden-external-networker': {
      label: 'Garden External Networker',
      group: 'diego-cell',
      role: 'core',
      about: 'An add-on of Garden-runC, deployed to every Diego Cell.',
    },
    'silk': {
      label: 'Silk CNI plug-in',
      group: 'diego-cell',
      role: 'swappable',
      names: ['CNI plug-in component', 'CNI plug-in'],
      about: 'The page does not say where it runs. It is drawn on the cell, beside what runs it.',
    },
    'other-cni-plugin': {
      label: 'Another CNI plug-in',
      group: 'diego-cell',
      role: 'swappable',
      about: 'Stands for whatever takes the place of Silk. The page names none, and does not say where it would run.',
    },
    'vxlan-policy-agent': {
      label: 'VXLAN Policy Agent',
      group: 'diego-cell',
      role: 'swappable',
      about: 'The page does not say where it runs. It is drawn on the cell, whose iptables rules it updates.',
    },
    'iptables-rules': { label: 'iptables rules', group: 'diego-cell' },
    'egress-rules': {
      label: 'Outbound allow list rules',
      group: 'diego-cell',
      about:
        'The page does not say where these rules stand. They are drawn on the cell, where the one who installs them runs.',
    },
    // Overlay network
    'app-instances': {
      label: 'App instances',
      group: 'overlay',
      names: [
        'app',
        'apps',
        'app containers',
        'containers',
        'container',
        'source app',
        'client application',
        'destination applications',
        'destination app',
        'front end app instance',
        'back end app instance',
      ],
    },
    'tls-proxy': {
      label: 'TLS proxy in the container',
      group: 'overlay',
      names: ['application container port 61443', 'destination application', 'destination container'],
      about:
        'The page names no process. It says that traffic to port 61443 of the container is proxied to port 8080 inside of it, and that TLS ends there.',
    },
    'app-a': { label: 'App A', group: 'example' },
    'app-b': { label: 'App B', group: 'example', about: 'In the example, what it sends to App C is denied.' },
    'app-c': { label: 'App C', group: 'example' },
  },
  footnotes: {},
  options: {
    'container-networking': {
      label: 'Container-to-container networking',
      text: 'App instances can reach one another directly. Without it, all traffic from app to app must go through the Gorouter.',
      with: 'On',
      without: 'Off',
    },
    'silk': {
      label: 'Network stack',
      text: 'The swappable components are in place: the Silk CNI plug-in and the VXLAN Policy Agent. Another network stack can be integrated; the page does not say what it would do.',
      with: 'Silk',
      without: 'Another',
    },
  },
  about: [
    {
      title: 'Core components',
      columns: ['Part', 'Function'],
      rows: [
        {
          cells: [
            'Policy Server',
            'A central management node. Keeps the policies for traffic between apps in a database, and serves the cf CLI by a JSON REST API with TLS.',
          ],
          concerns: ['policy-server', 'policy-database', 'cf-cli'],
        },
        {
          cells: [
            'Garden External Networker',
            'Extends Garden-runC on every Diego Cell: has the CNI plug-in set up the network of each app, forwards ports so that apps can be reached from outside, and installs the outbound rules behind application security groups.',
          ],
          concerns: ['garden-external-networker'],
        },
      ],
      wording: 'The functions are told in our own words.',
    },
    {
      title: 'Swappable components',
      columns: ['Part', 'Function'],
      rows: [
        {
          cells: [
            'Silk CNI plug-in',
            'Manages IP addresses and connects app instances: each container gets a unique address on a shared VXLAN overlay, and a network interface on one flat L3 network for all.',
          ],
          concerns: ['silk'],
        },
        {
          cells: [
            'VXLAN Policy Agent',
            'Holds traffic between apps to the policies: learns them from the Policy Server, keeps the iptables rules of its cell in line with them, and marks outbound traffic with the app that it comes from.',
          ],
          concerns: ['vxlan-policy-agent'],
        },
      ],
      wording: 'The functions are told in our own words.',
    },
    {
      title: 'Container-to-container networking versus ASGs',
      columns: ['', 'ASGs', 'Container-to-Container Networking Policies'],
      rows: [
        {
          cells: ['Policy granularity', 'From a space to an IP address range', 'From a source app to a destination app'],
          concerns: POLICY_PARTS,
        },
        {
          cells: ['Scope', 'For a space, org, or deployment', 'For app to app only'],
          concerns: POLICY_PARTS,
        },
        {
          cells: ['Traffic direction', 'Outbound control', 'For what comes in from other app instances'],
          concerns: POLICY_PARTS,
        },
        {
          cells: ['Source app', 'Is not known', 'Is known, since it can be addressed directly'],
          concerns: POLICY_PARTS,
        },
        { cells: ['Policies take affect', 'Immediately', 'Immediately'], concerns: POLICY_PARTS },
      ],
      wording:
        'Short cells are as the page writes them; the two that are sentences are told in our own words. ASGs are app security groups; the chart has the outbound allow list rules that support them.',
    },
  ],
  tables: {
    overview: {
      title: 'Container-to-container networking',
      rows: [
        {
          written: ['paragraph 3', 'app instances', 'communicate directly with', 'each other', '—'],
          about: 'With the feature, one app instance can talk to another with nothing in between.',
          between: [['app-instances', 'app-instances']],
          on: [SILENT],
          onlyUnder: 'container-networking',
        },
        {
          written: ['paragraph 4', 'app-to-app traffic', 'must go through', 'Gorouter', '—'],
          about: 'Where the feature is disabled, the Gorouter is the only way from one app to another.',
          between: [
            ['app-instances', 'gorouter'],
            ['gorouter', 'app-instances'],
          ],
          on: [SILENT],
          onlyWithout: 'container-networking',
          reading: 'One flow from the app instances to the Gorouter, and one from there to the app instances.',
        },
      ],
    },
    core: {
      title: 'Core components',
      rows: [
        {
          written: ['Policy Server, 1st point', 'Policy Server', 'maintains', 'database', 'policies for traffic between apps'],
          about: 'The Policy Server keeps the policies in a database.',
          between: [['policy-server', 'policy-database']],
          on: [{ relation: 'data', carries: 'policies for traffic between apps' }],
        },
        {
          written: ['Policy Server, 1st and 2nd point', 'cf CLI', 'calls', 'Policy Server', 'JSON REST API, TLS'],
          about:
            'Whoever creates or removes a policy does it with the cf CLI, which calls the JSON REST API of the Policy Server over TLS.',
          between: [['cf-cli', 'policy-server']],
          on: [{ ...SILENT, security: ['tls'], carries: 'JSON REST API' }],
          onlyUnder: 'container-networking',
          reading:
            'By the 1st point there is an API that the cf CLI calls, by the 2nd the Policy Server has a JSON REST API for the cf CLI, served with TLS. They are taken to be one API, and so one statement. It is called to make policies, which the feature allows.',
        },
        {
          written: ['Policy Server, 1st point', 'API', 'create or update a record in', 'policy database', '—'],
          about: 'The call makes a record in the database of policies, or changes one.',
          between: [['policy-server', 'policy-database']],
          on: [{ relation: 'data', carries: 'record' }],
          onlyUnder: 'container-networking',
          reading: 'The API is taken to be that of the Policy Server, which maintains the database.',
        },
        {
          written: ['Garden External Networker, 1st point', 'Garden External Networker', 'runs', 'CNI plug-in component', '—'],
          about: 'The networker has the CNI plug-in run.',
          between: [['garden-external-networker', 'silk']],
          on: [{ relation: 'call' }],
          variesWith: {
            option: 'silk',
            without: {
              between: [['garden-external-networker', 'other-cni-plugin']],
              change: 'Another CNI plug-in is taken to be run in place of Silk, since the networker is a core component.',
            },
          },
          reading: WHICH_PLUGIN,
        },
        {
          written: ['Garden External Networker, 1st point', 'CNI plug-in component', 'to set up the network for', 'app', '—'],
          about: 'The CNI plug-in gives each app its network.',
          between: [['silk', 'app-instances']],
          on: [{ relation: 'rule', carries: 'network' }],
          variesWith: {
            option: 'silk',
            without: {
              between: [['other-cni-plugin', 'app-instances']],
              change: 'Another CNI plug-in is taken to set up the network in place of Silk.',
            },
          },
          reading: `${WHICH_PLUGIN} It is run for this purpose, so it is taken to be what sets the network up.`,
        },
        {
          written: ['Garden External Networker, 2nd point', 'Garden External Networker', 'forwards ports', '—', '—'],
          about: 'The networker has ports lead to the app instances, so that apps can be reached from outside.',
          between: [['garden-external-networker', 'app-instances']],
          on: [{ relation: 'rule', carries: 'forwarded ports' }],
          reading:
            'The sentence does not say where the ports lead. They are taken to lead to the app instances, since they keep apps reachable.',
          remark: 'Neither the ports that are forwarded nor those that they lead to are stated.',
        },
        {
          written: ['Garden External Networker, 2nd point', 'Gorouter', 'incoming connections', '—', 'forwarded ports'],
          about: 'The Gorouter opens connections to app instances through forwarded ports.',
          between: [['gorouter', 'app-instances']],
          on: [SILENT],
          reading: TO_APPS,
        },
        {
          written: ['Garden External Networker, 2nd point', 'TCP Router', 'incoming connections', '—', 'forwarded ports'],
          about: 'The TCP Router opens connections to app instances through forwarded ports.',
          between: [['tcp-router', 'app-instances']],
          on: [SILENT],
          reading: TO_APPS,
        },
        {
          written: ['Garden External Networker, 2nd point', 'Diego SSH Proxy', 'incoming connections', '—', 'forwarded ports'],
          about: 'The Diego SSH Proxy opens connections to app instances through forwarded ports.',
          between: [['ssh-proxy', 'app-instances']],
          on: [SILENT],
          reading: TO_APPS,
        },
        {
          written: [
            'Garden External Networker, 3rd point',
            'Garden External Networker',
            'installs',
            'outbound allow list rules',
            'Application Security Groups (ASGs)',
          ],
          about: 'The networker writes the rules that allow outgoing traffic, as application security groups need them.',
          between: [['garden-external-networker', 'egress-rules']],
          on: [{ relation: 'rule', carries: 'Application Security Groups (ASGs)' }],
        },
      ],
    },
    swappable: {
      title: 'Swappable components',
      rows: [
        {
          written: [
            'Silk CNI plug-in, before the points',
            'Silk CNI plug-in',
            'provides',
            'app instances',
            'IP address management and network connectivity',
          ],
          about: 'Silk manages the IP addresses of app instances and connects them to the network.',
          between: [['silk', 'app-instances']],
          on: [{ relation: 'rule', carries: 'IP address management and network connectivity' }],
          onlyUnder: 'silk',
        },
        {
          written: [
            'Silk CNI plug-in, 1st point',
            'Silk CNI plug-in',
            'to assign a unique IP address',
            'container',
            'shared VXLAN overlay network',
          ],
          about: 'Silk gives each container an address that no other has, in one VXLAN overlay network for all.',
          between: [['silk', 'app-instances']],
          on: [{ relation: 'rule', carries: 'unique IP address' }],
          onlyUnder: ['container-networking', 'silk'],
          reading: 'Under “Policies” the page says that it is the feature which gives each container its own address.',
        },
        {
          written: [
            'Silk CNI plug-in, 2nd point',
            'Silk CNI plug-in',
            'installs network interface in',
            'container',
            'Silk VXLAN back end',
          ],
          about: 'By its VXLAN back end, Silk puts a network interface into the container, on an L3 network that is flat and shared.',
          between: [['silk', 'app-instances']],
          on: [{ relation: 'rule', carries: 'network interface' }],
          onlyUnder: 'silk',
        },
        {
          written: [
            'VXLAN Policy Agent, before the points',
            'VXLAN Policy Agent',
            'enforces network policy for',
            'traffic between apps',
            '—',
          ],
          about: 'The agent sees to it that traffic from one app to another keeps to the policies.',
          between: [['vxlan-policy-agent', 'app-instances']],
          on: [{ relation: 'rule', carries: 'network policy' }],
          onlyUnder: 'silk',
          reading: 'Drawn to the app instances, since the traffic is theirs.',
        },
        {
          written: [
            'VXLAN Policy Agent, 1st point',
            'VXLAN Policy Agent',
            'discovers network policies from',
            'Policy Server',
            'Internal API',
          ],
          about: 'The agent learns from the Internal API of the Policy Server which policies there are.',
          between: [['vxlan-policy-agent', 'policy-server']],
          on: [{ ...SILENT, carries: 'Internal API' }],
          onlyUnder: 'silk',
          reading: 'The agent is taken to be the one who calls, since it is said to discover the policies from an API.',
          remark: 'Of the two APIs, the page states TLS for the JSON REST API only.',
        },
        {
          written: [
            'VXLAN Policy Agent, 2nd point',
            'VXLAN Policy Agent',
            'updates',
            'iptables rules',
            'approved inbound traffic',
          ],
          about: 'The agent changes the iptables rules of the Diego Cell so that inbound traffic which is approved gets in.',
          between: [['vxlan-policy-agent', 'iptables-rules']],
          on: [{ relation: 'rule', carries: 'approved inbound traffic' }],
          onlyUnder: 'silk',
        },
        {
          written: [
            'VXLAN Policy Agent, 3rd point',
            'VXLAN Policy Agent',
            'tags with the unique identifier of the source app',
            'outbound traffic',
            'VXLAN Group-Based Policy (GBP) header',
          ],
          about: 'The agent has outbound traffic bear an identifier of the app that it comes from.',
          between: [['vxlan-policy-agent', 'app-instances']],
          on: [{ relation: 'rule', carries: 'unique identifier of the source app' }],
          onlyUnder: 'silk',
          reading:
            'Drawn to the app instances, since the traffic is theirs. The tagged traffic itself is the next statement.',
        },
        {
          written: [
            'VXLAN Policy Agent, 3rd point',
            'source app',
            'outbound traffic',
            '—',
            'VXLAN Group-Based Policy (GBP) header',
          ],
          about: 'What an app instance sends to others travels with its app’s identifier in the VXLAN GBP header.',
          between: [['app-instances', 'app-instances']],
          on: [{ ...SILENT, protocol: 'vxlan', carries: 'VXLAN GBP header' }],
          onlyUnder: ['container-networking', 'silk'],
          reading:
            'The sentence names no destination. The agent is about traffic between apps, so both ends are app instances. The header that bears the tag is one of VXLAN, hence the protocol. This is direct traffic between apps, so it is there only with container-to-container networking; and the sentence stands among the swappable components, so it holds only with the built-in network stack.',
        },
      ],
    },
    'app-communication': {
      title: 'App instance communication',
      rows: [
        {
          written: ['before the points', 'operator', 'creates', '—', 'two policies'],
          about: 'In the example, an operator makes the two policies by which traffic between three apps is ruled.',
          between: [['operators', 'cf-cli']],
          on: [{ relation: 'call', carries: 'policies' }],
          onlyUnder: 'container-networking',
          reading:
            'The sentence does not say how policies are created. By the section on core components it is the cf CLI that calls the Policy Server for it, so the operator is drawn as running the cf CLI.',
        },
        {
          written: ['1st point', 'App A', 'allow traffic', 'App B', '—'],
          about: 'A policy of the example lets App A send to App B.',
          between: [['app-a', 'app-b']],
          on: [SILENT],
          onlyUnder: 'container-networking',
          remark: 'The way back is not in the policy: traffic in a direction that none allows is denied.',
        },
        {
          written: ['2nd point', 'App A', 'allow traffic', 'App C', '—'],
          about: 'Another policy of the example lets App A send to App C. App B, which has none, cannot send to App C.',
          between: [['app-a', 'app-c']],
          on: [SILENT],
          onlyUnder: 'container-networking',
          remark: 'The way back is not in the policy: traffic in a direction that none allows is denied.',
        },
      ],
    },
    'overlay-network': {
      title: 'Overlay network',
      rows: [
        {
          written: ['paragraphs 1 and 2', 'app instances', 'communication between', 'app instances', 'overlay network'],
          about: 'App instances talk to one another in the overlay network, and this traffic stays in it.',
          between: [['app-instances', 'app-instances']],
          on: [SILENT],
          onlyUnder: 'container-networking',
          reading:
            'The first paragraph says that communication between app instances uses the overlay, the second that traffic between containers does not leave it.',
        },
        {
          written: ['Caution, 3rd sentence', 'Gorouter', 'traffic to', 'app containers', 'Diego Cell IP addresses and NAT'],
          about: 'The Gorouter reaches app containers by the addresses of their Diego Cells, translated by NAT, and not by the overlay network.',
          between: [['gorouter', 'app-instances']],
          on: [SILENT],
        },
        {
          written: [
            'Caution, 3rd sentence',
            'app containers',
            'traffic to',
            'external services',
            'Diego Cell IP addresses and NAT',
          ],
          about: 'App containers reach external services under the addresses of their Diego Cells, translated by NAT, and not by the overlay network.',
          between: [['app-instances', 'external-services']],
          on: [SILENT],
        },
      ],
    },
    'policies': {
      title: 'Policies',
      rows: [
        {
          written: ['paragraph 1', 'app instances', 'direct IP reachability', 'app instances', 'unique IP address'],
          about: 'Each app container has an IP address of its own, by which app instances reach one another directly.',
          between: [['app-instances', 'app-instances']],
          on: [SILENT],
          onlyUnder: 'container-networking',
        },
        {
          written: ['paragraph 2', 'source app', 'communicate directly', 'destination app', 'UDP and TCP'],
          about:
            'On the protocol and the ports that a policy names, its source app can talk to its destination app without Gorouter, load balancer or firewall in between.',
          between: [['app-instances', 'app-instances']],
          on: [
            { ...BY_POLICY, transport: 'udp' },
            { ...BY_POLICY, transport: 'tcp' },
          ],
          onlyUnder: 'container-networking',
          reading: 'One flow for each of the two protocols. An app stands for its instances, so both ends are app instances.',
        },
      ],
    },
    'discovery': {
      title: 'App service discovery',
      rows: [
        {
          written: ['paragraph 1', 'apps', 'find each other’s internal addresses by', 'service discovery', 'DNS'],
          about: 'By asking DNS, an app learns the internal addresses of others.',
          between: [['app-instances', 'app-service-discovery']],
          on: [{ ...SILENT, protocol: 'dns' }],
          reading: 'An app stands for its instances. Discovery is “DNS-based”, so what an app sends to it is taken to be DNS.',
        },
        {
          written: [
            'paragraph 1',
            'front end app instance',
            'to establish communications with',
            'back end app instance',
            'service discovery',
          ],
          about: 'For example, the front end finds the back end by service discovery and then talks to it.',
          between: [['app-instances', 'app-instances']],
          on: [SILENT],
          onlyUnder: 'container-networking',
          reading:
            'The two are examples of app instances. The front end finds an internal address, so the traffic is taken to be direct and to need container-to-container networking.',
        },
        {
          written: ['paragraph 2', 'apps', 'publish to', 'each other', 'service endpoints'],
          about: 'Apps make the endpoints of their services known to one another, with no broker and no mediator.',
          between: [['app-instances', 'app-instances']],
          on: [{ relation: 'data', carries: 'service endpoints' }],
          reading:
            'The sentence does not say how or by what way endpoints are published, so no traffic is drawn from it: only that those of one app are known to others.',
        },
      ],
    },
    'securing': {
      title: 'Securing container-to-container traffic',
      rows: [
        {
          written: ['paragraph 1', 'platform', 'provides', 'container-to-container network traffic', 'TLS encapsulation'],
          about: 'The platform can wrap traffic between containers in TLS.',
          between: [['platform', 'app-instances']],
          on: [{ relation: 'rule', carries: 'TLS encapsulation' }],
          onlyUnder: 'container-networking',
          reading: 'Drawn to the app instances, since the traffic is theirs.',
        },
        {
          written: ['paragraph 2', 'client application', 'can connect to', 'destination application', 'port 61443, HTTPS'],
          about: 'A client app that wants TLS opens an HTTPS connection to port 61443 of the destination app.',
          between: [['app-instances', 'tls-proxy']],
          on: [{ port: 61443, transport: 'not-stated', protocol: 'https', security: ['tls'] }],
          onlyUnder: 'container-networking',
          reading:
            'The flow ends at the part of the destination’s container that listens on port 61443; the next statement leads from there to the app.',
        },
        {
          written: [
            'paragraph 2 and 2nd point',
            'application container port 61443',
            'is proxied to',
            'app',
            'application port 8080, cleartext traffic',
          ],
          about: 'Inside the container, what came in on port 61443 is handed to the app on port 8080, without TLS.',
          between: [['tls-proxy', 'app-instances']],
          on: [{ port: 8080, transport: 'not-stated', protocol: 'not-stated', security: ['cleartext'] }],
          onlyUnder: 'container-networking',
          reading:
            'The paragraph states the ports, the 2nd point that the app gets cleartext. This traffic does not leave the container.',
        },
        {
          written: ['1st point', 'platform', 'provides', 'app', 'certificates'],
          about: 'Each app has certificates from the platform.',
          between: [['platform', 'app-instances']],
          on: [{ relation: 'rule', carries: 'certificates' }],
        },
        {
          written: ['2nd point', 'platform', 'makes sure that TLS ends within', 'destination container', 'TLS'],
          about: 'It is the platform that has TLS end inside the container of the destination.',
          between: [['platform', 'tls-proxy']],
          on: [{ relation: 'rule', carries: 'TLS' }],
          onlyUnder: 'container-networking',
          reading: 'Drawn to the part of the container where TLS ends.',
        },
        {
          written: [
            'paragraph 3',
            'applications',
            'can implement TLS termination in',
            'destination applications',
            'TLS, default port, 8080',
          ],
          about:
            'An app can end TLS itself, for instance on a port other than 8080, or to look at client certificates and turn clients away.',
          between: [['app-instances', 'app-instances']],
          on: [
            {
              port: { varies: '8080 by default, or another', possible: [8080] },
              transport: 'not-stated',
              protocol: 'not-stated',
              security: ['tls'],
            },
          ],
          onlyUnder: 'container-networking',
          reading: 'TLS ends in the destination app, so it comes from another app as TLS: a flow from app instances to app instances.',
          remark:
            'Verifying client certificates is named as something that such an app may want. It is not stated that any does, so no authentication is drawn.',
        },
      ],
    },
  },
  walks: {
    'app-to-app': {
      title: 'How one app may call another',
      about: 'From the policy that an operator makes to the traffic that it allows.',
      steps: [
        {
          title: 'A policy is made',
          words: 'In the example, an operator makes policies. It is the cf CLI that calls the JSON REST API of the Policy Server, with TLS.',
          notes: 'Port and transport are not stated. A person who runs a program is drawn as a call, which is no traffic.',
          q: 'operators→cf-cli or cf-cli→policy-server',
        },
        {
          title: 'It is kept',
          words: 'The Policy Server keeps the policies in a database. The page does not say where that runs.',
          q: 'policy-server→policy-database',
        },
        {
          title: 'The agent learns of it',
          words: 'The VXLAN Policy Agent asks the Internal API of the Policy Server which policies there are.',
          notes: 'The page states TLS for the JSON REST API; for the Internal API it states nothing.',
          q: 'vxlan-policy-agent→policy-server',
        },
        {
          title: 'The agent opens the cell',
          words: 'It changes the iptables rules of the Diego Cell so that inbound traffic which is approved gets in.',
          q: 'vxlan-policy-agent→iptables-rules',
        },
        {
          title: 'The example',
          words: 'One policy lets App A send to App B, another lets it send to App C. A direction that no policy allows is denied.',
          q: 'app-a→',
        },
        {
          title: 'What the policy allows',
          words: 'The source app talks to the destination app directly, by UDP or TCP, on the ports that the policy names.',
          q: 'app-instances→app-instances transport:udp,tcp',
        },
        {
          title: 'Without the feature',
          words: 'Where container-to-container networking is off, all traffic between apps goes by the Gorouter, there and back.',
          q: 'table:"Container-to-container networking" row:2',
        },
      ],
    },
    'tls-between-apps': {
      title: 'TLS between apps',
      about: 'What the platform gives, where TLS ends, and what an app may do by itself.',
      steps: [
        {
          title: 'What the platform gives',
          words: 'Each app has certificates from the platform, which can wrap traffic between containers in TLS, and has TLS end inside the container.',
          q: 'platform→',
        },
        {
          title: 'To port 61443',
          words: 'An app that wants TLS opens an HTTPS connection to port 61443 of the destination app.',
          q: '→tls-proxy:61443',
        },
        {
          title: 'On to port 8080',
          words: 'Inside the container it is handed to the app on port 8080, without TLS. This traffic does not leave the container.',
          q: 'tls-proxy→app-instances',
        },
        {
          title: 'From app to app',
          words: 'Both hops in one line: encrypted to the container, in clear inside of it.',
          q: 'app-instances→tls-proxy→app-instances',
        },
      ],
    },
    'from-outside': {
      title: 'What reaches an app from outside, and what it reaches',
      about: 'Forwarded ports, address translation, and the rules for what goes out.',
      steps: [
        {
          title: 'Ports are forwarded',
          words: 'The Garden External Networker has ports of the cell lead to app instances.',
          q: 'garden-external-networker→app-instances',
        },
        {
          title: 'Two routers and a proxy',
          words: 'The Gorouter, the TCP Router and the Diego SSH Proxy open connections to app instances. No port is stated.',
          q: 'table:"Core components" (tcp-router→ or ssh-proxy→ or gorouter→)',
        },
        {
          title: 'Out to services',
          words: 'App containers reach external services under the addresses of their Diego Cells, translated by NAT, and not by the overlay network.',
          q: '→external-services',
        },
        {
          title: 'What may go out',
          words: 'The Garden External Networker installs the rules that allow outgoing traffic, as application security groups need them.',
          q: '→egress-rules',
        },
      ],
    },
  },
});
