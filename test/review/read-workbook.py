"""Reads a review workbook back with openpyxl, as JSON; with a second argument also edits it and saves it there."""
import json
import sys
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock

book = load_workbook(sys.argv[1], rich_text=True)
sheet = book.worksheets[0]
header = [cell.value for cell in sheet[1]]
marked = [
    "".join(str(part.text) for part in cell.value if isinstance(part, TextBlock) and part.font and part.font.b)
    if isinstance(cell.value, CellRichText)
    else None
    for cell in list(sheet.columns)[1][1:]
]
print(
    json.dumps(
        {
            "sheets": [[one.title, one.sheet_state] for one in book],
            "header": header,
            "frozen": sheet.freeze_panes,
            "marked": marked,
            "lists": len(sheet.data_validations.dataValidation),
            "coloured": sum(cell.fill.fgColor.rgb == "FFFFE9B8" for row in sheet.iter_rows(min_row=2) for cell in row),
        },
        ensure_ascii=False,
    )
)
if len(sys.argv) > 2:
    plain = load_workbook(sys.argv[1])
    sheet = plain.worksheets[0]
    column = {name: index + 1 for index, name in enumerate(header)}
    for row in range(2, sheet.max_row + 1):
        sheet.cell(row, column["审核状态"]).value = "已核对"
    sheet.cell(3, column["审核状态"]).value = "删除"
    sheet.cell(2, column["目标值"]).value = "１，９９９"
    sheet.insert_cols(3)
    sheet.cell(1, 3).value = "我的意见"
    sheet.insert_rows(4)
    plain.save(sys.argv[2])
