/** A command that cannot be carried out as it was given: the message is for the user, the exit code is 2. */
export class UsageError extends Error {}
