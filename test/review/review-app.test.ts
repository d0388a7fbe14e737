import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toHtml } from "hast-util-to-html";
import { type Browser, chromium } from "playwright-core";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serveReview } from "../../src/cli/serve-review.js";
import { readDecisions } from "../../src/draft/decisions/decision.js";
import { knownNames } from "../../src/draft/known-names.js";
import { readDraft } from "../../src/draft/read-draft.js";
import { OTHER_RULES } from "../../src/extract/sift/other-kinds.js";
import { withFolderLock } from "../../src/io/folder-lock.js";
import { REVIEW_FOLDER, workPath } from "../../src/io/work-folder.js";
import type { Language } from "../../src/model/language.js";
import { ruleInChinese } from "../../src/model/rule-words.js";
import { rowPanel } from "../../src/review/page/row-panel.js";
import { reviewApp } from "../../src/review/server/review-app.js";
import { nextDocument } from "../../src/review/session/next-document.js";
import { ReviewSession } from "../../src/review/session/review-session.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { CHROMIUM_FLAGS, needs, outside } from "../report/outside.js";
import { runCli } from "../support/run-cli.js";

const require = createRequire(import.meta.url);
const PLAN = [
  "湖北省企业技术创新行动方案（2021—2025年）",
  "一、工作成效",
  "2020年，全省高新技术企业达到1.04万家，建成中试平台36个。",
  "二、主要目标",
  "到2025年，高新技术企业达到2万家以上，规模以上工业企业研发投入强度达到1.9%，力争建成绿色工厂300家左右。",
  "三、重点任务",
  "实施“十百千”行动，支持企业牵头组建15个创新联合体，每个给予最高200万元补助。",
].join("\n");

/** Words of the panel's table that stand on two lines, and the width of its narrowest field: as a page tells them. */
const PARTED = `[...document.querySelectorAll("#panel th, #panel .from")].flatMap((cell) => {
  const text = cell.firstChild;
  if (text?.nodeType !== 3) return [];
  return [...text.data.matchAll(/[a-z]+/giu)].filter(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1;
  }).map(([word]) => word);
})`;
const NARROWEST =
  'Math.min(...[...document.querySelectorAll("#panel input:not([type=radio])")].map((field) => field.offsetWidth))';

