"""Reads a report's Word file and workbook back with python-docx and openpyxl, and prints what is in them as JSON."""

import json
import sys

import docx
import openpyxl
from docx.oxml.ns import qn

word, excel = sys.argv[1:]

document = docx.Document(word)
footnotes = next(part for part in document.part.package.iter_parts() if part.partname.endswith("footnotes.xml"))
notes = docx.oxml.parse_xml(footnotes.blob)
section = document.sections[0]
book = openpyxl.load_workbook(excel)

print(
    json.dumps(
        {
            "headings": [
                [paragraph.style.name, paragraph.text]
                for paragraph in document.paragraphs
                if paragraph.style.name.startswith(("Heading", "Title"))
            ],
            "tables": [
                [[cell.text for cell in row.cells] for row in table.rows] for table in document.tables
            ],
            "footnotes": [
                "".join("-" if node.tag == qn("w:noBreakHyphen") else node.text or "" for node in note.iter(qn("w:t"), qn("w:noBreakHyphen")))
                for note in notes.findall(qn("w:footnote"))
                if int(note.get(qn("w:id"))) > 0
            ],
            "pictures": len(document.inline_shapes),
            "page": [section.page_width.mm, section.page_height.mm],
            "sheets": {
                sheet.title: {
                    "rows": [list(row) for row in sheet.iter_rows(values_only=True)],
                    "frozen": sheet.freeze_panes,
                    "filter": [table.ref for table in sheet.tables.values()],
                    "charts": len(sheet._charts),
                    "print": {
                        "titles": sheet.print_titles,
                        "fit": sheet.sheet_properties.pageSetUpPr.fitToPage,
                        "across": sheet.page_setup.fitToWidth,
                        "down": sheet.page_setup.fitToHeight,
                        "orientation": sheet.page_setup.orientation,
                        "foot": sheet.oddFooter.right.text,
                    },
                    "formulas": sum(cell.data_type == "f" for row in sheet for cell in row),
                    "widths": [dimension.width for dimension in sheet.column_dimensions.values()],
                }
                for sheet in book
            },
        },
        ensure_ascii=False,
        default=str,
    )
)
