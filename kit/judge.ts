/**
 * `npm run judge -- 08-minibatches folder`: what a module's spec says to a folder of answers. `npm run judge -- 08-minibatches`: what its
 * trials cover, and whether each known mistake is noticed and told from all others.
 *
 * For maintainers. Nobody can judge a spec who wrote it; answers that others wrote from the lesson and the stubs alone can. Each file says
 * which file of the module it `@replaces`, and whether its `@kind` is "wrong" or "right". A line that begins with `!!!` is a fault of the spec.
 */
import { type CliOptions, type Reporter, startVitest } from "vitest/node";
import { house, modulesWithSpec } from "./course/house.ts";
import { moduleNamed } from "./course/place.ts";
import { sharedOptions, viteOptions } from "./run/vitest-options.ts";
import { runCommand, UsageError } from "./terminal/command.ts";

const HELP = `npm run judge -- 08-minibatches              for maintainers: what the module's trials cover
npm run judge -- 08-minibatches zip          only those of one function
npm run judge -- 08-minibatches ./answers/   what the spec says to each answer in a folder
npm run judge -- 08-minibatches ./answers/ zip    only to those with "zip" in their names`;

/** The judge prints for itself; a reporter has something to say only when the judge itself came to grief. */
const onlyTrouble: Reporter = {
  onTestCaseResult: (test) => {
    for (const { message } of test.result().errors ?? []) console.error(message);
  },
  onTestRunEnd: (_, errors) => {
    for (const { message } of errors) console.error(message);
  },
};

/** What to judge: a module, and perhaps a folder of answers (a word with a slash in it) and a name. */
export async function judge(words: readonly string[]): Promise<void> {
  const [word = "", ...rest] = words;
  const modules = modulesWithSpec().map((id) => ({ id }));
  const wanted = word === "" ? modules : [moduleNamed(word, modules)];
  const folder = rest.find((one) => /[\\/]/.test(one)) ?? "";
  const only = rest.find((one) => one !== folder);
  for (const module of wanted) {
    if (module === undefined) throw new UsageError(`There is no module "${word}".`);
    const about = { DIGIT_JUDGE_MODULE: module.id, DIGIT_JUDGE: folder };
    const settings = {
      ...sharedOptions,
      include: ["kit/judging/inside.ts"],
      env: only === undefined ? about : { ...about, DIGIT_JUDGE_ONLY: only },
      disableConsoleIntercept: true,
      reporters: [onlyTrouble],
      config: false,
      root: house,
      run: true,
      watch: false,
    };
    await startVitest("test", [], settings as CliOptions, viteOptions("solutions"));
  }
}

await runCommand(import.meta, {
  help: HELP,
  run: async (words) => {
    await judge(words);
    return process.exitCode === 1 ? 1 : 0;
  },
});
