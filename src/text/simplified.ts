import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Frequent signs of the traditional script that the simplified one lacks. */
const TRADITIONAL = /* @__PURE__ */ new Uint8Array(65536);
for (const sign of "達產業億萬區個國發設實務與為這來時會動進過經濟體統計劃費資質環節約級組織結構標準場際優專創農鄉鎮縣據數術學醫療養險從長門開關問題領項預類顯風館點齡龍礦鐵鋼鏈運輸轉輛輔較載還遠連遲選遺郵裝製複規視覽觀訓記訪許診試該詳調請論證識議護讀變財貢貧責貿賓賞賽軌軟軸遊適鋪錄鏡間閱闊陸陽隊階隨離電頁順須頓頭頻額驅驗驚鮮麥黨齊對導將應強總積極續維網緊練績綠縮繼純紅細終給線彈歷歸歲殘氣決沒況淨減測湯溝滅滿漢潔潛澤濃濕灣燈燒爐獎獲獨現畝當監盤眾碼確禮種稅穩穀窮競築簡簽籌糧聖聞聯職腦興舉藝藥處號補襲覺豐貨購貯車軍輪辦隸饋鹽")
  TRADITIONAL[sign.charCodeAt(0)] = 1;
/** A text is traditional where it holds such a sign for so many characters at most: one alone may be of a name. */
const ONE_IN = 30;

type Convert = (text: string) => string;

/** Loaded at the first call. */
let converter: Convert | undefined;

function convert(words: string): string {
  if (converter === undefined) {
    const { Converter }: { Converter(scripts: { from: "t"; to: "cn" }): Convert } = require("opencc-js/t2cn");
    converter = Converter({ from: "t", to: "cn" });
  }
  return converter(words);
}

/** A line in the simplified script: by its words, which tell 乾隆 from 乾淨; sign by sign where that would change its length. */
function simplifiedLine(line: string): string {
  const words = convert(line);
  if (words.length === line.length) return words;
  return line.replace(/\p{Script=Han}/gu, (sign) => {
    const plain = convert(sign);
    return plain.length === sign.length ? plain : sign;
  });
}

/** Whether a text is printed in the traditional script. */
export function isTraditional(text: string): boolean {
  let found = 0;
  for (let at = 0; at < text.length; at++) found += TRADITIONAL[text.charCodeAt(at)] ?? 0;
  return found > 0 && found * ONE_IN >= text.length;
}

/**
 * A text of the traditional script in the simplified one, of the same length, so that an offset into the result is an offset into
 * the text; any other text as it is.
 *
 * @example
 * simplified("新增產值2萬億元"); // => "新增产值2万亿元"
 */
export function simplified(text: string): string {
  return isTraditional(text) ? text.replace(/[^\n]+/g, simplifiedLine) : text;
}
