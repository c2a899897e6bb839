import { bestTime } from "../measure.mjs";
import { yes } from "../table.mjs";
import { makeAct } from "../workload/act.mjs";
import { occurrences, phrasesOf } from "../workload/pack.mjs";
import { compileLexicon, tokenise } from "./parts.mjs";
import { all, authorities, languages, packs } from "./plugins.mjs";

const targets = { en: 100, ru: 40, kk: 40 };

/** Tokens, and phrases over tokens already made, in megabytes of UTF-8 a second on one core: first the phrases of 200 rules, as the peers get them, then those of all plugins and packs. */
export async function wordRows(runs, paragraphs) {
  const none = { languages, lexicons: [], themes: [], authorities: [], structures: [] };
  const phrases = phrasesOf(200);
  const concepts = Object.fromEntries(phrases.map((phrase, at) => [`action-${at}`, { class: "action", en: [phrase] }]));
  const few = compileLexicon({ ...none, lexicons: [{ concepts }] });
  const shipped = compileLexicon({
    languages,
    lexicons: [...all("lexicons"), ...Object.values(packs).map((pack) => pack.lexicon)],
    themes: all("themes"),
    authorities: Object.values(authorities),
    structures: all("structures"),
  });
  return [
    ...(await rowsOf(few, "en", "200 rules", { runs, paragraphs, phrases: occurrences(phrases) })),
    ...(await rowsOf(shipped, "en", "all shipped packs and themes", { runs, paragraphs })),
    ...(await rowsOf(shipped, "ru", "all shipped packs and themes", { runs, paragraphs })),
    ...(await rowsOf(shipped, "kk", "all shipped packs and themes", { runs, paragraphs })),
  ];
}

async function rowsOf(lexicon, language, whose, { runs, ...more }) {
  const text = makeAct({ language, seed: 11, ...more });
  const size = Buffer.byteLength(text) / 1e6;
  const matcher = lexicon.matcher(language);
  let tokens = tokenise(text, [], [], new Set());
  let matches = 0;
  const match = () => {
    matches = 0;
    matcher.run(tokens, [[0, tokens.length]], () => { matches++; });
  };
  const over = size / (await bestTime(runs, match));
  const whole = size / (await bestTime(runs, () => {
    tokens = tokenise(text, [], [], new Set());
    match();
  }));
  const speed = (value) => `${value.toFixed(0)} MB/s (${Math.round(matches / size)} matches/MB)`;
  return [
    { what: `phrases of ${whose} over tokens, ${language}`, ours: speed(over), "must reach": `≥ ${targets[language]} MB/s`, reached: yes(over >= targets[language]) },
    { what: `tokenise, fold and match ${whose}, ${language}`, ours: speed(whole), "must reach": "≥ 40 MB/s", reached: yes(whole >= 40) },
  ];
}
