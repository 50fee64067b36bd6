import type { CompoundFile } from '../../../platform/documents/compound/index.ts';
import type { Meter } from '../../../platform/documents/raw/index.ts';
import type { Collector } from '../collector.ts';
import type { OpenInner } from '../open-inner.ts';

/** An office file of before 2007, or one that stands in a storage of another, and where what it says is gathered. */
export type OldOffice = {
  readonly file: CompoundFile;
  readonly meter: Meter;
  readonly openInner: OpenInner;
  readonly collector: Collector;
};
