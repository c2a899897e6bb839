export { nodeIo } from "./io.ts";
export type { Io, Sink } from "./io.ts";
export { run } from "./run.ts";
