import type { Language, Span } from "../model/act.ts";
import type { Amendment } from "./amendment.ts";
import type { Command } from "./command.ts";
import { pathOf } from "./paths.ts";
import type { Read } from "./read-commands.ts";

/** The amendments that a command makes: one each provision and pair of words; none when the words are no command after all. */
export function amendmentsOf(text: string, { command, ways, act }: Read, eId: string, language: Language): Amendment[] {
  const targets = ways.length > 0 ? ways : [[]];
  const quoted = command.quoted ? insideOf(text, command.quoted.span) : undefined;
  const newText = command.text ?? quoted;
  const changes = newText ? provisionsIn(command) : wordsIn(command);
  const added = command.of("new").flatMap((place) => place.ways.map((steps) => steps.at(-1)!));
  const anchored = command.of("after").length + command.of("before").length > 0;
  return changes.flatMap((change) => targets.flatMap((way, nth): Amendment[] => {
    const heading = way.at(-1)?.kind === "heading";
    // "Subparagraphs (B) to (D)" give way to the new text together: it stands at the first, the others go.
    const isFollower = change.operation === "replace" && nth > 0 && newText !== undefined;
    const target = heading ? way.slice(0, -1) : way;
    if (target.length === 0 && !named(change, act !== undefined)) return [];
    const side = command.of("after").length > 0 ? "after" : "before";
    const beside = command.of(side).at(-1)?.ways.at(-1);
    return [{
      ...(isFollower ? { operation: "repeal" } : change),
      ...(act ? { act } : {}),
      target,
      path: pathOf(target),
      heading,
      ...(anchored && beside && change.operation === "insert" ? { place: { side, of: beside } } : {}),
      everywhere: command.everywhere,
      newProvisions: (newText && !isFollower && command.quoted?.children) || [],
      ...(newText && !isFollower ? { newText } : {}),
      // "пункты 3 и 4 считать соответственно пунктами 4 и 5": one each.
      added: change.operation === "renumber" && added.length === targets.length ? [added[nth]!] : added,
      clause: { eId, span: { start: command.start!, end: command.end } },
      language,
    }];
  }));
}

/** Without a provision a command must say whose provisions it puts in or takes out. */
function named({ operation }: Change, hasAct: boolean): boolean {
  return operation === "insert" || (hasAct && operation !== "repeal" && operation !== "replace" && operation !== "renumber");
}

type Change = Pick<Amendment, "operation"> & Partial<Pick<Amendment, "oldWords" | "newWords" | "anchor">>;

/** Commands that come with a quoted text of provisions. */
function provisionsIn({ verb, words }: Command): Change[] {
  const old = words.find(({ use }) => use === "old");
  if (verb === "insert") {
    const anchor = words.find(({ use }) => use === "after" || use === "before");
    return anchor ? [{ operation: "add-words", anchor: { side: anchor.use as "after" | "before", words: anchor.inner } }] : [{ operation: "insert" }];
  }
  if (verb === "replace" || verb === "substitute") return [old ? { operation: "replace-words", oldWords: old.inner } : { operation: "replace" }];
  return [];
}

/** Commands about words, or about whole provisions that go. */
function wordsIn(command: Command): Change[] {
  const { verb, words, passive, follows, verbSpan } = command;
  // "The item “Pier” is amended by striking “Pier”": what stands before such a verb is what is amended.
  const of = (use: string): Span[] => words.filter((each) => each.use === use && (use !== "plain" || follows || each.start > verbSpan!.start)).map(({ inner }) => inner);
  const plain = of("plain"), added = of("new"), gone = of("old");
  const old = gone.length > 0 || verb === "insert" ? gone : plain;
  const fresh = added.length > 0 ? added : verb === "insert" && passive ? plain : [];
  const anchor = words.find(({ use }) => use === "after" || use === "before");
  switch (verb) {
    case "substitute":
    case "replace":
      if (old.length === 0 || fresh.length === 0) return [];
      return old.map((oldWords, index) => ({ operation: "replace-words", oldWords, newWords: fresh[Math.min(index, fresh.length - 1)]! }));
    case "insert":
      return fresh.map((newWords) => ({ operation: "add-words", newWords, ...(anchor ? { anchor: { side: anchor.use as "after" | "before", words: anchor.inner } } : {}) }));
    case "delete":
    case "repeal":
      if (old.length > 0) return old.map((oldWords) => ({ operation: "delete-words", oldWords }));
      return isAimed(command) ? [{ operation: "repeal" }] : [];
    case "renumber": return command.of("target").length > 0 && command.of("new").length > 0 ? [{ operation: "renumber" }] : [];
    default: return [];
  }
}

/** Characters between a verb and what it does away with, named after it or before. */
const nearAfter = 12, nearBefore = 40;

/** A provision goes only when the command names it beside its verb: a controller that "shall delete the data referred to in section 5" deletes no section. */
function isAimed({ verbSpan, follows, act, places }: Command): boolean {
  const targets = places.filter(({ use }) => use === "target");
  const end = Math.max(0, ...targets.filter((place) => place.end <= verbSpan!.start).map((place) => place.end), act && act.span.end <= verbSpan!.start && targets.length > 0 ? act.span.end : 0);
  const after = targets.some(({ start }) => start >= verbSpan!.end && start - verbSpan!.end < nearAfter);
  return after || (follows && end > 0 && verbSpan!.start - end < nearBefore);
}

/** A quoted structure's text without quotation marks and what follows the closing one. */
function insideOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = /^\s*["«“„‘]?\s*/u.exec(words)![0].length;
  const after = /["»”“’][^"»”“’\p{L}]{0,4}(?:and|or)?\s*$/u.exec(words.slice(before));
  return { start: start + before, end: after ? start + before + after.index : end };
}
