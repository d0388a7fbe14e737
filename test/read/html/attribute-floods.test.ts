import { expect, test } from "vitest";
import { withoutAttributeFloods } from "../../../src/read/html/attribute-floods.js";
import { htmlToText } from "../../../src/read/html/html-to-text.js";

const flood = (count: number): string =>
  Array.from({ length: count }, (_, i) => `a${i}="${i} > b"`).join(" ");

test.each([
  '<p class="a" id=b hidden>达到5家</p>',
  "<p a='>' / b = \"<\" ==c>5</p><br/><!-- <p x> --><script>if (a<b 'x) y</script>",
  `<!-- <p ${flood(2000)}> --><p>5</p>`,
  `<script>if (a<b ${flood(2000)})</script><p>5</p>`,
  "5 < 7, 3 <= 4 <",
  '<p a="unclosed',
  "<!-- unclosed <p>",
  `<p ${flood(1000)}>5</p>`,
])("%# stays as it is", (html) => {
  expect(withoutAttributeFloods(html)).toBe(html);
});

test.each([
  [`<p ${flood(1001)}>5</p>`, "<p>5</p>"],
  [`<i>1</i><P ${flood(1001)}/>5<b ${flood(3000)}>6</b>`, "<i>1</i><P/>5<b>6</b>"],
  [`<script>a</SCRIPT><p ${flood(1001)}>5`, "<script>a</SCRIPT><p>5"],
])("floods are left out", (html, expected) => {
  expect(withoutAttributeFloods(html)).toBe(expected);
});

test.each([" a", ' a="', " a='", " =", "/", " a = ", '<!--"', "<p a", "<script>"])(
  "four times %j take no sixteenfold time",
  (piece) => {
    const cost = (times: number): number => {
      const html = `<p ${piece.repeat(times)}`;
      const before = process.cpuUsage();
      htmlToText(html, { page: false });
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    cost(5000);
    const short = cost(50_000);
    expect(cost(200_000)).toBeLessThan(8 * short + 400);
  },
);
