import type { Language } from "../../model/language.js";
import { nounPhrase } from "./noun-phrase.js";

/** Offices of a government by the words that name them. */
const OFFICES: Readonly<Record<string, string>> = {
  科技: "science and technology",
  工信: "industry and information technology",
  发改: "development and reform",
  财政: "finance",
  教育: "education",
  商务: "commerce",
  农业农村: "agriculture and rural affairs",
  卫生健康: "health",
  生态环境: "ecology and environment",
  市场监管: "market regulation",
};
const OFFICE = new RegExp(`^([省市县区])(${Object.keys(OFFICES).join("|")})(局|委|厅|委员会)$`);
const LEVELS: Readonly<Record<string, string>> = {
  省: "provincial",
  市: "municipal",
  县: "county",
  区: "district",
};
const KINDS: Readonly<Record<string, string>> = { 委: "commission", 委员会: "commission", 厅: "department" };

/** Names of parts that no rule puts together: proper names, and words of the trade. */
const NAMES: Readonly<Record<string, string>> = {
  单列园区: "the zones listed apart",
  "特、一级建筑业": "construction enterprises of special grade and grade one",
  科学研究和技术服务业非企业单位: "institutions of scientific research and technical services",
  湘江实验室: "Xiangjiang Laboratory",
  芙蓉实验室: "Furong Laboratory",
  岳麓山工业创新中心: "Yuelushan Industrial Innovation Centre",
};

/** A part in English; undefined where a word of it has no known English: half a name is worse than the printed one. */
function englishPart(part: string): string | undefined {
  const [, without] = /^(?:不含|不包括|不包含|除)(.+)$/.exec(part) ?? [];
  if (without !== undefined) {
    const rest = englishPart(without);
    return rest === undefined ? undefined : `without ${rest}`;
  }
  const [, level, office, kind] = OFFICE.exec(part) ?? [];
  if (level !== undefined && office !== undefined && kind !== undefined)
    return `${LEVELS[level]} ${OFFICES[office]} ${KINDS[kind] ?? "bureau"}`;
  // 在潭高校: those in a place named by its one character, which is the region itself.
  const [, local] =
    /^在[京津沪渝冀豫滇辽湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽黔粤川琼潭汉蓉杭甬榕昆筑邕穗](\S{2,})$/.exec(part) ?? [];
  const english = NAMES[part] ?? (local === undefined ? nounPhrase(part) : `local ${nounPhrase(local)}`);
  return /\p{Script=Han}/u.test(english) ? undefined : english;
}

/**
 * The name of a part of a total in the reader's language; as printed where its English is not known, null for the total itself.
 * @example partName("规模以上工业企业", "en") // => "industrial enterprises above designated size"
 */
export function partName<Part extends string | null>(
  part: Part,
  language: Language,
): string | Extract<Part, null>;
export function partName(part: string | null, language: Language): string | null {
  return part === null || language === "zh" ? part : (englishPart(part) ?? part);
}
