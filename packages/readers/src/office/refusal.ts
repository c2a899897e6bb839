import type { Kind } from "./sniff.ts";
import { Unreadable } from "./unreadable.ts";

const WORDS: Readonly<Partial<Record<Kind, string>>> = {
  pdf: "The file is a PDF, whatever its name says; give it the extension .pdf and try again.",
  html: "The file is a web page, whatever its name says; give it the extension .html and try again.",
  xml: "The file is XML, not a word processor's document; give it the extension .xml, or save the act as .docx.",
  image: "The file is a picture; recognise its text and save that as .docx or .txt.",
  text: "The file is plain text, not a word processor's document; give it the extension .txt and try again.",
};

/** Why a file that no reader of office files takes cannot be read, and what to do. */
export function refusal(kind: Kind, bytes: Uint8Array): Unreadable {
  if (kind === "ole") return isEncrypted(bytes) ? encrypted() : oldWord();
  return new Unreadable("wrong-type", WORDS[kind] ?? "The file is no document of a word processor, or it is damaged; open it in the program that made it and save it as .docx.");
}

function encrypted(): Unreadable {
  return new Unreadable("encrypted", "The file is protected with a password; open it in Word, remove the password (File, Info, Protect Document), save it, and try again.");
}

function oldWord(): Unreadable {
  return new Unreadable("old-word", "The file is an old binary Word document (.doc), which cannot be read; open it in Word or LibreOffice and save it as .docx, or run: soffice --headless --convert-to docx FILE.");
}

/** The directory of an encrypted Office file names a stream `EncryptedPackage`, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
