import type { ComponentSynonyms } from "./component-synonyms.js";

const POLLUTANTS = "国务院《“十四五”节能减排综合工作方案》、HJ 212《污染物在线监控（监测）系统数据传输标准》";

/** Air and water. */
export const ENVIRONMENT: readonly ComponentSynonyms[] = [
  {
    name: "",
    forms: "^(?:(?:地级及以上|地级以上|地级|设区的?)(?:城市|市)|城市)(?=(?:环境)?空气|优良天数|细颗粒物|PM)",
    source: "GB 3095-2012《环境空气质量标准》",
  },
  { name: "二氧化碳", forms: "(?<![A-Za-z])CO[2₂](?![A-Za-z\\d])", source: POLLUTANTS },
  { name: "二氧化硫", forms: "(?<![A-Za-z])SO[2₂](?![A-Za-z\\d])", source: POLLUTANTS },
  { name: "氮氧化物", forms: "(?<![A-Za-z])NO[xXₓ](?![A-Za-z\\d])", source: POLLUTANTS },
  { name: "挥发性有机物", forms: "(?<![A-Za-z])VOCs?(?![A-Za-z\\d])", source: POLLUTANTS },
  { name: "化学需氧量", forms: "(?<![A-Za-z])COD(?:Cr)?(?![A-Za-z\\d])", source: POLLUTANTS },
  { name: "氨氮", forms: "(?<![A-Za-z])NH[3₃]-N(?![A-Za-z\\d])", source: POLLUTANTS },
  {
    name: "细颗粒物浓度",
    forms:
      "(?:PM2\\.5|PM25|细颗粒物)(?:\\(?PM2\\.5\\)?)?(?:年?均|平均)?浓度(?:均值|年均值|平均值)?|^(?:PM2\\.5|细颗粒物)(?:均值)?$",
    source: "GB 3095-2012《环境空气质量标准》",
  },
];
