import type { Act, Language, Provision, Span } from "../model/act.ts";
import type { LanguageData } from "../model/language-data.ts";
import { ownPieces } from "../analyse/units.ts";
import type { Amendment, Step } from "./amendment.ts";
import { amendmentsOf } from "./amendments-of.ts";
import { atomsOf } from "./atoms.ts";
import { type Context, type Memory, waysOf } from "./command.ts";
import { comparativeAmendments } from "./comparative-amendments.ts";
import { CommandReader, type Manner } from "./read-commands.ts";
import { type Signal, signalsOf } from "./signals.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Characters of one provision's own words that are searched for commands: a longer stretch is a text without structure, and its words need gigabytes. */
const LONGEST = 500_000;

/**
 * The amendments that an act makes, in the order of its text. What it quotes is not searched for commands.
 * @param languages data by code; an act in a language without commands gives none
 */
export function parseAmendments(act: Act, languages: Readonly<Record<Language, LanguageData>>): Amendment[] {
  const language = languages[act.language];
  if (!language?.amending) return [];
  const vocabulary = new Vocabulary(language, language.amending);
  const text = withoutNoise(act);
  const manner: Manner = { outerFirst: language.wordOrder === "cue-last", partHoldsSections: language.script === "Latin" };
  const found: Amendment[] = [];
  const signals = ({ start, end }: Span): Signal[] => (end > start && end - start <= LONGEST ? signalsOf(text, atomsOf(text, { start, end }, vocabulary), vocabulary) : []);

  const memory: Memory = { act: undefined, way: [] };
  const visit = (provision: Provision, context: Context): Context | undefined => {
    const reader = new CommandReader(context, manner, memory);
    let beside: Context | undefined;
    // "Статья 1. Внести в … следующие изменения:" is a lead-in that stands where headings do.
    if (provision.heading && text[provision.heading.end - 1] === ":") signals(provision.heading).forEach((signal) => reader.take(signal));
    ownPieces(provision).forEach((piece, index) => {
      for (const signal of signals(piece)) reader.take(signal);
      const child = provision.children[index];
      if (child?.role === "quoted") reader.take({ type: "block", quoted: child, ...child.span });
      else if (child) beside = visit(child, beside ?? reader.announced ?? reader.leadIn) ?? beside;
    });
    reader.end();
    for (const read of reader.found) found.push(...amendmentsOf(text, read, provision.eId, act.language));
    return reader.announced;
  };
  const title = act.title ? signals(act.title) : [];
  // "An Act to amend the Communications Act 2004": what is announced is what follows, not the bill's own name.
  const announced = title.findIndex((signal) => signal.type === "mark" && signal.mark === "announces");
  const named = title.flatMap((signal, at) => (signal.type === "act" && signal.act !== "that" && (at > announced || language.wordOrder === "cue-last") ? [signal.act] : []));
  const context: Context = { act: announced >= 0 && named.length === 1 ? named[0] : undefined, ways: [] };
  visit(act.root, context);
  found.push(...comparativeAmendments(act.comparisons ?? [], {
    act, language: act.language, target: context.act,
    // The cells that tell the place are no words of the bill, so they stand in the whole text only.
    wayIn: (cell) => wayIn(signalsOf(act.text, atomsOf(act.text, firstLine(act.text, cell), vocabulary), vocabulary), manner),
  }));
  return found.sort((a, b) => a.clause.span.start - b.clause.span.start);
}

/** The text with white space for what is no word of the act; offsets stay. */
function withoutNoise({ text, noise }: Act): string {
  let out = "", at = 0;
  for (const { start, end } of noise) {
    if (start < at) continue;
    out += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** The first way that signals name. */
function wayIn(signals: readonly Signal[], { outerFirst, partHoldsSections }: Manner): readonly Step[] {
  const places = signals.flatMap((signal) => (signal.type === "place" ? [signal] : []));
  return waysOf(places, outerFirst, partHoldsSections)[0] ?? [];
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = /[\r\n]/u.exec(text.slice(start, end));
  return { start, end: line ? start + line.index : end };
}
