/** Modules of the built engine that no package exports, to measure them alone. */
const built = (path) => import(new URL(`../../packages/core/dist/${path}.js`, import.meta.url).href);

export const { tokenise } = await built("analyse/tokens");
export const { analyse } = await built("analyse/analyse");
export const { compileLexicon } = await built("analyse/lexicon");
export const { bindingsOf, factsOf, seenBy } = await built("check/binding");
export const { Candidates } = await built("check/candidates");
export const { check } = await built("check/check");
export const { Places } = await built("check/places");
export const { RuleEngines } = await built("check/rule-engine");
export const { withLinksOf } = await built("check/authorities");
