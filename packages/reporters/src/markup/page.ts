import { escapeHtml } from "./escape.ts";

/** A page of its own: one file that fetches nothing, and in which nothing runs but `script`. */
export interface Page {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  /** With its SHA-256 in base 64, by which the page's policy knows it. */
  readonly script?: { readonly source: string; readonly hash: string };
  /** The id of the part to which readers who use the keyboard may skip, and how that is called. */
  readonly skip: { readonly to: string; readonly words: string };
  /** HTML. */
  readonly body: string;
}

/** The page as HTML. */
export function printPage({ language, title, style, script, skip, body }: Page): string {
  const policy = ["default-src 'none'", "style-src 'unsafe-inline'", ...(script ? [`script-src 'sha256-${script.hash}'`] : []), "base-uri 'none'", "form-action 'none'"].join("; ");
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#${skip.to}">${escapeHtml(skip.words)}</a>
${body}${script ? `\n<script>${script.source}</script>` : ""}
</body>
</html>
`;
}
