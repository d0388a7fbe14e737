/** In Chinese, the rules by which a number is no target; in English each is its own name. */
const RULES_ZH: Readonly<Record<string, string>> = {
  "explained in a glossary": "名词解释中的数字",
  "inside 《》": "书名号内的数字",
  "inside quotation marks": "引号内的数字",
  "inside quotation marks or 《》": "引号或书名号内的数字",
  "attribute of what is counted": "所计对象的属性",
  "contact detail or identifier": "联系方式或编号",
  "document number": "文号",
  "name that contains a number": "名称中的数字",
  "glued to letters or a plus sign": "与字母或加号相连",
  "numeral of a set phrase": "固定词组中的数字",
  "unit in a caption": "表题中的单位",
  "administrative rule": "管理规定中的数字",
  "proportion of two numbers": "两数之比",
  "denominator in an indicator's name": "指标名称中的分母",
  "age or span of life that says who is meant": "限定人群的年龄",
  "value from which it starts": "变化的起点值",
  "class of size of the thing counted": "所计对象的规模档次",
  "subsidy, fee or rate": "补助、收费或费率标准",
  "standard by which things are built": "建设配置标准",
  "case in which a rule holds, or what it then asks": "规定的适用条件或相应要求",
  "place in a ranking that is rewarded or sanctioned": "奖惩所依据的名次",
  "figure of one named project": "单个项目的指标",
  "effect that a measure is reckoned to have": "措施的预计效果",
  "past result": "已有成绩",
  "physical detail": "实物规格",
  "size class of equipment": "设备规格",
  "count of visits to the page": "网页浏览次数",
  "things that exist, which the sentence is about": "所述的现有对象",
  "things that a place has": "当地现有数量",
  "base or assumption of a forecast": "预测的基数或假设",
  "count of measures named in the text": "措施、任务等的条数",
  "full coverage as an attribute": "作修饰用的全覆盖",
  "rank or score in words": "名次或评分用语",
  "time that is no commitment": "不构成承诺的时间",
  "bare number without a word that governs it": "没有谓词支配的数字",
  "unit of a label": "标签用数字",
  "vague number": "概数",
  "numerals that form no number": "不成数的数字",
  "number of a division": "章节序号",
  "mark of a heading or list": "标题或列举序号",
  "number without words": "没有文字说明的数字",
  "cell of a table without a year": "无年份的表格单元格",
  "cell of a row without a label": "无行标题的表格单元格",
  "nothing added": "未新增",
  "number of a row": "表格行号",
  "number in a cell of words": "文字单元格中的数字",
  "header of a table": "表头",
  "one of many figures without words between": "连续罗列的数字",
  "page number": "页码",
  "mark of a note": "注释序号",
  "numeral of a quoted name": "引号内名称中的数字",
  "copy of a sentence printed before": "与前文重复的句子",
  "Chinese numeral without a counter": "没有量词的中文数字",
  "not read by any rule": "未被任何规则读懂",
  "the document looks like no plan": "文件不像规划",
  ordinal: "序数",
  rank: "名次",
  name: "名称中的数字",
  duration: "时长",
  year: "年份",
  date: "日期",
  span: "起止年份",
  clock: "时刻",
  plan: "规划期名称",
};

/** In Chinese, what a field of a draft was read from where the document has no words for it. */
const READINGS_ZH: Readonly<Record<string, string>> = {
  "plain number": "只写数字",
  "no number": "无数字",
  plan: "规划期",
  heading: "标题",
  "list under one verb": "并列，同一谓词",
  rank: "位次",
  ratio: "比率",
  full: "全覆盖",
  served: "服务对象",
  "verb after the number": "数字之后的动词",
  "a percentage of an amount": "金额的百分比",
  "[ ]: over the plan": "方括号内为规划期累计",
};

/** What a field of a draft was read from, in Chinese; the document's own words as they are. */
export const readingInChinese = (why: string): string =>
  READINGS_ZH[why] ?? why.replace(/: no indicator of this concept$/u, "：现有指标中没有同一概念");

/** A rule that took a number for no target, in Chinese; the words it came in where it has none. */
export const ruleInChinese = (why: string): string =>
  why
    .split("; ")
    .map((part) => RULES_ZH[part] ?? part)
    .join("；");
