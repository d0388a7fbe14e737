import type { RemovedText } from "../removed.js";

/** A line longer than this is text, whatever it begins with. */
const LONGEST = 80;

/** Lines of a government site that belong to the page, not to the document: links to neighbours, sharing, printing, type size. */
const BUTTONS =
  /^(?:[[【［(（<《|｜]?\s*(?:打印(?:本页|文章|正文|此页)?|关闭(?:窗口|本页|此页|页面)?|返回(?:顶部|首页|列表|上一页)?|收藏(?:本页)?|我要纠错|纠错|保存(?:本页)?|下载(?:全文|附件|PDF|Word)?|分享(?:到|至)?[:：]?|微信|微博|QQ空间|QQ|字[体号][:：]?|大|中|小|繁体版?|简体版?|无障碍阅读|朗读|首页|TOP)\s*[\]】］)）>》|｜]?[\s、|｜·]*){1,14}$/iu;
const NEIGHBOURS = /^[[【]?(?:上|下)一(?:篇|条|页|则|个)[\]】]?\s*(?:[:：]|$)/u;
const SCAN = /^(?:微信)?扫(?:一扫|码|描)[^。]{0,30}$/u;
const PLACE = /^(?:您|你)?(?:的|现在|当前)?(?:所在)?(?:的)?位置\s*[:：]/u;
/** Facts about the page: 来源：…, 浏览次数：12, 发布时间：2021-06-01 10:00. */
const FACTS =
  /^[[【(（]?(?:(?:发布|更新|成文|发文|生成|公开|印发)(?:时间|日期)|(?:时间|日期)(?=[:：]\s*\d{4}[-/.年]\d{1,2}[-/.月]\d)|(?:信息|文章|稿件)?来源|浏览(?:次数|量|数)?|点击(?:次数|量|数|率)?|阅读(?:次数|量|数)?|访问(?:次数|量|数|人次)?|责任编辑|编辑|作者|审核|初审|终审|索引号|信息索引|分享到?|字[体号](?:大小)?|视力保护色|保护视力色|主题(?:词|分类)|体裁分类|发布机构|发文机[关构]|有效性)\s*[:：]/u;

/** The first cell of a row of the table that registers a document: its index, number, dates. */
const REGISTER =
  /^[[【]?(?:索\s*引\s*号|信息索引|发文字号|文\s*号|成文日期|发文日期|发布日期|生成日期|公开日期|主题分类|主\s*题\s*词|信息分类|组配分类|公开(?:方式|形式|程序)|发文机[关构]|发布机构|有\s*效\s*性|体裁分类)[\]】]?\s*[:：]?(?:\t|$)/u;

/**
 * The text of a page without the lines that the site put around the document: buttons, links to the neighbours, sharing, source and
 * date of the page, counts of visits, and the table that registers the document. Whole short lines only.
 *
 * @param removed gets what is left out

 * @example
 * withoutFurniture("【打印】【关闭】\n到2025年，建成3个\n上一篇：通知"); // => "到2025年，建成3个"
 */
export function withoutFurniture(text: string, removed: RemovedText[] = []): string {
  const lines = text.split("\n").filter((line) => {
    const around =
      REGISTER.test(line) ||
      (line.length <= LONGEST &&
        !line.includes("\t") &&
        [BUTTONS, NEIGHBOURS, SCAN, PLACE, FACTS].some((pattern) => pattern.test(line)));
    if (around) removed.push({ text: line, place: "line" });
    return !around;
  });
  return lines.join("\n");
}
