import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeReport } from "../../src/report/make-report.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { hostileDataset } from "./hostile.js";
import { CHROMIUM_FLAGS, needs, outside } from "./outside.js";

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "cross-province-pages-"));
const PAGES = ["report-zh", "report-en", "evidence-zh", "evidence-en", "hostile", "live"] as const;
const texts = new Map<string, string>();
const pathOf = (name: string): string => join(folder, `${name}.html`);

beforeAll(async () => {
  const dataset = await loadDataset();
  const families = ["rd-intensity", "green-factories"];
  for (const language of ["zh", "en"] as const) {
    const report = makeReport(dataset, { language, families, evidence: `evidence-${language}.html` });
    texts.set(`report-${language}`, await report.toHtml());
    texts.set(`evidence-${language}`, await report.toEvidence());
    if (language === "zh") texts.set("live", await report.toHtml({ interactive: true }));
  }
  texts.set("hostile", await makeReport(hostileDataset(), { regions: ["100", "200"] }).toHtml());
  for (const [name, text] of texts) writeFileSync(pathOf(name), text);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("html-validate", () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: {
      // Vega writes its SVG with inline attributes of its own.
      "no-inline-style": "off",
      "attribute-boolean-style": "off",
      "no-unknown-elements": "off",
      "long-title": "off",
    },
  });
  it.each(PAGES.filter((name) => name !== "live"))("finds nothing wrong with %s", async (name) => {
    const { results } = await validator.validateString(texts.get(name) ?? "");
    const messages = results.flatMap((result) =>
      result.messages.map(
        (message) => `${message.ruleId} ${message.line}:${message.column} ${message.message}`,
      ),
    );
    expect([...new Set(messages)].slice(0, 12)).toEqual([]);
  });
});

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const browserNeeds = needs("chromium");
describe.skipIf(browserNeeds.skip)(`Chromium${browserNeeds.title}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: outside("chromium") ?? "chromium",
      args: [...CHROMIUM_FLAGS],
    });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
  });

  async function open(
    name: string,
    options: Parameters<Browser["newContext"]>[0] = {},
  ): Promise<{ page: Page; requests: string[]; problems: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(message.text());
    });
    page.on("dialog", (dialog) => {
      problems.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(pathOf(name)).href);
    return { page, requests, problems };
  }

  it.each(PAGES)("opens %s without a request, an error or a dialog", async (name) => {
    const { page, requests, problems } = await open(name);
    expect(requests).toEqual([pathToFileURL(pathOf(name)).href]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["report-zh", "light"],
    ["report-en", "dark"],
    ["evidence-zh", "light"],
    ["evidence-en", "dark"],
  ] as const)(
    "axe finds no serious violation in %s (%s)",
    async (name, colorScheme) => {
      const { page } = await open(name, { colorScheme });
      await page.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
      const result: AxeResult = await page.evaluate("axe.run()");
      const serious = result.violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
      expect(serious).toEqual([]);
      await page.context().close();
    },
    180_000,
  );

  it("shows the whole report without scripts", async () => {
    const { page } = await open("report-zh", { javaScriptEnabled: false });
    expect(await page.locator(".figure .wide svg").count()).toBe(3);
    expect(await page.locator("main").textContent()).toContain("到2023年达到1.8%");
    await page.context().close();
  });

  it("is no wider than a narrow screen", async () => {
    const { page } = await open("report-zh", { viewport: { width: 380, height: 700 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(380);
    await page.context().close();
  });

  it("shows charts on a phone that need no scrolling, alive and still", async () => {
    for (const name of ["report-en", "live"]) {
      const { page } = await open(name, { viewport: { width: 360, height: 700 } });
      if (name === "live") await page.waitForSelector(".figure .live svg");
      const sizes: number[] = await page.evaluate(
        "[...document.querySelectorAll('.figure svg')].map((svg) => svg.getBoundingClientRect()).filter(({ width }) => width > 0).map(({ width }) => width)",
      );
      expect(sizes.length).toBe(3);
      for (const width of sizes) {
        expect(width).toBeLessThanOrEqual(360);
        expect(width).toBeGreaterThan(300);
      }
      await page.context().close();
    }
  });

  it("brings charts to life on request", async () => {
    const { page, problems } = await open("live");
    await page.waitForSelector(".figure .live svg");
    expect(await page.locator(".figure .live svg[role=img][aria-label]").count()).toBe(3);
    // Drawn wholly, with the expressions in it worked out.
    expect(await page.locator(".figure .live svg").first().textContent()).toContain("1.8%");
    expect(await page.locator(".figure .live svg .mark-symbol path").count()).toBeGreaterThan(8);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it("draws living charts on a dark page without white boxes", async () => {
    const { page } = await open("live", { colorScheme: "dark" });
    await page.waitForSelector(".figure .live svg");
    const papers: string[] = await page.evaluate(
      "[...document.querySelectorAll('.figure .live svg')].map((svg) => getComputedStyle(svg).backgroundColor)",
    );
    expect(new Set(papers)).toEqual(new Set(["rgba(0, 0, 0, 0)"]));
    await page.context().close();
  });

  it("tells of a mark that is touched, and takes the words away at a touch beside it", async () => {
    const { page } = await open("live", {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 800 },
    });
    await page.waitForSelector(".figure .live svg");
    const told = page.locator(".figure .told").first();
    expect(await told.isHidden()).toBe(true);
    await page.locator(".figure .live svg").first().locator(".mark-symbol path[aria-label]").first().tap();
    await told.waitFor({ state: "visible" });
    expect(await told.textContent()).toContain("规模以上工业企业");
    const box = await told.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 999) + (box?.width ?? 999) <= 390).toBe(true);
    // Nothing of it is cut off by the box that it stands in.
    const cutBy: string = await page.evaluate(`(() => {
      const told = document.querySelector(".figure .told");
      const { bottom } = told.getBoundingClientRect();
      for (let box = told.parentElement; box !== null; box = box.parentElement)
        if (getComputedStyle(box).overflow !== "visible" && box.getBoundingClientRect().bottom < bottom) return box.className;
      return "";
    })()`);
    expect(cutBy).toBe("");
    await page
      .locator(".figure .live svg")
      .first()
      .tap({ position: { x: 2, y: 2 } });
    await told.waitFor({ state: "hidden" });
    await page.context().close();
  });

  it("leads from a note to the passage, and moves and filters by keyboard", async () => {
    const { page } = await open("report-zh");
    await page.locator("#fn-hunan-2021-rd-intensity a", { hasText: "查看原文" }).first().click();
    await page.waitForURL(/evidence-zh\.html#t-hunan-2021-rd-intensity$/u);
    expect(await page.evaluate("document.activeElement.id")).toBe("t-hunan-2021-rd-intensity");
    expect(await page.evaluate("document.activeElement.firstChild.textContent")).toBe("1.8%");
    await page.keyboard.press("n");
    const next: unknown = await page.evaluate("document.activeElement.id");
    expect(next).not.toBe("t-hunan-2021-rd-intensity");
    await page.keyboard.press("p");
    expect(await page.evaluate("document.activeElement.id")).toBe("t-hunan-2021-rd-intensity");
    await page.selectOption("select[name=family]", "green-factories");
    const shown = await page
      .locator("mark[id]:not(.off)")
      .evaluateAll((marks) => marks.map((mark) => mark.id));
    expect(shown.length).toBeGreaterThan(1);
    expect(await page.locator("#detail").textContent()).toContain(String(shown.length));
    await page.context().close();
  });

  it("keeps the filters in the address, which opens the same state anew", async () => {
    const { page } = await open("evidence-zh");
    const shownOn = (one: Page) =>
      one.locator("mark[id]:not(.off)").evaluateAll((marks) => marks.map((mark) => mark.id));
    const all = await shownOn(page);
    await page.selectOption("select[name=family]", "green-factories");
    const shown = await shownOn(page);
    expect(shown.length).toBeLessThan(all.length);
    const again = await page.context().newPage();
    await again.goto(page.url());
    expect(await shownOn(again)).toEqual(shown);
    const first = await again.locator(`[id="${shown[0]}"]`).boundingBox();
    expect(first?.y).toBeGreaterThan(0);
    expect(first?.y).toBeLessThan(again.viewportSize()?.height ?? 0);
    await page.context().close();
  });

  it("is at a card at once where its address is opened, below the filters", async () => {
    const { page } = await open("evidence-zh");
    const id = await page.locator("article.card").last().getAttribute("id");
    const again = await page.context().newPage();
    await again.goto(`${page.url().split("#")[0]}#${id}`);
    const filters = await again.locator("form.filters").boundingBox();
    const card = await again.locator("article.card").last().boundingBox();
    expect(card?.y).toBeGreaterThanOrEqual((filters?.y ?? 0) + (filters?.height ?? 0));
    expect(card?.y).toBeLessThan(again.viewportSize()?.height ?? 0);
    await page.context().close();
  });

  it("saves a card as a table with a head, and as a picture no higher than it", async () => {
    const { page } = await open("evidence-en");
    const card = page.locator("article.card").first();
    await card.locator("summary").click();
    const saved = async (action: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        card.locator(`button[data-action=${action}]`).click(),
      ]);
      return readFileSync(await download.path());
    };
    const lines = (await saved("csv")).toString().trim().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('"Region","Target","Words of the document"');
    // The height of a PNG stands in its first part; it is drawn at double size.
    const height = (await saved("png")).readUInt32BE(20) / 2;
    const parts = await card.evaluate((element) =>
      [...element.querySelectorAll(".tools, details")].reduce(
        (sum, part) => sum + part.getBoundingClientRect().height,
        0,
      ),
    );
    expect(height).toBeLessThanOrEqual(((await card.boundingBox())?.height ?? 0) - parts + 3);
    await page.context().close();
  });

  it("copies the link and the embedding of a card, and says so", async () => {
    const { page, problems } = await open("evidence-zh", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const card = page.locator("article.card").first();
    for (const [action, words] of [
      ["link", /^file:.*evidence-zh\.html#/u],
      ["embed", /^<iframe [^>]*evidence-zh\.html#/u],
    ] as const) {
      await card.locator(`button[data-action=${action}]`).click();
      // Asked again by plain evaluation: a function waited for is compiled by the page, whose policy forbids that.
      await expect
        .poll(() => page.evaluate<string>("navigator.clipboard.readText()"), { timeout: 10_000 })
        .toMatch(words);
      await card.locator("output", { hasText: "✓" }).waitFor();
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
