import { expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

test.each([
  [
    "农民工工伤保险参保率、失业保险参保率分别达到80%、60%。",
    ["农民工工伤保险参保率", "农民工失业保险参保率"],
  ],
  ["农民工工伤保险参保率、居民满意率分别达到80%、60%。", ["农民工工伤保险参保率", "居民满意率"]],
])("rates of one kind side by side are of the same people: %s", (text, expected) => {
  expect(conceptsOf(text)).toEqual(expected);
});
