/**
 * `npm test`: runs specs on somebody's code. See arguments.ts for what can be asked.
 *
 * Vitest runs in this process and the tests in a process of their own, so that whatever a learner's code does, this one
 * stays alive and can say what happened. Flags are Vitest's own (`-t`, `--watch`, `--reporter`, ...) but for these:
 * `--stack` shows where an error came from, through the kit's own code, `--try` repeats one input, `--coverage-of-trials` is for
 * maintainers, and `--help` tells about all this.
 */
import "./terminal/colours.ts";
import { type CliOptions, parseCLI, startVitest } from "vitest/node";
import { readTry } from "../tests/trials/again.ts";
import { house } from "./course/house.ts";
import { literally } from "./course/text.ts";
import { judge } from "./judge.ts";
import { type Request, readRequest } from "./run/arguments.ts";
import { LAST_TRY, runLearner } from "./run/learner-run.ts";
import { LongestFirst } from "./run/longest-first.ts";
import { Counting } from "./run/reporter.ts";
import { sharedOptions, viteOptions } from "./run/vitest-options.ts";
import { UsageError } from "./terminal/command.ts";

const HELP = `npm test exercises/07-sgd                  the tests of one module, on your code ("07" and "sgd" will do)
npm test exercises/07-sgd/step5-step.ts    of one file ("sgd step5", or a function's name, will do)
npm test exercises/07-sgd/answers.md       of the claims, whether they are judged right ("sgd answers"; Q17: of one question)
npm test exercises                         of all modules
npm test solutions/07-sgd                  the same tests, on the reference
npm test                                   everything that the kit promises; about two minutes

After two dashes (in PowerShell write "--", with the quotes) come flags:

  -t <name>          only tests with this in their name: a function, or an item such as Q23
  --watch            again after every change
  --try              only the smallest input of the last failure: for a console.log or a breakpoint beside it
  --stack            where an error came from, through the kit's own code
  --inspect-brk --no-file-parallelism    waits for a debugger

Vitest's other flags (--reporter, --bail, ...) work as well. For maintainers:

  --coverage-of-trials [module [function]]    which inputs the specs try, and which known mistakes they tell apart`;

const OWN_FLAGS = new Set(["--stack", "--try", "--coverage-of-trials"]);

/** Runs the tests that `args` ask for. The exit code is 1 when a test failed, 2 when the words made no sense. */
async function test(args: readonly string[]): Promise<void> {
  if (args.some((arg) => arg === "--help" || arg === "-h")) return console.log(HELP);
  try {
    const flags = args.filter((arg) => !OWN_FLAGS.has(arg));
    const { filter, options } = parseCLI(["vitest", "run", ...flags]);
    if (args.includes("--coverage-of-trials")) return await judge(filter);
    if (args.includes("--try")) return await tryAgain(filter);
    const request = readRequest(filter);
    const wishes: CliOptions = { ...options, run: options.watch !== true, watch: options.watch === true };
    if (request.kind === "kit") return await runKit(request, wishes);
    const green = await runLearner({ request, options: wishes, withStack: args.includes("--stack") });
    process.exitCode = green ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Repeats the smallest input of the last failure, alone and aloud. */
async function tryAgain(words: readonly string[]): Promise<void> {
  const last = readTry(LAST_TRY);
  if (last === undefined)
    throw new UsageError("There is no failure to repeat. Run npm test on a module first.");
  if (words.length > 0)
    throw new UsageError("--try repeats the last failure, whatever it was: no other words go with it.");
  const request = readRequest([`exercises/${last.section}.ts`]);
  process.env.DIGIT_TRY = LAST_TRY;
  const options = { run: true, watch: false, testNamePattern: literally(last.title) } as CliOptions;
  const green = await runLearner({ request, options });
  process.exitCode = green ? 0 : 1;
}

/** Everything, or tests named by path, on the reference. A file that is named is tried in full (tests/kit/support/thorough.ts). */
async function runKit({ target, filters }: Request, options: CliOptions): Promise<void> {
  const isNamed = filters.some((path) => path.endsWith(".ts"));
  const settings = {
    ...sharedOptions,
    env: isNamed ? { DIGIT_THOROUGH: "1" } : {},
    reporters: ["default", new Counting()],
    sequence: { sequencer: LongestFirst },
    ...options,
    config: false,
    root: house,
  };
  await startVitest("test", [...filters], settings as CliOptions, viteOptions(target));
}

await test(process.argv.slice(2));
