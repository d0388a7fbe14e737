/** What messages say was expected or received, in English as it is stated, and in Chinese. */
const WORDS: Readonly<Record<string, string>> = {
  text: "文本",
  "a text": "文本",
  "a value": "非空",
  "a list of texts": "文本列表",
  "a list of objects": "对象列表",
  "objects of texts and numbers": "由文本和数值组成的对象",
  "a number": "数值",
  "a number of at most 15 digits": "不超过 15 位的数值",
  "a whole number": "整数",
  "true or false": "true 或 false",
  "a date such as 2021-01-04": "日期，如 2021-01-04",
  "a date such as 2026-01-31": "日期，如 2026-01-31",
  "Quoted field unterminated": "引号没有结束",
  "Trailing quote on quoted field is malformed": "引号之后还有别的字符",
  "a year": "年份",
  "a port": "端口号",
  "a share from 0 to 1": "0 至 1 的比例",
  "a number of characters": "字符数",
  "a number of seconds": "秒数",
  "seconds of Unix time such as 1769817600": "Unix 时间的秒数，如 1769817600",
  "a number from 1 to 64": "1 至 64 的整数",
  "a number of megabytes, 128 or more": "兆字节数，不少于 128",
  "the first and last year such as 2021-2025": "起止年份，如 2021-2025",
  "a kebab-case id such as hubei-2021": "小写字母、数字和连字符组成的标识，如 hubei-2021",
  "a kebab-case id such as `rd-intensity`": "小写字母、数字和连字符组成的标识，如 `rd-intensity`",
  "kebab-case ids joined by `;`": "以 `;` 连接的标识",
  "anchors such as `period_end@4202-4208;base_year=assumed`":
    "出处，如 `period_end@4202-4208;base_year=assumed`",
  "a unit code such as `percent`": "计量单位代码，如 `percent`",
  "a GB/T 2260 code such as 430000, or 430300-hitech":
    "行政区划代码（GB/T 2260），如 430000 或 430300-hitech",
  "a GB/T 2260 code such as 520100": "行政区划代码（GB/T 2260），如 520100",
  "a SHA-256 in hexadecimal": "十六进制的 SHA-256",
  "an ISO 3166-2 code such as CN-HN": "ISO 3166-2 代码，如 CN-HN",
  "given, one of the two and not both": "两者给出其一",
  neither: "均未给出",
  both: "两者都给出",
  "Word XML": "Word XML 文档",
  "RAR archive": "RAR 压缩包",
  "7z archive": "7z 压缩包",
  "gzip archive": "gzip 压缩包",
  "bzip2 archive": "bzip2 压缩包",
  "xz archive": "xz 压缩包",
  "zip archive": "zip 压缩包",
  "Java archive": "Java 程序包",
  "video (.mp4)": "视频（.mp4）",
  "audio (.mp3)": "音频（.mp3）",
  "audio or video (.wav, .avi)": "音频或视频（.wav、.avi）",
  "audio (.ogg)": "音频（.ogg）",
  "SQLite database": "SQLite 数据库",
  "Parquet table": "Parquet 数据表",
  "Windows program": "Windows 程序",
  "Linux program": "Linux 程序",
  "Windows shortcut": "Windows 快捷方式",
  "Android app": "安卓应用",
};

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^a (?:whole )?number from (\S+) to (\S+)$/u, "$1 至 $2 的数值"],
  [/^(\d+)–(\d+)$/u, "$1～$2"],
  [/^more than (\S+)$/u, "大于 $1"],
  [/^at most (\S+)$/u, "不大于 $1"],
  [/^([\d,]+) rows$/u, "$1 行"],
  [/^([\d,]+) columns$/u, "$1 列"],
  [/^([\d,]+) pages$/u, "$1 页"],
  [/^([\d,]+) entries$/u, "$1 个条目"],
  [/^(\d+) cells expected, (\d+) found$/u, "应有 $1 个单元格，实有 $2 个"],
];

/** What was expected, in Chinese; names, codes and values stay as they are. */
export function expectedInChinese(text: string): string {
  const whole = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
  if (whole !== undefined) return whole;
  const [pattern, words] = PATTERNS.find(([one]) => one.test(text)) ?? [];
  return pattern === undefined || words === undefined ? text : text.replace(pattern, words);
}
