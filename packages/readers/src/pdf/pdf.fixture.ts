import { zlibSync } from "fflate";

/** A run of print for a page: from the left, and from the top of a page of 600 × 800 points. */
export interface Print {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** Degrees against the clock. */
  readonly turned?: number;
}

/** One byte a letter, as windows-1251 has them; the fonts of the fixture say so. */
function hex(text: string): string {
  return [...text].map((char) => {
    const code = char.codePointAt(0) ?? 0;
    return (code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code).toString(16).padStart(2, "0");
  }).join("");
}

function paint({ x, y, text, size = 10, bold = false, turned = 0 }: Print): string {
  const [cos, sin] = [Math.cos((turned * Math.PI) / 180), Math.sin((turned * Math.PI) / 180)].map((value) => value.toFixed(4));
  return `BT /${bold ? "B" : "F"} ${size} Tf ${cos} ${sin} -${sin} ${cos} ${x} ${800 - y} Tm <${hex(text)}> Tj ET`;
}

const TO_UNICODE = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange
2 beginbfrange <20> <7E> <0020> <C0> <FF> <0410> endbfrange endcmap end`;

/** A PDF with pages of print. `trailer` and `objects` (numbered from 1000) go in as they are, `packed` as the deflated content of the first page. */
export function pdf(pages: readonly (readonly Print[])[], given: { readonly trailer?: string; readonly objects?: readonly string[]; readonly compress?: boolean; readonly packed?: Uint8Array } = {}): Uint8Array {
  const stream = (text: string, extra = ""): string => `<< /Length ${text.length} ${extra}>>\nstream\n${text}\nendstream`;
  const squeeze = (text: string): string => String.fromCharCode(...zlibSync(Uint8Array.from(text, (char) => char.charCodeAt(0))));
  const content = (text: string): string => (given.compress === true ? stream(squeeze(text), "/Filter /FlateDecode ") : stream(text));
  const font = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>`;
  const objects = new Map<number, string>([
    [1, "<< /Type /Catalog /Pages 2 0 R >>"],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${10 + at * 2} 0 R`).join(" ")}] >>`],
    [3, font("Helvetica")],
    [4, font("Helvetica-Bold")],
    [5, stream(TO_UNICODE)],
  ]);
  for (const [at, page] of pages.entries()) {
    objects.set(10 + at * 2, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${11 + at * 2} 0 R >>`);
    objects.set(11 + at * 2, content(page.map(paint).join("\n")));
  }
  if (given.packed !== undefined) objects.set(11, stream(Array.from(given.packed, (byte) => String.fromCharCode(byte)).join(""), "/Filter /FlateDecode "));
  for (const [at, object] of (given.objects ?? []).entries()) objects.set(1000 + at, object);
  let text = "%PDF-1.7\n";
  const table: string[] = [];
  for (const [number, object] of objects) {
    table.push(`${number} 1\n${String(text.length).padStart(10, "0")} 00000 n \n`);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  text += `xref\n0 1\n0000000000 65535 f \n${table.join("")}trailer\n<< /Root 1 0 R /Size 2000 ${given.trailer ?? ""} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** Lines of print one below the other; a line that begins with spaces is indented by as many half-letters. */
export function column(lines: readonly string[], at: { readonly x?: number; readonly y?: number; readonly leading?: number; readonly size?: number } = {}): Print[] {
  const { x = 50, y = 100, leading = 14, size = 10 } = at;
  return lines.flatMap((line, row) => (line.trim() === "" ? [] : [{ x: x + (line.length - line.trimStart().length) * size * 0.5, y: y + row * leading, text: line.trim(), size }]));
}
