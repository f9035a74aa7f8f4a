/** Somebody called the command in a way that cannot work: exit code 2, the message as it is, no stack. */
export class UsageError extends Error {}
