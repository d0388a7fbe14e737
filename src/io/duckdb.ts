import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageMissing } from "./package-missing.js";

/** A row as the engine gives it: numbers, texts, booleans, null. Whole numbers of 64 bits are numbers too. */
export type EngineRow = Readonly<Record<string, unknown>>;

/** DuckDB, opened in this process for one task. */
export interface Engine {
  /** Runs a statement for its effect. */
  readonly run: (sql: string) => Promise<void>;
  /** All rows of a query. */
  readonly rows: (sql: string) => Promise<EngineRow[]>;
  /** The rows of a query as they come, a few thousand at a time: memory is bounded by the engine's own limit. */
  readonly stream: (sql: string) => AsyncIterable<readonly EngineRow[]>;
  readonly close: () => void;
}

/** How much an engine may take. */
export interface EngineOptions {
  /** Memory in megabytes; more is written to `spill`. Default 1000. */
  readonly megabytes?: number;
  /** Default: all cores. */
  readonly threads?: number;
  /** Folder for what does not fit into memory. Default: one of this process in the system's own for such files, never the working folder. */
  readonly spill?: string;
}

/** A text as an SQL literal. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const plain = (value: unknown): unknown => (typeof value === "bigint" ? Number(value) : value);

const plainRow = (row: Readonly<Record<string, unknown>>): EngineRow => {
  const made: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) made[name] = plain(value);
  return made;
};

type DuckDb = typeof import("@duckdb/node-api");

async function load(): Promise<DuckDb> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    throw packageMissing("@duckdb/node-api", error);
  }
}

/**
 * Opens DuckDB in memory. The package `@duckdb/node-api` is loaded here and nowhere else, at the first call.
 * @throws CrossProvinceError with the command that installs the package where it is not there
 */
export async function openEngine({
  megabytes = 1000,
  threads,
  spill = join(tmpdir(), `cross-province-${process.pid}`),
}: EngineOptions = {}): Promise<Engine> {
  const { DuckDBInstance } = await load();
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: `${megabytes}MB`,
    preserve_insertion_order: "false",
    ...(threads === undefined ? {} : { threads: String(threads) }),
    temp_directory: spill,
  });
  const connection = await instance.connect();
  async function* stream(sql: string): AsyncIterable<readonly EngineRow[]> {
    const result = await connection.stream(sql);
    for await (const rows of result.yieldRowObjectJs()) yield rows.map(plainRow);
  }
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS().map(plainRow);
    },
    stream,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
