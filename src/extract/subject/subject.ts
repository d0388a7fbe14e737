import type { Tier } from "../../model/codes.js";
import type { ReadSubject } from "./repeated-subjects.js";

/** What a number counts or measures, as printed, with what its words say of tier and denominator. */
export interface Subject {
  readonly phrase: string;
  /** The verb that changes what is counted (改造), its own or that of the list; null where there is none. */
  readonly action: string | null;
  readonly tier: Tier | null;
  /** Unit code that a printed denominator (每万人, 亿元…) makes of a count; null where there is none. */
  readonly ratioUnit: string | null;
  /** Whether the first item of its list is narrowed to a part of the region, which may hold for this one too. */
  readonly narrowed: boolean;
  /** The part of the territory that a part of a whole is told of (其中东山市、西山市, 其他市县); absent for anything else. */
  readonly place?: string;
  /** Where the owner of a bare head was found: in another clause of the sentence, or in what stands above it, which may as well own nothing of it. */
  readonly ownerFrom?: "sentence" | "above" | "perhaps";
}

/** What the text around a sentence says of the subjects that it leaves out. */
export interface SubjectContext {
  /** The subject of the number before in the same sentence; null where there is none. */
  readonly before: Subject | null;
  /** The numbers of the sentence before it, in order, with their subjects. */
  readonly found: readonly ReadSubject<Subject>[];
  /** The numbers of the sentence right before it in the paragraph; none where another thing stands between. */
  readonly earlier?: readonly ReadSubject<Subject>[];
  /** What the paragraph or its heading is about. */
  readonly topic: () => string | null;
}
