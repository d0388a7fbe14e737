import type { Mention } from "../sentence/mention.js";
import type { Subject } from "./subject.js";

/** The subject of the number right before, where that stands in the same part of the sentence; null where it does not. */
export const nearSubject = ({ previous, segmentStart }: Mention, before: Subject | null): Subject | null =>
  previous !== null && previous.end >= segmentStart ? before : null;
