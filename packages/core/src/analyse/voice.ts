import type { Hit } from "../model/analysis.ts";
import type { LanguageData } from "../model/language-data.ts";
import { Break, type Tokens } from "./tokens.ts";

const agentReach = 3;
const auxiliaryReach = 3;
const headReach = 3;

/** 0 nominative, 1 genitive, 2 dative, 3 another. */
export type CaseRank = 0 | 1 | 2 | 3;

/** Tells active from passive, finite from infinitive, and who acts in a passive: by endings and small words from the language's data. */
export class Voice {
  readonly #tokens: Tokens;
  readonly #fold: (token: number) => string;
  readonly #data: LanguageData;
  readonly #auxiliaries: ReadonlySet<string>;
  readonly #relatives: ReadonlySet<string>;
  readonly #agent: ReadonlySet<string>;
  readonly #agentAfter: ReadonlySet<string>;

  constructor(tokens: Tokens, fold: (token: number) => string, data: LanguageData) {
    this.#tokens = tokens;
    this.#fold = fold;
    this.#data = data;
    this.#auxiliaries = new Set(data.passive?.auxiliaries);
    this.#relatives = new Set(data.passive?.relatives);
    this.#agent = new Set(data.passive?.agent);
    this.#agentAfter = new Set(data.passive?.agentAfter);
  }

  /** A verb in the bare indicative: `приостанавливает`, `тоқтата тұрады`, "is suspended". */
  isFinite(hit: Hit): boolean {
    return this.#anyWord(hit, this.#data.finite ?? []) || this.#hasAuxiliary(hit);
  }

  isPassive(hit: Hit): boolean {
    return this.#anyWord(hit, this.#data.passive?.endings ?? []) || this.#hasAuxiliary(hit);
  }

  /** An actor who does what a passive says: "by the Minister", `тарапынан`; in Russian the instrumental, which ends so. */
  isAgent({ from, to }: Hit): boolean {
    const { before, length } = this.#tokens;
    for (let at = from - 1, steps = 0; at >= 0 && steps < agentReach && before[at + 1]! < Break.comma; at--, steps++) {
      if (this.#agent.has(this.#fold(at))) return true;
    }
    if (to < length && before[to]! < Break.comma && this.#agentAfter.has(this.#fold(to))) return true;
    return (this.#data.passive?.agentEndings ?? []).some((ending) => this.#fold(from).endsWith(ending) || this.#fold(to - 1).endsWith(ending));
  }

  /** How unlikely an actor is to be the subject by its case, or by that of the one who acts for it (органның лауазымды адамы); always 0 where the language's data name no cases. */
  caseRank({ to }: Hit): CaseRank {
    const rank = this.#caseOf(to - 1);
    const { heads = [] } = this.#data.subject ?? {};
    if (rank !== 1 || heads.length === 0) return rank;
    for (let at = to; at < this.#tokens.length && at < to + headReach && this.#tokens.before[at]! < Break.comma; at++) {
      if (heads.some((head) => this.#fold(at).startsWith(head))) return this.#caseOf(at);
    }
    return rank;
  }

  #caseOf(token: number): CaseRank {
    const { genitive = [], dative = [], oblique = [], except = [] } = this.#data.subject ?? {};
    const word = this.#fold(token);
    const ends = (endings: readonly string[]): boolean => endings.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending));
    if (except.includes(word)) return 0;
    if (ends(genitive)) return 1;
    if (ends(dative)) return 2;
    return ends(oblique) ? 3 : 0;
  }

  #anyWord({ from, to }: Hit, endings: readonly string[]): boolean {
    for (let at = from; at < to; at++) {
      const word = this.#fold(at);
      if (endings.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending))) return true;
    }
    return false;
  }

  #hasAuxiliary({ from, to }: Hit): boolean {
    if (this.#auxiliaries.size === 0) return false;
    // "Access to the website is blocked" may be one hit; so may "take such measures as are necessary".
    for (let at = from + 1; at < to; at++) if (this.#auxiliaries.has(this.#fold(at)) && !this.#inRelative(at)) return true;
    // Not beyond a comma: "may, if it is necessary, revoke".
    for (let at = from - 1, steps = 0; at >= 0 && steps < auxiliaryReach && this.#tokens.before[at + 1]! < Break.comma; at--, steps++) {
      if (this.#auxiliaries.has(this.#fold(at))) return !this.#inRelative(at);
    }
    return false;
  }

  /** "which are", "as may be": the auxiliary of a clause beside the main one. */
  #inRelative(at: number): boolean {
    return [at - 1, at - 2].some((near) => near >= 0 && this.#relatives.has(this.#fold(near)));
  }
}
