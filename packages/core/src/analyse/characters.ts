/**
 * What kind each UTF-16 code unit is of, told when it is first met: a text has some hundred different ones, and to ask patterns about 65,536 of them takes a tenth of a short run.
 * @param kindOf a number from 0 to 254 for a character; halves of characters beyond the basic plane are asked about one by one.
 */
export class CharacterKinds {
  readonly #kinds = new Uint8Array(65_536);
  readonly #kindOf: (char: string) => number;

  constructor(kindOf: (char: string) => number) {
    this.#kindOf = kindOf;
  }

  of(unit: number): number {
    const known = this.#kinds[unit]!;
    return known > 0 ? known - 1 : this.#ask(unit);
  }

  #ask(unit: number): number {
    const kind = this.#kindOf(String.fromCharCode(unit));
    this.#kinds[unit] = kind + 1;
    return kind;
  }
}
