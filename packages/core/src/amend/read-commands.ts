import { Command, type Context, type Memory, mostWays, waysOf } from "./command.ts";
import { within } from "./paths.ts";
import type { Signal } from "./signals.ts";
import type { Step } from "./amendment.ts";

/** A command as it was read, with the ways to what it changes. */
export interface Read {
  readonly command: Command;
  readonly ways: readonly (readonly Step[])[];
  readonly act: Context["act"];
}

/** How a language's commands run. */
export interface Manner {
  /** The outer place is named first, the verb last. */
  readonly outerFirst: boolean;
  /** Parts hold sections, as in the common law. */
  readonly partHoldsSections: boolean;
}

/** Reads the commands of one provision's words, and tells what they leave open as a lead-in for what is below. */
export class CommandReader {
  readonly found: Read[] = [];
  #context: Context;
  #command = new Command();
  /** Places of the command before it in the sentence. */
  #sticky: readonly (readonly Step[])[] = [];
  readonly #manner: Manner;
  readonly #memory: Memory;
  /** What a sentence has announced for the provisions beside this one: "Section 5 is amended as follows." */
  announced: Context | undefined;

  constructor(context: Context, manner: Manner, memory: Memory) {
    this.#context = context;
    this.#manner = manner;
    this.#memory = memory;
  }

  /** What holds for the provisions below the words read so far. */
  get leadIn(): Context {
    const { act } = this.#command;
    const ways = this.#ways();
    return { act: act ?? this.#context.act, ways: ways.length > 0 ? ways : this.#context.ways };
  }

  take(signal: Signal): void {
    switch (signal.type) {
      case "stop": return signal.sign === "end" ? this.end() : this.#colon();
      case "verb": return this.#verb(signal);
      case "act": return this.#act(signal);
      case "place": return this.#place(signal);
      case "words": return this.#words(signal);
      case "block":
        if (!this.#command.verb) return;
        this.#command.quoted = signal.quoted;
        this.#command.take({ start: signal.start, end: signal.start });
        return this.#flush();
      case "that": return this.#that(signal);
      case "mark":
        if (signal.mark === "everywhere") this.#command.everywhere = true;
        else if (signal.mark === "announces") this.#command.announces = true;
    }
  }

  /** The sentence is over. */
  end(): void {
    this.#flush();
    this.#sticky = [];
  }

  #colon(): void {
    if (this.#command.verb) return;
    this.#remember(this.leadIn.ways);
    // "в статье 5:" leads in.
    this.#context = this.leadIn;
    this.#command = new Command();
    this.#sticky = [];
  }

  #verb(signal: Extract<Signal, { type: "verb" }>): void {
    const command = this.#command;
    if (command.verb && (command.verb === "delete" || command.verb === "repeal") && (signal.verb === "insert" || signal.verb === "substitute") && command.quotes("new").length === 0) {
      command.verb = "substitute";
      return command.take(signal);
    }
    if (command.verb && (command.isWhole || command.verb !== signal.verb)) {
      // "for “x” there is substituted “y”", "дополнить … изложить": one after another.
      if (command.isWhole || command.verb === "renumber" || signal.verb === "renumber" || signal.verb === "replace") this.#flush();
    }
    if (!this.#command.verb) {
      this.#command.verb = signal.verb;
      this.#command.verbSpan = signal;
      this.#command.subjects = this.#command.of("target").length;
    }
    this.#command.passive ||= signal.passive;
    this.#command.follows ||= signal.follows;
    this.#command.take(signal);
  }

  #act(signal: Extract<Signal, { type: "act" }>): void {
    if (this.#command.isWhole && this.#command.passive) this.#flush();
    const act = signal.act === "that" ? this.#memory.act : signal.act;
    if (act && !this.#command.act) {
      this.#command.act = this.#memory.act = act;
      // Another act begins: the way of the one before is over.
      if (act.title !== this.#context.act?.title) this.#context = { act: this.#context.act, ways: [] };
    }
    this.#command.take(signal);
  }

  #place(signal: Extract<Signal, { type: "place" }>): void {
    if (signal.reference) return;
    if (this.#command.isWhole && !signal.inner && signal.use !== "new" && !signal.chained && this.#command.verb !== "renumber" && !this.#awaits(signal)) this.#flush();
    this.#command.places.push(signal);
    this.#command.take(signal);
  }

  #that({ kind, start, end }: Extract<Signal, { type: "that" }>): void {
    const cut = this.#memory.way.findIndex((step) => step.kind === kind);
    if (cut < 0) return;
    this.#command.places.push({ type: "place", ways: [this.#memory.way.slice(0, cut + 1)], use: "target", chained: true, inner: true, reference: false, start, end });
  }

  /** "by striking paragraphs (3) and (5)": the list goes on. */
  #awaits({ start }: { start: number }): boolean {
    const { verb, places, words, passive, end } = this.#command;
    return (verb === "delete" || verb === "repeal") && !passive && words.length === 0 && places.length > 0 && start - end < 8;
  }

  #words(signal: Extract<Signal, { type: "words" }>): void {
    const command = this.#command;
    if (signal.use === "text") {
      if (!command.verb) return;
      command.text = signal.inner;
      command.take({ start: signal.start, end: signal.start });
      return this.#flush();
    }
    if (command.isWhole && !this.#belongs(signal)) this.#flush();
    this.#command.words.push(signal);
    this.#command.take(signal);
  }

  /** Words that go on a command which could end here. */
  #belongs({ use }: Extract<Signal, { type: "words" }>): boolean {
    const { verb, words, passive, verbSpan } = this.#command;
    const last = words.at(-1);
    // What stands after the verb goes on a list that began there: "striking “a” and “b”"; «слова «а» исключить, слова «б» …» are two commands.
    if (use === "new" || (last?.use === use && last.start > verbSpan!.start)) return true;
    if (use === "old" || use === "plain") return verb === "delete" && !passive && words.every((each) => each.use === "plain" && each.start < verbSpan!.start);
    return verb === "insert" && words.every((each) => each.use === "new");
  }

  /** @param count how many of the places count; all by default. */
  #ways(count?: number): readonly (readonly Step[])[] {
    const { outerFirst, partHoldsSections } = this.#manner;
    const own = waysOf(this.#command.of("target").slice(0, count), outerFirst, partHoldsSections);
    const outer = this.#command.act ? [] : this.#sticky.length > 0 ? this.#sticky : this.#context.ways;
    if (own.length === 0) return outer;
    return own.flatMap((way) => (outer.length > 0 ? outer.map((each) => within(each, way, partHoldsSections)) : [way])).slice(0, mostWays);
  }

  #flush(): void {
    const command = this.#command;
    if (command.verb) {
      const ways = this.#ways();
      this.found.push({ command, ways, act: command.act ?? this.#context.act });
      this.#remember(ways);
      // "в пункте 2 слова … исключить, слова … заменить": the next command is in the same place.
      if (command.subjects > 0 && command.verb !== "repeal" && command.words.length + command.of("new").length > 0) this.#sticky = this.#ways(command.subjects);
    } else if (command.announces) {
      this.announced = this.leadIn;
      this.#remember(this.announced.ways);
    }
    this.#command = new Command();
  }

  #remember([way]: readonly (readonly Step[])[]): void {
    if (way && way.length > 0) this.#memory.way = way;
  }
}
