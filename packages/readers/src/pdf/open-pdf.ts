import { getDocumentProxy } from "unpdf";
import { Unreadable } from "../office/unreadable.ts";
import type { Page, Piece } from "./page.ts";

/** Pages and letters that an act may have; what goes beyond is no act. */
const MAX_PAGES = 5_000;
const MAX_LETTERS = 10_000_000;
const MAX_PIECES = 5_000;
/** Pages that a file may have however small it is, and bytes that each further page takes: the same page is not printed again and again. */
const FREE_PAGES = 100;
const PAGE_BYTES = 300;
/** Longest time that the pages of one file may take, in milliseconds. */
const MAX_TIME = 60_000;

/** What we use of the library's objects; their own types ask for a browser's. */
interface Item { readonly type?: string; readonly tag?: string; readonly str?: string; readonly transform?: readonly number[]; readonly width?: number; readonly fontName?: string }
interface PdfPage {
  getViewport(options: { scale: number }): { readonly width: number; readonly height: number; readonly transform: readonly number[] };
  streamTextContent(options: { includeMarkedContent: boolean }): { getReader(): { read(): Promise<{ done: boolean; value?: { items: readonly Item[] } }>; cancel(reason: Error): Promise<void> } };
  cleanup(): void;
}
interface Pdf { readonly numPages: number; getPage(number: number): Promise<PdfPage>; destroy(): Promise<void> }

/**
 * Takes the painted text out of a PDF, page by page.
 * @throws Unreadable when the file is encrypted, damaged or too large
 */
export async function openPdf(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > Math.min(MAX_PAGES, FREE_PAGES + bytes.length / PAGE_BYTES)) throw tooLarge(`${pdf.numPages} pages`);
    const pages: Page[] = [];
    const until = Date.now() + MAX_TIME;
    let letters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(await pdf.getPage(number), number, MAX_LETTERS - letters);
      for (const piece of page.pieces) letters += piece.text.length;
      if (Date.now() > until) throw tooLarge(`pages that take more than ${MAX_TIME / 1000} seconds to read`);
      pages.push(page);
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library keeps the bytes it is given; the caller's stay his.
    return await getDocumentProxy(bytes.slice(), { verbosity: 0, isEvalSupported: false, stopAtErrors: false }) as unknown as Pdf;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new Unreadable("encrypted", "The file is protected with a password; open it in a PDF program, save it without the password, and try again.");
    }
    throw error;
  }
}

async function readPage(page: PdfPage, number: number, room: number): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  const own: Piece[] = [];
  const artifacts: Piece[] = [];
  const marked: boolean[] = [];
  let letters = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || value === undefined) break;
    for (const item of value.items) {
      if (item.type?.startsWith("beginMarked") === true) marked.push(item.tag === "Artifact" || marked.at(-1) === true);
      else if (item.type?.startsWith("endMarked") === true) marked.pop();
      const piece = place(item, transform);
      if (piece === undefined) continue;
      letters += piece.text.length;
      (marked.at(-1) === true ? artifacts : own).push(piece);
    }
    const crowded = own.length + artifacts.length > MAX_PIECES;
    if (letters <= room && !crowded) continue;
    await reader.cancel(new Error("too large"));
    throw tooLarge(crowded ? `more than ${MAX_PIECES} pieces of text on page ${number}` : `more than ${MAX_LETTERS / 1_000_000} million letters`);
  }
  page.cleanup();
  // What the producer calls page furniture is believed only when it isn't most of the page.
  return { number, width, height, pieces: artifacts.length > own.length ? [...own, ...artifacts] : own };
}

/** Where an item stands on the page; undefined for white space and for what isn't painted upright (watermarks, stamps). */
function place(item: Item, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Piece | undefined {
  const { str, transform } = item;
  if (str === undefined || transform === undefined || !/\S/u.test(str)) return undefined;
  const [p = 0, q = 0, r = 0, s = 0, x = 0, y = 0] = transform;
  const along = [a * p + c * q, b * p + d * q] as const;
  const size = Math.hypot(a * r + c * s, b * r + d * s);
  if (along[0] <= 0 || Math.abs(along[1]) > 0.1 * along[0] || !(size > 0.5 && size < 500)) return undefined;
  const at = { x: a * x + c * y + e, baseline: b * x + d * y + f };
  if (!Number.isFinite(at.x) || !Number.isFinite(at.baseline)) return undefined;
  return { text: str, ...at, width: Math.max(0, item.width ?? 0), size, font: item.fontName ?? "" };
}

function tooLarge(what: string): Unreadable {
  return new Unreadable("too-large", `The file has ${what}, more than an act may have; give one act per file.`);
}
