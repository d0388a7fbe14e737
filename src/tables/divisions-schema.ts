import type { TableSchema } from "./field.js";

/** The list of prefectures and counties, in the folder of the shipped dataset alone: codes of GB/T 2260 with names in Chinese and pinyin. */
export const DIVISIONS_SCHEMA: TableSchema<"divisions"> = {
  name: "divisions",
  title: { zh: "县级以上行政区划", en: "Divisions down to the county" },
  fields: [
    {
      name: "region_code",
      type: "string",
      title: { zh: "地区代码", en: "Region code (GB/T 2260)" },
      required: true,
      unique: true,
      form: { pattern: /^\d{6}$/, called: "a GB/T 2260 code such as 520100" },
    },
    { name: "name_zh", type: "string", title: { zh: "中文名称", en: "Name in Chinese" }, required: true },
    { name: "name_en", type: "string", title: { zh: "英文名称", en: "Name in English" }, required: true },
  ],
};
