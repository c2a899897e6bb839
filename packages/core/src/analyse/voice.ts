import type { Hit } from "../model/analysis.ts";
import type { LanguageData } from "../model/language-data.ts";
import { Break, type Tokens } from "./tokens.ts";

const agentReach = 3;
const auxiliaryReach = 3;
const headReach = 3;
const complementReach = 2;
const lightReach = 12;
// What a word's ending makes of it.
const finite = 1, passive = 2, agent = 4, genitive = 8, dative = 16, oblique = 32, resolved = 64;

/** 0 nominative, 1 genitive, 2 dative, 3 another. */
export type CaseRank = 0 | 1 | 2 | 3;

/** Tells active from passive, finite from infinitive, and who acts in a passive: by endings and small words from the language's data. */
export class Voice {
  readonly #tokens: Tokens;
  readonly #fold: (token: number) => string;
  readonly #data: LanguageData;
  /** By surface. */
  readonly #endings: Uint8Array;
  readonly #auxiliaries: ReadonlySet<string>;
  readonly #relatives: ReadonlySet<string>;
  readonly #infinitive: ReadonlySet<string>;
  readonly #complement: ReadonlySet<string>;
  readonly #agent: ReadonlySet<string>;
  readonly #agentAfter: ReadonlySet<string>;

  constructor(tokens: Tokens, fold: (token: number) => string, data: LanguageData) {
    this.#tokens = tokens;
    this.#fold = fold;
    this.#data = data;
    this.#endings = new Uint8Array(tokens.surfaces.length);
    this.#auxiliaries = new Set(data.passive?.auxiliaries);
    this.#relatives = new Set(data.passive?.relatives);
    this.#infinitive = new Set(data.passive?.infinitive);
    this.#complement = new Set(data.passive?.complement);
    this.#agent = new Set(data.passive?.agent);
    this.#agentAfter = new Set(data.passive?.agentAfter);
  }

  /** A verb in the bare indicative: `приостанавливает`, `тоқтата тұрады`, "is suspended". */
  isFinite(hit: Hit): boolean {
    return this.#anyWord(hit, finite) || this.#hasAuxiliary(hit);
  }

  /** @param since first token that belongs to the verb's own clause: in "where an offence is being committed may enter" the auxiliary is another verb's. */
  isPassive(hit: Hit, since = 0): boolean {
    return this.#anyWord(hit, passive) || this.#hasAuxiliary(hit, since);
  }

