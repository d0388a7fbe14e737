import { type Command, Option } from "commander";
import { type DocumentEvaluation, evaluateExtraction } from "../draft/evaluate-extraction.js";
import { evaluationMarkdown, evaluationText } from "../draft/evaluation-text.js";
import { loadDataset } from "../tables/load-dataset.js";
import { type CommonOptions, languageOf, placeOf, withCommonOptions } from "./common.js";
import type { Effects } from "./effects.js";

const FORMATS = ["table", "md", "json"] as const;

interface EvaluateCommandOptions extends CommonOptions {
  readonly format: (typeof FORMATS)[number];
}

/** An evaluation as JSON: rows that were missed or added by their place and quote, differences by their fields. */
function toJson(evaluation: DocumentEvaluation): object {
  const place = ({
    document_id,
    value_start,
    quote,
  }: {
    document_id: string;
    value_start: number | null;
    quote: string;
  }) => ({
    document_id,
    value_start,
    quote,
  });
  return {
    ...evaluation,
    missed: evaluation.missed.map(place),
    spurious: evaluation.spurious.map(place),
    differences: evaluation.differences.map(({ reviewed, draft, fields }) => ({
      target_id: reviewed.target_id,
      fields: fields.map((field) => ({
        field,
        reviewed: Reflect.get(reviewed, field),
        draft: Reflect.get(draft, field),
      })),
      quote: reviewed.quote,
    })),
  };
}

/** `evaluate`: how well the extractor reads the documents of a dataset. */
export function addEvaluate(program: Command, effects: Effects): void {
  withCommonOptions(program.command("evaluate"))
    .description(
      "compare what the extractor reads with the reviewed targets: precision, recall, F1 and the share of correct fields",
    )
    .addOption(new Option("--format <format>", "output").choices([...FORMATS]).default("table"))
    .action(async (options: EvaluateCommandOptions) => {
      const evaluations = evaluateExtraction(await loadDataset(placeOf(options)));
      switch (options.format) {
        case "json":
          effects.out(`${JSON.stringify(evaluations.map(toJson), null, 2)}\n`);
          return;
        case "md":
          effects.out(evaluationMarkdown(evaluations));
          return;
        case "table":
          effects.out(`${evaluationText(evaluations, languageOf(options, effects), effects.columns)}\n`);
      }
    });
}
