const MARKS = /[“”"'‘’「」『』〝〞《》〈〉\s·]/g;
/** “双随机、一公开”: two halves of one name. */
const QUOTED_LIST = /“[^“”、]{2,4}、[^“”、]{2,4}”(?!等)/g;
/** What a bracket says of how a thing is counted, not of what it is. */
const ASIDE =
  /^(?:不含|含|不变价|可比价|现价|按|以下|下同|同比|区间|年均|市|县|区|省|园|户|(?![一二三四五六])[一-龥](?:、[一-龥])+$|辖|取证|持证)/;
/** 研究与试验发展（R&D）经费: the bracket repeats the words before it in another form. */
/** Numerals of classes of water and of levels, which the normal form takes apart into letters. */
const ROMAN = /(?<![A-Za-z])(?:III|II|IV|VI|I|V)(?=[类级型]|比例$|及以上|[—~-](?:III|II|IV|VI|I|V)类)/g;
const NUMERALS: Readonly<Record<string, string>> = { I: "Ⅰ", II: "Ⅱ", III: "Ⅲ", IV: "Ⅳ", V: "Ⅴ", VI: "Ⅵ" };
/** 卫生厕所普及率（农村）: where or of whom, behind the measure. */
const WHERE_BEHIND =
  /^([^()]{2,}(?:率|比例|比重|面积|标准|收入))\((农村|城镇|城市|城乡|县城|常住人口|户籍人口)\)$/;
/** 研发强度（研发经费占地区生产总值的比重）: the share that an intensity is. */
const INTENSITY_EXPLAINED = /^[^()]{2,}强度\((?:即)?([^()]{2,}占[^()]{2,}比[重例])\)$/;
/** 三（四、五）星级: grades that follow one another, from the first to the last. */
const GRADES = /([一二三四五])\((?:[一二三四五]、)*([一二三四五])\)(?=星?级|类)/g;
/** 县（市）入园率: the counties with the cities of their level; 县（市）级 is one level. */
const COUNTIES = /县\(市\)(?=[^级域城以区()]{2,})/g;
const REPEATED = /^(?:R&D|GDP|CPI|PPI|PM2\.5|[A-Za-z&.\d]+)$/;

/**
 * A name without quotation marks, blanks and brackets: what a bracket adds to the definition stays, what it says of the counting or
 * repeats in Latin letters behind Chinese ones falls away.
 *
 * @example
 * plainPhrase("“小巨人”企业"); // => "小巨人企业"
 * plainPhrase("固定资产投资（不含农户）"); // => "固定资产投资"
 */
export function plainPhrase(text: string): string {
  const plain = text
    .normalize("NFKC")
    .replace(QUOTED_LIST, (mark) => mark.replaceAll("、", ""))
    .replace(MARKS, "")
    .replace(ROMAN, (letters) => NUMERALS[letters] ?? letters);
  if (!/[()]/.test(plain)) return plain.replace(/[,;:]+$/, "");
  return plain
    .replace(WHERE_BEHIND, "$2$1")
    .replace(INTENSITY_EXPLAINED, "$1")
    .replace(GRADES, "$1至$2")
    .replace(COUNTIES, "县市")
    .replace(/\(([^()]*)\)/g, (_, inside: string, at: number) => {
      if (ASIDE.test(inside) || (at > 0 && REPEATED.test(inside))) return "";
      return inside;
    })
    .replace(/[()]/g, "");
}
