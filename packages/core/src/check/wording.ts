import type { CompiledRule, Text } from "../model/pack.ts";

/** What the rule says in the language; else in English, else in the first one it has. */
export function wordingOf({ text }: CompiledRule, language: string): Text {
  return text[language] ?? text["en"] ?? Object.values(text)[0]!;
}
