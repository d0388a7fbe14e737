import type { Bilingual } from "./language.js";

/** The words of the page on which a draft is reviewed. */
export const REVIEW_WORDS = {
  title: { zh: "核对草稿", en: "Review of a draft" },
  documents: { zh: "文件", en: "Document" },
  text: { zh: "文件原文", en: "Text of the document" },
  row: { zh: "当前数字", en: "The number at hand" },
  progress: { zh: "已核对", en: "decided" },
  doubted: { zh: "有疑点", en: "in doubt" },
  accept: { zh: "确认", en: "Accept" },
  drop: { zh: "不是目标", en: "No target" },
  take: { zh: "作为目标", en: "Make it a target" },
  undo: { zh: "撤销", en: "Undo" },
  next: { zh: "下一个", en: "Next" },
  previous: { zh: "上一个", en: "Previous" },
  kind: { zh: "这个数字是", en: "The number is" },
  section: { zh: "本节均为已取得的成绩", en: "This section tells results" },
  name: { zh: "此名称在所有文件中都是该指标", en: "This name is that indicator in all documents" },
  candidates: { zh: "指标", en: "Indicator" },
  search: { zh: "查找其他指标", en: "Find another indicator" },
  makeIndicator: { zh: "新建指标：中文名称", en: "Make a new indicator: its Chinese name" },
  makeDefinition: { zh: "定义（可不填）", en: "Definition (may be left empty)" },
  noName: {
    zh: "新指标的名称须为中文，不少于两个字",
    en: "the name of a new indicator must be Chinese, of two characters or more",
  },
  why: { zh: "理由（可不填）", en: "Why (may be left empty)" },
  from: { zh: "出处", en: "Where it comes from" },
  field: { zh: "字段", en: "Field" },
  value: { zh: "取值", en: "Value" },
  quoted: { zh: "引文", en: "the quote" },
  assumed: { zh: "推定：按规划期", en: "assumed: years of the plan" },
  rule: { zh: "判定规则", en: "Rule that took it for that" },
  sure: { zh: "没有疑点", en: "nothing in doubt" },
  done: {
    zh: "全部核对完毕。可关闭本页，再运行 accept。",
    en: "All rows are decided. Close this page and run accept.",
  },
  again: { zh: "再按一次确认", en: "press once more to confirm" },
  lost: {
    zh: "与核对程序的连接已断；请重新运行 review",
    en: "the review program can't be reached; run review again",
  },
  saved: { zh: "已保存", en: "saved" },
  cancel: { zh: "取消", en: "Cancel" },
  cancelled: { zh: "已取消", en: "cancelled" },
  unsaved: { zh: "有未保存的修改", en: "there are changes that are not saved" },
  none: { zh: "没有找到指标", en: "no indicator was found" },
  left: {
    zh: "另有 # 个数字未作为目标；按 o 逐个查看。",
    en: "Numbers that were not taken: #; o goes through them.",
  },
  stale: {
    zh: "本页打开后，另有页面保存了新的决定，本次操作未保存；请重新载入本页。",
    en: "Something was decided after this page was loaded, as in another tab. Nothing was saved; reload the page.",
  },
  growth: { zh: "增速", en: "growth" },
  newIndicator: { zh: "新指标", en: "new indicator" },
  state: { zh: "状态", en: "State" },
  skip: { zh: "跳到当前数字", en: "Skip to the number at hand" },
  keys: {
    zh: "按键：回车 确认 · d 不是目标 · c 修改 · j/k 下/上一个 · o 下一个未列为目标的数字 · t 作为目标 · 1～9 选指标 · / 查找指标 · w 新建指标 · s 本节成绩 · i 同名同指标 · u 撤销 · Esc 取消",
    en: "Keys: Enter accept · d no target · c change · j/k next/previous · o next number not taken · t make it a target · 1–9 choose the indicator · / find one · w make one · s section of results · i same name, same indicator · u undo · Esc cancel",
  },
} as const satisfies Record<string, Bilingual>;

/** What has become of a number, in words. */
export const REVIEW_STATES = {
  draft: { zh: "待核对", en: "to be reviewed" },
  reviewed: { zh: "已确认", en: "accepted" },
  dropped: { zh: "不是目标", en: "no target" },
  other: { zh: "未作为目标", en: "not taken" },
  unread: { zh: "未识别", en: "not read" },
} as const satisfies Record<string, Bilingual>;
