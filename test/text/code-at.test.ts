import { describe, expect, it } from "vitest";
import { codeAt } from "../../src/text/code-at.js";

describe("codeAt", () => {
  it("tells the code of a character, and 0 outside of the text", () => {
    expect([-1, 0, 1, 2].map((at) => codeAt("年底", at))).toEqual([0, 0x5e74, 0x5e95, 0]);
  });
});
