/** The packet's way, step by step; and for each step, who says so. */
import type { Policy, Serial } from './scenario.ts';

/** Headings of the page “Container-to-container networking”; the first is what stands under its title. */
export type PageSection =
  | 'Container-to-container networking'
  | 'Core components'
  | 'Swappable components'
  | 'App instance communication'
  | 'Overlay network'
  | 'Policies'
  | 'Container-to-container networking versus ASGs'
  | 'Securing container-to-container traffic';

/** `bench`: the page does not say this; we infer it, and say that we do. */
export type Basis =
  | { readonly kind: 'page'; readonly sections: readonly [PageSection, ...PageSection[]] }
  | { readonly kind: 'bench' };

/** Where in the picture a step happens. */
export type Spot =
  /** `instance` counts the app's instances from zero. */
  | { readonly kind: 'container'; readonly app: Serial; readonly instance: number }
  /** The VXLAN Policy Agent and its rules on a cell. */
  | { readonly kind: 'agent'; readonly cell: string }
  /** Between two containers of one cell. */
  | { readonly kind: 'cell'; readonly cell: string }
  /** Where a cell's own address stands for the container's. */
  | { readonly kind: 'nat'; readonly cell: string }
  | { readonly kind: 'overlay' }
  | { readonly kind: 'gorouter' };

export interface Step {
  readonly spot: Spot;
  /** The place in words: `VXLAN Policy Agent on cell 1`. */
  readonly place: string;
  readonly what: string;
  readonly basis: Basis;
  /** What of the step the page does not state; `null` where it is all there. */
  readonly remark: string | null;
  /** `false` for the step that ends a denied way. */
  readonly passes: boolean;
}

export interface Answer {
  readonly verdict: 'allowed' | 'denied';
  readonly reason: string;
  /** The policy that allows it; `null` where none does or none is needed. */
  readonly policy: Policy | null;
  readonly steps: readonly Step[];
  /** What holds for the answer as a whole and is not a step: choices of ours, silences of the page. */
  readonly remarks: readonly string[];
}

export const BENCH: Basis = { kind: 'bench' };

export function fromPage(...sections: readonly [PageSection, ...PageSection[]]): Basis {
  return { kind: 'page', sections };
}

export function step(
  spot: Spot,
  place: string,
  what: string,
  basis: Basis,
  remark: string | null = null,
): Step {
  return { spot, place, what, basis, remark, passes: true };
}
