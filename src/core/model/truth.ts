/**
 * Three values, after Kleene. A port that "varies, typically 61001–65534" neither answers `port:61500`
 * nor fails to: the flow is *possible*, and stays so under `not`.
 */
export type Truth = 'no' | 'possible' | 'yes';

export function not(one: Truth): Truth {
  if (one === 'possible') return 'possible';
  return one === 'yes' ? 'no' : 'yes';
}

/** The lesser of the two. */
export function and(one: Truth, other: Truth): Truth {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' ? other : one;
}

/** The greater of the two. */
export function or(one: Truth, other: Truth): Truth {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'no' ? other : one;
}

export function truthOf(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}
