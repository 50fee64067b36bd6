import type { Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';

/** 填写项, as data: what stands above its box and what kind of box it is. */
export type FormField = {
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words;
  /** `line`: one line; `short`: a short one; `lines`: several; `choice`: one of the options; `tick`: yes or no. */
  readonly kind: 'line' | 'short' | 'lines' | 'choice' | 'tick';
  readonly options?: readonly FieldOption[];
  readonly figures?: boolean;
};

export type FieldOption = { readonly value: string; readonly words: Words };

/** What was typed, by the names of the fields. */
export type TypedForm = Readonly<Record<string, string>>;

/** What is wrong with what was typed; `field` null where it is about none of them alone. */
export type TypedProblem = { readonly field: string | null; readonly words: Words };

/**
 * 办理单: an act that is asked for by a form: its fields, how they are read, what the act will do, said before it is done, and the doing. Each is made for one
 * person and one thing; it knows nothing of pages.
 */
export type ActSheet<Asked> = {
  readonly title: Words;
  /** What stands above the fields. */
  readonly lead: Words | null;
  readonly button: Words;
  /** What ends or takes away is asked for with another button. */
  readonly isEnding: boolean;
  readonly fields: readonly FormField[];
  readonly start: TypedForm;
  /** What was typed as what is asked for. `key` is that under which it would be done, and a new id for what it makes. */
  read(typed: TypedForm, key: string): Promise<Result<Asked, readonly TypedProblem[]>>;
  /** What stands against it as things are; nothing is done. Not asked before doing it: what was done already under the key is done. */
  tryOut(asked: Asked, key: string): Promise<readonly TypedProblem[]>;
  /** The effect, a sentence each. */
  effects(asked: Asked): Promise<readonly Words[]>;
  /** Does it once under this key, and gives the address of the page that shows it done. */
  carryOut(asked: Asked, key: string): Promise<Result<string, readonly TypedProblem[]>>;
  /** Where one goes who does not want it after all. */
  readonly back: string;
};
