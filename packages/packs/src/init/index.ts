export { initPack, type PackAnswers } from "./init-pack.ts";
export { initWording, type PackLanguage } from "./init-wording.ts";
export { ClauseError, type MarkedClause, readClause } from "./marked-clause.ts";
export { checkCode, packName } from "./pack-name.ts";
