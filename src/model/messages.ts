import { ARGUMENT_MESSAGES } from "./argument-messages.js";
import { FILE_MESSAGES } from "./file-messages.js";
import type { Bilingual, Language } from "./language.js";

/** Values put into a message where it says `{name}`. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** The catalogue of messages: every text that tells of something wrong, in both languages. */
const CATALOGUE = {
  ...FILE_MESSAGES,
  ...ARGUMENT_MESSAGES,
  "encoding-invalid": {
    en: "`{file}` must be text in UTF-8; in Excel or WPS save it again as “CSV UTF-8”",
    zh: "`{file}` 应为 UTF-8 文本；请在 Excel 或 WPS 中另存为“CSV UTF-8”",
  },
  "csv-malformed": {
    en: "the row can't be read as CSV: {cause}",
    zh: "该行不是合格的 CSV：{cause}",
  },
  "header-wrong": {
    en: "the header lacks {expected} and has {received}, which is none of its columns; give the columns their names again",
    zh: "表头缺少 {expected}，却有不属于此表的 {received}；请恢复各列原名",
  },
  "header-lacks": {
    en: "the header lacks {expected}; put the columns back",
    zh: "表头缺少 {expected}；请补上这些列",
  },
  "header-strange": {
    en: "the header has {received}, which is none of its columns; take it out, or give the column its name again",
    zh: "表头有不属于此表的 {received}；请删去或恢复原名",
  },
  "header-order": {
    en: "the columns must stand in this order: {expected}",
    zh: "各列应按此顺序排列：{expected}",
  },
  "column-missing": {
    en: "the column `{column}` must be there; the header has {received}",
    zh: "缺少 `{column}` 列；表头现有 {received}",
  },
  "column-twice": {
    en: "the column `{column}` stands in the header twice",
    zh: "表头中 `{column}` 列出现两次",
  },
  "version-unknown": {
    en: "`{received}` is the new text of no document of the dataset; draft it with --document-id, the id of the one it replaces",
    zh: "数据集中没有 `{received}` 所替换的文件；请在起草时用 --document-id 给出被替换文件的标识",
  },
  "draft-tables-differ": {
    en: "`{file}` and `{other}` were both worked on and differ; keep one of them in the draft folder",
    zh: "`{file}` 与 `{other}` 均有改动且内容不同；请只在草稿文件夹中保留其一",
  },
  "table-empty": {
    en: "the table is empty: it lacks even its header",
    zh: "数据表为空，连表头也没有",
  },
  "value-missing": { en: "`{column}` must have a value", zh: "`{column}` 不能为空" },
  "value-unexpected": {
    en: "`{column}` must be empty here ({expected}), not `{received}`",
    zh: "`{column}` 此处应为空（{expected}），实为 `{received}`",
  },
  "percent-in-unit": {
    en: "`{received}` is a percentage, but the row's unit is `{expected}`: write the number alone, or change the unit",
    zh: "`{received}` 是百分比，而该行的计量单位为 `{expected}`：请只写数字，或更改计量单位",
  },
  "value-invalid": {
    en: "`{column}` must be {expected}, not `{received}`",
    zh: "`{column}` 应为 {expected}，实为 `{received}`",
  },
  "code-unknown": {
    en: "`{column}` must be one of {expected}, not `{received}`",
    zh: "`{column}` 应为 {expected} 之一，实为 `{received}`",
  },
  "reference-unknown": {
    en: "`{column}` must name a row of {expected}, not `{received}`",
    zh: "`{column}` 应指向 {expected} 中的一行，实为 `{received}`",
  },
  "id-duplicate": {
    en: "`{column}` must be unique; `{received}` is already in row {expected}",
    zh: "`{column}` 必须唯一；`{received}` 已在第 {expected} 行出现",
  },
  "name-ambiguous": {
    en: "a name must mean one indicator; `{received}` is already a name of `{expected}`",
    zh: "一个名称只能对应一个指标；`{received}` 已是 `{expected}` 的名称",
  },
  "seed-altered": {
    en: "the document's SHA-256 must be {expected}, not {received}; restore the file or review its rows anew",
    zh: "文件的 SHA-256 应为 {expected}，实为 {received}；请恢复原文件或重新核对其数据行",
  },
  "quote-mismatch": {
    en: "the text at the offsets must be the quote “{expected}”, not “{received}”",
    zh: "该位置的原文应为引文“{expected}”，实为“{received}”",
  },
  "value-outside-quote": {
    en: "`value_start` must lie inside the quote ({expected}), not at {received}",
    zh: "`value_start` 应在引文之内（{expected}），实为 {received}",
  },
  "number-claimed-twice": {
    en: "the printed number at {received} is already taken by {expected}",
    zh: "位置 {received} 的数字已由 {expected} 占用",
  },
  "number-unread": {
    en: "the number `{received}` in “…{quote}…” must be a row of targets.csv or other_numbers.csv",
    zh: "“…{quote}…”中的数字 `{received}` 未列入 targets.csv 或 other_numbers.csv",
  },
  "number-absent": {
    en: "a number ({expected}) must be printed at `value_start` of “{received}”",
    zh: "“{received}”的 `value_start` 处应有数字（{expected}）",
  },
  "reading-differs": {
    en: "`{column}` is `{received}`, but the print is read as `{expected}` in “{quote}”",
    zh: "`{column}` 为 `{received}`，而原文读作 `{expected}`：“{quote}”",
  },
  "exception-needless": {
    en: "the note says that `{field}` is read as `{received}`, but row and print agree",
    zh: "备注称 `{field}` 读作 `{received}`，而数据行与原文一致",
  },
  "cell-without-target": {
    en: "the cell {cell} of {table} (`{received}`) must be a row of targets.csv",
    zh: "{table} 的单元格 {cell}（`{received}`）未列入 targets.csv",
  },
  "cell-differs": {
    en: "`{column}` must be `{expected}`, as the table prints, not `{received}`",
    zh: "`{column}` 应与表格一致，为 `{expected}`，实为 `{received}`",
  },
  "cell-unknown": {
    en: "the row must be a cell of `{received}`; no number of that table is printed there",
    zh: "该行应为 `{received}` 的单元格；该处并无此表的数字",
  },
  "page-missing": {
    en: "the page must be named, as those of the document's other rows are",
    zh: "应填写页码；该文件其他行均有页码",
  },
  "page-order": {
    en: "the page must be {expected} or later, where the row before it in the text stands, not {received}",
    zh: "页码应不小于 {expected}（原文中前一行所在页），现为 {received}",
  },
  "benchmark-unread": {
    en: "“{received}” must be stated by {expected} relative targets ({subjects}); there are {rows}",
    zh: "“{received}”应有 {expected} 条相对目标（{subjects}），现有 {rows} 条",
  },
  "benchmark-differs": {
    en: "the quote “{quote}” must state the benchmark `{received}`",
    zh: "引文“{quote}”应载明参照对象 `{received}`",
  },
  "anchor-column-unknown": {
    en: "`anchors` may name {expected}, not `{received}`",
    zh: "`anchors` 只能注明 {expected}，不能注明 `{received}`",
  },
  "anchor-twice": {
    en: "`anchors` must name `{field}` once",
    zh: "`anchors` 中 `{field}` 只能注明一次",
  },
  "anchor-not-assumable": {
    en: "only years may be marked as assumed, not `{received}`",
    zh: "只有年份可以标为推定，`{received}` 不可以",
  },
  "anchor-assumes-other": {
    en: "`{field}` is marked as assumed, so it must be the plan's {expected}, not {received}",
    zh: "`{field}` 标为推定，应为规划期的 {expected}，实为 {received}",
  },
  "anchor-of-nothing": {
    en: "`anchors` must not name `{field}`, which is empty or a default here",
    zh: "`{field}` 在此为空或为默认值，`anchors` 不应注明",
  },
  "anchor-outside": {
    en: "the anchor of `{field}` must lie in the text, not at {received}",
    zh: "`{field}` 的出处应在原文之内，实为 {received}",
  },
  "anchor-differs": {
    en: "the words “{received}” don't carry `{field}` {expected}",
    zh: "“{received}”不能作为 `{field}`（{expected}）的出处",
  },
  "anchor-missing": {
    en: "the quote “{received}” doesn't carry `{field}` {expected}, and no anchor says where it comes from",
    zh: "引文“{received}”未载明 `{field}`（{expected}），也未注明其出处",
  },
  "principal-differs": {
    en: "`principal` must be true exactly where `commitment_id` is the row's own id, not where it is `{received}`",
    zh: "`principal` 仅在 `commitment_id` 为本行标识时为真，而此处为 `{received}`",
  },
  "commitment-without-principal": {
    en: "`commitment_id` must name a principal printing, not `{received}`",
    zh: "`commitment_id` 应指向主要表述，`{received}` 不是",
  },
  "commitment-mixed": {
    en: "`{column}` is `{received}` here and `{expected}` in `{other}`: these are two commitments",
    zh: "`{column}` 此处为 `{received}`，`{other}` 中为 `{expected}`：应为两项承诺",
  },
  "commitment-parted": {
    en: "the row says what `{expected}` says; they are printings of one commitment",
    zh: "本行与 `{expected}` 所指相同，应为同一承诺的两处表述",
  },
  "part-without-whole": {
    en: "`part_of` must name another principal printing of the same document, not `{received}`",
    zh: "`part_of` 应指向同一文件的另一条主要表述，`{received}` 不是",
  },
  "section-differs": {
    en: "`section` is read as `{expected}`, not `{received}`",
    zh: "`section` 读作 `{expected}`，实为 `{received}`",
  },
  "order-unproven": {
    en: "the restored order, written out again, must be the stored text",
    zh: "按恢复后的次序重新写出的文本应与存档文本一致",
  },
  "document-empty": { en: "`{file}` holds no text", zh: "`{file}` 中没有文字" },
  "document-scan": {
    en: "`{file}` has no text layer (a scan of {pages} pages); recognise its text first",
    zh: "`{file}` 没有文字层（{pages} 页扫描件）；请先做文字识别",
  },
  "document-garbled": {
    en: "the text layer of `{file}` does not tell its characters; recognise its text first",
    zh: "`{file}` 的文字层无法还原为字符；请先做文字识别",
  },
  "document-encoding": {
    en: "`{file}` must be text in UTF-8, GB18030 or UTF-16 with a byte order mark",
    zh: "`{file}` 应为 UTF-8、GB18030 或带字节序标记的 UTF-16 文本",
  },
  "document-encrypted": {
    en: "`{file}` can't be read without its password; save it without one",
    zh: "`{file}` 有密码保护，无法读取；请另存为无密码的文件",
  },
  "document-other-format": {
    en: "`{file}` is {kind}, which is not read; save it as .docx, as PDF with a text layer, as HTML or as text",
    zh: "`{file}` 是 {kind}，不能读取；请另存为 .docx、带文字层的 PDF、HTML 或文本",
  },
  "document-picture": {
    en: "`{file}` is a picture ({kind}); recognise its text and save that as text, .docx or PDF",
    zh: "`{file}` 是图片（{kind}）；请先做文字识别，另存为文本、.docx 或 PDF",
  },
  "document-broken-text": {
    en: "`{file}` is text in {encoding}, but not at byte {offset}; mend or remove what stands there",
    zh: "`{file}` 是 {encoding} 文本，但第 {offset} 字节处有误；请改正或删去",
  },
  "document-malformed": {
    en: "`{file}` is damaged: its parts do not fit together as those of its format do",
    zh: "`{file}` 已损坏：内部结构不符合其文件格式",
  },
  "document-damaged": { en: "`{file}` is damaged: {cause}", zh: "`{file}` 已损坏：{cause}" },
  "document-bomb": {
    en: "`{file}` unpacks to far more than a document holds ({cause}) and is not opened",
    zh: "`{file}` 解压后远大于正常文件（{cause}），未予打开",
  },
  "document-too-large": {
    en: "`{file}` must not be larger than {limit}, not {size}",
    zh: "`{file}` 不得超过 {limit}，实为 {size}",
  },
  "document-deep": {
    en: "`{file}` has more than {limit} elements within each other, as no document has, and is not read",
    zh: "`{file}` 的元素嵌套超过 {limit} 层，不是正常文件，未予读取",
  },
  "document-format": {
    en: "`{file}` must be text, Markdown, HTML, Word, RTF, OpenDocument, Excel, OFD or PDF with a text layer",
    zh: "`{file}` 应为文本、Markdown、HTML、Word、RTF、OpenDocument、Excel、OFD 或带文字层的 PDF",
  },
  "document-slow": {
    en: "`{file}` was not read within {seconds} s; give --timeout to allow more",
    zh: "`{file}` 在 {seconds} 秒内未读完；可用 --timeout 延长",
  },
  "document-memory": {
    en: "`{file}` needs more memory than is allowed",
    zh: "`{file}` 所需内存超出允许的范围",
  },
  "region-ambiguous": {
    en: "several regions are called `{received}`; give the code: {expected}",
    zh: "名为 `{received}` 的地区不止一个；请给出代码：{expected}",
  },
  "region-disagrees": {
    en: "the region must be one; `{file}` is taken for {expected}, and its {place} names {received}; give --region",
    zh: "地区只能有一个；`{file}` 按{expected}处理，而{place_zh}写的是{received}；请用 --region 指定",
  },
  "region-unnamed": {
    en: "the region `{received}` in {province} is not known; give --region-name, and --region-name-en for English",
    zh: "{province}的地区 `{received}` 未知；请用 --region-name 给出名称（英文用 --region-name-en）",
  },
  "draft-region-missing": {
    en: "`{file}` names no region in its title or at its head; if it is a plan, give the region, such as `--region Hubei` or `--region 420000`",
    zh: "`{file}` 的标题和开头均未写明地区；如确为规划文件，请给出地区，例如 `--region 湖北` 或 `--region 420000`",
  },
  "draft-period-missing": {
    en: "`{file}` names no years in its title or at its head; give the first and last year, such as `--period 2021-2025`",
    zh: "`{file}` 的标题和开头均未写明年份；请给出起止年份，例如 `--period 2021-2025`",
  },
  "document-present": {
    en: "the document is in the dataset, or in this draft, already as `{received}`",
    zh: "该文件已在数据集或本草稿中，标识为 `{received}`",
  },
  "draft-twin": {
    en: "`{file}` holds the very text of `{other}` and is not drafted twice",
    zh: "`{file}` 与 `{other}` 内容完全相同，不重复起草",
  },
  "draft-text-present": {
    en: "the text of `{file}` is in `{data}` already as `{received}`; `accept` takes this draft into it with --replace only",
    zh: "`{file}` 的文本已在 `{data}` 中，标识为 `{received}`；入库时须加 --replace",
  },
  "dataset-shipped": {
    en: "`{file}` is the shipped dataset; give a folder of your own, or --into-shipped to change it",
    zh: "`{file}` 是随附的数据集；请另给自己的文件夹，确需修改请加 --into-shipped",
  },
  "dataset-not-empty": {
    en: "`{file}` must be a dataset folder or a new one; it holds other files",
    zh: "`{file}` 应为数据集文件夹或新文件夹；其中已有其他文件",
  },
  "family-unknown": {
    en: "there is no family `{received}`; the nearest are: {expected}",
    zh: "没有指标类别 `{received}`；最接近的有：{expected}",
  },
  "family-ambiguous": {
    en: "`{received}` is a name in several families; name one by its id: {expected}",
    zh: "有多个指标类别含有名为 `{received}` 的指标；请用标识指明其一：{expected}",
  },
  "region-unknown": {
    en: "there is no region `{received}`; the nearest are: {expected}",
    zh: "没有地区 `{received}`；最接近的有：{expected}",
  },
  "regions-in-one": {
    en: "`{received}` is several names in one; names stand with commas between: {expected}",
    zh: "`{received}` 是几个地区连写在一起；多个名称之间用逗号：{expected}",
  },
  "year-unknown": {
    en: "no target is due in {received}; the nearest years are: {expected}",
    zh: "没有以 {received} 年为期限的目标；最接近的年份有：{expected}",
  },
  "document-unknown": {
    en: "there is no document `{received}`; the nearest are: {expected}",
    zh: "没有文件 `{received}`；最接近的有：{expected}",
  },
  "theme-unknown": {
    en: "there is no theme `{received}`; the nearest are: {expected}",
    zh: "没有主题 `{received}`；最接近的有：{expected}",
  },
  "commitment-unknown": {
    en: "there is no commitment `{received}`; it is one of: {expected}",
    zh: "没有承诺强度 `{received}`；可用的有：{expected}",
  },
  "tool-unknown": {
    en: "there is no tool `{received}`; there are: {expected}",
    zh: "没有 `{received}` 这一工具；现有：{expected}",
  },
  "agents-line": {
    en: "a line that is no message of the protocol was passed over",
    zh: "有一行不是协议消息，已跳过",
  },
  "agents-closed": {
    en: "a message was too long to be read, so the connection was closed",
    zh: "一条消息过长，无法读取，连接已关闭",
  },
  "target-unknown": {
    en: "there is no target `{received}`; the nearest are: {expected}",
    zh: "没有目标 `{received}`；最接近的有：{expected}",
  },
  "none-there": {
    en: "the dataset holds none yet, so `{received}` is not there; add documents: `npx cross-province draft FILES --out draft/`, then `npx cross-province accept draft/ --data FOLDER`",
    zh: "数据集中尚无此类内容，找不到 `{received}`；可先用 `npx cross-province draft 文件 --out draft/` 起草，再用 `npx cross-province accept draft/ --data 文件夹` 并入",
  },
  "regions-too-few": {
    en: "a comparison needs two or more regions, not {received}; give them as `--regions Hunan,Jiangxi`, or set the plans of one beside each other with `compare --over-time`",
    zh: "比较至少需要两个地区，只给出了 {received}；请写成 `--regions 湖南,江西`，同一地区的各份规划可用 `compare --over-time` 并列",
  },
  "plans-too-few": {
    en: "to set the plans of a region side by side two or more are needed; of {region_en} the dataset has {number}. Add one: `npx cross-province draft FILE --out draft/`, then `npx cross-province accept draft/ --data FOLDER`",
    zh: "按时间并列至少需要同一地区的两份规划，数据集中{region_zh}的规划有 {number} 份。可先用 `npx cross-province draft 文件 --out draft/` 起草，再用 `npx cross-province accept draft/ --data 文件夹` 并入",
  },
  "pairs-none": {
    en: "no two of {received} set targets in one of these families; `--all` takes every family and shows what one side alone sets, `npx cross-province list families` lists them",
    zh: "{received} 中没有两个地区同时就这些指标提出目标；加 `--all` 可比较全部指标类别并列出仅一方提出的目标，用 `npx cross-province list families` 可查看指标类别",
  },
  "region-without-document": {
    en: "the dataset holds no target of `{received}` (code {region}); it has: {expected}. Add a plan: `npx cross-province draft FILE --region {region} --out draft/`, then `npx cross-province accept draft/ --data FOLDER`",
    zh: "数据集中没有 `{received}`（代码 {region}）的目标，现有：{expected}。可先用 `npx cross-province draft 文件 --region {region} --out draft/` 起草，再用 `npx cross-province accept draft/ --data 文件夹` 并入",
  },
  "option-unknown": {
    en: "there is no option `{received}`; the options are: {expected}",
    zh: "没有选项 `{received}`；可用的选项有：{expected}",
  },
  "option-invalid": {
    en: "{option} must be {expected}, not `{received}`",
    zh: "{option} 应为 {expected}，实为 `{received}`",
  },
  "option-either": {
    en: "give one of {option}, and one alone",
    zh: "请给出 {option} 中的一项，且只能给出一项",
  },
  "option-needed": {
    en: "{option} is needed here, such as `{option} {expected}`",
    zh: "此处须给出 {option}，例如 `{option} {expected}`",
  },
  "package-missing": {
    en: "this needs the package `{package}`, which can't be loaded ({cause}); run `npm install {package}`",
    zh: "此功能需要 `{package}`，但无法加载（{cause}）；请运行 `npm install {package}`",
  },
  "claims-none": { en: "the file holds no claim", zh: "文件中没有待核验的数据行" },
  "claim-column-missing": {
    en: "the table of claims must have the column `{column}`; it has {received}",
    zh: "待核验的表须有 `{column}` 列；现有 {received}",
  },
  "columns-missing": {
    en: "the table must have the columns {expected}; use the targets of a loaded dataset",
    zh: "数据表须包含 {expected} 各列；请使用已加载数据集的 targets",
  },
  "report-number-unbound": {
    en: "the report has the number “{received}” that is bound to no row, in “{expected}”",
    zh: "报告中的数字“{received}”没有对应的数据行，见“{expected}”",
  },
  "report-text-differs": {
    en: "the report must say “{expected}”, as its rows do, not “{received}”",
    zh: "按数据行，报告此处应为“{expected}”，实为“{received}”",
  },
  "report-row-missing": {
    en: "the report refers to {received}, which does not exist",
    zh: "报告指向不存在的 {received}",
  },
  "report-name-twice": {
    en: "the report has the name `{received}` more than once",
    zh: "报告中的名称 `{received}` 重复出现",
  },
  "list-nothing-found": {
    en: "nothing in the list of {kind} holds “{received}”; the nearest are: {expected}. `npx cross-province list {kind}` shows all",
    zh: "列表（{kind}）中没有包含“{received}”的条目；最接近的有：{expected}。用 `npx cross-province list {kind}` 可查看全部",
  },
  "pdf-no-converter": {
    en: "a PDF is made by LibreOffice, which is not on this machine; nothing was written. Install it, or leave `pdf` out of `--formats` and save the Word file or the page as PDF",
    zh: "PDF 由 LibreOffice 转换生成，本机未安装，因此没有写入任何文件。请安装 LibreOffice，或从 `--formats` 中去掉 `pdf`，再用 Word 或浏览器另存为 PDF",
  },
  "pdf-not-made": {
    en: "LibreOffice did not make a PDF of the report; nothing was written. Leave `pdf` out of `--formats` and save the Word file as PDF",
    zh: "LibreOffice 未能生成报告的 PDF，因此没有写入任何文件。请从 `--formats` 中去掉 `pdf`，再用 Word 另存为 PDF",
  },
  "result-empty": { en: "nothing matches {received}", zh: "没有符合 {received} 的内容" },
} as const satisfies Record<string, Bilingual>;

export type MessageCode = keyof typeof CATALOGUE;

/** Codes of all messages, for tests that each has both languages. */
export const MESSAGE_CODES = Object.keys(CATALOGUE) as readonly MessageCode[];

/** The text of a message with its parameters put in. An absent parameter shows as an empty string. */
export function message(code: MessageCode, language: Language, parameters: MessageParameters = {}): string {
  return CATALOGUE[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? ""));
}
