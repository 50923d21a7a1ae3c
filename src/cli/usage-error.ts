/** The command line asks for something that there is not; one line, exit code 2. */
export class UsageError extends Error {}
