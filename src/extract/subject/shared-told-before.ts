import { withoutLead } from "../../concepts/action-words.js";
import type { Mention } from "../sentence/mention.js";
import { isBareHead, partHead } from "./measure-heads.js";
import { ofOwner } from "./owners.js";
import { ofOwnerByForm } from "./owners-by-form.js";
import { partOfWhole } from "./part-of-whole.js";
import { kindOfPlace } from "./places-alone.js";
import type { SharedSubject } from "./shared-subjects.js";
import { withShared } from "./shared-words.js";
import { spokenOf } from "./spoken-of.js";
import type { Subject, SubjectContext } from "./subject.js";
import { LEVEL_ALONE, withoutLevel } from "./told-by-level.js";
import { withoutTotal } from "./without-total.js";

/**
 * The subject of a number in a list of numbers, with what its own words leave to the text before the list: the whole whose parts they are, the
 * thing or the projects that are measured, the owner of a rate. Null where there is no list.
 */
export function toldBefore(
  shared: SharedSubject | null,
  near: Subject | null,
  mention: Mention,
  context: SubjectContext,
): SharedSubject | null {
  const whole = ofPart(ofWholeBefore(shared, near, mention), near, mention);
  return ofOwnerBefore(
    ofProjectsBefore(ofThingBefore(whole, near), mention, context),
    near,
    mention,
    context,
  );
}

/** 900家，其中国家级、省级分别为40家、260家: the levels are of what was counted before; and those of 其中城镇、农村分别增长5%、7% of what grew. */
function ofWholeBefore(
  shared: SharedSubject | null,
  near: Subject | null,
  mention: Mention,
): SharedSubject | null {
  if (shared === null || near === null) return shared;
  if (kindOfPlace(shared.phrase))
    return { ...shared, phrase: withShared(shared.phrase, near.phrase, mention, false) };
  if (!LEVEL_ALONE.test(shared.phrase)) return shared;
  const whole = withoutTotal(withoutLevel(withoutLead(near.phrase).name));
  return { ...shared, phrase: shared.phrase + whole };
}

/** 国有企业资产总额…，营业收入、利润总额分别增长…: measures alone in a list are of those whose measure stands right before. */
function ofThingBefore(shared: SharedSubject | null, near: Subject | null): SharedSubject | null {
  if (shared === null || near === null || !isBareHead(shared.phrase)) return shared;
  const { thing, head } = partHead(withoutLead(near.phrase).name);
  return head !== "" && OWNERS.test(thing) ? { ...shared, phrase: thing + shared.phrase } : shared;
}
/** 签约项目1200个，开工率、投产率分别达到70%、40%: how many of the projects come to something. */
function ofProjectsBefore(
  shared: SharedSubject | null,
  mention: Mention,
  { found }: SubjectContext,
): SharedSubject | null {
  if (shared === null || !RATE_OF_PROJECTS.test(shared.phrase)) return shared;
  const whole =
    found.findLast(
      (read) =>
        read.mention.segmentStart === mention.segmentStart &&
        read.mention.clauseStart !== mention.clauseStart &&
        !read.mention.clauseLeft.includes("其中"),
    )?.subject.phrase ?? "";
  return !whole.endsWith("项目") ? shared : { ...shared, phrase: withoutLead(whole).name + shared.phrase };
}
const RATE_OF_PROJECTS = /^(?:新?开工|竣工|投产|履约|落地|达产|转化|资金到位|投资完成)率$/;
const OWNERS = /(?:企业|国企|央企|公司|集团|园区|开发区|高新区|经开区|产业|产业链|集群|(?<!企)业)$/;

/** 主要农作物机械化率78%，其中水稻、玉米分别达到88%、90%: what is told of the whole is told of each part. */
function ofPart(shared: SharedSubject | null, near: Subject | null, mention: Mention): SharedSubject | null {
  if (shared === null || near === null || !/^[，（]?其中/.test(mention.clauseLeft)) return shared;
  const told = partOfWhole(
    shared.phrase,
    withoutLead(near.phrase).name,
    { ...mention, left: "其中" },
    mention.quantity.dimension === "ratio",
  );
  return told === null ? shared : { ...shared, phrase: told };
}

/** 铁路里程6500公里，复线率、电气化率分别达到70%、85%: a short rate is of what the text before names for rates of its form. */
function ofOwnerBefore(
  shared: SharedSubject | null,
  near: Subject | null,
  mention: Mention,
  context: SubjectContext,
): SharedSubject | null {
  if (shared === null) return shared;
  if (EMPLOYED.test(shared.phrase)) {
    const by = ofOwnerByForm(shared.phrase, near, mention, context, spokenOf(mention, context));
    return by === null ? shared : { ...shared, phrase: by };
  }
  if (!SHORT_RATE.test(shared.phrase)) return shared;
  const owned = ofOwner(shared.phrase, near?.phrase ?? null, mention, spokenOf(mention, context), "");
  return owned === null ? shared : { ...shared, phrase: owned };
}
const EMPLOYED = /^(?:直接|间接)(?:就业|从业人员)$/;
const SHORT_RATE = /^[一-龥]{2,5}率$/;
