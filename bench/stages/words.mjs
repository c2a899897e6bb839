import { bestTime } from "../measure.mjs";
import { yes } from "../table.mjs";
import { makeAct } from "../workload/act.mjs";
import { compileLexicon, tokenise } from "./parts.mjs";
import { all, authorities, languages, packs } from "./plugins.mjs";

const targets = { en: 100, ru: 40, kk: 40 };

/** Tokens, and phrases of all plugins and packs over tokens already made, in megabytes of UTF-8 a second on one core. */
export async function wordRows(runs, paragraphs) {
  const lexicon = compileLexicon({
    languages,
    lexicons: [...all("lexicons"), ...Object.values(packs).map((pack) => pack.lexicon)],
    themes: all("themes"),
    authorities: Object.values(authorities),
    structures: all("structures"),
  });
  const rows = [];
  for (const language of ["en", "ru", "kk"]) {
    const text = makeAct({ language, paragraphs, seed: 11 });
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
    rows.push({ what: `phrases over tokens, ${language}`, ours: speed(over), "must reach": `≥ ${targets[language]} MB/s`, reached: yes(over >= targets[language]) });
    rows.push({ what: `tokenise, fold and match, ${language}`, ours: speed(whole), "must reach": "≥ 40 MB/s", reached: yes(whole >= 40) });
  }
  return rows;
}
