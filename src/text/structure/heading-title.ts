import type { HeadingKind } from "./heading-marks.js";

/** A title longer than this is a sentence that merely carries a number; only its first clause stands for it. */
const LONGEST_TITLE = 40;

/** No clause is looked through further than this, so that reading takes linear time on any text. */
const LONGEST_CLAUSE = 200;

/** Names that top-level headings of plans bear, the longer before the shorter, to cut a heading off glued text. */
const USUAL_NAMES = [
  "指导思想和基本原则",
  "总体要求和主要目标",
  "总体思路和目标",
  "总体要求",
  "总体思路",
  "总体目标",
  "指导思想",
  "基本原则",
  "发展目标",
  "主要目标",
  "工作目标",
  "行动目标",
  "目标任务",
  "主要任务",
  "重点任务",
  "重点工作",
  "主要举措",
  "重点行动",
  "重点工程",
  "组织实施",
  "保障措施",
  "保障机制",
  "发展基础",
  "形势与现状",
] as const;

/** The next division begins inside the title: 一、总体要求（一）指导思想。 */
const INNER_MARK = /[（(]一[）)]/;

/**
 * Where a numbered title ends: before 。 or the line's end, before a colon, before a heading that is glued to it,
 * after a usual name with glued text behind it (二、主要任务全面实施…，大力推进…。), and at the first comma of a long sentence.
 *
 * @param limit where the sentence ends (the offset of its 。, or of the line's end)
 */
export function titleEnd(text: string, start: number, limit: number, kind: HeadingKind): number {
  const title = text.slice(start, Math.min(limit, start + LONGEST_CLAUSE));
  if (kind === "first" || kind === "chapter" || kind === "part") {
    const inner = title.search(INNER_MARK);
    if (inner > 0) return start + inner;
    const name = USUAL_NAMES.find((candidate) => title.startsWith(candidate));
    if (name !== undefined && isGlued(title.slice(name.length))) return start + name.length;
  }
  const colon = title.search(/[：:]/);
  if (colon > 0 && colon <= LONGEST_TITLE) return start + colon;
  if (title.length <= LONGEST_TITLE) return trimmedEnd(text, start, limit);
  const comma = title.search(/[，,；;：:]/);
  return comma > 0 ? start + comma : trimmedEnd(text, start, Math.min(limit, start + LONGEST_CLAUSE));
}

/** Whether what follows a usual name is text of its own rather than the rest of the title (和…, 及…). */
function isGlued(rest: string): boolean {
  if (/^[\s　]*$/.test(rest) || /^[和与及、·（(]/.test(rest)) return false;
  return /[，,；;]/.test(rest) || rest.length > 12;
}

function trimmedEnd(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && /[\s　*#]/.test(text[end - 1] ?? "")) end -= 1;
  return end;
}

/**
 * Whether a sentence (without its 。) can be a lead in bold at the head of a paragraph: 创新能力显著提升。
 * Short, whole, in Chinese characters only.
 */
export function canBeLead(sentence: string): boolean {
  return /^[\p{Script=Han}“”"、]{4,20}$/u.test(sentence) && !/^[一二三四五六七八九十]+是/.test(sentence);
}

/** Whether a sentence has the form of a principle: 市场主导，政府引导。 */
export function isPrinciple(sentence: string): boolean {
  return sentence.length <= 17 && /^\p{Script=Han}{4}[，,]\p{Script=Han}{4}$/u.test(sentence);
}
