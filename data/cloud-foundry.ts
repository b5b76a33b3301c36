/**
 * Diego, CF Networking and container-to-container networking in one: the pages of one platform, read
 * together. Every row stays a row of its page. Which names on different pages are one thing is decided
 * here, one by one, with the reason beside it; no two are joined because they are spelled alike. Netman
 * is no member, since it would say most of CF Networking a second time; the identities name its things
 * as well, so that it can be compared with the others.
 *
 * Kept apart, for want of a sentence that joins them: the CF CLI plugin and the cf CLI, which are two
 * programs; the CNI plugin that operators configure and Silk, on the page that does not call Silk one;
 * Flannel and Silk, of which one takes the place of the other; App A, B and C, which are an example;
 * administrators and operators; BOSH DNS, of which Diego's notes speak, and app service discovery.
 */
import { mergeDocuments } from '../src/core/model/mergeDocuments.ts';
import { cfNetworking } from './cf-networking.ts';
import { containerToContainer } from './container-to-container.ts';
import { diego } from './diego.ts';
import { netman } from './netman.ts';

const WORDED_ALIKE = 'CF Networking and Netman name it in sentences that are worded alike.';

export const cloudFoundry = mergeDocuments({
  id: 'cloud-foundry',
  title: 'Cloud Foundry',
  shortTitle: 'Cloud Foundry',
  summary:
    'Three pages in one: the network communications of Diego, the parts of CF Networking and container-to-container networking.',
  groupWord: 'Place',
  notes: [
    'Each row is a row of one page, and says no more than that page does. Where two pages tell of one relation, both rows are here, and they may differ in what they state.',
    'The pages describe different editions: Diego’s is that of VMware Tanzu Application Service for VMs, the others are of Cloud Foundry. Nothing says that all three hold for one deployment.',
    'The CF CLI plugin and the cf CLI are two cards. CF Networking has a plugin call the Policy Server, Container-to-container the cf CLI itself; neither page says that one is the other.',
    'The CNI plugin of CF Networking and Silk are two cards, since that page does not say that the plugin which operators configure is Silk. Container-to-container calls Silk a CNI plug-in.',
    'Whether a flow goes in or out follows the headings of Diego’s tables; for the other pages it follows from what is drawn outside.',
  ],
  members: [diego, cfNetworking, containerToContainer],
  relatives: [netman],
  groups: {
    'diego-cell': {
      label: 'Diego cell',
      is: [
        'diego/diego_cell',
        'cf-networking/diego-cell',
        'container-to-container/diego-cell',
        'netman/diego-cell',
      ],
      why: 'Diego’s page calls the VM diego_cell, and in a footnote the Diego Cell; the others speak of every Diego cell, or Diego Cell.',
    },
    'management-node': {
      label: 'Management node',
      is: [
        'cf-networking/management-node',
        'container-to-container/management-node',
        'netman/management-node',
      ],
      why: 'On each page, the Policy Server is a central management node.',
    },
    'overlay': {
      label: 'Overlay network',
      is: ['cf-networking/overlay', 'container-to-container/overlay', 'netman/overlay'],
      why: 'All have a shared, flat L3 network in which each app instance has a unique IP address. CF Networking sends its traffic over a VXLAN overlay, Container-to-container calls it the overlay network.',
    },
    'outside': {
      label: 'Outside',
      is: ['cf-networking/outside', 'container-to-container/outside', 'netman/outside'],
      why: 'It is no thing of any page: in each of these documents it holds what the page puts neither on a Diego cell nor on the management node.',
    },
  },
  components: {
    'app-instances': {
      label: 'App instances',
      is: [
        'diego/app-instances',
        'cf-networking/app-instances',
        'container-to-container/app-instances',
        'netman/app-instances',
      ],
      why: 'Each page has app instances, of which the SSH proxy is one that reaches them. Diego’s places them on the cell, the others in a network in which each has an address of its own; they are drawn in that network, on the cell.',
      group: 'overlay',
    },
    'ssh-proxy': {
      label: 'SSH Proxy',
      is: [
        'diego/ssh-proxy',
        'cf-networking/ssh-proxy',
        'container-to-container/ssh-proxy',
        'netman/ssh-proxy',
      ],
      why: 'Diego’s page has an SSH Proxy that connects to app instances; the others name the Diego SSH Proxy for the same. Only Diego’s page says where it runs.',
      group: 'diego_brain',
    },
    'policy-server': {
      label: 'Policy Server',
      is: [
        'cf-networking/policy-server',
        'container-to-container/policy-server',
        'netman/policy-server',
      ],
      why: 'Each page has one Policy Server, a central management node with a JSON REST API and an Internal API.',
    },
    'garden-external-networker': {
      label: 'Garden External Networker',
      is: [
        'cf-networking/garden-external-networker',
        'container-to-container/garden-external-networker',
        'netman/garden-external-networker',
      ],
      why: 'Each page describes it as a Garden-runC add-on on every Diego cell, with the same three tasks.',
    },
    'vxlan-policy-agent': {
      label: 'VXLAN Policy Agent',
      is: [
        'cf-networking/vxlan-policy-agent',
        'container-to-container/vxlan-policy-agent',
        'netman/vxlan-policy-agent',
      ],
      why: 'Each page has it enforce network policy between apps, with the same three tasks.',
    },
    'iptables-rules': {
      label: 'iptables rules',
      is: [
        'cf-networking/iptables-rules',
        'container-to-container/iptables-rules',
        'netman/iptables-rules',
      ],
      why: 'On each page, the rules on the Diego cell that the VXLAN Policy Agent updates so that approved traffic gets in.',
    },
    'egress-rules': {
      label: 'Egress rules',
      is: [
        'cf-networking/egress-rules',
        'container-to-container/egress-rules',
        'netman/egress-rules',
      ],
      why: 'Egress whitelist rules on two pages, outbound allow list rules on the third: on each, what the Garden External Networker installs for Application Security Groups.',
    },
    'http-router': {
      label: 'Gorouter',
      is: [
        'cf-networking/http-router',
        'container-to-container/gorouter',
        'netman/http-router',
      ],
      why: 'Where CF Networking names the HTTP Router among those whose connections come in by forwarded ports, Container-to-container names the Gorouter, in a sentence that is else the same. Netman is worded as CF Networking is.',
    },
    'tcp-router': {
      label: 'TCP Router',
      is: [
        'cf-networking/tcp-router',
        'container-to-container/tcp-router',
        'netman/tcp-router',
      ],
      why: 'Each page names it among those whose connections come in by forwarded ports.',
    },
    'silk': {
      label: 'Silk',
      is: ['cf-networking/silk', 'container-to-container/silk'],
      why: 'Silk on one page, Silk CNI plug-in on the other: on both it provides IP address management and network connectivity to app instances, over VXLAN.',
    },
    'operators': {
      label: 'Operators',
      is: [
        'cf-networking/operators',
        'container-to-container/operators',
        'netman/operators',
      ],
      why: 'All three speak of operators, without more. With CF Networking and Netman they configure the CNI plugin, in the example of Container-to-container one creates policies.',
    },
    'administrators': {
      label: 'Administrators',
      is: ['cf-networking/administrators', 'netman/administrators'],
      why: WORDED_ALIKE,
    },
    'cli-plugin': {
      label: 'CF CLI plugin',
      is: ['cf-networking/cli-plugin', 'netman/cli-plugin'],
      why: WORDED_ALIKE,
    },
    'cni-plugin': {
      label: 'CNI Plugin',
      is: ['cf-networking/cni-plugin', 'netman/cni-plugin'],
      why: WORDED_ALIKE,
    },
  },
  options: {
    silk: {
      label: 'Network stack',
      is: ['cf-networking/silk', 'container-to-container/silk'],
      why: 'On both pages, whether the swappable parts are those that the page names: Silk and the VXLAN Policy Agent.',
    },
  },
  walks: {
    'reach-an-app': {
      title: 'Who reaches an app instance, on three pages',
      about: 'The same component as Diego, CF Networking and Container-to-container tell of it. Each row is its own page’s.',
      steps: [
        {
          title: 'Diego: the SSH Proxy',
          words: 'By SSH, on a port that varies, typically 61001 to 65534.',
          q: 'document:diego →app-instances',
        },
        {
          title: 'CF Networking: routers and a proxy',
          words: 'The Gorouter, the TCP Router and the SSH Proxy, through forwarded ports. Neither port nor encryption is stated.',
          notes: 'This page calls the Gorouter the HTTP Router; why both are taken for one stands under “About this page”.',
          q: 'document:cf-networking (http-router→app-instances or tcp-router→app-instances or ssh-proxy→app-instances)',
        },
        {
          title: 'Container-to-container: the same, in its words',
          words: 'Again the Gorouter, the TCP Router and the SSH Proxy open connections to app instances. Neither port nor encryption is stated.',
          q: 'document:container-to-container table:"Container-to-container: Core components" (http-router→app-instances or tcp-router→app-instances or ssh-proxy→app-instances)',
        },
        {
          title: 'From app to app',
          words: 'An app instance reaches another directly, on what a policy names, by UDP or TCP.',
          q: 'app-instances→app-instances transport:udp,tcp',
        },
        {
          title: 'From app to app, by TLS',
          words: 'To port 61443 of the destination’s container, and inside of it on to port 8080.',
          q: 'app-instances→tls-proxy→app-instances',
        },
      ],
    },
    'policy-server': {
      title: 'The Policy Server on two pages',
      about: 'Who calls it, by which of its two APIs, and what it keeps.',
      steps: [
        {
          title: 'The plugin, or the cf CLI',
          words: 'CF Networking has the CF CLI plugin call the JSON REST API, Container-to-container the cf CLI, with TLS. Neither page says that one is the other.',
          q: 'cli-plugin→policy-server or cf-cli→policy-server',
        },
        {
          title: 'The agent',
          words: 'Both pages have the VXLAN Policy Agent discover policies by the Internal API. Neither states a port or TLS for it.',
          q: 'vxlan-policy-agent→policy-server',
        },
        {
          title: 'The database',
          words: 'Container-to-container says that the Policy Server keeps its policies in a database, and not where.',
          q: 'policy-server→policy-database',
        },
      ],
    },
    'cell': {
      title: 'What calls the cell’s Rep, and whom the Rep calls',
      about: 'Diego’s rows alone: the other pages do not speak of the Rep.',
      steps: [
        {
          title: 'Who calls the Rep',
          words: 'The Auctioneer and the BBS, on port 1801, by mutual TLS.',
          q: '→Rep',
        },
        {
          title: 'Whom the Rep calls',
          words: 'Six parts: the BBS, Locket, the CC Uploader, the File Server, the Cloud Controller and the blobstore.',
          q: 'Rep→',
        },
      ],
    },
  },
});
