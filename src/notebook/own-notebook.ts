import type { Language } from "../model/language.js";

/** A cell of a notebook to be written. */
interface OwnCell {
  readonly id: string;
  readonly type: "markdown" | "code";
  readonly source: string;
}

/** The text of a string literal in a cell. */
const literal = (text: string): string => JSON.stringify(text);

function cellsOf(dataFolder: string, language: Language): readonly OwnCell[] {
  const zh = language === "zh";
  return [
    {
      id: "title",
      type: "markdown",
      source: zh
        ? `# 我的数据集

先用 \`npx cross-province draft\` 起草，核对后用 \`accept\` 入库，再逐格运行本笔记本。`
        : `# My dataset

Draft plans with \`npx cross-province draft\`, review them, accept them into this folder; then run the cells.`,
    },
    {
      id: "load",
      type: "code",
      source: `import { compareTargets, listFamilies, loadDataset, setLanguage, show } from "cross-province";

setLanguage("${language}");
const folder = ${literal(dataFolder)};
const dataset = await loadDataset({ data: folder });
show(dataset);`,
    },
    {
      id: "families",
      type: "code",
      source: `show(listFamilies(dataset.targets));`,
    },
    {
      id: "compare-note",
      type: "markdown",
      source: zh
        ? `## 两个地区相比

\`regions\` 可写名称或代码；不写 \`families\` 则比较全部指标类别。`
        : `## Two regions side by side

\`regions\` takes names or codes; without \`families\` all of them are compared.`,
    },
    {
      id: "compare",
      type: "code",
      source: `const regions = dataset.rows.regions.filter((region) => region.level === "province").map((region) => region.name_zh);
if (regions.length < 2) console.log("${zh ? "至少需要两个省的文件" : "documents of two provinces are needed"}");
else show(compareTargets(dataset.targets, { regions: regions.slice(0, 2), language: "${language}" }));`,
    },
  ];
}

/**
 * A notebook of one's own for a dataset folder: load, list, compare. For the TypeScript kernel, nothing executed.
 * @param dataFolder the folder of the tables, as the notebook is to name it
 * @param language of its words and of what it shows
 * @returns the text of an `.ipynb` file (nbformat 4.5)
 */
export function ownNotebook(dataFolder: string, language: Language): string {
  const cells = cellsOf(dataFolder, language).map(({ id, type, source }) => {
    const lines = source.split(/(?<=\n)/);
    return type === "markdown"
      ? { cell_type: type, id, metadata: {}, source: lines }
      : { cell_type: type, execution_count: null, id, metadata: {}, outputs: [], source: lines };
  });
  const notebook = {
    cells,
    metadata: {
      kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" },
      language_info: { file_extension: ".ts", mimetype: "text/typescript", name: "typescript" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
