import { showDate } from "../model/show-date.js";
import type { Setting } from "./binding.js";
import type { Facts } from "./facts.js";

/** What is said of the report as a whole, as a page prints it; null where it is not told. */
export function showSetting(show: Setting, { settings, language }: Facts): string | null {
  const told = settings[show];
  return told !== null && show === "date" ? showDate(told, language) : told;
}
