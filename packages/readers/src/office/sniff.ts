/** What a file is by its bytes, whatever its name says. `ole`: old binary Word, or an encrypted file. */
export type Kind = "zip" | "ole" | "rtf" | "pdf" | "html" | "xml" | "image" | "text" | "binary";

const SIGNATURES: readonly (readonly [Kind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
];

/** Tells what a file is from its first bytes. */
export function sniff(bytes: Uint8Array): Kind {
  const start = skipMarkAndSpace(bytes);
  for (const [kind, signature] of SIGNATURES) if (signature.every((byte, at) => bytes[start + at] === byte)) return kind;
  const head = String.fromCharCode(...bytes.subarray(start, start + 1024)).replaceAll("\0", "");
  if (head.includes("%PDF-")) return "pdf";
  if (/^<(?:!doctype html|html|head|body|meta)/iu.test(head)) return "html";
  if (/^<(?:\?xml|!--|[a-z])/iu.test(head)) return /<html/iu.test(head) ? "html" : "xml";
  const controls = [...bytes.subarray(0, 4096)].filter((byte) => byte < 32 && (byte < 9 || byte > 13)).length;
  return controls > Math.min(bytes.length, 4096) / 50 ? "binary" : "text";
}

function skipMarkAndSpace(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < 64 && [9, 10, 13, 32].includes(bytes[at] ?? 0)) at++;
  return at;
}
