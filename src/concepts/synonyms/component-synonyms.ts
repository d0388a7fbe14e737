/** Words that name one component of a concept: all forms are read as the first. */
export interface ComponentSynonyms {
  readonly name: string;
  /** Regular expressions without quantifiers over groups; the longest first. */
  readonly forms: string;
  /** Where the terms stand side by side, or the term is defined. */
  readonly source: string;
}
