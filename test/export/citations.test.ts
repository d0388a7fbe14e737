import { describe, expect, test } from "vitest";
import { citeAs } from "../../src/export/citations/cite-as.js";
import { toBibtex } from "../../src/export/citations/to-bibtex.js";
import { toCslJson } from "../../src/export/citations/to-csl-json.js";
import { toGbt7714 } from "../../src/export/citations/to-gbt7714.js";
import type { DocumentRow } from "../../src/model/rows.js";
import { loadDataset } from "../../src/tables/load-dataset.js";

const document: DocumentRow = {
  document_id: "anhui-2026",
  title_zh: "安徽省某规划（2026—2030年）",
  title_en: "A plan of Anhui",
  issuer_zh: "安徽省人民政府",
  issuer_en: "People's Government of Anhui",
  document_number: "皖政〔2026〕1号",
  issued_on: "2026-01-05",
  region_code: "340000",
  genre: "special-plan",
  period_start: 2026,
  period_end: 2030,
  seed_file: "a.txt",
  sha256: "0",
  source_url: "https://www.example.invalid/plan_1",
  retrieved_on: "2026-02-03",
  valid_until: null,
  issuer_rank: "government",
  note: null,
};
const target = { target_id: "anhui-2026-x", quote: "研发强度达到3%以上", section: "一、目标", page: 7 };

describe("GB/T 7714", () => {
  test("a document with all that is known of it", () => {
    expect(toGbt7714({ document, target: null })).toBe(
      "安徽省人民政府. 安徽省某规划（2026—2030年）：皖政〔2026〕1号[A/OL]. （2026-01-05）[2026-02-03]. https://www.example.invalid/plan_1.",
    );
  });
  test("the page of a target", () => {
    expect(toGbt7714({ document, target })).toContain("（2026-01-05）[2026-02-03]：7. ");
  });
  test.each([
    ["一、目标", "：一、目标. "],
    ["二、主要任务 / （三）扩大开放 / 2．做强口岸", "：二、（三）2．做强口岸. "],
    ["第二章 产业 / 第一节 工业 / --先进制造", "：第二章第一节先进制造. "],
    ["附件 / 一、指标 / …", "：附件，一、指标. "],
  ])("of a target without a page its section: %s", (section, told) => {
    expect(toGbt7714({ document, target: { ...target, page: null, section } })).toContain(
      `（2026-01-05）[2026-02-03]${told}https`,
    );
  });
  test("neither page nor section is made up", () => {
    expect(toGbt7714({ document, target: { ...target, page: null, section: null } })).toBe(
      toGbt7714({ document, target: null }),
    );
  });
  test("what is not known is left out", () => {
    const bare = {
      ...document,
      issuer_zh: "未载明",
      document_number: null,
      issued_on: null,
      retrieved_on: null,
      source_url: null,
    };
    expect(toGbt7714({ document: bare, target: null })).toBe("安徽省某规划（2026—2030年）[A].");
  });
  test("without an address it is no online document: the date stands plain, and no day of access", () => {
    expect(toGbt7714({ document: { ...document, source_url: null }, target })).toBe(
      "安徽省人民政府. 安徽省某规划（2026—2030年）：皖政〔2026〕1号[A]. 2026-01-05：7.",
    );
  });
});

test("BibTeX escapes what TeX would read as commands", () => {
  const entry = toBibtex({ document: { ...document, title_zh: "A & B_{50%}\u0007" }, target });
  expect(entry).toContain("@techreport{anhui-2026-x,");
  expect(entry).toContain("title = {{A \\& B\\_\\{50\\%\\} }}");
  expect(entry).toContain("url = {https://www.example.invalid/plan_1}");
  expect(entry.split("{").length - entry.split("\\{").length).toBe(
    entry.split("}").length - entry.split("\\}").length,
  );
});

test("BibTeX tells the page, or in its note the section", () => {
  expect(toBibtex({ document, target })).toContain("pages = {7}");
  const entry = toBibtex({ document, target: { ...target, page: null } });
  expect(entry).toContain("note = {{一、目标：“研发强度达到3\\%以上”}}");
  expect(entry).not.toContain("pages");
});

test("BibTeX and CSL-JSON say the type that the reference by GB/T 7714 prints", () => {
  expect(toGbt7714({ document, target: null })).toContain("[A/OL]");
  expect(toBibtex({ document, target: null })).toContain("mark = {A}");
  // The styles of GB/T 7714 print [A] for regulations and [R] for reports.
  expect(toCslJson({ document, target: null }).type).toBe("regulation");
});

test("CSL-JSON names the issuer as one name and keeps the date in parts", () => {
  expect(toCslJson({ document, target })).toMatchObject({
    id: "anhui-2026-x",
    type: "regulation",
    author: [{ literal: "安徽省人民政府" }],
    issued: { "date-parts": [[2026, 1, 5]] },
    page: "7",
    note: "“研发强度达到3%以上”",
  });
});

test("every document and target of the dataset is cited in every style", async () => {
  const dataset = await loadDataset();
  const ids = [
    ...dataset.rows.documents.map((row) => row.document_id),
    ...dataset.rows.targets.map((row) => row.target_id),
  ];
  expect(citeAs(dataset, ids, { style: "gbt7714" }).split("\n").length).toBe(ids.length);
  expect(JSON.parse(citeAs(dataset, ids, { style: "csl-json" })).length).toBe(ids.length);
  expect(citeAs(dataset, ids, { style: "bibtex" }).match(/^@techreport/gm)?.length).toBe(ids.length);
  expect(() => citeAs(dataset, ["hunan-2020"], { style: "bibtex" })).toThrow(/hunan-202/);
});
