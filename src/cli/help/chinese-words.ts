/** Every text of `--help` in Chinese, by the English text that the commands state. A test holds that none is missing. */
export const CHINESE_HELP: Readonly<Record<string, string>> = {
  "a second reading of the same document (columns as in targets.csv: JSON, CSV, Excel); rows where the two differ are flagged":
    "同一文件的另一份读取结果（JSON、CSV、Excel，列同 targets.csv）：两者不同的行标为存疑",
  "csv, or xlsx to write a workbook for review as well": "csv；或 xlsx，另写一份供核对的工作簿",
  "review a draft in the browser, on a page served to this machine only; each decision is saved to decisions.csv at once":
    "在浏览器中核对草稿：页面仅限本机访问，每个决定即时写入 decisions.csv",
  "port to serve on (default: any free port)": "服务端口（默认：任一空闲端口）",
  "name of the reviewer (default: the current user)": "核对人（默认：当前用户名）",
  "replace documents already in the dataset with new texts or corrected drafts, along with corrected indicators; decisions are kept where the wording is unchanged":
    "以新文本或更正后的草稿替换数据集中已有的文件，并更新更正的指标；文字未变之处保留原有决定",
  "write the evidence page of the document, the wording of each claim marked by the result of its check":
    "生成该文件的原文依据页，标出每条数据的核查结果",
  "list what the second version of a document raised, lowered, added, dropped or reworded (files, or ids of documents)":
    "列出文件后一版本相对前一版本提高、降低、新增、取消或改写的目标（文件或文件标识）",
  "also list what is unchanged": "一并列出未变的目标",
  "upgrade a dataset or draft folder of version 0.1 to the current columns, keeping every row":
    "将 0.1 版的数据集或草稿文件夹升级到现行的列结构，逐行保留",
  "merge two indicators of a dataset into one; without ids, list pairs whose names are nearly the same":
    "合并数据集中实为同一指标的两个指标；不指定标识时，列出名称相近的指标",
  "the reason, kept with the decision": "理由，随决定一并保存",
  "who made the decision": "作出决定的人",
  "undo the merge of the first indicator": "撤销第一个指标的合并",
  "Compare what Chinese provinces promise: quote-exact policy targets and whether they can be compared":
    "比较各省规划目标：逐条对应原文，判定能否相互比较",
  "show the stack trace of an error": "出错时显示调用栈",
  "output the version number": "显示版本号",
  "display help for command": "显示命令的帮助",
  "language of labels and messages": "界面与提示所用语言",
  "folder of your own dataset (default: the shipped one)": "自己的数据集文件夹（默认：随附数据）",
  "folder of its source documents (default: `seeds` inside --data)":
    "原文所在文件夹（默认：--data 内的 seeds）",
  "time limit in seconds": "命令用时上限（秒）",
  "memory limit in megabytes": "命令内存上限（兆字节）",
  output: "输出形式",
  "make a dataset folder of your own, with a notebook that reads it":
    "新建自己的数据集文件夹，并附一份读取它的笔记本",
  "without the five shipped documents: units and populations only":
    "不含随附的五份文件，仅带计量单位和统计范围",
  "list what a dataset holds, with the ids that the other commands take":
    "列出数据集的内容，以及其他命令所用的标识",
  "what to list": "要列出的内容",
  "list only entries containing all these words, in either language":
    "只列出包含全部这些词的条目，中英文均可",
  "compare the targets of regions: verdict, reasons and arithmetic of each pair":
    "比较各地目标：逐对给出判定、理由和计算过程",
  "regions by code or name, in either language, comma-separated": "地区代码或名称，中英文均可，以逗号分隔",
  "families by id or name (default: all for json and csv, else the headline families)":
    "指标类别的标识或名称（默认：json 和 csv 为全部，其他形式为核心指标）",
  "compare all families": "比较全部指标类别",
  "set the plans of one region side by side instead, region by region":
    "改为按时间先后并列同一地区的各份规划，逐个地区列出",
  "compare every statement of a commitment, not only its principal one":
    "同一承诺的各处表述都参与比较，而不只取主要表述",
  "do not convert increments and totals to yearly averages": "新增量和累计量不折算为年均",
  "how to read a plain number when judging what is certain":
    "判断结论是否确定时，不带“以上”“不低于”等限定词的数值如何理解",
  "divide totals by denominators: a CSV file with the columns region, name, unit, value, year, source":
    "用分母折算总量：CSV 文件，列为 region, name, unit, value, year, source",
  "how to estimate levels between two printed dates": "如何推算两个载明年份之间的水平",
  "tolerance on either side of “about”, as a share such as 0.1": "“左右”的浮动幅度，以比例表示，如 0.1",
  "set any number of regions side by side: one row per series, one column per region":
    "任意多个地区并列：一行一个指标序列，一列一个地区",
  "regions by code or name, comma-separated; `all`: those of the documents; `provinces`: all provinces":
    "地区代码或名称，以逗号分隔；all 为有文件的地区，provinces 为全部省份",
  "targets due in this year only": "只取以该年为期限的目标",
  "a region to measure the others against, such as China": "作为参照的地区，如全国",
  "print the queries instead, for DuckDB or Spark over partitioned Parquet":
    "只显示查询语句，供 DuckDB 或 Spark 对分区 Parquet 使用",
  "file to write (default: standard output; required for xlsx)":
    "写入的文件（默认：标准输出；xlsx 须指定文件）",
  "overwrite an existing file": "覆盖已有文件",
  "follow targets down the levels (nation, province, city): gap at each step, or share of the whole":
    "逐级查看目标（全国、省、市）：与上级的差距，或占上级的份额",
  "write a comparison report ready to hand in": "生成可以直接提交的比较报告",
  "regions by code or name, comma-separated; with one region, its plans are set side by side; `all`: those of the documents":
    "地区代码或名称，以逗号分隔；只指定一个地区时，比较其前后规划；all 为有文件的地区",
  "include the targets of regions inside those compared": "同时列出所辖地区的目标",
  "families by id or name (default: all that both sides set targets in)":
    "指标类别的标识或名称（默认：双方都提出目标的全部指标类别）",
  "only the four headline families": "只含四类核心指标",
  "Word file whose styles, page, header and cover the Word and PDF forms take":
    "Word 文件，Word 版和 PDF 版套用其样式、页面、页眉和封面",
  "interactive charts in the page, embedded, no network needed": "网页中的图表可交互，全部内嵌，不需联网",
  "folder to write to": "写入的文件夹",
  "name of the files (default: the regions in English and the date)": "文件名（默认：地区的英文名加日期）",
  "title of the report": "报告标题",
  "author printed on the cover": "封面上的作者",
  "date for the cover and the file names, such as 2026-01-31 (default: today, or the day set by SOURCE_DATE_EPOCH)":
    "封面和文件名中的日期，如 2026-01-31（默认为当天；设有环境变量 SOURCE_DATE_EPOCH 时以其为准）",
  "no date on the cover or in the file names": "封面和文件名中均不写日期",
  "institute printed on the cover": "封面上的单位",
  "list what the second version of a document changed from the first: two files, or ids of documents":
    "列出文件后一版本相对前一版本的变化：两个文件或文件标识",
  "also print the comparison of the headline families": "同时显示核心指标的比较",
  "compare observed values of your own with the targets: gap, yearly pace needed, on track or not":
    "用自己的实际数据对照目标：差距、所需年均进度、是否达到进度",
  "your observed values, in the columns of the template": "自己的实际数据，按模板的列填写",
  "write a template to fill in, instead of reading a file": "生成待填写的模板",
  "only these families, by id or name, comma-separated (default: all)":
    "只含这些指标，标识或名称，以逗号分隔（默认：全部）",
  "only these regions, by code or name, comma-separated (default: all)":
    "只含这些地区，代码或名称，以逗号分隔（默认：全部）",
  "only these documents, comma-separated (default: all)": "只含这些文件，以逗号分隔（默认：全部）",
  "only these themes, by id or name, comma-separated (default: all)":
    "只含这些主题，标识或名称，以逗号分隔（默认：全部）",
  "firm targets only, or only those that are striven for":
    "只含明确提出的目标（firm），或只含“力争”一类的目标（strive）",
  "overwrite an existing template": "覆盖已有模板",
  "export the targets for other programs (CSV, Excel, Parquet, SDMX, CSVW, annotations, Data Package) or the vocabulary (SKOS, a web page)":
    "导出目标供其他程序使用：CSV、Excel、Parquet、SDMX、CSVW、标注、数据包；或导出词汇表：SKOS、网页",
  "format to write": "导出格式",
  "file to write; a folder for sdmx-csv and csvw, which are several files":
    "写入的文件；sdmx-csv 和 csvw 含多个文件，须给出文件夹",
  "for parquet: a folder partitioned by region, for large data":
    "用于 parquet：写成按地区分区的文件夹，适合大量数据",
  "with --partition: the targets of a draft too large for `accept`, piece by piece; --data holds the lists it refers to":
    "与 --partition 并用：草稿过大、无法用 accept 并入时，分块转换；--data 为其所引用的各表",
  "overwrite existing files": "覆盖已有文件",
  "print the passage that states a target, or a reference to it or to its document":
    "显示目标所在的原文，或生成目标及其文件的参考文献",
  "ids of targets; for references, ids of documents too": "目标标识；参考文献也可用文件标识",
  "characters to show on each side": "前后显示的字数",
  "the passage as text, or the style of a reference": "原文，或参考文献的格式",
  "statistics of the targets: shares and concentration over districts, ranks, growth, profile":
    "目标的统计：区县份额与集中度、位次相关、隐含增速、构成",
  statistic: "统计项目",
  "list inconsistencies within the documents, as computed: sums, growth rates, text against tables, restatements":
    "列出文件自身经计算发现的不一致：合计、增速、正文与表格、重复表述",
  "leave out checks that pass": "不列出核对无误的项目",
  "check the tables against an independent reading of the documents: codes, hashes, quotes, every number, every table cell":
    "另行读取原文，据以核对数据表：代码、校验值、引文、每个数字、每个表格单元",
  "draft the targets of documents (text, HTML, Word, Excel, PDF, OFD …; files or folders) as rows to be reviewed":
    "从文件（文本、网页、Word、Excel、PDF、OFD 等，也可为文件夹）中读取目标，形成待核对的草稿",
  "folder to write the draft to": "草稿写入的文件夹",
  "region by GB/T 2260 code, name or pinyin, down to the county (default: as named in the document)":
    "地区代码（GB/T 2260）、名称或拼音，可到县级（默认：文件载明的地区）",
  "Chinese name for a code that is not known": "未收录代码的中文名称",
  "its English name": "其英文名称",
  "first and last year such as 2021-2025 (default: as named in the document)":
    "起止年份，如 2021-2025（默认：文件载明的年份）",
  "title in Chinese (default: as printed)": "中文标题（默认：文件所载）",
  "title in English": "英文标题",
  "issuer in Chinese (default: as printed)": "发文机关（默认：文件所载）",
  "issuer in English": "发文机关英文名",
  "document number (default: as printed)": "发文字号（默认：文件所载）",
  "date of issue such as 2021-01-04": "成文日期，如 2021-01-04",
  "id of the document (default: region and first year)": "文件标识（默认：地区加起始年）",
  "further names of indicators: a CSV with the columns indicator_id and name (default: lexicon.csv in --data)":
    "指标的其他名称：CSV 文件，列为 indicator_id 和 name（默认：--data 内的 lexicon.csv）",
  "also draft documents that do not look like plans: communiqués, news, data files":
    "不像规划的文件（统计公报、新闻、数据文件）也一并读取",
  "overwrite an existing draft in --out": "覆盖 --out 中已有的草稿",
  "files to read in parallel": "同时读取的文件数",
  "time limit for one file, in seconds": "单个文件用时上限（秒）",
  "memory limit for one file, in megabytes": "单个文件内存上限（兆字节）",
  "check a reviewed draft and merge it into a dataset folder of your own, created from the shipped one if there is none":
    "检查已核对的草稿，并入自己的数据集；数据集不存在时以随附数据新建",
  "leave out targets whose status is still draft": "略去状态仍为草稿的目标",
  "allow --data to be the shipped dataset": "允许 --data 为随附数据集",
  "undo the last change to a dataset or draft folder; a second time redoes it":
    "撤销数据集或草稿文件夹的上一次改动；再次执行则恢复",
  "even where files have been changed by hand since": "其后经手工改动的文件也一并处理",
  "check a table of numbers from any source (CSV, JSON, Excel; columns as in targets.csv) against its document":
    "对照原文核验他人或程序编制的数据表（CSV、JSON、Excel，列同 targets.csv）",
  "file of claims; the columns quote and value are required": "待核验的文件；必须有 quote 和 value 两列",
  "the document said to state them": "所依据的文件",
  "region of the document, where its title does not name one": "文件所属地区（标题未写明时给出）",
  "first and last year such as 2021-2025": "起止年份，如 2021-2025",
  "compare what the extractor reads with the reviewed targets: precision, recall, F1 and the share of correct fields":
    "将自动读取的结果与已核对的目标对照：精确率、召回率、F1 和字段正确率",
  "serve a dataset to agents over the Model Context Protocol (standard input and output, read-only)":
    "按模型上下文协议（MCP），通过标准输入输出向智能体提供数据集，只读",
};

/** Texts that hold lists of codes: what stands before the colon, and its Chinese. */
export const CHINESE_HELP_BEFORE_CODES: Readonly<Record<string, string>> = {
  "parts (default: all)": "报告的组成部分（默认：全部）",
  forms: "文件形式",
  "kinds to list, comma-separated": "要列出的种类，以逗号分隔",
};
