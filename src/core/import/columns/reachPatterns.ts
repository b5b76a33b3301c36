/**
 * Sentences that say who reaches what the rows list: `The script needs access to the following servers`, `Der Server muss auf
 * folgende Hosts zugreifen können`. What the rows name is pointed at, so that whoever is named is the one that calls.
 */
import type { Pattern } from './impliedName.ts';

/** Those that the rows name: `the following hosts`. Of ports nobody knows whether they are reached or held. */
export const THESE =
  '(?:(?:each|all|any) of\\s+)?(?:the\\s+following|these|those)(?![\\w-])(?!\\s+(?:[\\w-]+\\s+){0,2}?ports?\\b)';

/** Where a name may begin that a verb follows: behind whoever is told to see to it, and behind when that is so. */
const BEGIN =
  '(?:^(?:please\\s+)?(?:ensure|make sure|verify|check)(?:\\s+that)?\\s+|^(?:during|after|before|for|in)\\s+(?:[^\\s,]+\\s+){1,3}?(?=(?:the|your|each)\\s)|^|,\\s+|\\bthat\\s+)';
const NAME =
  '(?!(?:in|on|at|for|by|with|during|while|after|before|from|to|if|when|once|as|während|für|pour|durante|para|im|bei|beim|zur?|nach|vor|man|sie|wir|ihr|du|ich|diese[rs]?|vous|nous|ils?|elles?|ce(?:lui|lle)(?:-ci)?|ustede?s?|nosotros|você)\\s)([^,;.()]{2,60}?)' +
  // `The machines you create for the harbour`: which of them.
  '(?:\\s+(?:(?:that|which)\\s+)?(?:you|we|they)\\s[^,;.()]{2,60}?)?';

interface Tongue {
  /** Who → needs → access → these. */
  readonly needs: string;
  readonly access: string;
  /** Who → must → reach → these. */
  readonly must: string;
  readonly reach: string;
  readonly these: string;
}

/** With the verb behind whoever it is of, and what is reached behind the verb. */
const TONGUES: readonly Tongue[] = [
  {
    needs: 'needs?|requires?|must have|should have|has to have',
    access: '(?:[\\w/-]+\\s+){0,3}?(?:access|connectivity|connections?)\\s+to',
    must: 'must|can|should|needs? to|ha(?:s|ve) to|(?:is|are) able to|will',
    reach:
      '(?:be able to\\s+)?(?:access|reach|contact|call|(?:communicate|connect|talk)\\s+(?:to|with))',
    these: THESE,
  },
  {
    needs: 'a besoin|ont besoin|nécessitent?|requièr(?:t|ent)',
    access: "(?:d['’]|un\\s+)accès",
    must: 'doi(?:t|vent)|peu(?:t|vent)',
    reach: '(?:pouvoir\\s+)?(?:accéder|se connecter|communiquer|joindre|contacter|atteindre)',
    these: '(?:[^\\s.]+\\s+){1,4}?suivante?s',
  },
  {
    needs: 'necesitan?|requieren?|precisam?|requerem?',
    access: '(?:acceso|acesso)',
    must: 'deben?|devem?|pueden?|podem?',
    reach: '(?:poder\\s+)?(?:acceder|acessar|alcanzar|conectarse|conectar-se|comunicarse)',
    these: '(?:[^\\s.]+\\s+){1,4}?(?:siguientes|seguintes)',
  },
];

/** In German the verb stands second, and what is done last: whoever it is of is before it or behind it. */
const THESE_GERMAN = '(?:die\\s+|den\\s+)?(?:folgende[nrs]?|diese[nrs]?)';
const HOW = '(?:\\s+(?:auch|nur|direkt|jederzeit|immer|\\p{L}+(?:isch|lich|mäßig|weise)))?';
const NEEDS_GERMAN = '(?:braucht|brauchen|benötigt|benötigen|erfordert|erfordern)';
const MUST_GERMAN = '(?:muss|müssen|soll|sollen|kann|können)';
const ACCESS_GERMAN = `(?:Zugriff|Zugang|Verbindung(?:en)?)\\s+(?:auf|zu)\\s+${THESE_GERMAN}`;
const REACH_GERMAN = `(?:(?:auf|mit|zu)\\s+)?${THESE_GERMAN}(?:\\s.*)?\\s(?:zugreifen|erreichen|kommunizieren|verbinden)`;

const calls = (text: string): Pattern => ({
  text: new RegExp(text, 'iu'),
  roles: ['source'],
  certainty: 'sure',
});

/** What lies elsewhere: `URLs`, `optional hosts`. */
const HOSTS =
  '(?:urls?|fqdns?|domains?|domain names|host\\s?names|hosts|sites|websites|addresses|endpoints)';

export const REACHING: readonly Pattern[] = [
  // `URLs that your keepers can have access to`: listed by the one that reaches them.
  calls(
    `\\b${HOSTS}\\s+(?:(?:that|which)\\s+|(?=(?:the|your|each|all)\\s))${NAME}\\s+(?:(?:must|can|should|may|might|will|needs? to|ha(?:s|ve) to)\\s+(?:be able to\\s+)?(?:access|reach|contact|call|have access to|(?:communicate|connect|talk)\\s+(?:to|with))|accesses|reaches|contacts|connects? to|needs? access to|requires? access to)(?=\\s*(?:[.,:;]|$)|\\s+(?:to|for|in|when|if|from|over|on|via)\\s)`,
  ),
  ...TONGUES.flatMap(({ needs, access, must, reach, these }) => [
    calls(`${BEGIN}${NAME}\\s+(?:${needs})\\s+${access}\\s+${these}`),
    calls(`${BEGIN}${NAME}\\s+(?:${must})\\s+(?:\\w+ly\\s+)?${reach}\\s+${these}`),
  ]),
  calls(`^${NAME}\\s+${NEEDS_GERMAN}${HOW}\\s+${ACCESS_GERMAN}`),
  calls(`\\b${NEEDS_GERMAN}\\s+${NAME}${HOW}\\s+${ACCESS_GERMAN}`),
  calls(`^${NAME}\\s+${MUST_GERMAN}${HOW}\\s+${REACH_GERMAN}`),
  calls(`\\b${MUST_GERMAN}\\s+${NAME}${HOW}\\s+${REACH_GERMAN}`),
];
