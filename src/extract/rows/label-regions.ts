import { findRegions } from "../../concepts/regions/find-regions.js";
import type { Vocabulary } from "../../concepts/vocabulary.js";

/** The regions that labels of tables name. A label is looked up once: a row asks for its own at each of its cells. */
export class LabelRegions {
  private readonly met = new Map<string, string | null>();

  /** @param own the code of the document's own region, which its labels name in short */
  constructor(
    private readonly known: Vocabulary["regions"],
    private readonly own: string,
  ) {}

  /**
   * The code of the region that a label of a table names; null where it names none, or not one alone.
   * @param wider the label of the region that it lies in
   */
  named(label: string, wider: string | null = null): string | null {
    const plain = label.replace(/\s/g, "");
    const within = wider === null ? null : this.named(wider);
    const key = `${plain} ${within ?? ""}`;
    const met = this.met.get(key);
    if (met !== undefined) return met;
    const spelled = this.known.find(
      ({ name_zh }) =>
        plain !== "" && (plain.startsWith(name_zh) || plain.endsWith(name_zh) || name_zh.endsWith(plain)),
    );
    const [found, ...others] = findRegions(plain, { within: within ?? this.own });
    const code = spelled?.region_code ?? (others.length === 0 ? found?.region_code : undefined) ?? null;
    const region = code === this.own ? null : code;
    this.met.set(key, region);
    return region;
  }
}
