/** What kind of group a word or a heading speaks of: `Source VM`, `Destination zone`, `Run cluster`. */
import type { GroupKind } from '../../model/vocabulary.ts';

const KINDS: readonly (readonly [RegExp, GroupKind])[] = [
  [/\b(?:vms?|virtual machines?|instance groups?|jobs?)\b/, 'vm'],
  [/\b(?:clusters?|foundations?)\b/, 'cluster'],
  [
    /\b(?:zones?|subnets?|subnetworks?|vlans?|segments?|networks?|vpcs?|vnets?|dmz|tiers?|sites?|regions?|lans?)\b/,
    'zone',
  ],
  [/\b(?:hosts?|nodes?|servers?|machines?|appliances?|computers?|workstations?)\b/, 'host'],
  [/\b(?:namespaces?|groups?|environments?|layers?|stacks?|deployments?)\b/, 'group'],
];

/** `null` where a heading only says *source*, *component*, *service*. */
export function groupKindOf(heading: string): GroupKind | null {
  const own = heading.toLowerCase().replaceAll('_', ' ');
  if (/\b(?:names?|address(?:es)?|ips?)\b/.test(own) && !/\bvms?\b/.test(own)) return null;
  return KINDS.find(([shape]) => shape.test(own))?.[1] ?? null;
}

/** The words that say of a name before them that it is a whole: `Run cluster`, `View k8 cluster`. */
export const WHOLE_WORDS =
  /^(?:(?:k8s?|kubernetes|the|vm|management|workload)\s)*(?:clusters?|vms?|nodes?|hosts?|foundation)$/i;
