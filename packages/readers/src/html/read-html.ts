import type { Problem, ReadContext, ReadInput, ReadResult } from "@charterlint/core";
import { sniff } from "../office/sniff.ts";
import { guarded, Unreadable } from "../office/unreadable.ts";
import { readStructured } from "../read-structured.ts";
import { readText } from "../read-text.ts";
import { chromeOf } from "./chrome.ts";
import { decodeHtml } from "./decode-html.ts";
import { LineWriter } from "./line-writer.ts";
import { mainContent } from "./main-content.ts";
import { parseHtml } from "./parse-html.ts";
import { Walk } from "./walk.ts";
import { weigh } from "./weigh.ts";

const OTHERS: Readonly<Record<string, string>> = {
  pdf: "The file is a PDF, whatever its name says; give it the extension .pdf and try again.",
  zip: "The file is an archive (a .docx, .odt or .zip), no web page; give it the extension that fits its content.",
  rtf: "The file is RTF, whatever its name says; give it the extension .rtf and try again.",
  ole: "The file is an old binary Office document, no web page; save it as .docx and try again.",
  image: "The file is a picture, no web page; recognise its text and save that as .docx or .txt.",
};

/**
 * Reads a web page: the words of its blocks, numbers of lists written out, cells of tables in order; menus, forms, scripts and what is
 * hidden are left out, footnotes and their marks are noise. Never throws: whatever cannot be read is a problem.
 */
export function readHtml(input: ReadInput, context: ReadContext): Promise<ReadResult> {
  return guarded(input.name, async () => {
    const { name, bytes } = input;
    const other = OTHERS[sniff(bytes)];
    if (other !== undefined) throw new Unreadable("wrong-type", other);
    const decoded = decodeHtml(bytes, name);
    if ("problem" in decoded) return { problems: [decoded.problem] };
    const { text } = decoded;
    if (/^\s*(?:MIME-Version|From|Content-Type):\s/iu.test(text)) throw new Unreadable("wrong-type", "The file is a web archive (.mht), not a page; open it in a browser and save the page as HTML.");
    if (!/<(?:!doctype|[a-z][a-z0-9]*)[\s/>]/iu.test(text)) return withWarning(readText(text, name, context), name);
    const body = parseHtml(text);
    const weights = weigh(body);
    const isChrome = chromeOf(body, weights);
    const writer = new LineWriter();
    const walk = new Walk(writer, isChrome);
    for (const part of mainContent(body, weights, isChrome)) walk.part(part);
    const extract = writer.extract();
    if (!/\p{L}{2}/u.test(extract.text)) throw new Unreadable("no-text", "The page holds no words: it loads them by a script, or it is empty; open it in a browser, save what is shown there, and give that.");
    const { act, problems } = readStructured(extract, name, context);
    return { ...(act === undefined ? {} : { act }), problems: [...(decoded.warning !== undefined && extract.text.includes("\uFFFD") ? [decoded.warning] : []), ...problems] };
  });
}

function withWarning(result: ReadResult, file: string): ReadResult {
  const warning: Problem = { severity: "warning", code: "wrong-extension", message: "The file has no HTML tags and was read as plain text; give it the extension .txt.", file };
  return { ...result, problems: [...result.problems, warning] };
}
