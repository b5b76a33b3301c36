/**
 * Longer than other files, since it is a table: 23 rows and 44 components, nothing else.
 *
 * Tanzu Application Platform networking: one table of 23 rows. The first column says whose flow it is,
 * the cluster columns say where that runs, so a row is often several flows: one for each cluster, each
 * port, each way. The page states no authentication anywhere; that is *not stated*, not "none".
 *
 * Three names for a git server are kept apart, because the page never says that they are one, and a
 * firewall rule for one is no rule for the others: "Git Repo" (accelerators), "External git/helm
 * repository" (Flux), "Git Repository" (Namespace Provisioner).
 */
import { defineDocument } from '../src/core/model/defineDocument.ts';

const HTTPS_443 = {
  port: 443,
  transport: 'not-stated',
  protocol: 'https',
  security: 'not-stated',
} as const;
const HTTP_80 = { port: 80, transport: 'not-stated', protocol: 'http', security: 'not-stated' } as const;
const TCP = { transport: 'tcp', protocol: 'not-stated', security: 'not-stated' } as const;
const REGISTRY_443 = { ...HTTPS_443, carries: 'registry v2 protocol (imgpkg)' } as const;

const GIT_NAMES =
  'The page uses three names for git servers: “Git Repo”, “External git/helm repository” and “Git Repository”. It does not say that they are the same, so they are drawn apart.';
const INGRESS_INSIDE =
  'The source cell names no cluster. The page describes Contour reaching the service inside its cluster, so the flow starts at the ingress of the same cluster.';

