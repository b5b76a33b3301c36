/** Cells of ports without a number that say something of the port all the same: whose it is, who sets it, when it counts. */
import { isChangeable } from './portWords.ts';
import { MAY_CLOSE } from './saysClosed.ts';

const MOST_WORDS = 6;
const LONGEST_SENTENCES = 200;

const SET_BY_SOMEBODY =
  /(?:^|[^\p{L}])(?:user|admin|administrator|operator|customer|vendor|client|application|deployment|manually)[ -](?:defined|configured|specified|selected|chosen|set)(?=$|[^\p{L}])|^(?:defined|set|chosen|configured|specified|selected|assigned) (?:by|on|in|at) |^as (?:defined|specified|configured|set|required|needed|per )|^per (?:application|service|deployment|instance|customer|configuration|site)/iu;

/** `Definido en el proxy`, `Am Proxy festgelegt`: the same in other languages. */
const SET_ABROAD =
  /^(?:definid|configurad|asignad|definit|configurat|assegnat|atribuíd)[oa]s? (?:en|por|em|n[oa]|pel[oa]|in|su|d[ae]l?l?) |^(?:défini|configuré|attribué)e?s? (?:sur|par|dans|au) |^(?:am|im|vom|auf|von) .*(?:definiert|festgelegt|konfiguriert|eingestellt)$|で(?:定義|設定|構成)(?:済み|する|された?)?$/iu;

/** `Provider specific`, `platform-dependent ports`: which port it is follows from something else. */
const PECULIAR =
  /^(?!(?:no|not|non|same|this|that|one|see)[ -])(?:\p{L}+[ -]){1,3}(?:specific|dependent|abhängig|spezifisch)(?: ports?)?$/iu;

/** `Specific to the service. May be one or more ports.`: in whole sentences. */
const SPECIFIC_TO =
  /^(?:specific|particular|peculiar) to (?:the|each|every|an?|your|this|that|its) \p{L}[^\d]*$/iu;

/** `The port number configured by …`: that it is one is known. */
const A_PORT =
  /^(?:the |a )?(?:(?:tcp|udp) )?port (?:number )?(?:that is |which is )?(?=(?:defined|set|chosen|configured|specified|selected|assigned) (?:by|on|in|at) )/iu;

/** `User defined`, `Configurable`: there is a port, and somebody else says which. */
export function isLeftOpen(whole: string): boolean {
  const text = whole.replace(A_PORT, '');
  if (text.length <= LONGEST_SENTENCES && SPECIFIC_TO.test(text)) return true;
  const words = text.split(' ');
  if (words.length > MOST_WORDS) return false;
  return (
    words.some(isChangeable) ||
    SET_BY_SOMEBODY.test(text) ||
    SET_ABROAD.test(text) ||
    PECULIAR.test(text)
  );
}

/** `Kubernetes API server port`, `Puerto del servidor LDAP`: a port that is called by whose it is. */
export function namesPort(text: string): boolean {
  if (text.length > LONGEST || /\d/.test(text) || NO_NETWORK.test(text) || POINTING.test(text))
    return false;
  return PORT_OF.test(text);
}

const LONGEST = 80;
const PORT_OF =
  /^\S(?:.*\S)?[ -](?:ports?|puertos?|portas?|porte|порты?)$|^(?:ports?|puertos?|portas?|порты?) (?:of|for|de|del|do|da|du|des|von|vom|der) \S|(?:ポート|端口|포트)$/iu;
/** Sockets that a cable goes into. */
const NO_NETWORK =
  /(?:^|[^\p{L}])(?:usb|serial|com|physical|switch|ethernet|lan|wan|uplink|hdmi|console|sfp|printer|parallel)[ -]ports?$/iu;
/** Which port these mean stands somewhere else. */
const POINTING =
  /^(?:the )?(?:same|this|that|these|those|other|another|different|above|following|next|no|all|any|which|what|unknown|open|closed|blocked)(?=$|[^\p{L}])/iu;

/** `Beam relay traffic`, `vSAN / vMotion / overlay`: what passes, where the port should stand that it passes on. */
export function namesTraffic(text: string): boolean {
  const isOpen = POINTING.test(text) || ANSWERING.test(text) || MAY_CLOSE.test(text);
  if (text.length > LONGEST || /\d/.test(text) || isOpen) return false;
  return text.split(/\s*[,;/&+]\s*|\s(?:and|or)\s/iu).every((part) => TRAFFIC.test(part));
}

const TRAFFIC =
  /^(?:(?:\p{L}[\p{L}-]* ){0,3}(?:overlay|replication|heartbeats?|migration)|(?:\p{L}[\p{L}-]* ){1,3}traffic|vsan|vmotion)$/iu;
/** Only what answers, and nothing that anybody opens. */
const ANSWERING = /^(?:only )?(?:established|related|reply|replies|return\p{L}*|responses?)(?= )/iu;

/** `SSH only, when used`: when it counts says nothing of the port. */
export function withoutCondition(text: string): string {
  return text
    .replace(
      /(?:^|,? )(?:\()?(?:only )?(?:when|if|where|unless|depending|optionally)(?= )[^()]*\)?$/i,
      '',
    )
    .replace(/^only (?=\S)|,? \(?(?:only|optional|if used|when used)\)?$/i, '')
    .trim();
}
