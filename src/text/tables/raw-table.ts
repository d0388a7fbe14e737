import type { Span } from "../span.js";

/** A cell as read: its text without surrounding white space, and where that stands. */
export interface RawCell extends Span {
  readonly text: string;
}

/** A table as read, before its header is understood. */
export interface RawTable extends Span {
  readonly rows: readonly (readonly RawCell[])[];
}
