import type { Language } from "../model/language.js";

/** Nothing was done, or what a command checks does not hold. */
export const FAILED = 1;
/** Some files could not be read; the others were done. */
export const DONE_IN_PART = 2;

const TEXTS: Readonly<Record<Language, string>> = {
  en: "\nExit codes: 0 done; 1 nothing was done, or what is checked does not hold; 2 done in part: some files could not be read, the others were.",
  zh: "\n退出码：0 完成；1 未执行，或检查不通过；2 部分完成：个别文件无法读取，其余均已处理。",
};

/** What the exit codes mean, for the end of `--help`. */
export const exitCodesText = (language: Language): string => TEXTS[language];
