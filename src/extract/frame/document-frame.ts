import type { Genre } from "../../model/codes.js";
import { plainWords } from "../../text/plain-words.js";
import { lastStartingBefore } from "../../text/span.js";
import { type Headings, readHeadings } from "../../text/structure/sections.js";
import type { Grid } from "../../text/tables/grid.js";
import { readRawTables } from "../../text/tables/grid-rows.js";
import { readGrids } from "../../text/tables/grids.js";
import type { PlanPeriod } from "../fields/deadlines.js";
import { planPeriod } from "../fields/plan-period.js";
import type { ExtractOptions } from "../options.js";
import { type ReadingView, readingView } from "../sentence/reading-view.js";
import { type FlatTable, flattenedTables } from "../tables/indicator-table.js";
import { genreOf, isNews, looksLikeNoPlan } from "./genre.js";

/** A document read for what it is, before any of its sentences: how it is to be read, its years, its headings, its tables. */
export interface DocumentFrame {
  /** The text as stored. */
  readonly text: string;
  readonly view: ReadingView;
  readonly headings: Headings;
  readonly plan: PlanPeriod;
  readonly genre: Genre;
  /** Whether its numbers are results, since it looks like no plan: a statistical communique, news, a data file. */
  readonly noPlan: boolean;
  /** Whether it reports news, of which what is told without a word of what is to come has been. */
  readonly news: boolean;
  /** Tables that the stored text holds as grids. */
  readonly grids: readonly Grid[];
  /** Tables that it holds cell by cell; offsets are of the view. */
  readonly flatTables: readonly FlatTable[];
}

/** Reads the frame of a document. */
export function documentFrame(text: string, options: ExtractOptions): DocumentFrame {
  const words = plainWords(text);
  const title = plainWords(options.title ?? "");
  const inferred = planPeriod(title, words);
  const plan: PlanPeriod = {
    start: options.periodStart ?? inferred.start,
    end: options.periodEnd ?? inferred.end,
  };
  const rawTables = readRawTables(text);
  const headings = readHeadings(text, rawTables);
  const view = readingView(headings.reading.text);
  const inGrid = (offset: number): boolean => {
    const source = view.toSource(offset);
    const stored = headings.reading.toStored(source) ?? source;
    const table = rawTables[lastStartingBefore(rawTables, stored)];
    return table !== undefined && stored < table.end;
  };
  const genre = genreOf(title, words);
  return {
    text,
    view,
    headings,
    plan,
    genre,
    noPlan: looksLikeNoPlan(genre, words),
    news: isNews(genre, words),
    grids: readGrids(text, rawTables),
    flatTables: flattenedTables(view.text, plan, inGrid),
  };
}
