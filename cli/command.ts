/** What a command line asks for, once it is understood. */
import type { SourceFormat } from '../src/core/import/source.ts';
import type { Theme } from '../src/core/url/address.ts';
import type { Form, Verb } from './grammar.ts';

/**
 * Which documents several files make: one of each and, of all of them, a platform; only the one; only the
 * other.
 */
export type Grouping = 'both' | 'joined' | 'apart';

/** What to read, and how: all verbs have that. */
export interface ReadingRequest {
  /** Files and folders; `-` is standard input. At least one. */
  readonly paths: readonly string[];
  readonly format: SourceFormat | null;
  /** A file. */
  readonly choices: string | null;
  readonly title: string | null;
  readonly grouping: Grouping;
  readonly isStrict: boolean;
}

export type Command =
  | { readonly verb: 'help'; readonly about: Verb | null }
  | { readonly verb: 'version' }
  | {
      readonly verb: 'build';
      readonly reading: ReadingRequest;
      readonly out: string;
      readonly isFile: boolean;
      readonly isForced: boolean;
      readonly isJson: boolean;
      readonly base: string | null;
    }
  | { readonly verb: 'check'; readonly reading: ReadingRequest; readonly isJson: boolean }
  | {
      readonly verb: 'convert';
      readonly reading: ReadingRequest;
      readonly to: Form;
      readonly id: string | null;
    }
  | {
      readonly verb: 'svg';
      /** As it was written: a whole link, a part of one, a query of it alone. */
      readonly address: string;
      /** `null`: the built-in documents are meant. */
      readonly reading: ReadingRequest | null;
      readonly isStrict: boolean;
      /** A file; `null` for standard output. */
      readonly out: string | null;
      readonly theme: Theme | null;
      readonly base: string | null;
    };

/** Why a command line asks for nothing that can be done. */
export interface UsageProblem {
  readonly message: string;
  /** What may have been meant. */
  readonly hint: string | null;
}

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: UsageProblem };

export function failed(message: string, hint: string | null = null): Outcome<never> {
  return { ok: false, problem: { message, hint } };
}
