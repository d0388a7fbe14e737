import { partHead } from "./measure-heads.js";

/** 马铃薯（原良种）种量: a word in brackets with what belongs to it behind; a measure alone (鲜薯）产量) belongs to the thing before it. */
const BRACKETED_END = /^[^（）]{1,8}(（(?!含|不含|其中|即|全|[^）]*等)[^（）\d]{1,8}）([^（）]{2,8}))$/;

/** Gives each part of a list what stands in and behind the bracket of the last: 杂交玉米、马铃薯（原良种）种量 are both of such seed. */
export function withBracketedEnd(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  const [, end = "", behind = ""] = last.includes("）") ? (BRACKETED_END.exec(last) ?? []) : [];
  const alone = parts.slice(0, -1).every((part) => !part.includes("（") && partHead(part).head === "");
  const { thing, head } = partHead(behind);
  return end === "" || !alone || (head !== "" && thing === "")
    ? parts
    : parts.map((part, at) => (at < parts.length - 1 ? part + end : part));
}
