"""An SDMX-CSV file with its structure as JSON, read by pysdmx; the structure is checked against SDMX's XML schemas."""
import json, sys
from pysdmx.io import get_datasets, read_sdmx

data, structure = sys.argv[1:3]
message = read_sdmx(structure, validate=True)
dataset = get_datasets(data, structure, validate=True)[0]
definition = message.get_data_structure_definitions()[0]
codes = {codelist.id: [code.id for code in codelist.items] for codelist in message.get_codelists()}
outside = []
coded = []
for component in definition.components:
    enumeration = component.local_codes
    if enumeration is None:
        continue
    coded.append(component.id)
    known = {code.id for code in enumeration}
    for value in dataset.data[component.id].astype(str).unique():
        if value not in known and value not in ("", "nan", "<NA>"):
            outside.append([component.id, value])
key = [component.id for component in definition.components.dimensions]
print(json.dumps({
    "rows": json.loads(dataset.data.to_json(orient="records")),
    "dimensions": key,
    "attributes": [component.id for component in definition.components.attributes],
    "measures": [component.id for component in definition.components.measures],
    "repeated_keys": int(dataset.data.duplicated(subset=key).sum()),
    "outside": outside,
    "coded": coded,
    "codes": codes,
}, ensure_ascii=False))
