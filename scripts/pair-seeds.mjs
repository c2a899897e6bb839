// Errors to seed into a Russian text, such as slip in when a bill is translated or edited in one language only.
const kinds = {
  "negation dropped": (text) => replaceOne(text, /(?<!\p{L})не (?=(?:допуска|подлеж|мо[жг]|вправе|долж|име[ею]т|явля|распростран|примен|треб|образу|счита|облада|прин|нес)\p{L}*)/u, ""),
  "another number": (text) => replaceOne(text, /(?<!\p{L})(?:двух|трех|пяти|десяти|пятнадцати|двадцати|тридцати)(?= (?:рабочих |календарных )?(?:дней|дня|месяц|лет|суток|час))/u, (word) => ({ двух: "четырех", трех: "пяти", пяти: "десяти", десяти: "пятнадцати", пятнадцати: "десяти", двадцати: "тридцати", тридцати: "двадцати" })[word]),
  "may for shall": (text) => replaceOne(text, /(?<!\p{L})(?:обязан[аоы]?|вправе|имеет право|имеют право)(?!\p{L})/u, (word) => (word.startsWith("обязан") ? "вправе" : "обязаны")),
};

/** @param {object} act @param {number} count of seeds, spread over the kinds; no two in one article. Offsets are of the act's text. */
export function seedsOf(act, count) {
  const random = generator(20261122);
  const places = shuffled([...walk(act.root, undefined, undefined)].filter(({ article }) => article), random);
  const each = Math.ceil(count / 5);
  const used = new Set();
  const seeds = [];
  const take = (kind, make) => {
    let taken = 0;
    for (const place of places) {
      if (taken === each) break;
      if (used.has(place)) continue;
      const seed = make(place);
      if (!seed) continue;
      used.add(place);
      taken++;
      seeds.push({ kind, eId: place.provision.eId, holder: place.parent.eId, article: place.article, ...seed });
    }
  };
  const leaf = ({ provision }) => provision.children.length === 0;
  for (const [kind, change] of Object.entries(kinds)) {
    take(kind, (place) => {
      const { start, end } = place.provision.span;
      const before = act.text.slice(start, end);
      const after = leaf(place) ? change(before) : undefined;
      return after === undefined ? undefined : { start, end, before, after };
    });
  }
  const remove = ({ provision: { span } }) => ({ start: span.start, end: span.end, before: act.text.slice(span.start, span.end), after: "" });
  take("list item lost", (place) => (leaf(place) && place.provision.kind === "point" ? remove(place) : undefined));
  take("paragraph missing", (place) => (leaf(place) && place.provision.kind === "paragraph" && place.provision.span.end - place.provision.span.start > 60 ? remove(place) : undefined));
  return spread(seeds);
}

/** Reorders seeds so that neighbours are of different articles: a run takes several at once. */
function spread(seeds) {
  const queues = new Map();
  for (const seed of seeds) queues.set(seed.article, [...(queues.get(seed.article) ?? []), seed]);
  const order = [];
  while (queues.size > 0) {
    for (const [article, queue] of queues) {
      order.push(queue.shift());
      if (queue.length === 0) queues.delete(article);
    }
  }
  return order;
}

function* walk(provision, parent, article) {
  const own = article ?? (provision.kind === "article" ? provision.eId : undefined);
  if (parent) yield { provision, parent, article: own };
  for (const child of provision.children) yield* walk(child, provision, own);
}

function replaceOne(text, pattern, by) {
  return pattern.test(text) ? text.replace(pattern, by) : undefined;
}

function shuffled(items, random) {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
