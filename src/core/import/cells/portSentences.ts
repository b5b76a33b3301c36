/**
 * Who calls whom over a port, as sentences of its row tell it: `The keeper uses this port to accept requests from lamps`, `Lamps
 * must be able to reach the keeper on this port`. Only what speaks of this port is heard, and only names that show that they are.
 */
import { wordCount } from './nameShapes.ts';

export interface ToldFlow {
  /** `null` where the sentence says only who listens. */
  readonly from: string | null;
  readonly to: string;
}

const NAME = '([^,;:()]{2,80}?)';
const WHAT = '(?:\\s[^\\s,;:().]+){1,6}?';
const THIS = '(?:this|these|the same) ports?';
const OVER = ` (?:on|over|via|through|using|at|by) ${THIS}(?![\\w-])`;
const CAN =
  '(?:(?:must|should|can|may|will|needs?|has|have|will need)(?: to)? )?(?:be able to |(?:also|always|then) )?';
const CALL =
  '(?:connects? (?:to|with)|talks? (?:to|with)|communicates? with|reach(?:es)?|contacts?|calls?|access(?:es)?|speaks? (?:to|with))';
const SEND = `(?:sends?|passes|pass|forwards?|pushe?s?|submits?|reports?|writes?|streams?)${WHAT} to`;
const TAKE = '(?:accepts?|receives?|takes?|listens? for|gets?)';
const END =
  '(?= (?:to|for|in order|so|via|over|on|using|through|when|if|which|that|by|as)(?![\\w-])|[,;:.(]|$)';

type Groups = readonly ('from' | 'to')[];
const says = (text: string, ...groups: Groups) => ({ text: new RegExp(text, 'iu'), groups });

/** In the order of how much they say; one sentence is read once. */
const SENTENCES = [
  says(`^${NAME} uses? ${THIS} to ${TAKE}${WHAT} from ${NAME}${END}`, 'to', 'from'),
  says(`^${NAME} uses? ${THIS} to (?:${CALL}|${SEND}) ${NAME}${END}`, 'from', 'to'),
  says(`^${THIS} (?:is|are) used by ${NAME} to (?:${CALL}|${SEND}) ${NAME}${END}`, 'from', 'to'),
  says(`^${NAME} ${CAN}${TAKE}${WHAT} from ${NAME}${OVER}`, 'to', 'from'),
  says(`^${NAME} ${CAN}(?:${CALL}|${SEND}) ${NAME}${OVER}`, 'from', 'to'),
  says(`^${NAME} ${CAN}(?:${TAKE}${WHAT}|listens?|runs?|answers?)${OVER}`, 'to'),
];

const LONGEST = 4000;
const DENYING =
  /(?<![\w-])(?:not|never|no|cannot|neither|without|unless|instead)(?![\w-])|n['’]t /iu;

/** Those that name both ends, or else those that say who listens. */
export function toldOverPort(text: string): readonly ToldFlow[] {
  if (!/(?:this|these|same) port/iu.test(text)) return [];
  const flows = text
    .slice(0, LONGEST)
    .split(/\n|(?<=[.;!]) /u)
    .flatMap((sentence) => (DENYING.test(sentence) ? [] : readSentence(sentence.trim())));
  const whole = flows.filter(({ from }) => from !== null);
  return whole.length > 0 ? whole : flows;
}

function readSentence(sentence: string): readonly ToldFlow[] {
  for (const { text, groups } of SENTENCES) {
    const found = text.exec(sentence);
    if (found === null) continue;
    const of = (end: 'from' | 'to') => found[groups.indexOf(end) + 1] ?? '';
    const callers = groups.includes('from') ? namesIn(of('from')) : [];
    return namesIn(of('to')).flatMap((to): readonly ToldFlow[] =>
      callers.length === 0 ? [{ from: null, to }] : callers.map((from) => ({ from, to })),
    );
  }
  return [];
}

/** Without articles, and without what is told of whoever it is: `the hub and the relay behind it` are two. */
function namesIn(written: string): readonly string[] {
  const [own = ''] = written.trim().split(TOLD_OF, 1);
  return own.split(BEFORE_ARTICLE).flatMap((part) => {
    const name = part.replace(ARTICLE, '').trim();
    const isName = name !== '' && wordCount(name) <= MOST_WORDS;
    return isName && !POINTING.test(name) && !AMID.test(name) ? name : [];
  });
}

const ARTICLE = /^(?:the|an?|your|its|their|our) /iu;
const BEFORE_ARTICLE = /(?:,| and| or|, and|, or) (?=(?:the|an?|your|its|their|our) )/iu;
const MOST_WORDS = 8;
const TOLD_OF =
  / (?:hosting|running|using|used|which|that|who|where|via|in order|located|installed)(?= )/iu;
const POINTING =
  /^(?:it|they|them|this|these|that|those|each other|one|both|which|you|we|us|all|any|everything|something|other|others)(?=$| )(?! (?:\p{L}+ )?(?:nodes?|hosts?|servers?|clients?|agents?|machines?|users?)$)/iu;
/** What is left of a sentence that was another, or of what is done to whom it tells of: `Hosts monitored`. */
const AMID =
  / \p{Ll}{2,}ed$| (?:to|from|is|are|was|be|must|should|can|will|uses?|sends?|needs?|for|over|on)(?= |$)|^(?:if|when|once|while|after|before|for|in|on|by|to|from|as|also|note|traffic|requests?|data|connections?|access)(?= |$)/iu;
