/** The field that asks what became of a flow, where two documents are compared. */
import type { DocumentIndex } from '../model/indexDocument.ts';
import type { Flow } from '../model/document.ts';
import { truthOf } from '../model/truth.ts';
import { CHANGES } from '../model/vocabulary.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { findOption, unknownValue } from './fieldSpec.ts';
import { optionsOf } from './vocabularyField.ts';

const OPTIONS = optionsOf(CHANGES);

const SPEC = { options: () => OPTIONS, reader: readChange };

export const CHANGE_FIELD: FieldSpec = {
  label: 'Change',
  about: 'added, removed … where two are compared',
  ...SPEC,
  ask: (value, index) => {
    const found = findOption(OPTIONS, value.text)?.value;
    if (found === undefined) {
      return { ok: false, problem: unknownValue('change', value, SPEC, index) };
    }
    if (index.changes === null) {
      const message = 'Nothing is compared here, so nothing has changed.';
      const hint = 'Choose under “Compare” what to compare this document with.';
      const problem = {
        code: 'unknown-value',
        message,
        hint,
        at: value.at,
        suggestions: [],
      } as const;
      return { ok: false, problem };
    }
    const changeOf = readChange(index);
    return {
      ok: true,
      matches: (flow) => truthOf(changeOf(flow).includes(found)),
      means: [found],
      notes: [],
    };
  },
};

function readChange({ changes }: DocumentIndex): (flow: Flow) => readonly string[] {
  return ({ id }) => {
    const change = changes?.get(id);
    return change === undefined ? [] : [change];
  };
}
