// Mentions of what the Constitution of 1995 had, counted by plain patterns and held against the findings of the pack transition:
// node scripts/measure-transition.mjs [--show N] (acts of Kazakhstan in ../shared/data/corpus). A mention counts as found where a finding TRN-01, TRN-02 or
// TRN-03 stands on its provision or article. Rules don't read headings: a mention in one counts where a finding stands within what it heads, and is told apart from
// the others ("headings alone") where none does. --show prints N mentions that no finding reaches, of each kind.
import { readdirSync, readFileSync } from "node:fs";
import { createEngine } from "@charterlint/core";
import en from "@charterlint/language-en";
import kk from "@charterlint/language-kk";
import ru from "@charterlint/language-ru";
import law from "@charterlint/lexicon-law";
import { readers, readText } from "@charterlint/readers";
import { packs, authorities } from "@charterlint/rules";

const folder = new URL("../../shared/data/corpus/statutes/kz/", import.meta.url).pathname;
const shown = process.argv.includes("--show") ? Number(process.argv[process.argv.indexOf("--show") + 1]) : 0;
// Written without a look at the lexicon. The gazette in which a repealed act was published is no mention, and an exception for what treaties say otherwise
// ("unless a treaty provides otherwise") no clause of their priority.
const patterns = {
  "TRN-01": /(?<!\p{L})(?<!Ведомост\p{L}{1,3} )(Парламент\p{L}*|Сенат(?:а|у|ом|е|тың|қа|та|пен|ы)?|Мажилис\p{L}*|Мәжіліс\p{L}*|Ассамбле\p{L}+ народа Казахстана|Қазақстан халқы Ассамблеясы\p{L}*|Конституционн\p{L}+ Совет\p{L}*|Конституциялық Кеңес\p{L}*)(?!\p{L}|\s+Жаршы)/gu,
  "TRN-02": /стать\p{L}+\s+\d+[^.;]{0,40}Конституции Республики Казахстан|Конституциясының\s+\d+-баб/gu,
  "TRN-03": /(?:международн\p{L}+ договор\p{L}+, ратифицированн\p{L}+[^.]{0,120}(?:иные правила|иное|приоритет)|ратификаци\p{L}+\s+халықаралық\s+шарт[^.]{0,120}(?:өзгеше(?!\s+\p{L}+(?:ме|ма|бе|ба|пе|па)се)|басқаша|басым))/gu,
};
const engine = createEngine({ plugins: [en, ru, kk, law, readers], packs: [packs.transition], authorities: Object.values(authorities) });
const sums = {};

for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  const text = readFileSync(folder + file, "utf8");
  const { act } = readText(text, file, { structures: readers.structures, languages: engine.languages });
  const { findings } = await engine.check(act, { asOf: "2026-11-22" });
  const all = [...provisionsOf(act.root)];
  const noise = (at) => act.noise.some(({ start, end }) => start <= at && at < end);
  const counts = Object.entries(patterns).map(([check, pattern]) => {
    const places = findings.filter((finding) => finding.check === check).flatMap(({ span, provision, related }) => [provision.span, span, ...related]);
    const mentions = [...act.text.matchAll(pattern)].filter(({ index }) => !noise(index));
    const headed = (at) => all.find(({ head }) => head && head.start <= at && at < head.end)?.span;
    const missed = mentions.filter(({ index }) => !places.some(({ start, end }) => start <= index && index < end) && !within(places, headed(index)));
    const sum = (sums[check] ??= { mentions: 0, found: 0, headings: 0, findings: 0, shown: 0 });
    sum.headings += missed.filter(({ index }) => headed(index)).length;
    sum.mentions += mentions.length;
    sum.found += mentions.length - missed.length;
    sum.findings += findings.filter((finding) => finding.check === check).length;
    for (const { index } of missed) if (sum.shown++ < shown) console.log(`  ${check} missed in ${file}: ${act.text.slice(Math.max(0, index - 90), index + 90).replace(/\s+/gu, " ")}`);
    return `${check} ${mentions.length - missed.length} of ${mentions.length}`;
  });
  console.log(`${file}: ${counts.join(", ")}`);
}
for (const [check, { mentions, found, headings, findings }] of Object.entries(sums)) {
  console.log(`all ${check}: ${found} of ${mentions} mentions found, ${headings} missed in headings alone, ${findings} findings`);
}

function* provisionsOf(provision) {
  yield provision;
  for (const child of provision.children) yield* provisionsOf(child);
}

function within(places, span) {
  return span !== undefined && places.some(({ start, end }) => span.start <= start && end <= span.end);
}
