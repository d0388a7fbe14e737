"""What frictionless says of a Data Package zip, and how pandas reads it by the lines of its README."""
import json, os, re, sys, zipfile
from frictionless import validate

os.chdir(os.path.dirname(sys.argv[1]))
report = validate(os.path.basename(sys.argv[1]))
readme = zipfile.ZipFile(sys.argv[1]).read("README.md").decode("utf-8")
scope = {}
exec(re.search(r"```python\n(.*?)```", readme, re.S).group(1), scope)
print(json.dumps({
    "valid": report.valid,
    "errors": report.flatten(["type", "message"]),
    "rows": {task.name: task.stats.get("rows") for task in report.tasks},
    "targets": json.loads(scope["targets"].to_json(orient="records")),
}, ensure_ascii=False))
