import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { knownNames } from "../../src/draft/known-names.js";
import { readDraft } from "../../src/draft/read-draft.js";
import { forTerminal } from "../../src/model/clean-text.js";
import type { IndicatorRow } from "../../src/model/rows.js";
import { reviewApp } from "../../src/review/server/review-app.js";
import { ReviewSession } from "../../src/review/session/review-session.js";
import { loadDataset } from "../../src/tables/load-dataset.js";
import { runCli } from "../support/run-cli.js";

const HOSTILE = `\u001b]0;x\u0007\u202e</script><script>alert(1)</script><img src=x onerror="alert(1)">\u2028`;
const PLAN = [
  `湖北省${HOSTILE}企业技术创新行动方案（2021—2025年）`,
  "二、主要目标",
  `到2025年，高新技术企业${HOSTILE}达到2万家以上，“${HOSTILE}”研发投入强度达到1.9%，建成绿色工厂300家左右。`,
  `=1+1建成${HOSTILE}站点15个，@实训基地20个。`,
  // A text that is for the most part controls is taken for no text.
  ...Array.from(
    { length: 30 },
    (_, index) => `（${index + 1}）推进创新平台建设，完善服务体系，优化企业发展环境。`,
  ),
].join("\n");
const HEADERS = { host: "127.0.0.1:4000", "x-review-token": "secret" };
const DOCUMENT = "hubei-2021";

/** Controls, turned writing and halves of characters; a line feed parts lines of the page's own. */
const HARM = /[\p{Cc}\u2028-\u202e\u2066-\u2069\p{Surrogate}]/u;
const harmOf = (text: string): string | undefined => HARM.exec(text.replaceAll("\n", ""))?.[0];

