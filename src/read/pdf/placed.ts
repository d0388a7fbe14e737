/** A piece of text with its place on a page in points, `y` rising towards the top, and the height of its font. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
