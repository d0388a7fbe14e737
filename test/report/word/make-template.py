"""Makes a Word file as an institute might have it: own heading, header, narrow page, cover with fields parted into runs."""
import sys

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm

document = Document()
document.styles["Heading 1"].font.name = "Courier New"
section = document.sections[0]
section.page_width, section.page_height = Cm(21), Cm(29.7)
section.left_margin = section.right_margin = Cm(4)
header = section.header.paragraphs[0]
header.text = "某某研究院 {title}"
header.add_run("，第").bold = True
header.add_run("1").italic = True
header.add_run("页")
document.styles["Normal"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
document.add_paragraph("研究报告", style="Title")
fields = document.add_paragraph()
fields.add_run("{ti")
fields.add_run("tle}").bold = True
document.add_paragraph("{author}，{date}")
document.add_paragraph("一项", style="List Bullet")
document.add_page_break()
document.add_paragraph("样例正文")
document.save(sys.argv[1])
