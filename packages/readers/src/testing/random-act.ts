/** A generator of whole numbers below `limit`, the same for the same seed (mulberry32). */
export function random(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const PIECES: readonly string[] = [
  "Статья 1. Понятия", "Статья 2", "Статья 41-1. Срок", "3-бап. Мерзімі", "4-бап", "Глава 1. ОБЩЕЕ", "2-тарау", "Раздел I", "І бөлім. Жалпы", "Приложение 1", "ОБЩАЯ ЧАСТЬ",
  "1. Орган решает.", "2. Орган решает:", "1) первый;", "2) второй.", "1-1) вставленный;", "а) буква;", "б) буква.", "көздейді.", "Сноска. Статья 1 изменена.", "Примечание ИЗПИ!", "Примечание.", "СОДЕРЖАНИЕ",
  "PART 1 - PRELIMINARY", "1. Short title", "1. Short title This Act is short.", "2. —(1) The Minister may— (a) act; (b) rest; or (c) both. (2) It rests.", "12A. Power", "SCHEDULE 1", "[Footnote] 1. Ins.",
  "Article 4", "Definitions", "(1) ‘garden’ means land;", "(a)", "(i) x; and (ii) y.", "“tree” means a plant;", "In this Act—", "Done at Brussels, 1 May.", "PREAMBLE", "[section as amended by Act 1]",
  "«Статья 5. Новая", "2. Текст.»;", "изложить в следующей редакции:", "", "", "      Абзац с отступом.", "Президент", "Орган вправе: 1) одно; 2) другое.", ")(1)(a) ((", "\f", "7", "…", "* * *", "# Heading", "**Статья 9.** Иное",
];

/** Lines of acts put together without order: what a reader must survive. */
export function randomAct(seed: number): string {
  const next = random(seed);
  const lines = Array.from({ length: 1 + next(40) }, () => PIECES[next(PIECES.length)] ?? "");
  return lines.join(next(3) === 0 ? " " : "\n");
}
