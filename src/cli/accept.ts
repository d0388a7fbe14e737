import type { Command } from "commander";
import { type AcceptedDraft, acceptDraft } from "../draft/accept-draft.js";
import type { Language } from "../model/language.js";
import { type CommonOptions, languageOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";
import { waitingText } from "./waiting-text.js";

interface AcceptCommandOptions extends CommonOptions {
  readonly data: string;
  readonly reviewedOnly?: boolean;
  readonly intoShipped?: boolean;
  readonly replace?: boolean;
}

/** What became of rows of indicators that were corrected in the draft. */
function correctedText({ corrected, replaced }: AcceptedDraft, language: Language): string[] {
  if (corrected.length === 0) return [];
  const ids = corrected.join(language === "zh" ? "、" : ", ");
  if (language === "zh")
    return [
      replaced ? `已更正指标：${ids}` : `草稿中改动过的指标未带入：${ids}；加 --replace 再次运行即可带入`,
    ];
  return [
    replaced
      ? `indicators corrected: ${ids}`
      : `indicators corrected in the draft were not taken over: ${ids}; run again with --replace to do so`,
  ];
}

function acceptedText(accepted: AcceptedDraft, language: Language): string {
  const { data, created, added, present, leftOut } = accepted;
  const corrected = correctedText(accepted, language);
  const there = present.join(language === "zh" ? "、" : ", ");
  const already =
    language === "zh" ? `${data} 中已有，未作更改：${there}` : `in ${data} already, left as it is: ${there}`;
  if (added.documents.length === 0) return [already, ...corrected].join("\n");
  const ids = added.documents.map((row) => row.document_id);
  const drafts = added.targets.filter((row) => row.status === "draft").length;
  const { length: targets } = added.targets;
  const { length: others } = added.other_numbers;
  if (language === "zh") {
    return [
      `${created ? "已新建数据集" : "已并入数据集"} ${data}：${ids.join("、")}`,
      `目标 ${targets} 行（其中草稿 ${drafts} 行），其他数字 ${others} 行，新指标 ${added.indicators.length} 个，新地区 ${added.regions.length} 个，新单位 ${added.units.length} 个`,
      ...(present.length === 0 ? [] : [already]),
      ...corrected,
      ...(leftOut === 0 ? [] : [`未核对而略去的目标 ${leftOut} 行`]),
      `现在可用：npx cross-province compare --data ${data} --regions …`,
    ].join("\n");
  }
  return [
    `${created ? "made" : "added to"} the dataset ${data}: ${ids.join(", ")}`,
    `${targets} targets (${drafts} of them drafts), ${others} other numbers, ${added.indicators.length} new indicators, ${added.regions.length} new regions, ${added.units.length} new units`,
    ...(present.length === 0 ? [] : [already]),
    ...corrected,
    ...(leftOut === 0 ? [] : [`${leftOut} targets left out because they are not reviewed`]),
    `try: npx cross-province compare --data ${data} --regions …`,
  ].join("\n");
}

/** `accept`: a reviewed draft into a dataset folder of one's own. */
export function addAccept(program: Command, effects: Effects): void {
  const command = withCommonOptions(program.command("accept <draft>"));
  command.options.find((option) => option.attributeName() === "data")?.makeOptionMandatory(true);
  command
    .description(
      "check a reviewed draft and merge it into a dataset folder of your own, created from the shipped one if there is none",
    )
    .option("--reviewed-only", "leave out targets whose status is still draft")
    .option(
      "--replace",
      "replace documents already in the dataset with new texts or corrected drafts, along with corrected indicators; decisions are kept where the wording is unchanged",
    )
    .option("--into-shipped", "allow --data to be the shipped dataset")
    .action(async (folder: string, options: AcceptCommandOptions) => {
      const accepted = await acceptDraft(folder, {
        data: options.data,
        reviewedOnly: options.reviewedOnly === true,
        intoShipped: options.intoShipped === true,
        replace: options.replace === true,
        onWait: (owner) => effects.log(waitingText(options.data, owner, languageOf(options, effects))),
      });
      effects.out(`${acceptedText(accepted, languageOf(options, effects))}\n`);
    });
}
