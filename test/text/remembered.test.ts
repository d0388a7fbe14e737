import { describe, expect, it } from "vitest";
import { remembered } from "../../src/text/remembered.js";

describe("remembered", () => {
  it("asks once for the same words, and answers null as it was told", () => {
    const asked: string[] = [];
    const first = remembered((text) => {
      asked.push(text);
      return text === "" ? null : text.charAt(0);
    });
    expect([first("甲乙"), first("甲乙"), first(""), first("")]).toEqual(["甲", "甲", null, null]);
    expect(asked).toEqual(["甲乙", ""]);
  });

  it("keeps a bounded number of answers", () => {
    let asked = 0;
    const same = remembered((text) => {
      asked += 1;
      return text;
    });
    for (let number = 0; number < 5000; number += 1) same(String(number));
    same("0");
    expect(asked).toBe(5001);
  });
});
