import { expect, test } from "vitest";
import { printedNumber } from "./printed-number.ts";

test.each([
  ["Статья 41-1.", "41-1"], ["41-1-бап.", "41-1"], ["2-БӨЛІМ", "2"], ["1-1)", "1-1"], ["а)", "а"], ["(b)", "b"], ["“(g) ", "g"], ["CHAPTER IV", "IV"], ["TITLE I—", "I"], ["І бөлім", "І"],
  ["§ 5a", "5a"], ["Art. 1er.", "1er"], ["12bis", "12bis"], ["SEC. 1400Z–1.", "1400Z–1"], ["3.2", "3.2"], ["Article L. 12-3", "12-3"], ["PART ONE", "ONE"], ["One", "One"], ["FIRST SCHEDULE", "FIRST"], ["(iii)", "iii"], ["A", "A"],
  ["Schedule", undefined], ["ANNEX", undefined], ["—", undefined], ["", undefined], ["Preamble", undefined],
])("%s has the number %s", (printed, number) => expect(printedNumber(printed)).toBe(number));
