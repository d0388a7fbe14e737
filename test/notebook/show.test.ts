import { Console } from "node:console";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CrossProvinceError } from "../../src/model/issue.js";
import { inKernel, kernelModule } from "../../src/notebook/kernel.js";
import { printMessagesOnly, showLastExpressions } from "../../src/notebook/last-expression.js";
import { setLanguage, show } from "../../src/notebook/show.js";
import { fromRows } from "../../src/tables/arquero.js";

const table = fromRows([{ value: 1 }], ["value"]);
const sent = vi.fn();

/** A kernel as tslab's looks from inside: its modules, among them the one that sends. */
function startKernel(): void {
  const cache = {
    other: { filename: "/x/other.js", exports: {} },
    gone: undefined,
    jupyter: { filename: "/x/tslab/dist/jupyter.js", exports: { lastWriteDisplayData: sent } },
  };
  vi.stubGlobal("__tslab__", { require: { cache } });
}

beforeEach(() => {
  setLanguage("zh");
  sent.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("in a kernel a value is one output with markup, style and text, in the language set", () => {
  startKernel();
  show(table);
  expect(sent).toHaveBeenCalledTimes(1);
  const [message, update] = sent.mock.calls[0] ?? [];
  expect(update).toBe(false);
  expect(Object.keys(message.data)).toEqual(["text/html", "text/plain"]);
  expect(message.data["text/html"]).toMatch(/^<style>[\s\S]*<\/style><div class="cp" lang="zh-CN">/);
  expect(message.data["text/plain"]).toContain("目标值");
  show(table, { language: "en" });
  expect(sent.mock.calls[1]?.[0].data["text/plain"]).toContain("Value as printed");
});

test("outside a kernel the text is printed", () => {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(inKernel()).toBe(false);
  expect(kernelModule()).toBeUndefined();
  show("一句话");
  expect(write).toHaveBeenCalledExactlyOnceWith("一句话\n");
});

test("the last expression of a cell is shown when it is ours alone, and printed otherwise", () => {
  startKernel();
  let out = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  const cell = new Console(process.stdout);
  const undo = showLastExpressions();
  cell.log(table);
  expect([sent.mock.calls.length, out]).toEqual([1, ""]);
  cell.log("text", { a: 1 });
  expect([sent.mock.calls.length, out]).toEqual([1, "text { a: 1 }\n"]);
  out = "";
  cell.log(table, 2);
  expect([sent.mock.calls.length, out]).toEqual([2, " 2\n"]);
  cell.log([table]);
  expect(sent).toHaveBeenCalledTimes(2);
  expect(out).toContain("ColumnTable");
  const mine: { [inspect.custom]?: () => string } = {};
  mine[inspect.custom] = () => "mine";
  expect(inspect(mine)).toBe("mine");
  undo();
  expect(inspect(table)).toContain("ColumnTable");
});

test("an error of ours prints as its message in the language set", () => {
  printMessagesOnly();
  const error = new CrossProvinceError([
    { code: "value-missing", severity: "error", at: { column: "unit" } },
  ]);
  expect(inspect(error)).toBe("`unit` 不能为空（unit 列）。");
  Reflect.deleteProperty(CrossProvinceError.prototype, inspect.custom);
});
