import { periodWords } from "../compare/figure-words.js";
import { formatTarget, targetParts } from "../compare/format-target.js";
import { partName } from "../concepts/english/part-name.js";
import { labelOf } from "../model/labels.js";
import type { Language } from "../model/language.js";
import type { DescribedTarget } from "../tables/dataset.js";
import { columnTitle } from "./column-title.js";
import type { Column } from "./grid.js";
import { type Html, html, joined } from "./html.js";

/** What narrows the indicator of a target: level of recognition, population, part of a total. */
export function scopeText(target: DescribedTarget, language: Language): string {
  const tier = target.tier === null ? null : labelOf("tier", target.tier, { language });
  const population = language === "zh" ? target.population_zh : target.population_en;
  const part = partName(target.breakdown, language);
  return [tier, population, part].filter((one) => one !== null).join(" · ");
}

/** The quote of a target on demand: where it stands, what it says, and the id to cite it by. */
export function quoteDetails(target: DescribedTarget, language: Language): Html {
  const zh = language === "zh";
  const title = zh ? target.title_zh : target.title_en;
  const place = [title, target.section].filter((part) => part !== null && part !== "").join(zh ? "，" : ", ");
  return html`<details><summary>${zh ? "原文" : "Quote"}</summary><blockquote lang="zh">${target.quote}</blockquote><span class="cp-soft">${place}<br><code>${target.target_id}</code></span></details>`;
}

/** The columns of a table of targets, each with what a reader needs to judge it. */
export function targetColumns(language: Language): Column<DescribedTarget>[] {
  const zh = language === "zh";
  const title = (name: string): string => columnTitle(name, language);
  return [
    {
      name: "region",
      title: title("region"),
      form: "short",
      cell: (row) => ({ text: zh ? row.region_zh : row.region_en }),
    },
    {
      name: "indicator",
      title: title("indicator"),
      form: "text",
      cell: (row) => {
        const name = zh ? row.indicator_zh : row.indicator_en;
        const scope = scopeText(row, language);
        const soft = scope === "" ? null : html`<span class="cp-soft">${scope}</span>`;
        return {
          text: scope === "" ? name : `${name}（${scope}）`,
          html: joined([name, soft], html`<br>`),
        };
      },
    },
    {
      name: "target",
      title: zh ? "目标" : "Target",
      form: "target",
      cell: (row) => ({ text: formatTarget(row, { language }) }),
      parts: (row) => targetParts(row, language),
    },
    {
      name: "measure",
      title: title("measure"),
      form: "short",
      cell: (row) => ({
        text: labelOf("measure", row.measure, { language })
          .replace(/[（(].*$/u, "")
          .trim(),
      }),
    },
    {
      name: "years",
      title: zh ? "时期" : "Years",
      form: "short",
      cell: (row) => ({ text: periodWords(row, language) }),
    },
    {
      name: "commitment",
      title: title("commitment"),
      form: "short",
      cell: (row) => ({ text: labelOf("commitment", row.commitment, { language }) }),
    },
    {
      name: "quote",
      title: zh ? "出处" : "Source",
      form: "text",
      cell: (row) => ({ text: row.target_id, html: quoteDetails(row, language) }),
    },
  ];
}
