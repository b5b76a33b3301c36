/** The room that a chart is laid out for. */
export interface Space {
  readonly width: number;
  readonly height: number;
}

/**
 * One room for all screens, that of the chart in a window of 1440 × 900: what was laid out once is the
 * same picture in every window, a resize moves nothing, and the build can lay it out beforehand.
 */
export const CHART_SPACE: Space = { width: 1198, height: 700 };
