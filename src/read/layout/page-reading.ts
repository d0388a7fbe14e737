/** The lines of a page as read, and whether nothing can be mixed up in its tables. */
export interface PageReading {
  readonly lines: readonly string[];
  readonly exact: boolean;
}
