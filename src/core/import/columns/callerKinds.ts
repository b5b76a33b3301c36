/** Cells that name many at once, people or programs that call, and ports with their address or their machine: for telling columns apart. */
import { isMachine } from './nameEvidence.ts';

/** `10.0.0.1:443`, `api.example.com:8443`, `<lamp-address>:7000`. */
export const isHostPort = (text: string): boolean =>
  /^(?:[a-z]{2,8}:\/\/)?(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\w-]+\.)+[a-z]{2,}|<[a-z][^<>]{1,40}>):\d{1,5}\/?$/iu.test(
    text,
  );

/** Who calls and never listens: everybody, people, browsers and other clients. */
export const isCaller = (text: string): boolean =>
  text.length <= 60 &&
  text.split(/\s*(?:[,;/&+]|\b(?:and|or)\b)\s*/iu).some((part) => CALLER.test(part));
const CALLER =
  /^(?:all|any|everyone|everybody|anyone|anybody|(?:all|any|every|each) (?:\S+ )?(?:nodes?|hosts?|servers?|machines?|clients?|devices?|users?|systems?)|(?:\S+ ){0,3}(?:clients?|browsers?|users?|admin(?:istrator)?s?|operators?|workstations?|laptops?|customers?|developers?|visitors?))$/iu;

/** `10.0.0.0/8`, `Your IP only`, `Office network`: addresses that have access, by number or by whose they are. */
export const isOrigin = (text: string): boolean => {
  const bare = text.replace(/\([^()]*\)/gu, ' ').trim();
  return (
    bare.length <= 60 &&
    bare.split(/\s*(?:[,;&+]|\b(?:and|or)\b)\s*/iu).every((part) => ORIGIN.test(part))
  );
};
const ORIGIN =
  /^(?:(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?|[\da-f]*:[\da-f:]+(?:\/\d{1,3})?|(?:\S+ ){1,3}(?:ips?|ip addresses|ip ranges?|addresses|networks?|subnets?|cidrs?)(?: only)?)$/iu;

/** `Keeper server port`: a port that is called by the machine whose it is, and not by what it is for. */
export const isMachinePort = (text: string): boolean => {
  const [, name = ''] = /^(\p{Lu}\S*(?: \S+){1,6}) ports?$/u.exec(text) ?? [];
  return isMachine(name) && !/\d{2}/.test(name);
};

/** `Source`, `Target` under a way: one side of it, and not said whether that of the machine or of its port. */
export const isSideWord = (text: string): boolean =>
  /^(?:source|src|origin|destination|dest|dst|target)$/iu.test(text);

/** `Management cluster`, `Worker nodes`: more machines than one, with whatever runs on them. */
export const isManyHosts = (text: string): boolean =>
  text.length <= 60 &&
  /(?:^|\s)(?:clusters?|nodes|servers|hosts|machines|devices|instances)$/iu.test(text);

/** `docker-compose.yml`, `gunicorn.conf.py:3`, `KEEPER_PORT default`, `runtime config`: where a port is set, and nobody who calls it. */
export const isWhereSet = (text: string): boolean =>
  text.length <= 120 &&
  (SETTING.test(text) ||
    text
      .split(/\s*(?:,|\s\/\s|\s&\s|\s\+\s|\s(?:and|or)\s)\s*/iu)
      .some((part) => SET_IN.test(part)));
const SETTING =
  /^(?:(?:code|built[- ]in|compiled[- ]in|hard[- ]?coded|runtime|app|application|build|env(?:ironment)?|framework|library|package)[ -])?(?:config(?:uration)?|defaults?|settings?|env(?:ironment)?(?: var(?:iable)?s?)?)$/iu;
const SET_IN =
  /^(?:[\w@.-]+\/)*(?:[\w.-]*\.(?:ya?ml|json|toml|conf|cfg|ini|env|properties|xml|py|go|tsx?|jsx?|mjs|cjs|rs|rb|php|java|kt|cs|tf|tfvars|sh|ps1|sql|lock|md)|dockerfile|makefile|procfile)(?:(?::|#L?)\d+(?:-L?\d+)?)?(?:\s?\([^()]*(?:\([^()]*\))?[^()]*\))?$|^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+(?:=\S+)?(?:\s(?:default|env(?:ironment)?(?: var(?:iable)?)?|constant|setting))?$/u;
