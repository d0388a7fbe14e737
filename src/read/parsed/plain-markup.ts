/** Commands of TeX that document parsers write for signs of running text. */
const SIGNS: Readonly<Record<string, string>> = {
  geq: "≥",
  ge: "≥",
  geqslant: "≥",
  leq: "≤",
  le: "≤",
  leqslant: "≤",
  sim: "～",
  times: "×",
  cdot: "·",
  pm: "±",
  approx: "≈",
  circ: "°",
  textperthousand: "‰",
  permil: "‰",
  ldots: "…",
  dots: "…",
  quad: " ",
  qquad: " ",
  rightarrow: "→",
  to: "→",
};
const RAISED: Readonly<Record<string, string>> = { "2": "²", "3": "³" };

/** A formula of TeX as a line of text: signs for commands, the words of groups, no braces. */
function plainFormula(formula: string): string {
  return formula
    .replace(/\^\s{0,3}\{?\s{0,3}([23])\s*\}?/g, (_, digit: string) => RAISED[digit] ?? "")
    .replace(/\\([%$&#_{}])/g, "$1")
    .replace(/\\([a-zA-Z]+)/g, (_, name: string) => SIGNS[name] ?? "")
    .replace(/\\[,;:! ]/g, "")
    .replace(/[{}^_~]/g, "")
    .replace(/(?<=[\d.≥≤～×±≈]) +(?=[\d.%‰])/g, "");
}

/**
 * A line as a document parser writes it, as plain text: without emphasis, pictures, addresses of links and escapes, formulas as text.
 *
 * @example
 * plainMarkup("达到 **60** 家，占比 $15\\%$ 以上"); // => "达到 60 家，占比 15% 以上"
 */
export function plainMarkup(line: string): string {
  return line
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,500}\)/g, "")
    .replace(/\[([^\]]{0,300})\]\(([^)]{0,500})\)/g, "$1")
    .replace(/\$\$?([^$]{1,300})\$\$?/g, (_, formula: string) => plainFormula(formula))
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000})\1/g, "$2")
    .replace(/(?<![*\w])\*(?=\S)([^*]{1,2000})\*(?![*\w])/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>%$&])/g, "$1");
}

/**
 * A table of HTML as a document parser writes it, the words of its cells as plain text.
 *
 * @example
 * plainCells("<td>$\\geq 15$</td>"); // => "<td>≥15</td>"
 */
export function plainCells(html: string): string {
  return html.replace(/>([^<>]+)</g, (_, words: string) => `>${plainMarkup(words)}<`);
}
