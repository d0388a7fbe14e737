import { load } from "cheerio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeHtml, html, joined } from "../../src/notebook/html.js";

test("any text put into a template comes out as the same text, in an element and in an attribute", () => {
  fc.assert(
    fc.property(
      // Controls, marks of direction and separators of lines never reach a page: they have tests of their own.
      fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")),
      (text) => {
        const $ = load(html`<p title="${text}">${text}</p>`.markup, null, false);
        expect($("p").text()).toBe(text);
        expect($("p").attr("title")).toBe(text);
        expect($("*").length).toBe(1);
      },
    ),
  );
});

test("markup is not escaped twice, and absent parts leave nothing", () => {
  const bold = html`<b>${"<"}</b>`;
  expect(html`<p>${bold}${null}${undefined}${false}${[1, bold]}</p>`.markup).toBe(
    "<p><b>&lt;</b>1<b>&lt;</b></p>",
  );
});

test("parts are joined without gaps for those that are absent", () => {
  expect(joined(["a", null, "&"], html`<br>`).markup).toBe("a<br>&amp;");
  expect(escapeHtml(`'"`)).toBe("&#39;&quot;");
});
