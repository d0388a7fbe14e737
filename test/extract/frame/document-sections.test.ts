import { describe, expect, it } from "vitest";
import { documentSections } from "../../../src/extract/frame/document-sections.js";
import { readHeadings } from "../../../src/text/structure/sections.js";

const PLAN = { start: 2021, end: 2025 };
const TEXT =
  "一、发展基础\n已有茶园30万亩。\n二、发展目标\n（一）产业\n到2025年，茶园达到40万亩。\n三、组织保障\n加强督查。";

function kindAt(words: string): string {
  const headings = readHeadings(TEXT);
  return documentSections(headings, PLAN).at(TEXT.indexOf(words)).kind;
}

describe("documentSections", () => {
  it.each([
    ["已有", "situation"],
    ["到2025年", "targets"],
    ["加强", "tasks"],
  ])("reads what the headings above %s say of its numbers", (words, kind) => {
    expect(kindAt(words)).toBe(kind);
  });

  it("names the path and the two widest headings", () => {
    const section = documentSections(readHeadings(TEXT), PLAN).at(TEXT.indexOf("到2025年"));
    expect(section).toMatchObject({ path: "二、发展目标 / （一）产业", level: "二、发展目标/（一）产业" });
  });

  it("says nothing before the first heading", () => {
    expect(documentSections(readHeadings("到2025年，茶园达到40万亩。"), PLAN).at(0)).toEqual({
      path: "",
      kind: "other",
      level: "",
      depth: -1,
      both: false,
      years: PLAN,
      dated: null,
      turns: false,
    });
  });
});
