import { inKernel } from "./kernel.js";
import { printMessagesOnly, showLastExpressions } from "./last-expression.js";

export type { ShowOptions } from "./rendered.js";
export { setLanguage, show } from "./show.js";

if (inKernel()) {
  showLastExpressions();
  printMessagesOnly();
}
