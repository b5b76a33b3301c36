/** What divides a list of protocols. */
import { anyOf, anyWord, either } from './splitOutside.ts';

export const LIST = either(
  anyOf(',;&|'),
  anyWord(['and', 'or', 'plus', 'as well as', 'und', 'oder', 'y', 'o', 'et', 'ou', 'e', 'и']),
);