export const tap = defineDocument({
  id: 'tap',
  title: 'Tanzu Application Platform networking',
  shortTitle: 'TAP',
  summary:
    'The common flows between the clusters of a multi-cluster Tanzu Application Platform, and between them and external services.',
  groupWord: 'Cluster',
  notes: [
    'The table lists the flows of the page’s own diagram: the most common cases between clusters and with external services, and not every flow that there may be.',
  ],
  columns: ['Component / External Service', 'Source', 'Destination', 'Port', 'Protocol'],
  descriptionColumn: 'Description',
  groups: {
    external: { label: 'External', kind: 'external' },
    build: { label: 'Build', kind: 'cluster' },
    run: { label: 'Run', kind: 'cluster' },
    iterate: { label: 'Iterate', kind: 'cluster' },
    view: { label: 'View', kind: 'cluster' },
  },
  components: {
    // External
    'load-balancer': { label: 'External Load Balancer', group: 'external' },
    'git-repo': { label: 'Git Repo', group: 'external', about: GIT_NAMES },
    'git-helm': { label: 'External git/helm repository', group: 'external', about: GIT_NAMES },
    'git-repository': { label: 'Git Repository', group: 'external', about: GIT_NAMES },
    'identity-providers': { label: 'Ldap/OIDC providers', group: 'external' },
    'container-registry': { label: 'Container Registry', group: 'external' },
    'dependencies': { label: 'Third party dependencies repositories', group: 'external' },
    'build-images': {
      label: 'Container images used for compilation of developer’s custom containers repository',
      group: 'external',
      names: ['Container images repository'],
    },
    'various-endpoints': { label: 'Various endpoints', group: 'external' },
    // Build
    'concierge-build': { label: 'Pinniped concierge', group: 'build' },
    'conventions': {
      label: 'app live view conventions',
      group: 'build',
      names: ['Build(app live view conventions)'],
    },
    'scan-plugin': { label: 'security scan plugin', group: 'build' },
    'build-service': { label: 'Tanzu Build Service', group: 'build' },
    'config-writer': {
      label: 'Config Writer',
      group: 'build',
      names: ['Config Writer (Tekton task in OOTB supply chain)'],
    },
    'flux-build': {
      label: 'Fluxcd source controller',
      group: 'build',
    },
    'k8s-api-build': { label: 'k8 API server', group: 'build' },
    // Run
    'concierge-run': { label: 'Pinniped concierge', group: 'run' },
    'contour-run': {
      label: 'Contour ingress',
      group: 'run',
      names: ['Contour', 'Contour ingress /Envoy proxy'],
    },
    'appsso-run': { label: 'AppSso', group: 'run', names: ['Run (appsso)'] },
    'connector-run': { label: 'app live view connector', group: 'run' },
    'api-registration': { label: 'API Auto Registration', group: 'run' },
    'flux-run': { label: 'Fluxcd source controller', group: 'run' },
    'knative-serving-run': {
      label: 'Knative Serving',
      group: 'run',
      names: ['Knative Serving (Cloud Native Runtimes)'],
    },
    'namespace-provisioner-run': { label: 'Namespace Provisioner', group: 'run' },
    'knative-eventing-run': { label: 'Knative Eventing', group: 'run' },
    'k8s-api-run': { label: 'k8 API server', group: 'run' },
    // Iterate
    'contour-iterate': {
      label: 'Contour ingress',
      group: 'iterate',
      names: ['Contour', 'Contour ingress /Envoy proxy'],
    },
    'appsso-iterate': { label: 'AppSso', group: 'iterate' },
    'connector-iterate': { label: 'app live view connector', group: 'iterate' },
    'knative-serving-iterate': {
      label: 'Knative Serving',
      group: 'iterate',
      names: ['Knative Serving (Cloud Native Runtimes)'],
    },
    'namespace-provisioner-iterate': { label: 'Namespace Provisioner', group: 'iterate' },
    'knative-eventing-iterate': { label: 'Knative Eventing', group: 'iterate' },
    // View
    'contour-view': {
      label: 'Contour ingress',
      group: 'view',
      names: ['Contour', 'Contour ingress /Envoy proxy'],
    },
    'supervisor': { label: 'Pinniped Supervisor', group: 'view' },
    'concierge-view': { label: 'Pinniped concierge', group: 'view' },
    'accelerator': { label: 'Application Accelerator', group: 'view' },
    'view-cluster': {
      label: 'View',
      group: 'view',
      whole: true,
      about: 'The cluster as a whole: the row names no component in it.',
    },
    'live-view-backend': { label: 'App live view Backend', group: 'view' },
    'learning-center': {
      label: 'Learning Center package',
      group: 'view',
      names: ['Learning Center'],
    },
    'cve-dashboard': { label: 'Gui CVE Dashboard', group: 'view' },
    'tap-gui': { label: 'tap-gui package', group: 'view', names: ['tap-gui'] },
    'gui-backend': { label: 'Gui backend', group: 'view' },
    'gui-database': { label: 'Gui backend DB(postgres)', group: 'view' },
    'gui-database-outside': {
      label: 'Gui backend DB(postgres)',
      group: null,
      about: 'The database of the GUI’s backend, hosted elsewhere. The page does not say where, so it is drawn without a place.',
    },
    'resources-plugin': { label: 'View Gui Runtime Resources plugin', group: 'view' },
  },
  footnotes: {},
  options: {
    'gui-database-inside': {
      label: 'GUI database inside the cluster',
      text: 'The database of the GUI’s backend is hosted inside the same cluster, so that its traffic stays there.',
      with: 'Inside',
      without: 'Elsewhere',
    },
  },
  tables: {
    networking: {
      title: 'Networking flows',
      rows: [
        {
          written: [
            'Authentication (Pinniped Supervisor is an external Component, not part of Tanzu Application Platform. Coexist in same cluster)',
            'View (Pinniped Supervisor)',
            'Ldap/OIDC providers',
            '443',
            'https',
          ],
          about: 'Pinniped Supervisor reaches the LDAP or OIDC provider over the internet.',
          between: [['supervisor', 'identity-providers']],
          on: [HTTPS_443],
        },
        {
          written: [
            'Authentication (Pinniped concierge is an external Component, not part of Tanzu Application Platform.Coexist in same cluster)',
            'View,Build ,Run Cluster',
            'View (Pinniped Supervisor)',
            '443',
            'https',
          ],
          about: 'Pinniped Supervisor and the Pinniped concierge of each cluster talk to each other, in both directions.',
          between: [
            ['concierge-view', 'supervisor'],
            ['concierge-build', 'supervisor'],
            ['concierge-run', 'supervisor'],
            ['supervisor', 'concierge-view'],
            ['supervisor', 'concierge-build'],
            ['supervisor', 'concierge-run'],
          ],
          on: [HTTPS_443],
          reading:
            'One flow from the concierge of each of the three clusters to the Supervisor, and one back to each: the description says “vice versa”. The port of the way back is taken to be the row’s own.',
        },
        {
          written: ['API Auto Registration', 'Run', 'View', '443', 'https'],
          about: 'Passes through the shared ingress.',
          between: [['api-registration', 'view-cluster']],
          on: [HTTPS_443],
          reading:
            'The destination names no component, so the flow ends at the View cluster as a whole, which its shared ingress stands before.',
        },
        {
          written: ['Application Accelerator', 'Git Repo', 'View', '443', 'https'],
          about: 'Creates an app accelerator from git, by internet egress.',
          between: [['git-repo', 'accelerator']],
          on: [HTTPS_443],
          remark:
            'The row puts the Git Repo as the source, while its description speaks of internet egress, which leaves the View cluster towards git. The direction is drawn as the row has it; a firewall may need the opposite one.',
        },
        {
          written: ['Application Accelerator', 'Contour ingress', 'View', '443', 'https'],
          about:
            'Downloads of a generated app come in by the shared ingress; Contour/Envoy reaches the Accelerator inside the cluster.',
          between: [['contour-view', 'accelerator']],
          on: [HTTPS_443],
          reading: INGRESS_INSIDE,
        },
        {
          written: [
            'Application Live view',
            'Build(app live view conventions)',
            'View (App live view Backend)',
            '443',
            'https',
          ],
          about: 'The App Live View conventions talk to the backend.',
          between: [['conventions', 'live-view-backend']],
          on: [HTTPS_443],
        },
        {
          written: [
            'Application Live view',
            'Run/Iterate (app live view connector)',
            'View (App live view Backend)',
            '443',
            'https',
          ],
          about: 'The App Live View connector talks to the backend.',
          between: [
            ['connector-run', 'live-view-backend'],
            ['connector-iterate', 'live-view-backend'],
          ],
          on: [HTTPS_443],
          reading: 'One flow from the connector of each of the two clusters.',
        },
        {
          written: ['AppSso', 'Run (appsso)', 'View (App live view Backend)', '443', 'https'],
          about: 'An external auth server and AppSSO talk to each other.',
          between: [['appsso-run', 'live-view-backend']],
          on: [HTTPS_443],
          remark:
            'The destination is the App Live View backend, while the description speaks of an external auth server. The flow is drawn as the row has it; the destination may have been copied from the row above.',
        },
        {
          written: ['AppSso', 'Contour ingress', 'Run, Iterate', '443', 'https'],
          about:
            'A user’s request with a login token comes in by the shared ingress; Contour/Envoy reaches AppSSO inside the cluster.',
          between: [
            ['contour-run', 'appsso-run'],
            ['contour-iterate', 'appsso-iterate'],
          ],
          on: [HTTPS_443],
          reading: INGRESS_INSIDE,
        },
        {
          written: [
            'Contour ingress /Envoy proxy',
            'External Load Balancer',
            'Run,View,Iterate',
            '443,80',
            'https(443) , http(80)',
          ],
          about: 'The shared ingress of the View, Run and Iterate clusters.',
          between: [
            ['load-balancer', 'contour-run'],
            ['load-balancer', 'contour-view'],
            ['load-balancer', 'contour-iterate'],
          ],
          on: [HTTPS_443, HTTP_80],
          reading:
            'The first column says whose flow it is: it ends at the Contour ingress of each of the three clusters, on each of the two ports.',
        },
        {
          written: [
            'Fluxcd source controller',
            'Run,Build',
            'External git/helm repository',
            '443,80',
            'https(443) , http(80)',
          ],
          about: 'Pulls from, or pushes to, the git repository over the internet.',
          between: [
            ['flux-run', 'git-helm'],
            ['flux-build', 'git-helm'],
          ],
          on: [HTTPS_443, HTTP_80],
          reading: 'One flow from each of the two clusters, on each of the two ports.',
        },
        {
          written: [
            'Learning Center',
            'Contour ingress',
            'View (Learning Center package)',
            '443,80',
            'https(443) , http(80)',
          ],
          about:
            'Comes in by the shared ingress; Contour/Envoy reaches the Learning Center inside the cluster.',
          between: [['contour-view', 'learning-center']],
          on: [HTTPS_443, HTTP_80],
          reading: INGRESS_INSIDE,
        },
        {
          written: [
            'Supply Chain Security Tools/Metadata',
            'Build (security scan plugin)',
            'View (Gui CVE Dashboard)',
            '443',
            'https',
          ],
          about:
            'Scan results are reported to the CVE dashboard of the View cluster’s GUI, through the shared ingress.',
          between: [['scan-plugin', 'cve-dashboard']],
          on: [HTTPS_443],
          reading:
            'The flow ends at the component that the row names. Its way leads through the shared ingress, which is no end of this row.',
        },
        {
          written: [
            'Tanzu Application Platform Gui web',
            'Contour ingress',
            'View (tap-gui package)',
            '443',
            'https',
          ],
          about:
            'The GUI’s external web address: requests come in by the shared ingress; Contour/Envoy reaches tap-gui inside the cluster.',
          between: [['contour-view', 'tap-gui']],
          on: [HTTPS_443],
          reading: INGRESS_INSIDE,
        },
        {
          written: ['Gui backend', 'View', 'Gui backend DB(postgres)', '5432', 'tcp'],
          about:
            'The GUI’s backend keeps its data (read and write) in a database in the cluster; the traffic stays in the cluster if the database is hosted there.',
          between: [['gui-backend', 'gui-database']],
          on: [{ port: 5432, ...TCP }],
          variesWith: {
            option: 'gui-database-inside',
            with: { change: 'The traffic stays in the View cluster.' },
            without: {
              between: [['gui-backend', 'gui-database-outside']],
              change: 'The traffic leaves the View cluster.',
            },
          },
          reading: 'The database is drawn in the View cluster, where the description first places it.',
          remark:
            'The description places the database within the cluster, and then makes that a condition (“if”). Hosted elsewhere, this flow leaves the View cluster.',
        },
        {
          written: ['Tanzu Build Service', 'Build', 'Third party dependencies repositories', '443', 'https'],
          about:
            'Downloads what is needed to compile applications in various languages (Python, Java, .NET, JavaScript, Go and so on).',
          between: [['build-service', 'dependencies']],
          on: [HTTPS_443],
        },
        {
          written: [
            'Tanzu Build Service',
            'Build',
            'Container images used for compilation of developer’s custom containers repository',
            '443',
            'https',
          ],
          about:
            'Fetches container images from the repository to which the Tanzu Build Service buildpacks were relocated.',
          between: [['build-service', 'build-images']],
          on: [HTTPS_443],
        },
        {
          written: [
            'Config Writer (Tekton task in OOTB supply chain)',
            'Build',
            'Container Registry',
            '443',
            'https / registry v2 protocol (imgpkg)',
          ],
          about: 'Puts the configuration of apps into the registry, from where a later deployment takes it.',
          between: [['config-writer', 'container-registry']],
          on: [REGISTRY_443],
        },
        {
          written: [
            'Knative Serving (Cloud Native Runtimes)',
            'Run, Iterate',
            'Container Registry',
            '443',
            'https / registry v2 protocol (imgpkg)',
          ],
          about: 'Looks up which digest an image tag stands for.',
          between: [
            ['knative-serving-run', 'container-registry'],
            ['knative-serving-iterate', 'container-registry'],
          ],
          on: [REGISTRY_443],
          reading: 'One flow from each of the two clusters.',
        },
        {
          written: [
            'Namespace Provisioner',
            'Run, Iterate',
            'Container Registry',
            '443',
            'https / registry v2 protocol (imgpkg)',
          ],
          about: 'Reads the default configuration that TAP keeps for each namespace.',
          between: [
            ['namespace-provisioner-run', 'container-registry'],
            ['namespace-provisioner-iterate', 'container-registry'],
          ],
          on: [REGISTRY_443],
          reading: 'One flow from each of the two clusters.',
        },
        {
          written: [
            'Namespace Provisioner',
            'Run, Iterate',
            'Git Repository',
            '443 ,22',
            'https(443) , ssh(22) / git fetch protocol',
          ],
          about: 'Reads what users added to the resources of each namespace, over the internet.',
          between: [
            ['namespace-provisioner-run', 'git-repository'],
            ['namespace-provisioner-iterate', 'git-repository'],
          ],
          on: [
            { ...HTTPS_443, carries: 'git fetch protocol' },
            {
              port: 22,
              transport: 'not-stated',
              protocol: 'ssh',
              security: 'not-stated',
              carries: 'git fetch protocol',
            },
          ],
          reading:
            'One flow from each of the two clusters, on each of the two ports. “git fetch protocol” is taken to stand for both ports.',
        },
        {
          written: ['Knative Eventing', 'Run, Iterate', 'Various endpoints', '443', 'https'],
          about: 'Event sources, cloud providers among them, reached over the internet.',
          between: [
            ['knative-eventing-run', 'various-endpoints'],
            ['knative-eventing-iterate', 'various-endpoints'],
          ],
          on: [HTTPS_443],
          reading: 'One flow from each of the two clusters.',
        },
        {
          written: [
            'View Gui Runtime Resources plugin',
            'View k8 cluster',
            'Build,Run k8 API server',
            '6443',
            'tcp',
          ],
          about: 'Reads the Kubernetes resources of the Build and Run clusters for the GUI’s runtime resources plugin.',
          between: [
            ['resources-plugin', 'k8s-api-build'],
            ['resources-plugin', 'k8s-api-run'],
          ],
          on: [{ port: 6443, ...TCP }],
          reading: 'One flow to the API server of each of the two clusters.',
        },
      ],
    },
  },
  walks: {
    'build-to-run': {
      title: 'An image from build to run',
      about: 'What the Build cluster fetches and writes, and what the Run cluster reads. The page lists flows, not the order of events: the order is this walk’s.',
      steps: [
        {
          title: 'What is needed to compile',
          words: 'Tanzu Build Service downloads what it compiles with, and fetches the images of its buildpacks: two destinations, both HTTPS on port 443.',
          q: '"Tanzu Build Service"→',
        },
        {
          title: 'Sources',
          words: 'The Fluxcd source controller of the Build cluster pulls from an external git or helm repository, or pushes to it: on port 443 by HTTPS, or on port 80 by HTTP.',
          q: 'flux-build→',
        },
        {
          title: 'Scan results',
          words: 'The security scan plugin reports to the CVE dashboard of the View cluster, through the shared ingress: port 443.',
          q: '"security scan plugin"→',
        },
        {
          title: 'Configuration into the registry',
          words: 'The Config Writer puts the configuration of apps into the Container Registry, from where a later deployment takes it: port 443, registry v2 protocol.',
          notes: 'If asked who pushes the built image itself: the page has no row for it.',
          q: '"Config Writer"→',
        },
        {
          title: 'Sources again, for Run',
          words: 'The Fluxcd source controller of the Run cluster pulls from the external git or helm repository too, or pushes to it: port 443 or 80.',
          q: 'flux-run→',
        },
        {
          title: 'Which image a tag stands for',
          words: 'Knative Serving of the Run and the Iterate cluster asks the Container Registry for the digest behind an image tag: port 443.',
          q: 'knative-serving-run→container-registry or knative-serving-iterate→container-registry',
        },
        {
          title: 'Everyone at the registry',
          words: 'Three kinds of parts call it, all on port 443: the Config Writer, Knative Serving and the Namespace Provisioner.',
          q: '→"Container Registry"',
        },
      ],
    },
    'request-to-gui': {
      title: 'A request from the load balancer to tap-gui',
      about: 'The way of a request from outside to the GUI, hop by hop, and what the GUI’s own parts call.',
      steps: [
        {
          title: 'Into the View cluster',
          words: 'The External Load Balancer reaches the Contour ingress of the View cluster: on port 443 by HTTPS, on port 80 by HTTP.',
          q: 'load-balancer→contour-view',
        },
        {
          title: 'From the ingress to tap-gui',
          words: 'Contour reaches the tap-gui package inside the cluster: HTTPS on port 443, and on no other.',
          q: 'contour-view→tap-gui',
        },
        {
          title: 'The whole way',
          words: 'From the load balancer by the ingress to tap-gui. The first hop has two ports, the second one.',
          q: 'load-balancer→contour-view→tap-gui',
        },
        {
          title: 'The same ingress, other services',
          words: 'By the ingress of the View cluster one also reaches the Application Accelerator, on port 443, and the Learning Center, on ports 443 and 80.',
          q: 'contour-view→accelerator or contour-view→learning-center',
        },
        {
          title: 'The GUI’s database',
          words: 'The GUI’s backend keeps its data in a Postgres database: port 5432, TCP. Encryption is not stated.',
          notes: 'The page places the database in the cluster and then makes that a condition; hosted elsewhere, this flow leaves the cluster.',
          q: '"Gui backend"→',
        },
        {
          title: 'The GUI’s view of other clusters',
          words: 'The runtime resources plugin reads Kubernetes resources from the API servers of the Build and Run clusters: port 6443, TCP.',
          q: 'resources-plugin→',
        },
      ],
    },
    'to-the-internet': {
      title: 'What goes to the internet',
      about: 'The five rows whose description speaks of the internet, and then what else leads to external services.',
      steps: [
        {
          title: 'Identity providers',
          words: 'Pinniped Supervisor reaches the LDAP or OIDC provider over the internet: port 443.',
          q: 'supervisor→identity-providers',
        },
        {
          title: 'Git, for sources',
          words: 'The Fluxcd source controllers of Run and Build reach the external git or helm repository over the internet: ports 443 and 80.',
          q: '→git-helm',
        },
        {
          title: 'Git, for namespaces',
          words: 'The Namespace Provisioners of Run and Iterate read what users added, over the internet: port 443 by HTTPS or port 22 by SSH.',
          q: '→git-repository',
        },
        {
          title: 'Git, for accelerators',
          words: 'This row has the Git Repo as its source, while its description speaks of egress. It is drawn as the row has it; a firewall may need the opposite.',
          q: 'git-repo→',
        },
        {
          title: 'Event sources',
          words: 'Knative Eventing of Run and Iterate reaches various endpoints over the internet, cloud providers among them: port 443.',
          q: '→various-endpoints',
        },
        {
          title: 'External, and no word of the internet',
          words: 'The registry, the repository of dependencies and that of build images are external services; whether they are reached over the internet, these rows do not say.',
          q: '→container-registry or "Tanzu Build Service"→',
          camera: 'lit',
        },
        {
          title: 'All that crosses the edge',
          words: 'Every row that begins or ends outside the clusters, as the page has it.',
          q: 'is:external',
          view: 'table',
        },
      ],
    },
  },
});
