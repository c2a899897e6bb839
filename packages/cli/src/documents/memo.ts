import type { AnnotateResult, Problem, Review } from "@charterlint/core";
import { choosePoints, memoDocx, memoMarkdown, placeName, pointsToEdit } from "@charterlint/reporters";
import type { Memo } from "@charterlint/reporters";
import { pointsText } from "@charterlint/runner";
import { originOf, printOrigin } from "../memo/origin.ts";
import { readMemoFiles, staleEntries } from "../memo/memo-files.ts";
import type { DocumentContext, DocumentFormat } from "./document-format.ts";

/** The opinion memo as Markdown. */
export const memo: DocumentFormat = { one: true, write: (reviews, context) => written(reviews, context, async (review, said) => Buffer.from(memoMarkdown(review, said, context.options))) };

/** The opinion memo as a Word file. */
export const memoWord: DocumentFormat = { one: true, write: (reviews, context) => written(reviews, context, (review, said) => memoDocx(review, said, context.options)) };

/** The points of a bill for a lawyer to choose from and edit. */
export const points: DocumentFormat = {
  one: true,
  async write([review], { options }) {
    if (!review) return { problems: [] };
    const language = languageOf(review, options.language);
    const entries = pointsToEdit(review, language, options, ({ provision }) => placeName(review.act, provision, language, options));
    return { bytes: Buffer.from(await pointsText(entries)), problems: [] };
  },
};

async function written([review]: readonly Review[], context: DocumentContext, write: (review: Review, memo: Memo) => Promise<Uint8Array>): Promise<AnnotateResult> {
  if (!review) return { problems: [] };
  const { options, flags, chosen: packs, io, base, inputs } = context;
  const language = languageOf(review, options.language);
  const files = await readMemoFiles(flags, io);
  const chosen = choosePoints(review, language, options, files.points);
  const origin = await originOf(review, {
    files: [
      ...inputs.map(({ name }) => ({ role: "input" as const, name })),
      ...(flags.base === undefined ? [] : [{ role: "base" as const, name: flags.base }]),
      ...(flags.pair === undefined ? [] : [{ role: "pair" as const, name: flags.pair }]),
    ],
    packs: flags.pack ?? [], asOf: review.policy.asOf,
    ...(flags.language === undefined ? {} : { language: flags.language }),
  }, packs, io.cwd);
  const said: Memo = { language, file: files.memo, points: chosen.points, origin: printOrigin(origin), ...(base ? { base } : {}) };
  const left: Problem[] = chosen.unlisted.length === 0 ? [] : [{
    severity: "warning", code: "new-points", ...(flags.points === undefined ? {} : { file: flags.points }),
    message: `The bill has ${chosen.unlisted.length} open points that this file doesn't speak of, and the memo leaves them out: ${chosen.unlisted.map(({ check, findings: [at = 0] }) => `${check} ${review.findings[at]?.fingerprint ?? ""}`).join(", ")}; \`--format points\` writes them all.`,
  }];
  return { bytes: await write(review, said), problems: [...staleEntries(chosen.stale, files), ...left] };
}

/** The language of a memo: the one asked for, else the bill's, where memos are written in it. */
function languageOf({ act }: Review, asked: string | undefined): string {
  const language = asked ?? act.language;
  return ["en", "ru", "kk"].includes(language) ? language : "en";
}
