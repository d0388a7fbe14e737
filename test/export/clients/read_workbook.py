"""The rows of the targets in a workbook as JSON, read by pandas; its sheets, formulas and texts not marked as texts by openpyxl."""
import json, re, sys
import openpyxl, pandas

book = openpyxl.load_workbook(sys.argv[1])
frame = pandas.read_excel(sys.argv[1], sheet_name=book.sheetnames[0], keep_default_na=False, na_values=[""], dtype=object)
frame.columns = [re.search(r"\((\w+)\)$", title).group(1) for title in frame.columns]
print(json.dumps({
    "sheets": {sheet.title: sheet.max_row - 1 for sheet in book},
    "targets": json.loads(frame.where(frame.notna(), None).to_json(orient="records")),
    "unmarked": sum(
        cell.data_type == "s" and not cell.quotePrefix
        for sheet in book for row in sheet.iter_rows(min_row=2) for cell in row
    ),
    "formulas": sum(cell.data_type == "f" for sheet in book for row in sheet for cell in row),
}, ensure_ascii=False))
