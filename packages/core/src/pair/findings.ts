import type { Act, Language, Span } from "../model/act.ts";
import { hashOf } from "../model/hash.ts";
import type { Finding } from "../model/review.ts";
import { type Divergence, divergenceCodes } from "./divergence.ts";
import type { Version } from "./pair.ts";
import { type PairWording, pairWording } from "./wording/wording.ts";

// The reviewer's last step: how the text is made.
const step = 7;
// Longer words are cut in a sentence; the quotation below it has them whole.
const longest = 90, mostQuotes = 6;

/** Words the divergences as findings of the first text. `reportLanguage`: of what is said; default: that of the first text. */
export function pairFindings(divergences: readonly Divergence[], first: Version, second: Version, reportLanguage: string = first.language): Finding[] {
  const wording = pairWording(reportLanguage);
  const seen = new Map<string, number>();
  return divergences.map((divergence): Finding => {
    const { kind, severity, score } = divergence;
    const key = `PAIR ${kind}\n${folded(first.act, divergence.first.words)}\n${folded(second.act, divergence.second.words)}\n${folded(first.act, [divergence.first.span])}`;
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return {
      rule: `pair/${kind}`,
      check: divergenceCodes[kind],
      step,
      severity,
      atMost: severity,
      status: "open",
      draft: false,
      principles: [],
      question: wording.question[kind],
      finding: sentence(divergence, first, second, wording),
      proposal: kind === "edition" ? wording.editionProposal : wording.proposal,
      language: first.language,
      provision: divergence.first.provision,
      span: spanOf(divergence.first),
      evidence: [],
      safeguards: { wanted: [], searched: [], found: [] },
      related: [],
      counterpart: { language: second.language, provision: divergence.second.provision, span: spanOf(divergence.second), weight: score },
      fingerprint: hashOf(`${key}\n${ordinal}`),
    };
  });
}

/** The words to be marked; where there are none the passage, from its first word on. */
function spanOf({ span, words }: Divergence["first"]): Span {
  return words[0] ?? span;
}

function sentence({ kind, first: a, second: b, missingIn, about }: Divergence, first: Version, second: Version, wording: PairWording): string {
  const names = { first: textName(first.language, wording), second: textName(second.language, wording) };
  const [here, there] = missingIn === "first" ? [names.second, names.first] : [names.first, names.second];
  const quoted = { a: quotes(a.words, first.act, wording), b: quotes(b.words, second.act, wording) };
  const said = missingIn === "first" ? quoted.b : quoted.a;
  const template = templateOf(kind, missingIn, said, wording);
  const words = { a: about === undefined ? (missingIn === undefined ? quoted.a : said) : wording.quotes.join(about), b: quoted.b, here, there, ...names };
  const filled = template.replace(/\{(a|b|here|there|first|second)\}/g, (_, name: keyof typeof words) => words[name]);
  return filled[0]!.toUpperCase() + filled.slice(1);
}

function templateOf(kind: Divergence["kind"], missingIn: Divergence["missingIn"], said: string, wording: PairWording): string {
  switch (kind) {
    case "edition": return wording.edition;
    case "finding": return wording.oneOnly;
    case "place": return wording.moved;
    case "missing": case "items": return wording.lost;
    case "passage": return said === "" ? wording.shorter : wording.lost;
    default: return missingIn === undefined || said === "" ? wording.differ : wording.only;
  }
}

function textName(language: Language, { texts }: PairWording): string {
  return (texts as Readonly<Record<string, string>>)[language] ?? texts.other.replace("{x}", language);
}

function quotes(words: readonly Span[], { text }: Act, { quotes: [open, close] }: PairWording): string {
  const all = [...new Set(words.map(({ start, end }) => shortened(text.slice(start, end))))];
  const more = all.length > mostQuotes ? ", …" : "";
  return all.slice(0, mostQuotes).map((each) => `${open}${each}${close}`).join(", ") + more;
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/gu, " ").trim();
  return plain.length <= longest ? plain : `${plain.slice(0, plain.lastIndexOf(" ", longest))} …`;
}

function folded(act: Act, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => act.text.slice(start, end)).join(" ").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
