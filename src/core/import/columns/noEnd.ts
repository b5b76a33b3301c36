/** What stands where the name of an end would, and is something to do: shared by headings and sentences. */

/** What comes before `X to Y` and makes it something else: `How to …`, `Ports to open`. */
export const NO_SOURCE =
  /(?:^|\s)(?:how|introduction|guide|ports?|required|used|needs?|needed|able|have|has|order|access|connect(?:ing|s)?|listens?|open(?:ing)?|allow(?:ed|ing)?|related|specific|respect|due|according|addition|refer|appl(?:y|ies)|changes?|links?|migrat\w+|upgrad\w+|mov\w+|renam\w+|return\w*|want|trying|path|road|back|next|prior|similar|add(?:ing|ed)?|go|going|deploy(?!ers?$)\w*|install(?!ers?$)\w*|necessary|must|subject|up|(?!(?:billing|routing|logging|monitoring|ring)$)\p{Ll}{3,}ing)$/iu;

/** `Restricting access`, `Konfiguration der …`: something that is done, and nobody's name. */
export const DOING =
  /^(?:(?:restrict|open|clos|configur|ensur|allow|permit|grant|limit|secur|harden|lock|verify|check|enabl|disabl|creat|add|remov|updat|prepar|plan|understand|troubleshoot|test|us|mak|sett|gett)(?:t|n)?ing\s|(?:configurazione|konfiguration|konfigurieren|configuraci[oó]n|configura[cç][aã]o|configurer|configurar|einrichtung|impostazion[ei]|regole)(?!\p{L}))/iu;
