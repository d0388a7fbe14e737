import { expect, test } from "vitest";
import { conceptsOf } from "../../support/concepts-of.js";

test.each([
  ["陶瓷用能中，煤气占比下降到30%，电力占比提高到20%。", ["煤气占陶瓷用能比重", "电力占陶瓷用能比重"]],
  ["让更多设备用在企业中，绿电占比达到60%。", ["绿电占比"]],
  ["在园区建设过程中，绿电占比达到60%。", ["绿电占比"]],
])("a share is of the whole that a clause before it tells: %s", (text, expected) => {
  expect(conceptsOf(text)).toEqual(expected);
});
