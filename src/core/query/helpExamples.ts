/**
 * The language by examples from the open document: what the help shows. Every example reads here, selects
 * something, and means what is said of it; a section with nothing to show is left out.
 */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { FIELD_NAMES } from './fieldNames.ts';
import { anyHopsExamples } from './help/anyHopsExamples.ts';
import { chooseTrace } from './help/chooseTrace.ts';
import { combineExamples } from './help/combineExamples.ts';
import { fieldTerms } from './help/fieldTerms.ts';
import { groupExamples } from './help/groupExamples.ts';
import { hopByHopExamples, oneHopExamples } from './help/hopExamples.ts';
import { portExamples } from './help/portExamples.ts';
import { nameEnds } from './help/sayEnds.ts';
import { examplesOf, firstExample, tryExample } from './help/tryExample.ts';
import type { HelpExample } from './help/tryExample.ts';
import { wordExamples } from './help/wordExamples.ts';

export interface HelpSection {
  readonly title: string;
  /** A sentence or two on what the examples have in common. */
  readonly about: string;
  readonly examples: readonly HelpExample[];
}

/** The same for the same index; no query stands in it twice. */
export function helpExamples(index: DocumentIndex): readonly HelpSection[] {
  const endOf = nameEnds(index);
  const chosen = chooseTrace(index, endOf);
  const sections: readonly HelpSection[] = [
    {
      title: 'One hop',
      about: 'An arrow stands between two names, and either may be left out. A port may follow.',
      examples: oneHopExamples(index, endOf),
    },
    {
      title: 'Any number of hops',
      about: 'A double arrow finds the ways that traffic can go, however many hops they have.',
      examples: anyHopsExamples(index, endOf, chosen),
    },
    {
      title: 'Hop by hop',
      about: 'Several arrows make a chain; between two of them the name may be left out.',
      examples: hopByHopExamples(index, endOf, chosen),
    },
    {
      title: 'Groups as ends',
      about: 'A group means all that is in it. Before a slash it says which of several is meant.',
      examples: groupExamples(index),
    },
    {
      title: 'Fields',
      about: 'A field’s name, a colon and a value, without a space between them.',
      examples: FIELD_NAMES.filter((field) => field !== 'port').flatMap((field) =>
        examplesOf(firstExample(index, fieldTerms(index, field))),
      ),
    },
    {
      title: 'Ports',
      about: 'A number, several, or a range; and two words for ports that have no number.',
      examples: portExamples(index),
    },
    {
      title: 'Combine',
      about:
        'A space is “and”. Beside it there are “or”, a minus or “not” for what is left out, and parentheses.',
      examples: combineExamples(index, endOf, chosen),
    },
    {
      title: 'Words',
      about:
        'Any other word is looked for in what is said of a flow: its row, its ends and their groups, its port and protocol.',
      examples: wordExamples(index),
    },
    {
      title: 'Rows that were brought',
      about: 'What somebody has to look at in a document that was brought in.',
      examples: examplesOf(
        tryExample(index, { query: 'is:waiting', means: 'Every row that needs you' }),
        tryExample(index, { query: 'is:doubtful', means: 'Every row that was read with a doubt' }),
      ),
    },
  ];
  return withoutRepeats(sections).filter(({ examples }) => examples.length > 0);
}

/** Small documents have so little to show that one query may serve two sections. */
function withoutRepeats(sections: readonly HelpSection[]): readonly HelpSection[] {
  const seen = new Set<string>();
  return sections.map((section) => ({
    ...section,
    examples: section.examples.filter(({ query }) => !seen.has(query) && seen.add(query)),
  }));
}
