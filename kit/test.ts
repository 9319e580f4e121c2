/**
 * `npm test`: runs specs on somebody's code. See arguments.ts for what can be asked.
 *
 * Vitest runs in this process and the tests in a process of their own, so that whatever a learner's code does, this one
 * stays alive and can say what happened. Flags are Vitest's own (`-t`, `--watch`, `--reporter`, ...) but for one:
 * `--stack` shows where an error came from, through the kit's own code.
 */
import { parseCLI, startVitest } from "vitest/node";
import { namePattern, type Request, readRequest, UsageError } from "./arguments.ts";
import { house, shortPath, specOf } from "./house.ts";
import { learnerOptions, sharedOptions, viteOptions } from "./vitest-options.ts";

/** Runs the tests that `args` ask for. The exit code is 1 when a test failed, 2 when the words made no sense. */
export async function test(args: readonly string[]): Promise<void> {
  const withStack = args.includes("--stack");
  try {
    const rest = args.filter((arg) => arg !== "--stack");
    const { filter, options } = parseCLI(["vitest", "run", ...rest]);
    const request = readRequest(filter);
    const watch = options.watch === true;
    const run = request.kind === "kit" ? kitRun(request) : await learnerRun(request, withStack);
    await startVitest(
      "test",
      run.filters,
      {
        ...run.options,
        ...options,
        config: false,
        run: !watch,
        watch,
        testNamePattern: namePattern(request.sections, options.testNamePattern as string | undefined),
      },
      viteOptions(request.target),
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Everything, or tests named by path, on the reference. */
function kitRun(request: Request) {
  return { filters: [...request.filters], options: { ...sharedOptions, root: house } };
}

/** Some modules' specs on somebody's code. */
async function learnerRun(request: Request, withStack: boolean) {
  void withStack;
  return {
    filters: request.modules.map((id) => shortPath(specOf(id))),
    options: { ...learnerOptions, setupFiles: [], root: house },
  };
}

await test(process.argv.slice(2));