let folder = "";
let draft = "";
let known: Awaited<ReturnType<typeof loadDataset>>["rows"];
beforeAll(async () => {
  known = (await loadDataset()).rows;
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-review-"));
  draft = join(folder, "d");
  await writeFile(join(folder, "plan.txt"), PLAN);
  expect((await runCli(["draft", join(folder, "plan.txt"), "--region", "420000", "--out", draft])).code).toBe(
    0,
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function open(language: Language = "en"): Promise<ReviewSession> {
  return new ReviewSession({
    folder: draft,
    draft: await readDraft(draft),
    known: { ...known, vocabulary: knownNames(known).indicators },
    by: "li",
    language,
  });
}
const DOCUMENT = "hubei-2021";
const ids = (session: ReviewSession, state: string): string[] =>
  session.items(DOCUMENT).flatMap((item) => (item.state === state ? [item.id] : []));

describe("a review", () => {
  test("writes each decision at once, and a session opened anew, and accept, know it", async () => {
    const session = await open();
    const [first = "", second = ""] = ids(session, "draft");
    expect(await session.decide({ action: "accept", document: DOCUMENT, id: first })).toEqual([]);
    expect(
      await session.decide({ action: "accept", document: DOCUMENT, id: second, cells: { value: "２．１" } }),
    ).toEqual([]);
    const written = readDecisions(await readFile(join(draft, "decisions.csv"), "utf8"));
    expect(written.map(({ action, decided_by, key }) => [action, decided_by, key])).toEqual([
      ["accept", "li", first],
      ["change", "li", second],
    ]);
    const again = await open();
    expect(again.progress()).toEqual(session.progress());
    const { rows } = await readDraft(draft);
    expect(
      rows.targets
        .filter(({ status }) => status === "reviewed")
        .map(({ value, reviewed_by }) => [value, reviewed_by]),
    ).toEqual([
      [2, "li"],
      [2.1, "li"],
    ]);
  });

  test("a new draft of the same document keeps what was decided", async () => {
    const session = await open();
    const [first = "", second = ""] = ids(session, "draft");
    await session.decide({ action: "accept", document: DOCUMENT, id: first, cells: { bound: "gt" } });
    await session.decide({ action: "drop", document: DOCUMENT, id: second, kind: "scope" });
    await runCli(["draft", join(folder, "plan.txt"), "--region", "420000", "--out", draft, "--force"]);
    const { rows, dropped } = await readDraft(draft);
    expect(rows.targets[0]).toMatchObject({ bound: "gt", status: "reviewed" });
    expect(dropped).toHaveLength(1);
    expect(rows.other_numbers.find(({ kind }) => kind === "scope")?.quote).toMatch(/^1\.9/);
  });

  test("a number that was not taken becomes a target, is another number no more, and goes into the dataset with its indicator", async () => {
    const session = await open();
    const before = session.items(DOCUMENT);
    const aid = before.find((item) => item.other?.quote.startsWith("200") === true);
    expect(await session.decide({ action: "take", document: DOCUMENT, id: aid?.id ?? "" })).toEqual([]);
    const { rows } = await readDraft(draft);
    const taken = rows.targets.find(({ value_start }) => value_start === aid?.start);
    expect(taken).toMatchObject({ value: 200, unit: "CNY", unit_mult: 4, status: "reviewed" });
    expect(rows.other_numbers.some(({ quote_start }) => quote_start === aid?.start)).toBe(false);
    const { code, err } = await runCli(["accept", draft, "--data", join(folder, "mine")]);
    expect([code, err]).toEqual([0, ""]);
    expect(await readFile(join(folder, "mine", "decisions.csv"), "utf8")).toMatch(/,add,/);
  });

  test("undo takes back one decision after the other; the file keeps what was undone", async () => {
    const session = await open();
    const before = session.items(DOCUMENT);
    const [first = ""] = ids(session, "draft");
    await session.decide({ action: "drop", document: DOCUMENT, id: first });
    expect(session.items(DOCUMENT)).not.toEqual(before);
    expect(await session.undo()).toBe(first);
    expect(session.items(DOCUMENT)).toEqual(before);
    expect(await session.undo()).toBeNull();
    const [kept] = readDecisions(await readFile(join(draft, "decisions.csv"), "utf8"));
    expect(kept?.undone).toMatch(/^\d{4}-/);
  });

  test("one decision holds for a section, another for a name in all documents", async () => {
    const session = await open();
    const [first = "", ...rest] = ids(session, "draft");
    const item = session.item(DOCUMENT, first);
    expect(
      await session.decide({
        action: "name",
        document: DOCUMENT,
        id: first,
        cells: { indicator_id: "green-factories" },
      }),
    ).toEqual([]);
    expect(session.item(DOCUMENT, first)?.row?.indicator_id).toBe("green-factories");
    await session.undo();
    expect(session.item(DOCUMENT, first)?.row?.indicator_id).toBe(item?.row?.indicator_id);
    await session.decide({ action: "accept", document: DOCUMENT, id: rest[0] ?? "" });
    await session.decide({ action: "section", document: DOCUMENT, id: first });
    const states = session
      .items(DOCUMENT)
      .filter(({ row }) => row !== null)
      .map(({ state }) => state);
    expect(states.slice(0, 3)).toEqual(["dropped", "reviewed", "dropped"]);
  });

  test("what does not go together is refused with the reason, and nothing is written", async () => {
    const session = await open();
    const [first = ""] = ids(session, "draft");
    const decide = (cells: Record<string, string>) =>
      session.decide({ action: "accept", document: DOCUMENT, id: first, cells });
    expect(await decide({ bound: "range" })).toEqual([
      expect.stringMatching(/“Upper end of a printed range” must have/),
    ]);
    expect(await decide({ value: "many" })).toEqual([
      expect.stringMatching(/“Value as printed” must be a number.*not “many”/),
    ]);
    expect(await decide({ unit: "percant" })).toEqual([
      expect.stringMatching(/“Unit” must be one of .*percent.*not “percant”/),
    ]);
    expect(await decide({ region_code: "999999" })).toEqual([
      expect.stringMatching(/“Region” must be one of \d{6}, .*not “999999”/),
    ]);
    expect(await decide({ indicator_id: "no-such-thing" })).toEqual([expect.stringMatching(/no indicator/)]);
    await expect(readFile(join(draft, "decisions.csv"))).rejects.toThrow(/ENOENT/);
  });

  test("a row that the second reading reads otherwise is doubted, and says in what", async () => {
    const session = await open();
    const [id = ""] = ids(session, "draft");
    const row = session.item(DOCUMENT, id)?.row;
    if (row === null || row === undefined) throw new Error("no row");
    expect(session.doubts(row).columns).not.toContain("bound");
    const { words, columns } = session.doubts({ ...row, bound: "le" });
    expect(words).toMatch(/“Bound” is “at most”, but the print is read as “at least”/);
    expect(columns).toContain("bound");
  });

  test("the indicator that a taken number brings is known by its name from then on", async () => {
    const session = await open();
    const aid = session.items(DOCUMENT).find((item) => item.other?.quote.startsWith("200") === true);
    if (aid === undefined) throw new Error("no such number");
    const brought = session.proposal(DOCUMENT, aid)?.indicator;
    if (brought === null || brought === undefined) throw new Error("it brings none");
    const panel = (item: typeof aid, taking: boolean): string =>
      toHtml({ type: "root", children: rowPanel(session, item, taking) });
    expect(panel(aid, true)).toContain(`${brought.name_en} (new indicator)`);
    await session.decide({ action: "take", document: DOCUMENT, id: aid.id });
    const added = session.items(DOCUMENT).find((item) => item.start === aid.start);
    expect(added === undefined ? "" : panel(added, false)).toContain(brought.name_zh);
  });

  const NEW = { new_indicator: "企业研发机构", new_definition: "规模以上工业企业设立的研发机构数" };

  test("a reviewer makes a new indicator on the page, for a row that was drafted and for one that is taken", async () => {
    const session = await open();
    const [first = ""] = ids(session, "draft");
    expect(await session.decide({ action: "accept", document: DOCUMENT, id: first, cells: NEW })).toEqual([]);
    const rowOf = (name: string) =>
      [...session.indicators.values()].filter(({ name_zh }) => name_zh === name);
    const [made] = rowOf(NEW.new_indicator);
    expect(made).toMatchObject({ definition_zh: NEW.new_definition, name_zh: NEW.new_indicator });
    expect(session.item(DOCUMENT, first)?.row?.indicator_id).toBe(made?.indicator_id);
    const aid = session.items(DOCUMENT).find((item) => item.other?.quote.startsWith("200") === true);
    const request = { action: "take", document: DOCUMENT, id: aid?.id ?? "" } as const;
    expect(await session.decide({ ...request, cells: { new_indicator: "创新联合体补助" } })).toEqual([]);
    expect(rowOf("创新联合体补助")[0]?.definition_zh).toBe("创新联合体补助（草稿：定义待核对）");
    const { rows } = await readDraft(draft);
    expect(rows.indicators.map(({ name_zh }) => name_zh)).toEqual(
      expect.arrayContaining([NEW.new_indicator, "创新联合体补助"]),
    );
    const data = join(folder, "data");
    expect(await runCli(["accept", draft, "--data", data])).toMatchObject({ code: 0 });
  });

  test("the name of a known indicator makes no second one, and one that says nothing is refused", async () => {
    const session = await open("zh");
    const [first = ""] = ids(session, "draft");
    const request = { action: "accept", document: DOCUMENT, id: first } as const;
    for (const new_indicator of ["x", "abc", "厂"])
      expect(await session.decide({ ...request, cells: { new_indicator } })).toEqual([
        "新指标的名称须为中文，不少于两个字",
      ]);
    const before = session.indicators.size;
    expect(await session.decide({ ...request, cells: { new_indicator: " 绿色工厂 " } })).toEqual([]);
    expect(session.item(DOCUMENT, first)?.row?.indicator_id).toBe("green-factories");
    expect(session.indicators.size).toBe(before);
  });

  test.each([
    ["zh", "个数（家、个、项、件等）", "湖北省", "规模以上工业企业", "按《高新技术企业认定管理办法》认定"],
    [
      "en",
      "Count",
      "Hubei",
      "Industrial enterprises above designated size",
      "High and new technology enterprises",
    ],
  ] as const)(
    "units, regions and populations are lists by name, candidates stand with their definitions: %s",
    async (language, unit, region, population, definition) => {
      const session = await open(language);
      const item = session.items(DOCUMENT).find(({ row }) => row?.indicator_id === "high-tech-enterprises");
      if (item === undefined) throw new Error("no such row");
      const panel = toHtml({ type: "root", children: rowPanel(session, item, false) });
      const list = (column: string) =>
        new RegExp(`<select[^>]* name="${column}".*?</select>`, "su").exec(panel)?.[0] ?? "";
      expect(list("unit")).toMatch(new RegExp(`<option value="count" selected>${unit}</option>`, "iu"));
      expect(list("region_code")).toContain(`<option value="420000" selected>${region}`);
      expect(list("population_id")).toContain(`${population}</option>`);
      expect(panel).toMatch(
        new RegExp(`<p id="d-high-tech-enterprises" class="defined">[^<]*${definition}`, "iu"),
      );
    },
  );

  test("a Chinese page tells the rule of a number in Chinese, and the growth of one year is no average", async () => {
    const session = await open("zh");
    for (const item of session.items(DOCUMENT).filter(({ row }) => row === null)) {
      const panel = toHtml({ type: "root", children: rowPanel(session, item, false) });
      expect(/判定规则：([^<]*)/.exec(panel)?.[1]).toMatch(/^[^a-z]+$/);
    }
    for (const rule of OTHER_RULES) expect(ruleInChinese(rule)).not.toMatch(/[a-z]/);
    const item = session.items(DOCUMENT).find(({ state }) => state === "draft");
    if (item?.row === null || item === undefined) throw new Error("no row");
    const panelOf = (row: Partial<typeof item.row>): string =>
      toHtml({
        type: "root",
        children: rowPanel(session, { ...item, row: { ...item.row, ...row } as typeof item.row }, false),
      });
    expect(session.doubts({ ...item.row, bound: "le" }).words).toMatch(
      /^“限定方式”为“不高于”，而原文读作“不少于”：“/,
    );
    expect(panelOf({ measure: "growth", period_start: 2025, period_end: 2025 })).toMatch(/selected>增速</);
    expect(panelOf({ measure: "growth", period_start: 2021, period_end: 2025 })).toMatch(
      /selected>年均增速</,
    );
  });

  test("decisions that come at once are all kept", async () => {
    const session = await open();
    const all = ids(session, "draft");
    await Promise.all(all.map((id) => session.decide({ action: "accept", document: DOCUMENT, id })));
    expect(readDecisions(await readFile(join(draft, "decisions.csv"), "utf8"))).toHaveLength(all.length);
  });
});

describe("the server", () => {
  const host = { host: "127.0.0.1:4000" };
  const app = async () => reviewApp(await open(), { token: "secret-token", port: () => 4000 });

  test.each<[string, string, Record<string, string>, number]>([
    ["the page with the token", "/?token=secret-token", host, 200],
    ["the page without", "/", host, 403],
    ["with another token", "/?token=secret-tokem", host, 403],
    ["under another host", "/?token=secret-token", { host: "elsewhere.example:4000" }, 403],
    ["from a page elsewhere", "/?token=secret-token", { ...host, origin: "http://elsewhere.example" }, 403],
    [
      "from another port of this machine",
      "/?token=secret-token",
      { ...host, origin: "http://127.0.0.1:4001" },
      403,
    ],
    [
      "from another site, as the browser says",
      "/?token=secret-token",
      { ...host, "sec-fetch-site": "cross-site" },
      403,
    ],
    ["a panel with the token in its address alone", "/panel?token=secret-token", host, 403],
  ])("%s", async (_, path, headers, status) => {
    const answer = await (await app()).request(path, { headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-security-policy")).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    );
  });

  test("a decision without the token, or that is none, is not taken", async () => {
    const served = await app();
    const post = (headers: Record<string, string>, body: string) =>
      served.request("/decide", { method: "POST", headers: { ...host, ...headers }, body });
    expect((await post({}, "{}")).status).toBe(403);
    expect((await post({ "x-review-token": "secret-token" }, "{")).status).toBe(400);
    expect(
      (
        await post(
          { "x-review-token": "secret-token" },
          '{"action":"erase","document":"hubei-2021","id":"x"}',
        )
      ).status,
    ).toBe(400);
    expect((await post({ "x-review-token": "secret-token" }, " ".repeat(1_100_000))).status).toBe(413);
  });

  test("a decision that the disk does not take is answered with the reason, not kept, and can be made again", async () => {
    const session = await open();
    const served = await reviewApp(session, { token: "secret-token", port: () => 4000 });
    const [id = ""] = ids(session, "draft");
    const decide = () =>
      served.request("/decide", {
        method: "POST",
        headers: { ...host, "x-review-token": "secret-token" },
        body: JSON.stringify({ action: "accept", document: DOCUMENT, id }),
      });
    await mkdir(join(draft, "decisions.csv"));
    const refused = await decide();
    expect([refused.status, await refused.json()]).toEqual([
      500,
      { problems: [expect.stringContaining("decisions.csv")] },
    ]);
    expect(ids(session, "draft")).toContain(id);
    await rm(join(draft, "decisions.csv"), { recursive: true });
    expect((await decide()).status).toBe(200);
    expect(ids(session, "draft")).not.toContain(id);
  });

  test("a second review of the same draft is refused, with who holds it, also after a decision of the first", async () => {
    await withFolderLock(workPath(draft, REVIEW_FOLDER), { command: "review d" }, async () => {
      const session = await open();
      await session.decide({ action: "accept", document: DOCUMENT, id: ids(session, "draft")[0] ?? "" });
      const { code, err } = await runCli(["review", draft]);
      expect([code, err]).toEqual([1, expect.stringMatching(/is being changed by process \d+/)]);
    });
  });
});

const wanted = needs("chromium");
describe.skipIf(wanted.skip)(`in Chromium${wanted.title}`, () => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await chromium.launch({
      executablePath: outside("chromium") ?? "chromium",
      args: [...CHROMIUM_FLAGS],
    });
  }, 60_000);
  afterEach(() => browser.close());

  test.each<[Language, "light" | "dark"]>([
    ["zh", "light"],
    ["en", "dark"],
  ])(
    "a review by keys, in %s (%s): one key for a row that is right, two for a number that was not taken; axe finds nothing",
    async (language, colorScheme) => {
      const session = await open(language);
      const served = await serveReview(session);
      const page = await (await browser.newContext({ colorScheme })).newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("console", (message) => problems.push(message.text()));
      await page.goto(served.address);
      await page.waitForSelector("#at-hand");
      await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
      const { violations } = (await page.evaluate("axe.run()")) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
      const waiting = session.items(DOCUMENT).filter(({ state }) => state === "draft").length;
      const press = async (key: string): Promise<void> => {
        const before = await page.textContent("#panel");
        await page.keyboard.press(key);
        await expect.poll(() => page.textContent("#panel")).not.toBe(before);
      };
      for (let row = 0; row < waiting; row += 1) await press("Enter");
      expect(session.progress()).toEqual({ done: waiting, all: waiting });
      const other = session.items(DOCUMENT).find((item) => item.other?.quote.startsWith("200") === true);
      await page.click(`button.n[data-start="${other?.start}"]`);
      await expect.poll(() => page.textContent("#at-hand")).toMatch(/^200/);
      await press("t");
      await press("Enter");
      expect(session.progress()).toEqual({ done: waiting + 1, all: waiting + 1 });
      expect(problems).toEqual([]);
      await served.close();
    },
    120_000,
  );

  test.each(["zh", "en"] as const)(
    "a phone shows the page in %s without scrolling it sideways, however long the title of a document, and parts no word",
    async (language) => {
      const plan = join(folder, "plan.txt");
      await writeFile(plan, PLAN.replace("湖北省", `湖北省人民政府办公厅${"关于印发有关".repeat(12)}`));
      expect((await runCli(["draft", plan, "--region", "420000", "--out", draft, "--force"])).code).toBe(0);
      const served = await serveReview(await open(language));
      const page = await (await browser.newContext({ viewport: { width: 390, height: 800 } })).newPage();
      await page.goto(served.address);
      await page.waitForSelector("#at-hand");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      expect(await page.evaluate(PARTED)).toEqual([]);
      expect(await page.evaluate(NARROWEST)).toBeGreaterThan(80);
      await served.close();
    },
    60_000,
  );
});

test("when one document is done the next one with open rows is named, and none when all are", async () => {
  await writeFile(join(folder, "other.txt"), PLAN.replaceAll("湖北", "湖南").replace("2万家", "3万家"));
  const both = [join(folder, "plan.txt"), join(folder, "other.txt")];
  expect((await runCli(["draft", ...both, "--out", draft, "--force"])).code).toBe(0);
  const session = await open();
  const [first = "", second = ""] = session.documents.map(({ document_id }) => document_id);
  const acceptAll = async (document: string): Promise<void> => {
    for (const { id, state } of session.items(document))
      if (state === "draft") expect(await session.decide({ action: "accept", document, id })).toEqual([]);
  };
  await acceptAll(first);
  expect(nextDocument(session, first)).toBe(second);
  await acceptAll(second);
  expect(nextDocument(session, second)).toBeNull();
});
