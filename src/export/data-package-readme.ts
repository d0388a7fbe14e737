import type { Rows } from "../tables/dataset.js";
import { TABLE_NAMES } from "../tables/field.js";
import { SCHEMAS } from "../tables/schemas.js";

/** Reads the targets of a Data Package zip with pandas. */
export const PYTHON_EXAMPLE = `import pandas, zipfile
package = zipfile.ZipFile("cross-province.zip")
targets = pandas.read_csv(package.open("targets.csv"), dtype={"region_code": str})`;

/** Reads the targets of a Data Package zip with R alone. */
export const R_EXAMPLE = `unzip("cross-province.zip", exdir = "cross-province")
targets <- read.csv("cross-province/targets.csv", colClasses = c(region_code = "character"), encoding = "UTF-8")
table(targets$region_code, targets$measure)`;

/** The README inside the zip of a Data Package: what each file holds, how to read a value, and first lines of code. */
export function dataPackageReadme(rows: Rows): string {
  const tables = TABLE_NAMES.map((name) => {
    const { zh, en } = SCHEMAS[name].title;
    return `| \`${name}.csv\` | ${zh} | ${en} | ${rows[name].length} |`;
  });
  const documents = rows.documents.map(
    (row) => `- ${row.title_zh}${row.document_number === null ? "" : `（${row.document_number}）`}`,
  );
  return `# 中国省市规划中的量化目标 · Quantitative targets of Chinese provincial and municipal plans

| 文件 File | 内容 | Contents | 行 Rows |
|---|---|---|---:|
${tables.join("\n")}

\`datapackage.json\` 说明每一列，\`dataset.jsonld\` 供检索平台收录。\`datapackage.json\` describes every column; \`dataset.jsonld\` is for search engines and catalogues.
\`seeds/\` 是原文。\`seeds/\` holds the source documents.

- 实际数量 = \`value\` × 10^\`unit_mult\`，单位见 \`unit\`；限定方式见 \`bound\`。
  The amount is \`value\` × 10^\`unit_mult\` in \`unit\`; \`bound\` says whether it is a floor, a ceiling or a plain number.
- 空单元格表示缺失。An empty cell is missing.
- \`quote_start\`、\`quote_end\` 以 UTF-16 单位计，指向 \`seeds/\` 中的原文。
  \`quote_start\` and \`quote_end\` count UTF-16 units in the document as stored.
- 不同定义是不同指标；同一 \`family_id\` 下的指标不一定可比。
  Each definition is an indicator of its own; indicators of one \`family_id\` need not be comparable.

## 来源文件 · Source documents

${documents.join("\n")}

## Python

\`\`\`python
${PYTHON_EXAMPLE}
\`\`\`

## R

\`\`\`r
${R_EXAMPLE}
\`\`\`

数据表与代码：MIT 许可证（见 LICENSE）。The tables are under the MIT licence (see LICENSE).
`;
}
