"""Runs the queries of `cross-province matrix --sql` unchanged on Spark in local mode, over the same Parquet files, and compares the
rows with those that DuckDB gives. Needs `pip install pyspark duckdb` and Java 17; no part of the tests.

    npx cross-province export --format parquet --partition --out my-parquet
    npx cross-province matrix --sql > matrix.sql
    python test/tools/try-spark.py my-parquet matrix.sql
"""

import sys

import duckdb
from pyspark.sql import SparkSession

folder, sql_file = sys.argv[1:]
with open(sql_file, encoding="utf-8") as file:
    lines = [line for line in file if not line.startswith("--")]
queries = [query.strip() for query in "".join(lines).split(";") if query.strip()]

spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
    .config("spark.ui.enabled", "false")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
spark.read.parquet(f"{folder}/targets").createOrReplaceTempView("targets")
duckdb.sql(
    f"CREATE VIEW targets AS SELECT * FROM read_parquet('{folder}/targets/*/*.parquet', "
    "hive_partitioning = true, hive_types_autocast = false)"
)


def plain(rows):
    """Rows as they can be compared: whole numbers and decimals alike."""
    return [tuple(float(cell) if isinstance(cell, (int, float)) else cell for cell in row) for row in rows]


failed = False
for query in queries:
    ours = plain(duckdb.sql(query).fetchall())
    theirs = plain(tuple(row) for row in spark.sql(query).collect())
    same = ours == theirs
    failed = failed or not same
    print(f"{query.splitlines()[0]} …: {len(ours)} rows in DuckDB, {len(theirs)} in Spark, {'equal' if same else 'DIFFERENT'}")
spark.stop()
sys.exit(1 if failed else 0)
