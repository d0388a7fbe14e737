import type { ComponentSynonyms } from "./component-synonyms.js";

/** Air and water. */
export const ENVIRONMENT: readonly ComponentSynonyms[] = [
  {
    name: "",
    forms: "^(?:(?:地级及以上|地级以上|地级|设区的?)(?:城市|市)|城市)(?=(?:环境)?空气|优良天数|细颗粒物|PM)",
    source: "GB 3095-2012《环境空气质量标准》",
  },
  {
    name: "细颗粒物浓度",
    forms:
      "(?:PM2\\.5|PM25|细颗粒物)(?:\\(?PM2\\.5\\)?)?(?:年?均|平均)?浓度(?:均值|年均值|平均值)?|^(?:PM2\\.5|细颗粒物)(?:均值)?$",
    source: "GB 3095-2012《环境空气质量标准》",
  },
];
