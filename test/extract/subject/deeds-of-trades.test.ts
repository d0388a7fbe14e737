import { expect, test } from "vitest";
import { industryBefore, topicOfParagraph } from "../../../src/extract/subject/topic.js";

test("what something is done to is no industry that is spoken of", () => {
  expect(industryBefore("以茶旅推动产业高端化。")).toBeNull();
  expect(topicOfParagraph("推动茶旅为产业发展蓄势。", "")).toBeNull();
  expect(topicOfParagraph("做大茶叶产业。", "")).toBe("茶叶产业");
});
