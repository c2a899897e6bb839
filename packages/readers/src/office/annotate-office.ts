import type { AnnotateResult, Annotations, ReadInput } from "@charterlint/core";
import { sniff } from "./sniff.ts";
import { guarded, Unreadable } from "./unreadable.ts";

/** Puts comments into a Word file (.docx), whatever its name. Never throws: what cannot be done is a problem. */
export function annotateOffice({ name, bytes }: ReadInput, annotations: Annotations): Promise<AnnotateResult> {
  return guarded(name, async () => {
    if (sniff(bytes) !== "zip") throw new Unreadable("not-word", "The file is not a Word document (.docx), and only such files can be given back with comments; save it as .docx in Word or LibreOffice, and check that.");
    const { commentDocx } = await import("../docx/comments/comment-docx.ts");
    return { bytes: commentDocx(bytes, annotations), problems: [] };
  });
}
