import { type Act, detectLanguage, type Problem, type ReadContext, type ReadInput, type ReadResult } from "@charterlint/core";
import { structures as own } from "../generated/data.ts";
import { blank, mergeSpans } from "../structure/mask.ts";
import { decodeXml } from "./decode-xml.ts";
import { findDefinitions } from "./definitions.ts";
import { finishTree } from "./finish.ts";
import { statedLanguage } from "./languages.ts";
import { parseXml } from "./parse-xml.ts";
import { vocabularies } from "./vocabularies/index.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { walkAct } from "./walk.ts";
import type { XmlElement } from "./xml-element.ts";

/** Reads an act from XML; which of the known vocabularies it is written in is told by its root element. Never throws on bad input. */
export function readXml({ name, bytes }: ReadInput, context: ReadContext): ReadResult {
  const decoded = decodeXml(bytes, name);
  if ("problem" in decoded) return { problems: [decoded.problem] };
  const parsed = parseXml(decoded.text);
  if ("fault" in parsed) {
    const { code, message, line, column } = parsed.fault;
    return { problems: [{ severity: "error", code, message: `${message}.`, file: name, line, column }] };
  }
  return readRoot(parsed.root, name, context);
}

/** Reads an act from the elements of a file. */
export function readRoot(root: XmlElement, file: string, context: ReadContext): ReadResult {
  const vocabulary = vocabularies.find((each) => each.recognises(root));
  const refuse = (code: string, message: string): ReadResult => ({ problems: [{ severity: "error", code, message, file }] });
  if (vocabulary === undefined) {
    const known = vocabularies.map((each) => each.name).join(", ");
    const what = root.name.toLowerCase() === "html" ? "It is a web page; give it the extension .html" : "Give the act in one of those, or as text";
    return refuse("unknown-xml", `The root element ${root.name} is of no vocabulary of acts that can be read (${known}). ${what}.`);
  }
  const choice = vocabulary.choose(root, file);
  if ("refusal" in choice) return refuse("not-an-act", `${choice.refusal}.`);
  return readChosen(choice.start, root, vocabulary, choice.problems, file, context);
}

function readChosen(start: XmlElement, root: XmlElement, vocabulary: Vocabulary, problems: readonly Problem[], file: string, context: ReadContext): ReadResult {
  const walked = walkAct(start, vocabulary);
  const text = walked.writer.text();
  if (text === "") return { problems: [{ severity: "error", code: "empty", message: `The ${vocabulary.name} file has no words besides its metadata; give the words of an act.`, file }] };
  const noise = mergeSpans(walked.noise);
  const stated = statedLanguage(vocabulary.languageOf?.(start, root));
  const words = blank(text, noise);
  const language = context.language ?? (stated !== undefined && Object.hasOwn(context.languages, stated) ? stated : detectLanguage(words, context.languages));
  const data = Object.keys(context.structures).length > 0 ? context.structures : own;
  const { title, root: grown, writer } = walked;
  const act: Act = {
    text, language,
    root: finishTree(grown, words, title, findDefinitions(text, grown, language, data)),
    noise, format: vocabulary.id, places: writer.places,
    ...(title === undefined ? {} : { title }),
  };
  return { act, problems: [...problems, ...(context.language === undefined ? otherLanguage(stated, file, context) : [])] };
}

/** What no language data can read is said, since nothing will be found in it. */
function otherLanguage(stated: string | undefined, file: string, context: ReadContext): Problem[] {
  const known = Object.keys(context.languages);
  if (stated === undefined || known.length === 0 || known.includes(stated)) return [];
  return [{ severity: "warning", code: "language-unknown", message: `The act says that it is in the language “${stated}”; words are known only in ${known.join(", ")}, so little can be found in it.`, file }];
}