  /** A cue that goes on with a passive participle: "may be carried out", «может быть проведено». */
  isPassiveCue({ from, to }: Hit): boolean {
    const { endings = [], participles = endings } = this.#data.passive ?? {};
    const end = Math.min(to + complementReach, this.#tokens.length);
    for (let at = from; at < end && (at < to || this.#tokens.before[at]! < Break.comma); at++) {
      if (this.#complement.has(this.#fold(at))) return this.#followed(at, participles);
    }
    return false;
  }

  #followed(at: number, endings: readonly string[]): boolean {
    for (let next = at + 1; next <= at + complementReach && next < this.#tokens.length && this.#tokens.before[next]! < Break.comma; next++) {
      if (endings.some((ending) => this.#fold(next).endsWith(ending))) return true;
    }
    return false;
  }

  /** The verb near an action named by a noun that says only that it is done, and whether it is passive: «изъятие производится», «тексеруді орган жүргізеді». */
  lightVerb({ from, to }: Hit, { from: first, to: last }: { readonly from: number; readonly to: number }): { readonly at: number; readonly passive: boolean } | undefined {
    const { light = [] } = this.#data;
    if (light.length === 0) return undefined;
    const isLight = (at: number): boolean => this.#is(at, finite) && light.some((stem) => this.#fold(at).startsWith(stem));
    for (let at = to; at < Math.min(last, to + lightReach) && this.#tokens.before[at]! < Break.strong; at++) if (isLight(at)) return { at, passive: this.#is(at, passive) };
    for (let at = from - 1; at >= Math.max(first, from - lightReach) && this.#tokens.before[at + 1]! < Break.strong; at--) if (isLight(at)) return { at, passive: this.#is(at, passive) };
    return undefined;
  }

  /** An actor who does what a passive says: "by the Minister", `тарапынан`; in Russian the instrumental, which ends so. */
  isAgent({ from, to }: Hit): boolean {
    const { before, length } = this.#tokens;
    for (let at = from - 1, steps = 0; at >= 0 && steps < agentReach && before[at + 1]! < Break.comma; at--, steps++) {
      if (this.#agent.has(this.#fold(at))) return true;
    }
    if (to < length && before[to]! < Break.comma && this.#agentAfter.has(this.#fold(to))) return true;
    if (!this.#is(from, agent) && !this.#is(to - 1, agent)) return false;
    // «отозвана в случае нарушения лицензиатом требований»: the noun's own agent.
    const { agentOfNoun = [] } = this.#data.passive ?? {};
    return from === 0 || before[from]! >= Break.comma || !agentOfNoun.some((noun) => this.#fold(from - 1).startsWith(noun));
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
    return this.#is(token, genitive) ? 1 : this.#is(token, dative) ? 2 : this.#is(token, oblique) ? 3 : 0;
  }

  /** How many words of an action stand before its verb: before the first finite one where the verb comes first, before the last where it comes last. */
  wordsBeforeVerb(hit: Hit, verbLast: boolean): number {
    return verbLast ? hit.to - 1 - hit.from : Math.max(0, this.#wordAt(hit, finite) - hit.from);
  }

  #anyWord(hit: Hit, what: number): boolean {
    return this.#wordAt(hit, what) >= 0;
  }

  #wordAt({ from, to }: Hit, what: number): number {
    for (let at = from; at < to; at++) if (this.#is(at, what)) return at;
    return -1;
  }

  #is(token: number, what: number): boolean {
    const surface = this.#tokens.surface[token]!;
    if (this.#endings[surface] === 0) this.#endings[surface] = resolved | this.#read(this.#fold(token));
    return (this.#endings[surface]! & what) !== 0;
  }

  #read(word: string): number {
    const { finite: verbs = [], passive: { endings = [], agentEndings = [] } = {}, subject = {} } = this.#data;
    const ends = (all: readonly string[] = []): boolean => all.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending));
    const cases = subject.except?.includes(word) ? 0 : (ends(subject.genitive) ? genitive : 0) | (ends(subject.dative) ? dative : 0) | (ends(subject.oblique) ? oblique : 0);
    return cases | (ends(verbs) ? finite : 0) | (ends(endings) ? passive : 0) | (agentEndings.some((ending) => word.endsWith(ending)) ? agent : 0);
  }

  #hasAuxiliary({ from, to }: Hit, since = 0): boolean {
    if (this.#auxiliaries.size === 0) return false;
    // "Access to the website is blocked" may be one hit; so may "take such measures as are necessary".
    for (let at = from + 1; at < to; at++) if (this.#auxiliaries.has(this.#fold(at)) && !this.#inRelative(at)) return true;
    // Not beyond a comma: "may, if it is necessary, revoke"; nor before an infinitive: "where it is necessary to prevent harm".
    if (from > 0 && this.#infinitive.has(this.#fold(from - 1))) return false;
    for (let at = from - 1, steps = 0; at >= since && steps < auxiliaryReach && this.#tokens.before[at + 1]! < Break.comma; at--, steps++) {
      if (this.#auxiliaries.has(this.#fold(at))) return !this.#inRelative(at);
    }
    return false;
  }

  /** "which are", "as may be": the auxiliary of a clause beside the main one. */
  #inRelative(at: number): boolean {
    return [at - 1, at - 2].some((near) => near >= 0 && this.#relatives.has(this.#fold(near)));
  }
}
