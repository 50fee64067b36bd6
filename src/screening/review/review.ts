import type { ScreeningFinding } from '../finding.ts';
import type { NoCopy } from '../clean/no-copy.ts';
import type { CoverGroundKey } from '../cover-grounds.data.ts';
import type { Sheet } from './sheet.ts';

/**
 * 处理方式: what a clean copy does with a finding: 遮盖 covers the value, 去除 takes out what nobody sees, 改正 writes the right form; 须人处理 is left as
 * it is, because only a person can mend it.
 */
export type Treatment = 'mask' | 'remove' | 'replace' | 'by_hand';

/** 决定的种类: a treatment, or 保留: it stays, and a reason is told. */
export type Act = Treatment | 'keep';

/** 待定的发现: a finding with a name of its own, what is proposed for it, and what else may be decided. */
export type ReviewedFinding = {
  /** The same when the same file is screened again; holds no value. */
  readonly id: string;
  readonly finding: ScreeningFinding;
  readonly proposed: Treatment;
  /** What may be decided, the proposed first. A single one: nothing is to be decided. */
  readonly possible: readonly Act[];
  /** The right form of a wrong word; null where there is none. */
  readonly rightForm: string | null;
  /** Why it is covered, unless another ground is chosen; null for what is not covered. */
  readonly ground: CoverGroundKey | null;
  /** The sheet on which it is marked; null for what stands on none, as a property does, or on one that was cut short. */
  readonly sheet: string | null;
};

/** 审阅: a file as it was screened, ready to be decided on. It can be sent between threads and written as JSON, but for the bytes of pictures. */
export type Review = {
  /** The name of the file, without identifiers. */
  readonly name: string;
  /** Of the bytes of the file, in hexadecimal figures. */
  readonly sha256: string;
  readonly findings: readonly ReviewedFinding[];
  readonly sheets: readonly Sheet[];
  /** Why there will be no copy, whatever is decided; null where there can be one. */
  readonly noCopy: NoCopy | null;
};
