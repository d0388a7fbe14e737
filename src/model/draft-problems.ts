import type { Bilingual } from "./language.js";

/** What can be fishy about a drafted target, each with what a reviewer is to look at. */
export const DRAFT_PROBLEMS = {
  "touching-number": {
    zh: "数字紧挨着其他数字或括号，可能只读了一部分",
    en: "a digit or bracket touches the number: it may be a part of one",
  },
  "no-numeral": { zh: "单位前没有数字", en: "a unit stands without a numeral" },
  "no-unit": { zh: "数字后没有单位", en: "no unit is printed" },
  "no-unit-in-table": { zh: "表中未找到单位", en: "no unit was found in the table" },
  "laid-out-table": {
    zh: "表格按排版文本还原，行列可能错位",
    en: "the table was made out from laid-out text: rows and columns may be mixed up",
  },
  "unit-unlike": {
    zh: "以百分数表示，与该指标的计量单位不同类，可能是变动幅度",
    en: "a percentage for an indicator that is measured in another kind of unit: it may be a change",
  },
  "cell-twice": { zh: "同一单元格重复读取", en: "the cell was read twice" },
  mojibake: { zh: "引文含乱码", en: "the quote holds garbled characters" },
  "no-indicator": { zh: "未能确定数字所指的指标", en: "what the number is about was not found" },
  "doubtful-indicator": {
    zh: "指标名称可能不完整或过于笼统",
    en: "the indicator's name looks cut or too general",
  },
  "new-name": {
    zh: "名称未收录，且非数字前的完整名称",
    en: "no list knows the name, which was put together from the words around the number",
  },
  "wider-indicator": {
    zh: "名称与所链接的指标不完全相同",
    en: "the name is not quite that of the indicator it was linked to",
  },
  "no-verb": { zh: "没有动词说明目标类型", en: "no verb says what kind of quantity it is" },
  "measure-inherited": {
    zh: "目标类型沿用前一项的动词",
    en: "the kind of quantity is that of the verb before the first of the list",
  },
  "rate-or-whole": {
    zh: "多年目标的增幅未写明是年均还是累计",
    en: "a rise over several years in percent: in each year, or in all?",
  },
  "yearly-carried": {
    zh: "“每年”在另一分句中，未必也限定本项",
    en: "“every year” stands in another clause and may not hold here",
  },
  "words-left-out": {
    zh: "引文中的限定语或述语未进入名称",
    en: "words that narrow what is counted are left out of its name",
  },
  "how-often": {
    zh: "每月、每隔若干天等的频次，并非规划期内的总次数",
    en: "how often in a month, a week or so many days: no count over the plan's years",
  },
  "past-near": { zh: "附近有表示既往情况的词", en: "words of the past stand near" },
  "base-assumed": { zh: "基期年未写明", en: "the base year is not printed" },
  "other-deadline": { zh: "同句另有年份", en: "another year stands in the sentence" },
  "deadline-carried": {
    zh: "年份承自前句，本句另述一事，未必仍按该年",
    en: "the year stands in a sentence before, and this one turns to another thing",
  },
  "stage-start": {
    zh: "后文写明累计数，本项是某一阶段的新增数，该阶段起始年份未写明",
    en: "the sum printed behind it tells that it is added in a stage of the plan, and nothing says when the stage begins",
  },
  "this-year": {
    zh: "“今年”按规划首年计",
    en: "“this year” was taken for the plan's first",
  },
  "first-year": {
    zh: "该列为规划首年，可能是现状值而非目标值",
    en: "the column is that of the plan's first year: it may hold the present state, and no target",
  },
  "long-sentence": { zh: "句子过长或缺少标点", en: "the sentence is very long" },
  "second-differs": {
    zh: "第二次读取的结果不同",
    en: "the second reading differs",
  },
  "second-lacks": { zh: "第二次读取没有这个目标", en: "the second reading has no such target" },
  "named-twice": {
    zh: "文中另有数字的名称、年份与此相同而数值不同，可能漏了限定语",
    en: "another number has the same name and year: words that narrow it may be left out",
  },
  "measures-differ": {
    zh: "同一数字在文中另一处按另一类型表述",
    en: "another printing of the number tells it as one of another kind",
  },
  "narrowed-list": {
    zh: "并列的首项有限定范围（如园区），可能也限定本项",
    en: "the first of the list is narrowed (to zones, say), which may hold for this one too",
  },
  "other-owner": {
    zh: "本句前文说的是某一产业或单位，本项可能只是其数据，而非全地区的",
    en: "the sentence speaks of one trade or body before: the number may be of it, and not of the whole region",
  },
  "joined-subjects": {
    zh: "一个数字前有并列的几项，未说明各自还是合计",
    en: "one number stands behind several things: of each, or of all together?",
  },
  "coverage-promoted": {
    zh: "“推动…全覆盖”，未说明何时达到",
    en: "full coverage is promoted, and nothing says by when it is reached",
  },
  "which-whole": {
    zh: "“其中”之前有几个数字，未说明是哪一个的一部分",
    en: "several numbers stand before this part, and nothing tells of which it is one",
  },
  "region-carried": {
    zh: "另一分句或标题写明某地区，是否限定本项存疑",
    en: "another clause or a heading names a region, and it is not sure whether it holds here",
  },
  "region-unclear": {
    zh: "“全市”“全县”等所指地区不明",
    en: "which region the words for a whole city or county mean was not found",
  },
  "name-carried": {
    zh: "名称由同句前文的词语承接而成",
    en: "the name goes on from words before it in the sentence",
  },
  "owner-above": {
    zh: "所属产业、事项取自段首或标题",
    en: "whose it is was taken from the opening of the paragraph or a heading",
  },
  "far-subject": { zh: "名称在另一分句中", en: "the name stands in another clause" },
} as const satisfies Record<string, Bilingual>;
export type DraftProblem = keyof typeof DRAFT_PROBLEMS;
