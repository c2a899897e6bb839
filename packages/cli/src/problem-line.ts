import type { Problem } from "@charterlint/core";
import { clean } from "@charterlint/reporters";

/** A problem as one line: `bills/a.txt:12:5: error: …`. */
export function problemLine({ file, line, column, severity, message }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined && part !== "").join(":");
  return clean(`${place === "" ? "" : `${place}: `}${severity}: ${message}`);
}
