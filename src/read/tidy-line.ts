/** Chinese characters, Chinese punctuation and full-width forms. */
const WIDE = "\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff65“”‘’—…";
const SPACE = "[ \\u00a0\\u2002-\\u200a\\u202f\\u3000]+";

const SPACES = new RegExp(
  `(?<=[${WIDE}])${SPACE}(?=[${WIDE}\\w+<>≥≤±])|(?<=[\\w%‰+])${SPACE}(?=[${WIDE}])|(?<=\\d)${SPACE}(?=[%‰℃])`,
  "gu",
);
/** A space between the thousands of a number: one that does not break, or a plain one in a number between Chinese characters. */
const THOUSANDS =
  /(?<=(?<![\d.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){0,4})[\u00a0\u2009\u202f](?=\d{3}(?!\d))|(?<=\p{Script=Han}\s?\d{1,3}) (?=\d{3}\s?\p{Script=Han})/gu;
/** The mark of a chapter, box or table, after which a space parts the title. */
const TITLED =
  /^((?:第[一二三四五六七八九十百\d]{1,4}[篇章节条部]|(?:专栏|附件|附表|表|图)\s?[一二三四五六七八九十\d]{1,3}))\s+(?=\S)/u;
/** The mark of a division numbered by levels, 1.2 or 3.1.4; a word that counts or measures behind it makes it an amount. */
const NUMBERED =
  /^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{Script=Han})(?![万亿千百十倍个家项公平方立米吨亩人户件元年度天台套座条所处级以左至到多余])/u;

/**
 * One line of text without the spaces that only the layout put in: at both ends, between Chinese characters, and between these and
 * numbers or Latin words. Spaces between Latin words and between two numbers stay; so does one after the mark of a chapter or box.
 * Tabs part the cells of tables and stay, those after the last word too: all rows of a table keep one width.
 *
 * @example
 * tidyLine("  达到 60 家 以上， GDP per capita"); // => "达到60家以上，GDP per capita"
 */
export function tidyLine(line: string): string {
  const tidy = (text: string): string => {
    const trimmed = text.replace(/\u200b|\u200c|\u200d|\ufeff|\u00ad/g, "").trim();
    const mark = TITLED.exec(trimmed) ?? NUMBERED.exec(trimmed);
    const rest = mark === null ? trimmed : trimmed.slice(mark[0].length);
    const plain = rest
      .replace(THOUSANDS, "")
      .replace(SPACES, "")
      .replace(/[ \u00a0\u2009\u202f\u3000]+/g, " ");
    return `${mark === null ? "" : `${mark[1]?.replace(/\s/g, "")} `}${plain}`;
  };
  return line.includes("\t") ? line.split("\t").map(tidy).join("\t") : tidy(line);
}
