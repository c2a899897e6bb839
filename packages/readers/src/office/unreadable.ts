import type { Problem } from "@charterlint/core";

/** A file that cannot be read. Thrown inside the readers of office files, caught at their door; the message is for the user. */
export class Unreadable extends Error {
  readonly code: string;

  /** @param code stable code of the problem; @param message one sentence: what is wrong, what was expected, what to do */
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Runs a reader; whatever it throws becomes a problem that names the file. */
export async function guarded<Result>(file: string, read: () => Promise<Result>): Promise<Result | { problems: Problem[] }> {
  try {
    return await read();
  } catch (error) {
    const { code, message } = error instanceof Unreadable ? error
      : { code: "damaged", message: `The file is damaged (${error instanceof Error ? error.message : "unknown"}); open it in the program that made it, save it anew, and try again.` };
    return { problems: [{ severity: "error", code, message, file }] };
  }
}
