/** A piece of a source that was taken out before reading, since it surrounds the document: a menu, a footer, buttons. */
export interface RemovedText {
  readonly text: string;
  /** Where it stood: the element with its class and id, `line` for a line of its own, or the page of a PDF (`page 3`). */
  readonly place: string;
}
