import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serveReview } from "../../src/cli/serve-review.js";
import { readDecisions } from "../../src/draft/decisions/decision.js";
import { knownNames } from "../../src/draft/known-names.js";
import { readDraft } from "../../src/draft/read-draft.js";
import { ReviewSession } from "../../src/review/session/review-session.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { CHROMIUM_FLAGS, needs, outside } from "../report/outside.js";
import { runCli } from "../support/run-cli.js";

const PLAN = [
  "湖北省企业技术创新行动方案（2021—2025年）",
  "一、工作成效",
  "2020年，全省高新技术企业达到1.04万家，建成中试平台36个。",
  "二、主要目标",
  "到2025年，高新技术企业达到2万家以上，规模以上工业企业研发投入强度达到1.9%，力争建成绿色工厂300家左右。",
  "三、重点任务",
  "支持企业牵头组建15个创新联合体，每个给予最高200万元补助。",
].join("\n");
const DOCUMENT = "hubei-2021";

const wanted = needs("chromium");
describe.skipIf(wanted.skip)(`keys of the review page${wanted.title}`, () => {
  let folder = "";
  let draft = "";
  let browser: Browser;
  let page: Page;
  let session: ReviewSession;
  let served: Awaited<ReturnType<typeof serveReview>>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "cross-province-keys-"));
    draft = join(folder, "d");
    await writeFile(join(folder, "plan.txt"), PLAN);
    await runCli(["draft", join(folder, "plan.txt"), "--region", "420000", "--out", draft]);
    const known = (await loadDataset()).rows;
    session = new ReviewSession({
      folder: draft,
      draft: await readDraft(draft),
      known: { ...known, vocabulary: knownNames(known).indicators },
      by: "li",
      language: "en",
    });
    served = await serveReview(session);
    browser = await chromium.launch({
      executablePath: outside("chromium") ?? "chromium",
      args: [...CHROMIUM_FLAGS],
    });
    page = await browser.newPage();
    await page.goto(served.address);
    await page.waitForSelector("#at-hand");
  }, 60_000);
  afterEach(async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });

  const written = async () =>
    readDecisions(await readFile(join(draft, "decisions.csv"), "utf8").catch(() => HEADER)).filter(
      ({ undone }) => undone === "",
    );
  const HEADER = "decided_on,decided_by,scope,key,action,old,new,why,undone\n";
  const head = () => page.textContent("#at-hand");
  const said = () => page.textContent("#said");
  /** Accepts the row at hand and waits for the next one. */
  const accept = async (): Promise<void> => {
    const before = await head();
    await page.keyboard.press("Enter");
    await expect.poll(head, { timeout: 10_000 }).not.toBe(before);
  };
  const aid = async (): Promise<void> => {
    const other = session.items(DOCUMENT).find((item) => item.other?.quote.startsWith("200") === true);
    await page.click(`button.n[data-start="${other?.start}"]`);
    await expect.poll(head).toMatch(/^200/);
  };

  test("Enter in the search chooses the first indicator found, and decides nothing; the next Enter accepts with it", async () => {
    await page.fill("#f-search", "green-factories");
    await page.press("#f-search", "Enter");
    await expect.poll(() => page.inputValue('[name="indicator_id"]:checked')).toBe("green-factories");
    expect(await written()).toEqual([]);
    const keys = await page.locator("#choices kbd").allTextContents();
    expect(keys).toEqual(keys.map((_, index) => String(index + 1)));
    expect(keys.length).toBe(Math.min(9, await page.locator("#choices li").count()));
    await accept();
    const [decided] = await written();
    expect(JSON.parse(decided?.new ?? "")).toMatchObject({ indicator_id: "green-factories" });
  });

  test("w leads to the name of a new indicator, and Enter accepts with it", async () => {
    await page.keyboard.press("w");
    await page.keyboard.insertText("企业研发机构");
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await written()).length).toBe(1);
    const [decided] = await written();
    expect(JSON.parse(decided?.new ?? "")).toMatchObject({ indicator: { name_zh: "企业研发机构" } });
  });

  test("Enter in a search that finds nothing says so and decides nothing", async () => {
    await page.fill("#f-search", "no such thing");
    await page.press("#f-search", "Enter");
    await expect.poll(said).toMatch(/no indicator was found/);
    expect(await written()).toEqual([]);
  });

  test.each(["u", "Escape"])("%s in a proposal cancels it, and undoes no decision", async (key) => {
    await accept();
    await aid();
    await page.keyboard.press("t");
    await page.waitForSelector('form[data-taking="yes"]');
    await page.keyboard.press(key);
    await page.waitForSelector('[data-action="propose"]');
    expect(await written()).toHaveLength(1);
    await page.keyboard.press("u");
    await expect.poll(async () => (await written()).length).toBe(0);
  });

  test.each(["u", "Escape"])("%s while a second press is awaited cancels the waiting", async (key) => {
    await accept();
    await page.keyboard.press("s");
    await expect.poll(said).toMatch(/press once more/);
    await page.keyboard.press(key);
    await expect.poll(said).toMatch(/cancelled/);
    expect(await written()).toHaveLength(1);
    await page.keyboard.press("s");
    await expect.poll(said).toMatch(/press once more/);
    expect(await written()).toHaveLength(1);
  });

  test("a change that is not saved is kept when the row is left, and the header says so", async () => {
    await accept();
    expect(await said()).toBe("saved");
    const [before, value] = [await head(), await page.inputValue("#f-value")];
    await page.fill("#f-value", "77");
    await expect.poll(said).toMatch(/not saved/);
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await expect.poll(head, { timeout: 10_000 }).not.toBe(before);
    expect(await said()).toMatch(/not saved/);
    expect(await page.inputValue("#f-value")).not.toBe("77");
    await page.keyboard.press("k");
    await expect.poll(head).toBe(before);
    expect(await page.inputValue("#f-value")).toBe("77");
    await page.keyboard.press("u");
    await expect.poll(() => page.inputValue("#f-value")).toBe(value);
    await expect.poll(said).not.toMatch(/not saved/);
    expect(await written()).toHaveLength(1);
  });

  test("Enter accepts from a list as from any other field", async () => {
    await page.selectOption("#f-bound", "gt");
    const before = await head();
    await page.press("#f-bound", "Enter");
    await expect.poll(head, { timeout: 10_000 }).not.toBe(before);
    expect(JSON.parse((await written())[0]?.new ?? "")).toMatchObject({ bound: "gt" });
  });

  test("two quick Enters never decide one row twice", async () => {
    const press = `for (let i = 0; i < 3; i += 1) document.getElementById("at-hand").dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));`;
    await page.route("**/panel?*", async (route) => {
      await page.evaluate(press);
      await route.continue();
    });
    await accept();
    const keys = (await written()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a second tab that was loaded before a decision is refused and told to reload", async () => {
    const other = await browser.newPage();
    await other.goto(served.address);
    await other.waitForSelector("#at-hand");
    await accept();
    await other.keyboard.press("Enter");
    await expect.poll(() => other.textContent("#said")).toMatch(/reload/);
    await other.keyboard.press("u");
    await expect.poll(() => other.textContent("#said")).toMatch(/reload/);
    expect(await written()).toHaveLength(1);
  });

  test("the end tells how many numbers were not taken, and o passes over dates and headings", async () => {
    while (session.progress().done < session.progress().all) await accept();
    const others = session.items(DOCUMENT).filter(({ state }) => state === "other" || state === "unread");
    const told = Number(/\d+/.exec((await page.textContent("#left")) ?? "")?.[0]);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(others.length);
    const seen = new Set<string>();
    for (let one = 0; one < told; one += 1) {
      const before = await page.textContent("#panel");
      await page.keyboard.press("o");
      await expect.poll(() => page.textContent("#panel")).not.toBe(before);
      seen.add((await page.getAttribute("button.n.now", "data-start")) ?? "");
    }
    const kinds = others.filter(({ start }) => seen.has(String(start))).map(({ other }) => other?.kind);
    expect(seen.size).toBe(told);
    expect(kinds).not.toContain("date");
    expect(kinds).not.toContain("heading");
  });
});
