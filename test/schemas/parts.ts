import * as v from "valibot";
import {
  BOUNDS,
  CHANGE_DIRECTIONS,
  COMMITMENTS,
  GRADES,
  MEASURES,
  OUTCOMES,
  PACES,
  REGION_LEVELS,
  RELATIONS,
  TIERS,
} from "../../src/model/codes.js";
import type { Field } from "../../src/tables/field.js";
import { SCHEMAS } from "../../src/tables/schemas.js";

export const text = v.string();
export const number = v.number();
export const integer = v.pipe(v.number(), v.integer());
export const flag = v.boolean();
/** A value that may be null. */
export const or = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);
export const ids = v.array(text);
export const object = v.strictObject;
export const list = v.array;
export const bilingual = object({ zh: text, en: text });

/** The closed lists of the data model. */
export const codes = {
  measure: v.picklist(MEASURES),
  bound: v.picklist(BOUNDS),
  tier: v.picklist(TIERS),
  change_direction: v.picklist(CHANGE_DIRECTIONS),
  pace: v.picklist(PACES),
  commitment: v.picklist(COMMITMENTS),
  benchmark: v.string(),
  grade: v.picklist(GRADES),
  relation: v.picklist(RELATIONS),
  outcome: v.picklist(OUTCOMES),
  level: v.picklist(REGION_LEVELS),
};

function cell(field: Field): v.GenericSchema {
  const { type, codes: known } = field;
  const value =
    type === "boolean"
      ? flag
      : type === "integer"
        ? integer
        : type === "number"
          ? number
          : known === undefined
            ? text
            : v.picklist(known);
  return field.required ? value : or(value);
}

/** A row of `targets.csv`, by the schema that its tables are checked with. */
export const targetRow = object(
  Object.fromEntries(SCHEMAS.targets.fields.map((field) => [field.name, cell(field)])),
);

/** What one rule found of a pair. */
export const reason = object({ rule: text, outcome: codes.outcome, message: text });

/** A step of arithmetic. */
export const step = object({
  id: text,
  side: v.picklist(["a", "b"]),
  formula: text,
  inputs: list(object({ target_id: text, field: text, value: number })),
  result: number,
  unit: text,
  assumption: or(text),
});

/** The printed numbers compared. */
export const committed = object({
  relation: codes.relation,
  difference: or(number),
  ratio: or(number),
  a: or(number),
  b: or(number),
  unit: or(text),
  years_apart: or(integer),
  share: or(number),
});
