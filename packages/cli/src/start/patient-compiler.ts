import { setFlagsFromString } from "node:v8";

/** V8's own, from Node 20 on, and one ten times it: so much bytecode a function runs before it is looked at again, to be optimised. */
const usual = 66 * 1024, patient = 10 * usual;

let loading = 0;

/**
 * Does something under V8's own settings; without it functions are optimised ten times later. A short run ends before most optimised code has paid for itself, and a long one
 * optimises less of what it throws away. But compiled code that is kept, Node's own included, is refused where the settings are others than those it was compiled
 * under: so scripts and modules are loaded, and code is kept, in here.
 */
export function underUsualSettings<T>(work: () => T): T {
  if (loading++ === 0) budget(usual);
  try {
    return work();
  } finally {
    if (--loading === 0) budget(patient);
  }
}

function budget(bytes: number): void {
  setFlagsFromString(`--interrupt-budget=${bytes}`);
}
