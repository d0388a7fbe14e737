"""An SDMX-CSV file with its structure, read by sdmx1: the observations by target, as JSON; a missing number is null."""
import json, math, sys
import sdmx

data, structure = sys.argv[1:3]
definition = next(iter(sdmx.read_sdmx(structure).structure.values()))
message = sdmx.read_sdmx(data, structure=definition)
values = {
    str(observation.dimension["TARGET"].value): float(observation.value)
    for dataset in message.data
    for observation in dataset.obs
}
print(json.dumps({key: None if math.isnan(value) else value for key, value in values.items()}, ensure_ascii=False))
