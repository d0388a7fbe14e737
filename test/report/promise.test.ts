import { toString as plainText } from "mdast-util-to-string";
import { expect, test } from "vitest";
import type { Bound } from "../../src/model/codes.js";
import { promise } from "../../src/report/content/sides.js";
import { documentFacts } from "../../src/report/facts.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { target } from "../support/targets.js";

const facts = documentFacts(await loadDataset(), "zh");

test.each<[quote: string, bound: Bound, told: string]>([
  ["失业率保持在5.5%", "eq", "到2023年保持在5.5%"],
  ["失业率稳定在 5.5%左右", "approx", "到2023年稳定在5.5%左右"],
  ["价格涨幅控制在5.5%", "eq", "到2023年控制在5.5%"],
  ["价格涨幅控制在5.5%以内", "le", "到2023年不高于5.5%"],
  ["保持平稳，失业率为5.5%", "eq", "到2023年达到5.5%"],
  ["覆盖率达5.5%", "eq", "到2023年达到5.5%"],
  ["覆盖率5.5%左右", "approx", "到2023年5.5%左右"],
])("%s (%s)", (quote, bound, told) => {
  const row = target({
    target_id: "own",
    quote,
    bound,
    value: 5.5,
    decimals: 1,
    quote_start: 40,
    value_start: 40 + quote.indexOf("5.5"),
  });
  const own = { ...facts, targets: new Map([["own", row]]) };
  expect(plainText({ type: "paragraph", children: promise(row, own) })).toBe(told);
});
