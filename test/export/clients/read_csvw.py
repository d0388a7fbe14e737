"""What the csvw package says of CSVW metadata and its tables, and the rows of the targets, as JSON."""
import json, sys, warnings
from csvw import CSVW

warnings.simplefilter("always")
try:
    group = CSVW(sys.argv[1], validate=True, strict=True)
    valid = group.is_valid
    rows = list(group.tablegroup.tabledict["targets.csv"].iterdicts()) if valid else []
    said = [str(warning.message) for warning in group.warnings]
except ValueError as error:
    valid, rows, said = False, [], [str(error)]
print(json.dumps({"valid": valid, "rows": rows, "said": said}, ensure_ascii=False, default=lambda day: day.date().isoformat()))
