/** Every text of `--help` in Chinese, by the English text that the commands state. A test holds that none is missing. */
export const CHINESE_HELP: Readonly<Record<string, string>> = {
  "a second reading of the same document (columns of targets.csv: JSON, CSV, Excel): where the two differ a row is doubted":
    "同一文件的第二次读取（targets.csv 的列；JSON、CSV、Excel）：两者不同之处标为疑点",
  "csv, or xlsx for a workbook to review beside it": "csv；或 xlsx，另写一份供核对的工作簿",
  "review a draft in the browser: a page on this machine alone; each decision is kept in decisions.csv at once":
    "在浏览器中核对草稿：页面仅限本机访问，每个决定即时写入 decisions.csv",
  "port to serve on (default: any that is free)": "服务端口（默认：任一空闲端口）",
  "who reviews (default: the name of the user)": "核对人（默认：当前用户名）",
  "the documents are new texts, or corrected drafts, of documents that are there: take their places and those of corrected indicators, keeping what was decided where the words are the same":
    "以新文本或更正后的草稿替换数据集中已有的文件，并带入更正的指标；文字相同之处保留原有决定",
  "write the evidence page of the document, with the words of each claim marked by what became of it":
    "生成该文件的原文依据页，标出每条数据的核查结果",
  "what the second version of a document raised, lowered, added, dropped or reworded against the first (files, or ids of documents)":
    "文件第二版相对第一版提高、降低、新增、取消或改写了哪些目标（文件或文件标识）",
  "list what is the same, too": "也列出未变的目标",
  "bring a dataset or draft folder of version 0.1 up to the columns of today, keeping every row":
    "将 0.1 版的数据集或草稿文件夹升级为现在的列，保留每一行",
  "make two indicators of a dataset one; without ids, list pairs whose names are nearly one":
    "把数据集中实为同一指标的两个指标合并；不给标识时列出名称相近的指标",
  "the reason, kept with the decision": "理由，随决定一并保存",
  "who decides": "由谁决定",
  "take the merge of the first indicator back": "撤回第一个指标的合并",
  "Compare what Chinese provinces promise: quote-exact policy targets and whether they can be compared":
    "比较各省规划目标：逐条对应原文，并判定能否相互比较",
  "show the stack of an error": "出错时显示调用栈",
  "output the version number": "显示版本号",
  "display help for command": "显示命令的帮助",
  "language of labels and messages": "界面与提示所用语言",
  "folder of your own dataset (default: the shipped one)": "自己的数据集文件夹（默认：随附数据）",
  "folder of its source documents (default: `seeds` inside --data)":
    "原文所在文件夹（默认：--data 内的 seeds）",
  "the longest that the command may take": "命令最长用时",
  "the most memory that it may take": "命令最多占用内存",
  output: "输出形式",
  "make a dataset folder of your own, with a notebook that reads it":
    "新建自己的数据集文件夹，并附一份读取它的笔记本",
  "without the five shipped documents: units and populations only":
    "不含随附的五份文件，仅带计量单位和统计范围",
  "list what a dataset holds, with the ids that the other commands take":
    "列出数据集的内容及其他命令所用的标识",
  "what to list": "要列出的内容",
  "keep entries that hold all these words, in either language": "只列出包含全部这些词的条目，中英文均可",
  "compare the targets of regions: verdict, reasons and arithmetic of each pair":
    "比较各地目标：逐对给出判定、理由和计算过程",
  "regions by code or name, in either language, comma between": "地区代码或名称，中英文均可，以逗号分隔",
  "families by id or name (default: all for json and csv, else the headline families)":
    "指标类别的标识或名称（默认：json 和 csv 为全部，其他形式为核心指标）",
  "compare all families": "比较全部指标类别",
  "set the plans of one region side by side instead, region by region":
    "改为把同一地区的各份规划按时间并列，逐个地区列出",
  "compare every printing of a commitment, not its principal one alone":
    "同一承诺的各处表述都参与比较，而不只取主要表述",
  "do not spread increments and totals over their years": "新增量和累计量不折算为年均",
  "how a plain number is read for what is certain":
    "判断结论是否确定时，如何理解未带“以上”“不低于”等限定词的数值",
  "divide totals by denominators: a CSV file with the columns region, name, unit, value, year, source":
    "用分母折算总量：CSV 文件，列为 region, name, unit, value, year, source",
  "levels between two printed dates": "如何推算两个载明年份之间的水平",
  "half the width of “about”, as a share such as 0.1": "“左右”的浮动幅度，以比例表示，如 0.1",
  "set any number of regions beside each other: a row a series, a column a region":
    "任意多个地区并列：一行一个指标序列，一列一个地区",
  "regions by code or name, comma between; `all`: those of the documents; `provinces`: all provinces":
    "地区代码或名称，以逗号分隔；all 为有文件的地区，provinces 为全部省份",
  "targets due in this year only": "只取以该年为期限的目标",
  "a region to set the others against, such as China": "作为参照的地区，如全国",
  "print the queries instead, for DuckDB or Spark over partitioned Parquet":
    "只显示查询语句，供 DuckDB 或 Spark 对分区 Parquet 使用",
  "file to write (default: standard output; needed for xlsx)":
    "写入的文件（默认：标准输出；xlsx 须指定文件）",
  "replace the file that is there already": "覆盖已有文件",
  "follow targets down the levels (nation, province, city): gap at each step, or share of the whole":
    "逐级查看目标（全国、省、市）：与上级的差距或占上级的份额",
  "write a comparison report that can be handed in": "生成可以直接提交的比较报告",
  "regions by code or name, comma between; of one its plans are set side by side; `all`: those of the documents":
    "地区的代码或名称，以逗号分隔；只给一个时比较其前后规划；all 为有文件的地区",
  "tell also what regions inside the compared ones promise": "同时列出所辖地区的目标",
  "families by id or name (default: all that both sides set targets in)":
    "指标类别的标识或名称（默认：双方都提出目标的全部指标类别）",
  "only the four headline families": "只含四类核心指标",
  "Word file whose styles, page, header and cover the Word and PDF forms take":
    "Word 文件，Word 版和 PDF 版套用其样式、页面、页眉和封面",
  "live charts in the page, embedded, without a network": "网页中的图表可交互，全部内嵌，不需联网",
  "folder to write to": "写入的文件夹",
  "name of the files (default: the regions in English and the date)": "文件名（默认：地区的英文名加日期）",
  "title of the report": "报告标题",
  "author printed on the cover": "封面上的作者",
  "date printed on the cover and put into the files' names, such as 2026-01-31 (default: today, or the day that SOURCE_DATE_EPOCH fixes)":
    "封面和文件名中的日期，如 2026-01-31（默认为当天；设有环境变量 SOURCE_DATE_EPOCH 时以其为准）",
  "print no date, and put none into the files' names": "封面和文件名中均不写日期",
  "institute printed on the cover": "封面上的单位",
  "tell what the second version of a document changed against the first: two files, or ids of documents":
    "列出文件后一版本相对前一版本的变化：两个文件或文件标识",
  "print the comparison of the headline families too": "同时显示核心指标的比较",
  "set observed values of your own against the targets: gap, yearly pace needed, on track or not":
    "用自己的实际数据对照目标：差距、所需年均进度、是否达到进度",
  "your observed values, in the columns of the template": "自己的实际数据，按模板的列填写",
  "write a template to fill in, instead of reading one": "生成待填写的模板",
  "only these families, by id or name, comma between (default: all)":
    "只含这些指标，标识或名称，以逗号分隔（默认：全部）",
  "only these regions, by code or name, comma between (default: all)":
    "只含这些地区，代码或名称，以逗号分隔（默认：全部）",
  "only these documents, comma between (default: all)": "只含这些文件，以逗号分隔（默认：全部）",
  "only these themes, by id or name, comma between (default: all)":
    "只含这些主题，标识或名称，以逗号分隔（默认：全部）",
  "firm targets only, or only those that are striven for":
    "只含明确提出的目标（firm），或只含“力争”一类的目标（strive）",
  "replace a template that exists": "覆盖已有模板",
  "write the targets for other programs: CSV, Excel, Parquet, SDMX, CSVW, annotations, Data Package; or the vocabulary: SKOS, a page":
    "导出目标供其他程序使用：CSV、Excel、Parquet、SDMX、CSVW、标注、数据包；或导出词汇表：SKOS、网页",
  "format to write": "导出格式",
  "file to write; a folder for sdmx-csv and csvw, which are several files":
    "写入的文件；sdmx-csv 和 csvw 含多个文件，须给出文件夹",
  "for parquet: a folder with one partition a region, as large data want it":
    "用于 parquet：写成按地区分区的文件夹，适合大量数据",
  "with --partition: the targets of a draft too large for `accept`, piece by piece; --data has the lists it refers to":
    "与 --partition 并用：逐块转换大到无法入库的草稿，--data 为其所引用的各表",
  "replace files that exist": "覆盖已有文件",
  "print the passage that states a target, or a reference to it or to its document":
    "显示目标所在的原文，或给出目标及其文件的参考文献",
  "ids of targets; for references of documents too": "目标标识；参考文献也可用文件标识",
  "characters to show on each side": "前后显示的字数",
  "passage as text, or reference": "原文，或参考文献的格式",
  "statistics of the targets: shares and concentration over districts, ranks, growth, profile":
    "目标的统计：区县份额与集中度、位次相关、隐含增速、构成",
  statistic: "统计项目",
  "list inconsistencies of the documents themselves, computed: sums, growth rates, text against tables, restatements":
    "列出文件自身经计算发现的不一致：合计、增速、正文与表格、重复表述",
  "leave out the checks that hold": "不列出核对无误的项目",
  "check the tables against an independent reading of the documents: codes, hashes, quotes, every number, every table cell":
    "另行读取原文，据以核对数据表：代码、校验值、引文、每个数字、每个表格单元",
  "draft the targets of documents (text, HTML, Word, Excel, PDF, OFD …; files or folders) as rows to be reviewed":
    "从文件（文本、网页、Word、Excel、PDF、OFD 等，可为文件夹）起草目标，供人工核对",
  "folder to write the draft to": "草稿写入的文件夹",
  "region by GB/T 2260 code, name or pinyin, down to the county (default: the one that the document names)":
    "地区代码（GB/T 2260）、名称或拼音，可到县级（默认：文件载明的地区）",
  "Chinese name for a code that is not known": "未收录代码的中文名称",
  "its English name": "其英文名称",
  "first and last year such as 2021-2025 (default: those that the document names)":
    "起止年份，如 2021-2025（默认：文件载明的年份）",
  "title in Chinese (default: the one printed)": "中文标题（默认：文件所载）",
  "title in English": "英文标题",
  "issuer in Chinese (default: the one printed)": "发文机关（默认：文件所载）",
  "issuer in English": "发文机关英文名",
  "document number (default: the one printed)": "发文字号（默认：文件所载）",
  "date of issue such as 2021-01-04": "成文日期，如 2021-01-04",
  "id of the document (default: region and first year)": "文件标识（默认：地区加起始年）",
  "more names of indicators: a CSV with the columns indicator_id and name (default: lexicon.csv in --data)":
    "指标的其他名称：CSV 文件，列为 indicator_id 和 name（默认：--data 内的 lexicon.csv）",
  "draft documents too that look like no plan: communiques, news, data files":
    "不像规划的文件（统计公报、新闻、数据文件）也起草",
  "replace a draft that is in --out already": "覆盖 --out 中已有的草稿",
  "files read at once": "同时读取的文件数",
  "the longest that one file may take": "单个文件最长用时",
  "the most memory that one file may take": "单个文件最多占用内存",
  "check a reviewed draft and merge it into a dataset folder of your own, made from the shipped one if new":
    "检查已核对的草稿，并入自己的数据集；数据集不存在时以随附数据新建",
  "leave out targets whose status is still draft": "略去状态仍为草稿的目标",
  "allow --data to be the shipped dataset": "允许 --data 为随附数据集",
  "take back the last change of a dataset or draft folder; a second time brings it again":
    "撤销数据集或草稿文件夹的上一次改动；再次执行则恢复",
  "also where files were changed by hand since": "此后手工改过的文件也一并处理",
  "check a table of numbers that anybody made (CSV, JSON, Excel; columns of targets.csv) against the document":
    "对照原文核验他人或程序编制的数据表（CSV、JSON、Excel，列同 targets.csv）",
  "file of claims; the columns quote and value are needed": "待核验的文件；必须有 quote 和 value 两列",
  "the document that is said to state them": "数据所出自的文件",
  "region of the document, where its title does not tell": "文件所属地区（标题未写明时给出）",
  "first and last year such as 2021-2025": "起止年份，如 2021-2025",
  "set what the extractor reads against the reviewed targets: precision, recall, F1 and the share of right fields":
    "将自动读取的结果与已核对的目标对照：精确率、召回率、F1 和字段正确率",
  "serve a dataset to agents by the Model Context Protocol over standard input and output, read-only":
    "按模型上下文协议（MCP）通过标准输入输出向智能体提供数据集，只读",
};

/** Texts that hold lists of codes: what stands before the colon, and its Chinese. */
export const CHINESE_HELP_BEFORE_CODES: Readonly<Record<string, string>> = {
  "parts (default: all)": "报告的组成部分（默认：全部）",
  forms: "文件形式",
  "kinds to list, comma between": "要列出的种类，以逗号分隔",
};
