import type { ReportOptions, Review } from "@charterlint/core";

/** Title of an authority: as it calls itself in `language`, or as a finding quotes it, or its name. */
export function authorityTitle(name: string, review: Review, language: string, options: ReportOptions): string {
  const title = options.authorities?.[name]?.title as Readonly<Record<string, string>> | undefined;
  const links = review.findings.flatMap((finding) => finding.principles);
  return title?.[language] ?? links.find((link) => link.authority === name)?.instrument ?? name;
}
