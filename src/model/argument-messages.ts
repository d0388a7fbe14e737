import type { Bilingual } from "./language.js";

/** What is said where a verb is given another kind of thing than it takes. */
export const ARGUMENT_MESSAGES = {
  "source-unknown": {
    en: "give a dataset, its targets, or rows of them, not `{received}`",
    zh: "请给出数据集、其 targets 表或其中的行，而不是 `{received}`",
  },
  "argument-options": {
    en: 'options stand in one object such as { language: "zh" }, not `{received}`',
    zh: '选项应放在一个对象中，如 { language: "zh" }，而不是 `{received}`',
  },
  "argument-dataset": {
    en: "give a dataset, such as `await loadDataset()`, not `{received}`; `narrowDataset(dataset, targets)` makes one of a table or rows of targets",
    zh: "请给出数据集，如 `await loadDataset()`，而不是 `{received}`；`narrowDataset(dataset, targets)` 可由目标的表或行得到数据集",
  },
  "argument-pairs": {
    en: "give pairs as `comparePairs` makes them, not `{received}`",
    zh: "请给出 `comparePairs` 得到的目标对，而不是 `{received}`",
  },
  "argument-matrix": {
    en: "give a matrix as `compareRegions` makes it, not `{received}`",
    zh: "请给出 `compareRegions` 得到的矩阵，而不是 `{received}`",
  },
  "argument-ladder": {
    en: "give one of the ladders that `regionLadders` makes, not `{received}`",
    zh: "请给出 `regionLadders` 得到的一条层级链，而不是 `{received}`",
  },
  "argument-over-time": {
    en: "give the list that `compareOverTime` makes, not `{received}`",
    zh: "请给出 `compareOverTime` 的结果，而不是 `{received}`",
  },
  "argument-scale": {
    en: "give a scale as `parseScale` reads it, { name, unit, denominators }, not `{received}`",
    zh: "请给出 `parseScale` 得到的换算基数，即 { name, unit, denominators }，而不是 `{received}`",
  },
  "argument-vocabulary": {
    en: "give the vocabulary, `await loadVocabulary()`, not `{received}`",
    zh: "请给出词汇表，即 `await loadVocabulary()`，而不是 `{received}`",
  },
  "argument-parquet": {
    en: "give what `openParquetDataset` opens, not `{received}`",
    zh: "请给出 `openParquetDataset` 打开的数据集，而不是 `{received}`",
  },
  "argument-svg": {
    en: "give an SVG as `renderSvg` draws it, not `{received}`",
    zh: "请给出 `renderSvg` 绘出的 SVG，而不是 `{received}`",
  },
  "template-unreadable": {
    en: "the template must be a Word file (.docx or .dotx); this file has no `{received}`. Save it from Word as .docx",
    zh: "模板应为 Word 文件（.docx 或 .dotx）；所给文件中没有 `{received}`。请在 Word 中另存为 .docx",
  },
  "argument-issue": {
    en: "give an issue, as errors and audits carry them, not `{received}`",
    zh: "请给出错误或核对结果中的一条问题，而不是 `{received}`",
  },
  "argument-target": {
    en: "give a target, a row of `dataset.targets`, not `{received}`",
    zh: "请给出一个目标，即 `dataset.targets` 的一行，而不是 `{received}`",
  },
  "argument-document": {
    en: "give a document as `readDocument` reads it, or its text, not `{received}`",
    zh: "请给出 `readDocument` 读出的文件或其文本，而不是 `{received}`",
  },
  "argument-draft": {
    en: "give a draft as `draftDocument` makes it, not `{received}`",
    zh: "请给出 `draftDocument` 得到的草稿，而不是 `{received}`",
  },
  "argument-chart": {
    en: "give a chart as the chart verbs make it, not `{received}`",
    zh: "请给出图表函数得到的图表，而不是 `{received}`",
  },
  "argument-table": {
    en: "give an arquero table, not `{received}`",
    zh: "请给出 arquero 表，而不是 `{received}`",
  },
  "argument-text": {
    en: "`{name}` must be a text, not `{received}`",
    zh: "`{name}` 应为文本，而不是 `{received}`",
  },
  "argument-number": {
    en: "`{name}` must be a number, not `{received}`",
    zh: "`{name}` 应为数字，而不是 `{received}`",
  },
  "argument-numbers": {
    en: "`{name}` must be a list of numbers, not `{received}`",
    zh: "`{name}` 应为数字的列表，而不是 `{received}`",
  },
  "argument-texts": {
    en: "`{name}` must be a list of texts, not `{received}`",
    zh: "`{name}` 应为文本的列表，而不是 `{received}`",
  },
  "argument-rows": {
    en: "`{name}` must be a list of {expected}, not `{received}`",
    zh: "`{name}` 应为 {expected} 的列表，而不是 `{received}`",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
