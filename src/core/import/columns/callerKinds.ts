/** Cells that name many at once, people or programs that call, and an address with its port: for telling columns apart. */

/** `10.0.0.1:443`, `api.example.com:8443`. */
export const isHostPort = (text: string): boolean =>
  /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\w-]+\.)+[a-z]{2,}):\d{1,5}$/iu.test(text);

/** Who calls and never listens: everybody, people, browsers and other clients. */
export const isCaller = (text: string): boolean =>
  text.length <= 60 &&
  text.split(/\s*(?:[,;/&+]|\b(?:and|or)\b)\s*/iu).some((part) => CALLER.test(part));
const CALLER =
  /^(?:all|any|everyone|everybody|anyone|anybody|(?:all|any|every|each) (?:\S+ )?(?:nodes?|hosts?|servers?|machines?|clients?|devices?|users?|systems?)|(?:\S+ ){0,3}(?:clients?|browsers?|users?|admin(?:istrator)?s?|operators?|workstations?|laptops?|customers?|developers?|visitors?))$/iu;

/** `Management cluster`, `Worker nodes`: more machines than one, with whatever runs on them. */
export const isManyHosts = (text: string): boolean =>
  text.length <= 60 &&
  /(?:^|\s)(?:clusters?|nodes|servers|hosts|machines|devices|instances)$/iu.test(text);
