import fc from "fast-check";
import { noise, numeral } from "./hostile.js";

const regions = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom("湖南", "Jiangxi", "430000", "湘潭", "360000", "Hunan") },
  { weight: 1, arbitrary: noise },
);
const families = fc.oneof(
  {
    weight: 40,
    arbitrary: fc.constantFrom("rd-intensity", "green-factories", "new-product-share", "绿色工厂"),
  },
  { weight: 1, arbitrary: noise },
);
const documents = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom("hunan-2016", "hunan-2021", "hunan-2022", "xiangtan-2023", "jiangxi-2020"),
  },
  { weight: 1, arbitrary: noise },
);
/** Values that no option asks for. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, Number.NaN, 1e308, "", [], {}),
  noise,
  numeral,
);
const share = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1e9, Number.NaN, Number.POSITIVE_INFINITY) },
);
const divisor = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: 1e-3, max: 1e9, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 5e-324, Number.NaN, Number.POSITIVE_INFINITY) },
);
const year = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 2021, max: 2026 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 2025.5, Number.NaN, 1e9) },
);
const scale = fc.record({
  name: noise,
  unit: fc.constantFrom("10k persons", "", "|"),
  denominators: fc.array(
    fc.record({
      region_code: fc.constantFrom("430000", "360000", "430300"),
      value: divisor,
      year,
      source: noise,
    }),
    { maxLength: 3 },
  ),
});

/** Options that the verbs of comparing name, most of them as they should be; now and then one of any value, or one that no verb knows. */
export const options: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record(
    {
      regions: fc.array(regions, { maxLength: 4 }),
      families: fc.array(families, { maxLength: 3 }),
      documents: fc.array(documents, { maxLength: 2 }),
      language: fc.constantFrom("zh", "en"),
      restatements: fc.boolean(),
      plain: fc.constantFrom("floor", "point"),
      approximateWithin: share,
      perYear: fc.boolean(),
      interpolate: fc.constantFrom("linear", "geometric", false),
      year,
      reference: regions,
      scale,
    },
    { requiredKeys: [] },
  )
  .chain((made) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(made) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(
            fc.constantFrom(
              "regions",
              "families",
              "year",
              "plain",
              "scale",
              "language",
              "régions",
              "__proto__",
            ),
            wrong,
          )
          .map(([name, value]) => ({ ...made, [name]: value })),
      },
    ),
  );
