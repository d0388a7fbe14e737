/** The public list: everything a script or a notebook cell may import. */
export * from "./model/codes.js";
export { CrossProvinceError, describeIssue, type Issue } from "./model/issue.js";
export type { Bilingual, Language } from "./model/language.js";
