/** The cleaner of text for Word and Excel. */
export { forXml as cleanText } from "../../model/clean-text.js";
