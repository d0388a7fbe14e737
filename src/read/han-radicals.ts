/**
 * Characters of the block CJK Radicals Supplement that PDF files of Chinese text print in place of the character that looks the
 * same, and those Kangxi radicals whose compatibility form is not the simplified one. Source: EquivalentUnifiedIdeograph.txt of the
 * Unicode Character Database; the forms of simplified Chinese.
 */
const SUPPLEMENT =
  "⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢氺⺥爫⺩王⺫目⺬示⺮竹⺰纟⺱罒⺲罒⺳网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⼾户⾭青⿈黄";

const EQUIVALENT = new Map<string, string>();
for (let at = 0; at + 1 < SUPPLEMENT.length; at += 2) {
  EQUIVALENT.set(SUPPLEMENT.charAt(at), SUPPLEMENT.charAt(at + 1));
}

/**
 * Text with radicals (⼗ U+2F17, ⻓ U+2ED3) as the characters that they stand for (十, 长), as PDF files made by browsers and
 * word processors often print them. The length stays.
 *
 * @example
 * withoutRadicals("增⻓⼗倍"); // => "增长十倍"
 */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => EQUIVALENT.get(radical) ?? radical.normalize("NFKC"));
}