let folder = "";
let session: ReviewSession;
let app: Awaited<ReturnType<typeof reviewApp>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cross-province-hostile-"));
  const draft = join(folder, "d");
  await writeFile(join(folder, "plan.txt"), PLAN);
  const args = [
    "draft",
    join(folder, "plan.txt"),
    "--region",
    "420000",
    "--period",
    "2021-2025",
    "--out",
    draft,
  ];
  const made = await runCli(args);
  expect([made.code, made.err]).toEqual([0, ""]);
  const { rows: known } = await loadDataset();
  const hostile = (row: IndicatorRow): IndicatorRow => ({
    ...row,
    name_zh: `${row.name_zh}${HOSTILE}`,
    name_en: `${row.name_en}${HOSTILE}`,
    definition_zh: `${row.definition_zh}${HOSTILE}`,
  });
  session = new ReviewSession({
    folder: draft,
    draft: await readDraft(draft),
    known: {
      ...known,
      indicators: known.indicators.map(hostile),
      vocabulary: knownNames(known).indicators.map(hostile),
    },
    by: HOSTILE,
    language: "zh",
  });
  app = await reviewApp(session, { token: "secret", port: () => 4000 });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const get = (path: string) => app.request(path, { headers: HEADERS });
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: "POST",
    headers: { ...HEADERS, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

test("no word of a document or a vocabulary is markup, a control or turned writing on the page", async () => {
  const page = await (await get(`/?document=${DOCUMENT}`)).text();
  const items = session.items(DOCUMENT);
  expect(items.length).toBeGreaterThan(4);
  const panels = await Promise.all(
    items.flatMap(({ id }) =>
      ["", "&taking=yes"].map(async (taking) =>
        (await get(`/panel?document=${DOCUMENT}&id=${encodeURIComponent(id)}${taking}`)).text(),
      ),
    ),
  );
  const found = await (await get(`/indicators?typed=${encodeURIComponent("企业")}`)).text();
  expect(found).toContain("&#x3C;/script>");
  for (const part of [page, ...panels, found]) {
    expect(harmOf(part)).toBeUndefined();
    const $ = load(part);
    expect($("img, [onerror]").length).toBe(0);
    expect(
      $("script")
        .toArray()
        .every((one) => !$(one).text().includes("alert")),
    ).toBe(true);
  }
  expect(load(page)("script").length).toBe(3);
  expect(load(page)("#text").text()).toContain("</script><script>alert(1)</script>");
});

describe("a request that is none", () => {
  const good = { action: "drop", document: DOCUMENT, id: "x" };
  test.each<[string, string, unknown, number]>([
    ["no JSON", "/decide", "{", 400],
    ["nothing", "/decide", "", 400],
    ["a list", "/decide", [], 400],
    ["null", "/decide", "null", 400],
    ["another action", "/decide", { ...good, action: "__proto__" }, 400],
    ["a document elsewhere", "/decide", { ...good, document: "../../etc/passwd" }, 400],
    ["no document's id", "/decide", { ...good, document: "constructor" }, 400],
    ["numbers for cells", "/decide", { ...good, cells: { value: 1 } }, 400],
    ["an id of another type", "/decide", { ...good, id: 5 }, 400],
    ["an id that is not there", "/decide", { ...good, id: "../x" }, 422],
    ["a very long id", "/decide", { ...good, id: "x".repeat(20_001) }, 400],
    ["a body over a megabyte", "/decide", { ...good, why: "x".repeat(1_000_001) }, 413],
    ["undoing in no document", "/undo", { document: "../x" }, 400],
    ["undoing nothing", "/undo", "[]", 400],
    ["a version that is no number", "/undo", { document: DOCUMENT, version: "1" }, 400],
    ["another path", "/../decisions.csv", good, 404],
  ])("%s is refused and decides nothing", async (_, path, body, status) => {
    const before = session.version;
    const answer = await post(path, body);
    expect([answer.status, session.version]).toEqual([status, before]);
    expect(harmOf(await answer.text())).toBeUndefined();
  });

  test.each([
    ["with no token", { "x-review-token": "" }],
    ["with a token of the same length", { "x-review-token": "secreT" }],
    ["from a page elsewhere", { origin: "https://elsewhere.example" }],
    ["from a page without an origin", { origin: "null" }],
    ["over TLS, which is not served", { origin: "https://127.0.0.1:4000" }],
    ["from a name that begins alike", { origin: "http://127.0.0.1:4000.elsewhere.example" }],
    ["to another host", { host: "127.0.0.1:4000.elsewhere.example" }],
    ["from another site", { "sec-fetch-site": "same-site" }],
  ])("%s, even a good one is refused", async (_, headers) => {
    const [id = ""] = session.items(DOCUMENT).map((item) => item.id);
    const before = session.version;
    expect((await post("/decide", { ...good, id }, headers)).status).toBe(403);
    expect(session.version).toBe(before);
  });

  test.each([
    "/?document=../d",
    "/panel?document=../d&id=x",
    "/panel",
    "/decisions.csv",
    "/%2e%2e/decisions.csv",
  ])("%s is not there", async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test.each(["PUT", "DELETE", "OPTIONS", "HEAD"])("%s does nothing", async (method) => {
    const answer = await app.request("/decide", { method, headers: HEADERS });
    expect(answer.status).toBe(404);
  });
});

test("hostile cells are told in clean words, and hostile remarks are kept clean, none of them a formula", async () => {
  const [id = ""] = session.items(DOCUMENT).flatMap((item) => (item.state === "draft" ? [item.id] : []));
  const good = { action: "accept", document: DOCUMENT, id };
  for (const cells of [
    { value: HOSTILE },
    { unit: HOSTILE },
    { region_code: "../x" },
    { indicator_id: HOSTILE },
  ]) {
    const answer = await post("/decide", { ...good, cells });
    expect(answer.status).toBe(422);
    const { problems } = (await answer.json()) as { problems: string[] };
    expect(problems.map(harmOf)).toEqual([undefined]);
  }
  const why = `=cmd|' /C calc'!A0,"${HOSTILE}\n`;
  expect((await post("/decide", { ...good, why })).status).toBe(200);
  const csv = await readFile(join(folder, "d", "decisions.csv"), "utf8");
  expect(csv).not.toMatch(/(?:^|,)"?=cmd/m);
  const again = await readDraft(join(folder, "d"));
  expect(again.decisions.at(-1)?.why).toBe(forTerminal(why));
});
