import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { LOOSER, lostWords } from "../../../src/report/word/lost-words.js";

const paragraph = (inner: string): string => `<w:p><w:pPr><w:keepNext/></w:pPr>${inner}</w:p>`;
const text = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const note = `<w:r><w:footnoteReference w:id="1"/></w:r>`;
const docx = zipSync({
  "word/document.xml": strToU8(
    `<w:body>${paragraph(text("各地目标 R&amp;D"))}<w:tbl><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc>${paragraph(
      text("到2022年达到40家") + note + text("；到2023年达到50家") + note,
    )}</w:tc></w:tr></w:tbl></w:body>`,
  ),
});

it("finds no word lost where pages show all, with numbers of notes between and line ends anywhere", () => {
  expect(lostWords(docx, ["各地目标 R&D 到2022 年达到 40家1；到2023年", "达到50家2"])).toEqual([]);
});

it("finds what stands on no page", () => {
  expect(lostWords(docx, ["各地目标 R&D 到2022年达到40家1"])).toEqual(["到2023年达到50家"]);
});

it("does not ask for letters that pages may tell otherwise", () => {
  const words = zipSync({ "word/document.xml": strToU8(paragraph(text("达到Ⅲ类水体"))) });
  expect(lostWords(words, ["达到", "类水体 III"])).toEqual([]);
  expect(lostWords(words, ["达到Ⅲ"])).toEqual(["达到Ⅲ类水体"]);
});

it("looks for a long paragraph by its ends, since a page may end within", () => {
  const long = zipSync({ "word/document.xml": strToU8(paragraph(text("甲乙丙丁戊己庚辛".repeat(9)))) });
  const [head, tail] = ["甲乙丙丁戊己庚辛".repeat(4), "甲乙丙丁戊己庚辛".repeat(5)];
  expect(lostWords(long, [`${head}1同注2`, `页眉${tail}`])).toEqual([]);
  expect(lostWords(long, ["甲乙丙丁"])).toHaveLength(1);
});

it("keeps less together, one setting after the other", () => {
  let source: Uint8Array = docx;
  const left = LOOSER.map((looser) => {
    source = looser(source);
    const xml = strFromU8(unzipSync(source)["word/document.xml"] ?? new Uint8Array());
    return xml.match(/keepNext|cantSplit|tblHeader/gu)?.length ?? 0;
  });
  expect(left).toEqual([2, 1, 0]);
});
