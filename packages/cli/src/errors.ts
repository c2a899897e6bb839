/** Wrong usage, configuration or pack: the run ends with exit code 2 and this one sentence. */
export class UsageError extends Error {}
