import { CrossProvinceError } from "../model/issue.js";
import { causeOf } from "./file-failure.js";

/** Tells that an optional package is not there or can't be loaded; the message has the command that installs it. */
export function packageMissing(name: string, error: unknown): CrossProvinceError {
  return new CrossProvinceError([
    {
      code: "package-missing",
      severity: "error",
      at: {},
      parameters: { package: name, cause: causeOf(error) },
    },
  ]);
}
