import { CHANGE_RULES } from "./change-rules.js";
import { NOTED_RULES } from "./noted-rules.js";
import { PART_RULES } from "./part-rules.js";
import { QUANTITY_RULES } from "./quantity-rules.js";
import { RECOGNITION_RULES } from "./recognition-rules.js";
import type { Rule } from "./rule.js";
import { SUBJECT_RULES } from "./subject-rules.js";
import { TIME_RULES } from "./time-rules.js";

/** The rules, in the order in which their reasons are told. A pair's grade is the worst of their outcomes. */
export const RULES: readonly Rule[] = [
  ...SUBJECT_RULES,
  ...RECOGNITION_RULES,
  ...PART_RULES,
  ...QUANTITY_RULES,
  ...CHANGE_RULES,
  ...TIME_RULES,
  ...NOTED_RULES,
];
