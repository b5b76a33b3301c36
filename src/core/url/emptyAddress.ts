/** The address that asks for nothing: what every page starts from. Of the type `Address`, which needs it. */
export const EMPTY_ADDRESS = {
  doc: null,
  q: '',
  show: 'dim',
  view: 'diagram',
  select: null,
  way: null,
  hop: null,
  with: [],
  without: [],
  fold: null,
  against: null,
  panel: null,
  bench: '',
  theme: null,
  embed: false,
  rest: [],
} as const;
