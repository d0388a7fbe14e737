import { describe, expect, it } from "vitest";
import { documentSections } from "../../../src/extract/frame/document-sections.js";
import { readHeadings } from "../../../src/text/structure/sections.js";

const TEXT =
  "一、发展基础\n已有茶园30万亩。\n二、发展目标\n（一）产业\n到2025年，茶园达到40万亩。\n三、组织保障\n加强督查。";

function kindAt(words: string): string {
  const headings = readHeadings(TEXT);
  return documentSections(headings).at(TEXT.indexOf(words)).kind;
}

describe("documentSections", () => {
  it.each([
    ["已有", "past"],
    ["到2025年", "goal"],
    ["加强", "other"],
  ])("reads what the headings above %s say of its numbers", (words, kind) => {
    expect(kindAt(words)).toBe(kind);
  });

  it("names the path and the two widest headings", () => {
    const section = documentSections(readHeadings(TEXT)).at(TEXT.indexOf("到2025年"));
    expect(section).toMatchObject({ path: "二、发展目标 / （一）产业", level: "二、发展目标/（一）产业" });
  });

  it("says nothing before the first heading", () => {
    expect(documentSections(readHeadings("到2025年，茶园达到40万亩。")).at(0)).toEqual({
      path: "",
      kind: "other",
      level: "",
    });
  });
});
