import module from 'node:module';
import { type Command, CommanderError } from 'commander';
import { complain, leaveQuietlyOnBrokenPipe } from './output.ts';
import { UsageError } from './usage-error.ts';

/** Arguments → one command. Whatever goes wrong is one line on stderr: 2 for a wrong command line, 1 for the rest. */
async function main(argv: readonly string[]): Promise<void> {
  // From Node 22.1 on compiled code is kept between starts.
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  leaveQuietlyOnBrokenPipe();
  const { buildProgram } = await import('./program.ts');
  const program: Command = buildProgram();
  await program.parseAsync(argv as string[], { from: 'user' });
}

function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
    return;
  }
  process.exitCode = error instanceof UsageError ? 2 : 1;
  complain(error instanceof Error ? error.message : String(error));
  if (process.env.DATELINE_DEBUG && error instanceof Error && error.stack) process.stderr.write(`${error.stack}\n`);
}

/** Listeners of `exit` run in order: the reader's, which restores the terminal, stands before the message. */
function failAtOnce(error: unknown): void {
  process.once('exit', () => fail(error));
  process.exit(1);
}

process.on('uncaughtException', failAtOnce);
process.on('unhandledRejection', failAtOnce);

main(process.argv.slice(2)).catch(fail);
