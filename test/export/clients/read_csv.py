"""The rows of a CSV file as JSON, read by pandas: an empty cell is missing, codes of regions are text."""
import json, sys
import pandas

codes = {name: str for name in ("region_code", "region_path")}
frame = pandas.read_csv(sys.argv[1], dtype=codes, keep_default_na=False, na_values=[""])
print(frame.to_json(orient="records", force_ascii=False, double_precision=15))
