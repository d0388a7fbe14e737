import { assumptionWords, formulaWords, toldSteps } from "../compare/arithmetic-words.js";
import { differenceWords } from "../compare/difference-words.js";
import { measuredTarget } from "../compare/measure-words.js";
import { pairResult } from "../compare/pair-result.js";
import { plain } from "../compare/plain.js";
import { RULES } from "../compare/rules/all-rules.js";
import type { Pair } from "../compare/types.js";
import { reasonsInRow } from "../compare/unreviewed.js";
import type { VersionPair } from "../draft/versions/pair-versions.js";
import { differingColumns } from "../draft/versions/version-words.js";
import { toGbt7714 } from "../export/citations/to-gbt7714.js";
import { bookTitle } from "../model/book-title.js";
import { formatDecimal } from "../model/format-decimal.js";
import type { Language } from "../model/language.js";
import { markedOriginal } from "../model/marked-original.js";
import { shortProvince } from "../model/provinces.js";
import type { DocumentRow } from "../model/rows.js";
import { yearSpan } from "../model/spans.js";
import { times } from "../stats/exact.js";
import type { Binding, DocumentShow, PairShow, VersionShow } from "./binding.js";
import { referenceOrder } from "./document-order.js";
import { englishReference } from "./english-reference.js";
import type { Facts } from "./facts.js";
import { refusalWords } from "./refusal-words.js";
import { showSetting } from "./show-setting.js";
import { showTarget } from "./show-target.js";

function showPair(pair: Pair, show: PairShow, { language, unreviewed }: Facts): string | null {
  const joint = language === "zh" ? "；" : "; ";
  const { committed } = pair;
  const aligned = (value: number | null): string | null => (value === null ? null : plain(value, language));
  switch (show) {
    case "difference":
      return committed.difference === null || committed.unit === null
        ? null
        : differenceWords(committed.difference, committed.unit, [pair.a, pair.b], language);
    case "share":
      return committed.share === null ? null : `${plain(times(committed.share, 100), language)}%`;
    case "years-apart":
      return committed.years_apart === null ? null : String(committed.years_apart);
    case "result":
      return pairResult(pair, language);
    case "reasons":
      return reasonsInRow(pair, unreviewed)
        .map((reason) => reason.text[language])
        .join(joint);
    case "alignment":
      return toldSteps(pair, language)
        .map(({ formula, step }) => formula + assumptionWords(step, language))
        .join(joint);
    case "aligned-a":
      return aligned(committed.a);
    case "aligned-b":
      return aligned(committed.b);
  }
}

function showDocument(document: DocumentRow, show: DocumentShow, facts: Facts): string | null {
  const zh = facts.language === "zh";
  const id = document.document_id;
  switch (show) {
    case "title":
      // Inside 《》 a title's own 《》 become 〈〉 (GB/T 15834-2011, 4.15.3.5).
      return zh ? bookTitle(document.title_zh) : document.title_en;
    case "number":
      return document.document_number ?? (zh ? "文号未载明" : "number not stated");
    case "issuer":
      return zh ? document.issuer_zh : document.issuer_en;
    case "period":
      return document.period_start === document.period_end
        ? `${document.period_end}`
        : yearSpan(document.period_start, document.period_end, facts.language);
    case "note":
      return document.note;
    case "id":
      return id;
    case "characters":
      return formatDecimal(facts.dataset.texts.get(id)?.length ?? 0);
    case "targets":
      return String(facts.dataset.rows.targets.filter((row) => row.document_id === id).length);
    case "other-numbers":
      return String(facts.otherNumbers.get(id)?.length ?? 0);
    case "unread":
      return String(facts.unread(id));
    case "lost-sentences":
      return String(facts.reading(id).gaps.reduce((sum, gap) => sum + gap.count, 0));
    case "gaps":
      return String(facts.reading(id).gaps.length);
    case "reference":
      return zh ? toGbt7714({ document, target: null }) : englishReference(document);
    case "reference-number": {
      const place = referenceOrder(facts).indexOf(id);
      return place < 0 ? null : `[${place + 1}]`;
    }
  }
}

function showVersion(pair: VersionPair, show: VersionShow, language: Language): string | null {
  const { before, after } = pair;
  switch (show) {
    case "before":
    case "after": {
      const row = pair[show];
      if (row === null) return null;
      const due = language === "zh" ? `（${row.period_end}）` : ` (${row.period_end})`;
      return `${measuredTarget(row, language)}${due}`;
    }
    case "columns":
      return differingColumns(pair, language);
    case "quote":
      return (after ?? before)?.quote ?? null;
  }
}

function count(binding: Extract<Binding, { from: "count" }>, facts: Facts): string | null {
  const known = (id: string): boolean => {
    switch (binding.of) {
      case "targets":
        return facts.targets.has(id);
      case "pairs":
        return facts.pairs.has(id);
      case "documents":
        return facts.documents.has(id);
      case "families":
        return [...facts.indicators.values()].some((row) => row.family_id === id);
      case "findings":
        return facts.findings.has(id);
      case "regions":
        return facts.regionRows.has(id);
      case "versions":
        return facts.versions.has(id);
    }
  };
  const unique = new Set(binding.ids);
  return unique.size === binding.ids.length && binding.ids.every(known) ? String(binding.ids.length) : null;
}

/**
 * The text of a binding, made anew from the rows that it names.
 * @returns null where a row is missing or does not hold what is to be shown
 */
export function resolveBinding(binding: Binding, facts: Facts): string | null {
  const { language } = facts;
  switch (binding.from) {
    case "target": {
      const target = facts.targets.get(binding.id);
      return target === undefined ? null : showTarget(target, binding.show, facts);
    }
    case "pair": {
      const pair = facts.pairs.get(binding.id);
      return pair === undefined ? null : showPair(pair, binding.show, facts);
    }
    case "document": {
      const document = facts.documents.get(binding.id);
      return document === undefined ? null : showDocument(document, binding.show, facts);
    }
    case "region": {
      const region = facts.regionRows.get(binding.id);
      if (region === undefined) return null;
      return language === "zh" ? shortProvince(region.name_zh) : markedOriginal(region.name_en);
    }
    case "indicator": {
      const row = facts.indicators.get(binding.id);
      if (row === undefined) return null;
      if (binding.show === "name") return language === "zh" ? row.name_zh : markedOriginal(row.name_en);
      return language === "zh" ? row.definition_zh : row.definition_en;
    }
    case "rule": {
      const rule = RULES.find(({ id }) => id === binding.id);
      if (rule === undefined) return null;
      if (binding.show === "refusal") return refusalWords(rule.question.zh);
      return binding.show === "question" ? rule.question[language] : rule.source[language];
    }
    case "finding": {
      const finding = facts.findings.get(binding.id);
      if (finding === undefined) return null;
      return binding.show === "text"
        ? finding.text[language]
        : finding.formula && formulaWords(finding.formula, language);
    }
    case "version": {
      const pair = facts.versions.get(binding.id);
      return pair === undefined ? null : showVersion(pair, binding.show, language);
    }
    case "count":
      return count(binding, facts);
    case "setting":
      return showSetting(binding.show, facts);
  }
}
