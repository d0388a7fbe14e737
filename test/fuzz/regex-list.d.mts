/** A regular expression of the sources. */
export interface WrittenExpression {
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}
export declare const KNOWN: string;
export declare function regularExpressions(folder: string): WrittenExpression[];
export declare function keyOf(one: WrittenExpression): string;
export declare function judge(one: WrittenExpression, timeout: number): Promise<string>;
