import { type ColumnTable, desc, not, op, table } from "arquero";
import { expect, expectTypeOf, it } from "vitest";
import type { Table } from "../../src/tables/table.js";

const made: Table = table({ region: ["湖南", "江西", "湖南"], value: [3, 2, 1] });

it("is every table of arquero, and has every verb of one", () => {
  expectTypeOf<ColumnTable>().toExtend<Table>();
  expectTypeOf<Exclude<keyof ColumnTable, keyof Table>>().toBeNever();
  expectTypeOf<Exclude<keyof Table, keyof ColumnTable>>().toBeNever();
});

it("takes what arquero's functions give", () => {
  const summed = made
    .groupby("region")
    .rollup({ total: (d) => op.sum(d.value), count: op.count() })
    .orderby(desc("total"))
    .select(not("count"));
  expect(summed.objects()).toEqual([
    { region: "湖南", total: 4 },
    { region: "江西", total: 2 },
  ]);
  expectTypeOf(summed).toEqualTypeOf<Table>();
});

it("takes a table of arquero's as the other one", () => {
  const names = table({ region: ["湖南"], code: ["430000"] });
  expect(made.join(names, "region").numRows()).toBe(2);
  expect(made.concat(made, [made]).numRows()).toBe(9);
  expect(made.lookup(names, "region", "code").array("code")).toEqual(["430000", undefined, "430000"]);
});
