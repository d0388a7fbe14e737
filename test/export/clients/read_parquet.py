"""The rows of a Parquet file as JSON, read by pyarrow and pandas."""
import json, sys
import pandas
import pyarrow.parquet

table = pyarrow.parquet.read_table(sys.argv[1])
frame = pandas.read_parquet(sys.argv[1])
print(json.dumps({"rows": table.to_pylist(), "shape": list(frame.shape)}, ensure_ascii=False))
