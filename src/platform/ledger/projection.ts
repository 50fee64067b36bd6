import type { EventValue } from './canonical.ts';
import type { RecordedEvent, Stream } from './event.ts';

/** 状态表: a table that holds nothing but what events say. Each row belongs to one stream; `stream` is the column that names it. */
export type CachedTable = {
  readonly name: string;
  readonly stream: string;
  /** The columns by which no two rows are alike. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
};

/** A row of a state table by its columns. What is no text, figure or yes and no stands in a column of JSON. */
export type CachedRow = Readonly<Record<string, EventValue>>;

/** 投影: how the events of one stream become rows. The acts and the rebuilding of the tables use the same, so that the two cannot part company. */
export type Projection = {
  /** The kind of streams that it is about. */
  readonly kind: string;
  readonly tables: readonly CachedTable[];
  /** Pure: the rows of all events of a stream, by the name of their table. */
  rowsOf(stream: Stream, events: readonly RecordedEvent[]): Readonly<Record<string, readonly CachedRow[]>>;
};
