/** Streams the cells of a matrix out of partitioned Parquet, as the command `matrix` does. Usage: node test/bench/partitioned-read.mjs FOLDER */
import { cellsSql } from "../../dist/compare/regions/matrix-sql.js";
import { viewSql } from "../../dist/compare/regions/parquet-matrix.js";
import { openEngine } from "../../dist/io/duckdb.js";

const [folder] = process.argv.slice(2);
const engine = await openEngine();
await engine.run(viewSql(folder));
let rows = 0;
for await (const piece of engine.stream(cellsSql({}))) rows += piece.length;
engine.close();
console.log(rows);
