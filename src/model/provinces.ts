/** A division of the first level. */
export interface Province {
  /** GB/T 2260. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** ISO 3166-2:CN. */
  readonly iso: string;
}

const LIST = `
110000 北京市 Beijing BJ
120000 天津市 Tianjin TJ
130000 河北省 Hebei HE
140000 山西省 Shanxi SX
150000 内蒙古自治区 Inner_Mongolia NM
210000 辽宁省 Liaoning LN
220000 吉林省 Jilin JL
230000 黑龙江省 Heilongjiang HL
310000 上海市 Shanghai SH
320000 江苏省 Jiangsu JS
330000 浙江省 Zhejiang ZJ
340000 安徽省 Anhui AH
350000 福建省 Fujian FJ
360000 江西省 Jiangxi JX
370000 山东省 Shandong SD
410000 河南省 Henan HA
420000 湖北省 Hubei HB
430000 湖南省 Hunan HN
440000 广东省 Guangdong GD
450000 广西壮族自治区 Guangxi GX
460000 海南省 Hainan HI
500000 重庆市 Chongqing CQ
510000 四川省 Sichuan SC
520000 贵州省 Guizhou GZ
530000 云南省 Yunnan YN
540000 西藏自治区 Xizang XZ
610000 陕西省 Shaanxi SN
620000 甘肃省 Gansu GS
630000 青海省 Qinghai QH
640000 宁夏回族自治区 Ningxia NX
650000 新疆维吾尔自治区 Xinjiang XJ
710000 台湾省 Taiwan TW
810000 香港特别行政区 Hong_Kong HK
820000 澳门特别行政区 Macao MO
`;

/**
 * The divisions of the first level with their codes.
 * Sources: GB/T 2260 (codes and Chinese names), ISO 3166-2:CN (codes CN-…), official English names.
 */
export const PROVINCES: readonly Province[] = LIST.trim()
  .split("\n")
  .map((line) => {
    const [code = "", zh = "", en = "", iso = ""] = line.split(" ");
    return { code, zh, en: en.replace("_", " "), iso: `CN-${iso}` };
  });

/** A name without the words for its kind: 湖北省 → 湖北, 内蒙古自治区 → 内蒙古. */
export function shortProvince(zh: string): string {
  return zh.replace(/(?:壮族|回族|维吾尔)?自治区$|特别行政区$|[省市]$/u, "");
}
