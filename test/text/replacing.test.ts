import { describe, expect, it } from "vitest";
import { replacing } from "../../src/text/replacing.js";

describe("replacing", () => {
  const pairs = [
    [/甲乙|乙甲/g, "丙"],
    [/^(丁)(?=丙)/, "$1$1"],
    [/(?<=丙)甲/g, ""],
    [/乙$/, "甲"],
  ] as const;
  const replaced = replacing(pairs);
  const inTurn = (text: string): string => pairs.reduce((left, [from, to]) => left.replace(from, to), text);

  it("lets a later pattern match what an earlier one left", () => {
    expect(replaced("丁甲乙甲")).toBe("丁丁丙");
  });

  it("leaves a text alone in which nothing matches, and all texts where there is no pattern", () => {
    expect(replaced("戊己")).toBe("戊己");
    expect(replacing([])("甲乙")).toBe("甲乙");
  });

  it("says of every short text what the patterns say one after another", () => {
    const characters = [..."甲乙丙丁"];
    let texts = [""];
    for (let length = 1; length <= 5; length++) {
      texts = texts.flatMap((text) => characters.map((character) => text + character));
      for (const text of texts) expect(replaced(text), text).toBe(inTurn(text));
    }
  });
});
