import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  forExcel,
  forHtml,
  forJson,
  forJsonLd,
  forMarkdown,
  forPeopleCsv,
  forSvg,
  forTerminal,
  forXml,
} from "../../src/model/clean-text.js";
import { isPlainName } from "../../src/model/plain-name.js";

/** Any sequence of UTF-16 units, with those that do harm more often. */
const anything = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 7, 13, 27, 0x9b, 0x202e, 0x2028, 0xd800, 0xdc00, 0xffff),
    ),
  )
  .map((units) => String.fromCharCode(...units));

describe("cleaners", () => {
  test.each([
    ["colours and titles", "\u001b[31m达到\u001b]0;x\u0007", "[31m达到]0;x"],
    ["one-byte control sequences", "a\u009b31mb", "a31mb"],
    ["a line drawn over", "a\rb\r\nc", "a\nb\nc"],
    ["turned writing", "\u202e%52\u202c \u2066x\u2069", "%52 x"],
    ["half a character", "工\ud83c厂", "工\ufffd厂"],
    ["emoji, tab and line feed stay", "🏭\t\n👩‍🔬", "🏭\t\n👩‍🔬"],
  ])("terminal: %s", (_, text, clean) => expect(forTerminal(text)).toBe(clean));

  test("Word and Excel get no control that a reader of theirs may act on", () => {
    expect(forXml("a\u009b31mb\u0085c\u007f")).toBe("a\ufffd31mb\ufffdc\ufffd");
    expect(forExcel("\u009b")).toBe("\ufffd");
  });

  test("nothing that does harm is left, clean text stays, and cleaning twice is cleaning once", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const clean of [forTerminal, forHtml, forMarkdown, forXml, forSvg, forExcel]) {
          const once = clean(text);
          expect(once).not.toMatch(/\p{Surrogate}/u);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
          expect(once).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
          expect(clean(once)).toBe(once);
        }
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.stringMatching(/^[一-龥0-9a-z，。%]*$/), (text) => forTerminal(text) === text));
  });

  test("a value inside a script ends neither the element nor the line, and is read back", () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.constant("</script><!--\u2028")), (text) => {
        const json = forJsonLd({ text });
        expect(json).not.toMatch(/[<>\u2028\u2029\u202e]/);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });

  test("JSON that people see holds nothing that a terminal acts on, and is read back", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const json = forJson({ [text]: [text] });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
        expect(json).not.toMatch(/\p{Surrogate}/u);
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
      }),
    );
  });

  test.each([
    ["=1+1", "'=1+1"],
    ["\t@SUM(A1)", "'\t@SUM(A1)"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ["＝1", "'＝1"],
    ["-1.5", "-1.5"],
    ["+18%", "+18%"],
    ["达到=60", "达到=60"],
  ])("CSV for people: %j is %j", (text, clean) => expect(forPeopleCsv(text)).toBe(clean));

  test("a cell of Excel is cut where it holds no more, not inside a character", () => {
    expect(forExcel(`${"一".repeat(32_765)}🏭🏭`)).toBe(`${"一".repeat(32_765)}…`);
  });
});

test.each([
  ["hubei-2021.txt", true],
  ["湖北省 2021（印发）.pdf", true],
  ["../targets.csv", false],
  ["a/b", false],
  ["a\\b", false],
  ["C:x", false],
  ["CON.txt", false],
  [".hidden", false],
  ["a\u202etxt.exe", false],
  ["a\0b", false],
  ["a.", false],
  ["", false],
  ["一".repeat(90), false],
])("%j as the plain name of a file: %j", (name, plain) => expect(isPlainName(name)).toBe(plain));
