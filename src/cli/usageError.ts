/** The command line was used wrongly: one sentence for the person, exit code 2. */
export class UsageError extends Error {}
