import { expect, test } from "vitest";
import { extractTargets } from "../../../src/extract/extract-targets.js";

test.each(["到2025年，培育乡村工匠900人。", "到2025年，评定工程系列高级职称300人。"])(
  "so many people trained or awarded come on top of those there are: %s",
  (text) => {
    const { targets } = extractTargets(text, {
      documentId: "x",
      regionCode: "430000",
      periodStart: 2021,
      periodEnd: 2025,
    });
    expect(targets.map(({ measure }) => measure)).toEqual(["increment"]);
  },
);
