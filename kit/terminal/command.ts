/**
 * What all the kit's commands have in common: `--help`, words that make no sense, and errors without a bare stack.
 *
 * Every command is a small file in kit/ that ends with `await runCommand(import.meta, { ... })`. A test can import the file
 * without starting it: nothing runs unless the file is what Node was asked to run.
 */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { palette } from "./colours.ts";
import { isOutside, sentenceOf } from "./trouble.ts";

/** Words that ask for something that isn't there. The message is for the learner; there is no bug here. */
export class UsageError extends Error {}

/** The values of a command's flags: `--spoil` gives `{ spoil: true }`. */
export type Flags = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One command of the console. */
export interface Command {
  /** The whole text of `--help`: what it does, how it is called, an example. */
  readonly help: string;
  /** Its own flags, as `node:util` describes them. `--help` and `--stack` are understood everywhere. */
  readonly flags?: NonNullable<ParseArgsConfig["options"]>;
  /** Takes flags only: other words are refused, and not silently ignored. */
  readonly wordless?: true;
  /** Does the work. @returns the exit code; nothing means 0 */
  run(words: readonly string[], flags: Flags): Promise<number | undefined> | number | undefined;
}

/** Exit codes: 0 all is well, 1 the command says no, 2 the words made no sense. */
const NO_SENSE = 2;

/** Runs a command if its file, whose `import.meta` is given, is the one that Node was started with. */
export async function runCommand(meta: ImportMeta, command: Command): Promise<void> {
  if (!isStarted(meta)) return;
  process.stdout.on("error", leave);
  process.exitCode = await outcomeOf(command, process.argv.slice(2));
}

/** Whoever reads us may have had enough (`npm run progress | head -3`): that is no error. A full disk is one. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  console.error(sentenceOf(error));
  process.exit(1);
}

/** Does what the words ask for. Whatever goes wrong ends in a sentence. @returns the exit code */
export async function outcomeOf(command: Command, args: readonly string[]): Promise<number> {
  try {
    const { positionals, values } = readArguments(command, args);
    if (values.help === true) {
      console.log(command.help.trim());
      return 0;
    }
    if (command.wordless && positionals.length > 0) {
      throw new UsageError(
        `"${positionals.join(" ")}" is too much: this command takes no words. See --help.`,
      );
    }
    return (await command.run(positionals, values)) ?? 0;
  } catch (error) {
    return complain(error, args.includes("--stack"));
  }
}

/** The words and flags of a command line. @throws UsageError for a flag that the command doesn't know */
export function readArguments(
  command: Command,
  args: readonly string[],
): { positionals: string[]; values: Flags } {
  try {
    return parseArgs({
      args: withNegatives(args),
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, stack: { type: "boolean" }, ...command.flags },
    });
  } catch (error) {
    const [sentence = ""] = (error as Error).message.split(/\.(?:\s|$)/);
    throw new UsageError(`${sentence}. "--help" says what this command understands.`);
  }
}

/** "--epochs -1" is a flag and its number, though Node takes everything that begins with "-" for a flag. */
function withNegatives(args: readonly string[]): string[] {
  const together: string[] = [];
  for (const arg of args) {
    const flag = together.at(-1);
    if (/^-\d/.test(arg) && flag !== undefined && /^--[\w-]+$/.test(flag))
      together.splice(-1, 1, `${flag}=${arg}`);
    else together.push(arg);
  }
  return together;
}

function complain(error: unknown, withStack: boolean): number {
  const { bad, quiet } = palette();
  if (error instanceof UsageError) {
    console.error(error.message);
    return NO_SENSE;
  }
  console.error(bad(sentenceOf(error)));
  if (error instanceof Error && withStack) console.error(quiet(error.stack ?? ""));
  else if (!isOutside(error))
    console.error(quiet("That should not have happened. With --stack, it also says where."));
  return 1;
}

/** Whether a file is what Node was asked to run. Links are followed: a shell may name the file by another path. */
function isStarted(meta: ImportMeta): boolean {
  const [, started] = process.argv;
  try {
    return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(meta.url));
  } catch {
    // What was started is no file: a text after `node -e`, say.
    return false;
  }
}
