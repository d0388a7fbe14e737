/** Destinations whose words are no text of the document. */
export const LEFT_OUT = new Set(
  "fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor fldinst listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore xmlnstbl mmathPr bkmkstart bkmkend listtext pntext pn pnseclvl template filetbl nonshppict".split(
    " ",
  ),
);
/** Numbers printed before paragraphs stand in `listtext`, which older programs ignore: there they are text. */
export const KEPT = new Set(["listtext", "pntext"]);
for (const name of KEPT) LEFT_OUT.delete(name);

/** Code pages of Windows by number. */
export const ENCODINGS: Readonly<Record<number, string>> = {
  936: "gb18030",
  950: "big5",
  932: "shift_jis",
  949: "euc-kr",
  1250: "windows-1250",
  1251: "windows-1251",
  1252: "windows-1252",
  65001: "utf-8",
};
/** Code pages that a font's character set stands for. */
export const CHARSETS: Readonly<Record<number, string>> = {
  134: "gb18030",
  136: "big5",
  128: "shift_jis",
  129: "euc-kr",
};

/** Control words that print a sign. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: " ",
  line: "<br>",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
};

/** A control word with its number, a control sign, a character as hexadecimal, a brace, or text; each is found without going back. */
export const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giy;
