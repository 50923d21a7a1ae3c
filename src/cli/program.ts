import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { oneLine } from './output.ts';
import { VERSION } from './version.ts';

/** The command line: what there is to say. What is done stands in `commands/`, loaded when it is asked for. */
export function buildProgram(): Command {
  const program = new Command('dateline')
    .description('A terminal reader for following a story through a pile of messy news files.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    // Else the options that a command shares with the reader would be the reader's.
    .enablePositionalOptions()
    .argument('[paths...]', 'files and folders to open; - reads stdin; without any, the current folder')
    .addOption(nerModel())
    .addOption(noLibrary())
    .addHelpText(
      'after',
      '\nWithout a command, dateline opens the paths in the reader. The formats are described in docs/formats.md.',
    )
    .action(async (paths: string[], options) => (await import('./commands/read.ts')).read(paths, options));

  command(program, 'clean')
    .description('print the cleaned articles')
    .addArgument(new Argument('<paths...>', 'files and folders; - reads stdin'))
    .addOption(new Option('--json', 'as JSON').conflicts('markdown'))
    .addOption(new Option('--markdown', 'as Markdown with front matter'))
    .action(async (paths: string[], options) => (await import('./commands/clean.ts')).clean(paths, options));

  command(program, 'dates')
    .description('print the date expressions, resolved')
    .addArgument(new Argument('[paths...]', 'files and folders; without any, reads {"id","text","dct"} lines on stdin'))
    .addOption(new Option('--jsonl', 'as JSON lines, one an article'))
    .addOption(noLibrary())
    .action(async (paths: string[], options) => (await import('./commands/dates.ts')).dates(paths, options));

  command(program, 'entities')
    .description('print the names, typed and linked')
    .addArgument(new Argument('[paths...]', 'files and folders; without any, reads {"id","text"} lines on stdin'))
    .addOption(new Option('--jsonl', 'as JSON lines, one an article'))
    .addOption(nerModel())
    .addOption(noLibrary())
    .action(async (paths: string[], options) => (await import('./commands/entities.ts')).entities(paths, options));

  command(program, 'timeline')
    .description('print the timeline, merged over all articles')
    .addArgument(new Argument('<paths...>', 'files and folders; - reads stdin'))
    .addOption(new Option('--json', 'as JSON').conflicts(['markdown', 'csv', 'ics']))
    .addOption(new Option('--markdown', 'as Markdown').conflicts(['csv', 'ics']))
    .addOption(new Option('--csv', 'as CSV, one line an evidence').conflicts('ics'))
    .addOption(new Option('--ics', 'as a calendar'))
    .addOption(new Option('--from <day>', 'from this day on: 2025, 2025-01 or 2025-01-17'))
    .addOption(new Option('--to <day>', 'up to this day'))
    .addOption(new Option('--dates <n>', 'only the N best days').argParser(positive))
    .addOption(new Option('--sentences <k>', 'K sentences a day (with --dates)').argParser(positive))
    .addOption(nerModel())
    .addOption(noLibrary())
    .action(async (paths: string[], options) => (await import('./commands/timeline.ts')).timeline(paths, options));

  command(program, 'related')
    .description('print the stories related to an article')
    .addArgument(new Argument('<paths...>', 'files and folders; - reads stdin'))
    .addOption(
      new Option('--to <id>', "the article's id, as `dateline search` prints it, or its file").makeOptionMandatory(),
    )
    .addOption(new Option('--json', 'as JSON'))
    .addOption(nerModel())
    .addOption(noLibrary())
    .action(async (paths: string[], options) => (await import('./commands/related.ts')).related(paths, options));

  command(program, 'search')
    .description('print the articles that match a filter')
    .addArgument(
      new Argument(
        '<paths...>',
        'files and folders, then the filter as the last argument (after -- where it begins with -)',
      ),
    )
    .addOption(new Option('--json', 'as JSON'))
    .addOption(nerModel())
    .addOption(noLibrary())
    .action(async (args: string[], options) => (await import('./commands/search.ts')).search(args, options));

  command(program, 'index')
    .description('bring the library up to date without opening the reader, and report what is in it')
    .addArgument(new Argument('<paths...>', 'files and folders'))
    .addOption(nerModel())
    .addOption(noLibrary())
    .action(async (paths: string[], options) => (await import('./commands/index-pile.ts')).indexPile(paths, options));

  command(program, 'doctor')
    .description('print what this terminal can do, where files are kept, and which files are skipped and why')
    .addArgument(new Argument('[paths...]', 'files and folders to check'))
    .action(async (paths: string[]) => (await import('./commands/doctor.ts')).doctor(paths));

  for (const each of [program, ...program.commands]) each.exitOverride().configureOutput({ outputError: asOneLine });
  return program;
}

function command(program: Command, name: string): Command {
  return program
    .command(name)
    .helpOption('-h, --help', 'print help')
    .version(VERSION, '-V, --version', 'print the version');
}

function nerModel(): Option {
  return new Option('--ner-model <dir>', 'find names with a token-classification ONNX model in this folder');
}

function noLibrary(): Option {
  return new Option('--no-library', 'read all files anew and keep nothing of them');
}

function positive(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('It must be a whole number above 0.');
  return Number(value);
}

/** Commander's messages can run over several lines. */
function asOneLine(message: string, write: (text: string) => void): void {
  const text = oneLine(message.replace(/^error: /, ''));
  write(`dateline: ${text}\n`);
}
