/**
 * Why there is no Python environment, in Chinese and English. `kind` says who can mend it:
 * `python` (no suitable Python on this machine), `index` (its package index cannot be reached) or
 * `install` (the installation itself failed).
 */
export class EnvironmentProblem extends Error {
  /**
   * @param {"python" | "index" | "install"} kind
   * @param {string} message
   */
  constructor(kind, message) {
    super(message);
    this.name = "EnvironmentProblem";
    this.kind = kind;
  }
}
