/** How Vitest is set up, for every run: through `npm test` and for editors that read vitest.config.ts. */
import { accessSync, constants } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { TestUserConfig, ViteUserConfig } from "vitest/config";
import { house, repository, slashed } from "../course/house.ts";
import { targets } from "./targets.ts";

/** Not in a folder that somebody else has set up, for a whole class say. */
function mayWriteIn(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The settings that all runs share. */
export const sharedOptions = {
  include: ["tests/**/*.test.ts"],
  pool: "forks",
  // Keeps the engine's translated files in node_modules/: a module's run starts in half the time. See targets.ts.
  experimental: { fsModuleCache: house === repository && mayWriteIn(join(repository, "node_modules")) },
  // Vitest would leave one processor free: on two that halves the speed. Many of the kit's tests wait for another process.
  maxWorkers: availableParallelism() + 1,
  maxConcurrency: 3,
  // The kit's own tests: the matrix and the longest training runs take a few seconds each.
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const satisfies TestUserConfig;

/** The settings of a run on a learner's code: one process that is watched from inside. */
export const learnerOptions = {
  ...sharedOptions,
  fileParallelism: false,
  // The watch must be faster than Node's own limit, which ends a process with a page of numbers.
  execArgv: ["--max-old-space-size=4096"],
  setupFiles: [slashed(join(repository, "kit", "run", "watch", "setup.ts"))],
  // An endless loop is stopped by the watch; this is for a promise that is never kept.
  testTimeout: 5_000,
} as const satisfies TestUserConfig;

/** Vite's side: where files lie and what `#work` means. */
export function viteOptions(
  target: string,
  blocked?: ReadonlyMap<string, string>,
  built?: ReadonlyMap<string, string>,
): ViteUserConfig {
  // Fourteen thousand pictures that never change need no watching.
  const watch = { ignored: ["**/data/mnist_sample/**", "**/data/cache/**", "**/runs/**"] };
  return {
    root: house,
    plugins: [targets(target, blocked, built)],
    server: { watch },
    clearScreen: false,
    logLevel: "error",
  };
}
