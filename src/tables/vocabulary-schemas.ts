import { NAME_MATCHES } from "../model/codes.js";
import type { TableSchema } from "./field.js";
import { SCHEMAS } from "./schemas.js";

/** The two tables of the vocabulary, in the folder of the shipped dataset alone. */
const VOCABULARY_TABLES = ["vocabulary", "vocabulary_names"] as const;
export type VocabularyTable = (typeof VOCABULARY_TABLES)[number];

/**
 * The tables of the vocabulary: `vocabulary` has the columns of `indicators`, `vocabulary_names` holds further names of rows of
 * either table. A dataset folder of a user's own needs neither.
 */
export const VOCABULARY_SCHEMAS: Readonly<Record<VocabularyTable, TableSchema<VocabularyTable>>> = {
  vocabulary: {
    name: "vocabulary",
    title: { zh: "指标词汇表", en: "Vocabulary of indicators" },
    fields: SCHEMAS.indicators.fields,
  },
  vocabulary_names: {
    name: "vocabulary_names",
    title: { zh: "指标的其他名称", en: "Further names of indicators" },
    fields: [
      {
        name: "indicator_id",
        type: "string",
        title: { zh: "指标标识", en: "Indicator id (of the indicators or of the vocabulary)" },
        required: true,
        form: { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, called: "a kebab-case id such as `rd-intensity`" },
      },
      { name: "name_zh", type: "string", title: { zh: "名称", en: "Name in Chinese" }, required: true },
      {
        name: "match",
        type: "string",
        title: { zh: "名称与指标的关系", en: "How the name stands to the indicator" },
        required: true,
        codes: NAME_MATCHES,
      },
    ],
  },
};
