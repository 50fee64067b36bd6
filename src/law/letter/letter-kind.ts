import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import type { LetterCode } from './letter-codes.ts';
import type { PlaceholderKey } from './placeholders.data.ts';

/** 是否必备: always; where there is any; together with another value; or unless another value is given. */
export type Need = 'always' | 'if_any' | { readonly with: PlaceholderKey } | { readonly unless: PlaceholderKey };

/** 必备要素: a value that is filled in, or a sentence that the letter always bears, with the article that asks for it; null: custom of letters. */
export type LetterElement =
  | { readonly kind: 'value'; readonly key: PlaceholderKey; readonly need: Need; readonly cite: Cite | null }
  | {
      readonly kind: 'sentence';
      readonly key: string;
      readonly name: Words;
      readonly sentence: string;
      readonly cite: Cite;
    };

/** 段落: always, or only where a value is given. */
export type LetterParagraph = string | { readonly text: string; readonly with: PlaceholderKey };

/** 对期限的事件: which event of the clock the letter is, and what it does to the term for reply. */
export type LetterClock = {
  readonly event:
    | 'received'
    | 'correction_requested'
    | 'reasons_requested'
    | 'extended'
    | 'deferred'
    | 'consultation_sent'
    | 'opinion_received'
    | 'fee_notified'
    | 'replied'
    | 'correction_lapsed'
    | 'fee_lapsed'
    | 'withdrawn'
    | 'transferred';
  readonly effect: 'start' | 'wait' | 'extend' | 'defer' | 'exclude' | 'end_of_exclusion' | 'stop' | 'none';
};

/** 救济途径的印法: the clause of the outcome, that of a third party, or none, and then why. */
export type LetterRemedy =
  | { readonly kind: 'printed'; readonly of: 'outcome' | 'disclosure_told_to_third_party' }
  | { readonly kind: 'none'; readonly why: Words };

/** 文书: one kind of letter, with all it must hold and our wording of it. */
export type LetterKind = {
  readonly code: LetterCode;
  readonly key: string;
  readonly title: Words;
  readonly when: Words;
  readonly basis: readonly Cite[];
  /** To whom it goes. */
  readonly addressee: PlaceholderKey;
  /** Whether the body signs it; a slip is signed by whoever returns it. */
  readonly signedByAgency: boolean;
  readonly elements: readonly LetterElement[];
  readonly body: readonly LetterParagraph[];
  readonly clock: LetterClock | null;
  readonly remedy: LetterRemedy;
  /** What is put behind the number of the letter. */
  readonly suffix: string;
};
