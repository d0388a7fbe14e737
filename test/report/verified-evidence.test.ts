import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { parseHTML } from "linkedom";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCli } from "../support/run-cli.js";
import { CHROMIUM_FLAGS, needs, outside } from "./outside.js";

const require = createRequire(import.meta.url);
const PLAN =
  "湖北省绿色制造行动方案（2023—2025年）\n到2025年，绿色工厂达到300家以上，绿色园区达到40个。\n到2025年，再生资源产业规模突破800亿元。<b>";
const CLAIMS = [
  "quote,value,bound,period_end",
  "绿色工厂达到300家以上,300,ge,2025",
  "绿色园区达到40个,40,ge,2025",
  "建成零碳小镇15个,15,eq,2025",
].join("\n");
let folder = "";
const page = (): string => join(folder, "page.html");
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-verified-"));
  await writeFile(join(folder, "plan.txt"), PLAN);
  await writeFile(join(folder, "claims.csv"), CLAIMS);
  const { code } = await runCli([
    "verify",
    join(folder, "claims.csv"),
    "--document",
    join(folder, "plan.txt"),
    "--region",
    "420000",
    "--page",
    page(),
  ]);
  expect(code).toBe(1);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("each claim is marked in the text by what became of it, and linked from the table", async () => {
  const html = await readFile(page(), "utf8");
  const { document } = parseHTML(html);
  type Marked = NonNullable<ReturnType<typeof document.querySelector>>;
  const text = (node: Marked): string => {
    const copied = node.cloneNode(true) as Marked;
    for (const part of copied.querySelectorAll(".tag, .heard")) part.remove();
    return copied.textContent ?? "";
  };
  const said = new Map<string, string>();
  let id = "";
  for (const node of document.querySelectorAll(".text .claim")) {
    id = node.id === "" ? id : `${node.id} ${[...node.classList].join(" ")}`;
    said.set(id, (said.get(id) ?? "") + text(node));
  }
  expect([...said]).toEqual([
    ["claim-1 claim ok", "绿色工厂达到300家以上"],
    ["claim-2 claim wrong", "绿色园区达到40个"],
    ["claim-4 claim missing", expect.stringMatching(/800亿元/)],
  ]);
  // The numbers of the document are marked as on every evidence page.
  expect([...document.querySelectorAll(".claim.wrong mark[data-target]")].map(text)).toEqual(["40个"]);
  for (const link of document.querySelectorAll("#claims a"))
    expect(document.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
  expect(html).toMatch(/invented.*建成零碳小镇15个/);
  expect(html).toContain("&#x3C;b>");
  const { results } = await new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "long-title": "off" },
  }).validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
  ).toEqual([]);
});

const wanted = needs("chromium");
describe.skipIf(wanted.skip)(`in Chromium${wanted.title}`, () => {
  test.each(["light", "dark"] as const)(
    "axe finds nothing (%s)",
    async (colorScheme) => {
      const browser = await chromium.launch({
        executablePath: outside("chromium") ?? "chromium",
        args: [...CHROMIUM_FLAGS],
      });
      const opened = await (await browser.newContext({ colorScheme })).newPage();
      await opened.goto(pathToFileURL(page()).href);
      await opened.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
      const { violations } = (await opened.evaluate("axe.run()")) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      await browser.close();
    },
    120_000,
  );
});
