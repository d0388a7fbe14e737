const MB = 1024 * 1024;

/** The most that is read of a document of each format: sizes in bytes. What is larger is refused before it is opened. */
export const LIMITS = {
  /** Plain text. A five-year plan has about 0.3 MB. */
  text: 64 * MB,
  /** HTML: its tree takes about thirty times its size in memory. */
  html: 16 * MB,
  docx: 64 * MB,
  pdf: 128 * MB,
  /** Formats that are unpacked or parsed as a whole. */
  other: 32 * MB,
  /** Rows of a sheet. */
  sheetRows: 20_000,
  /** Columns of a table that people or programs made for us; ours have about forty. */
  tableColumns: 1000,
  /** Elements of a page within each other; reading deeper ones would exhaust the stack. */
  htmlDepth: 1500,
  pdfPages: 2000,
  /** Entries of a .docx; a plan has about twenty, and one for each picture. */
  zipEntries: 4000,
  /** All entries of a .docx together, unpacked. */
  zipTotal: 256 * MB,
  /** The parts of a .docx that hold text, unpacked; their trees take about thirty times that in memory. */
  zipText: 24 * MB,
  /** Elements of XML within each other; nested tables of a plan make some fifty. */
  xmlDepth: 1000,
  /** How many times larger than packed an entry may be; XML of a word processor stays under 60. */
  zipRatio: 200,
  /** Entries smaller than this are never suspect. */
  zipSmall: MB,
} as const;
