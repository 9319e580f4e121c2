/**
 * For editors and for whoever calls Vitest directly. `npm test` doesn't read this file: it starts Vitest itself (kit/test.ts),
 * because the target differs from run to run.
 *
 * In VS Code's Vitest extension, a spec's red and green are about the learner's own files. From a terminal, `#work` is the
 * reference, as in `npm test`.
 */
import { defineConfig } from "vitest/config";
import { targets } from "./kit/run/targets.ts";
import { sharedOptions } from "./kit/run/vitest-options.ts";

const target = process.env.VITEST_VSCODE === undefined ? "solutions" : "exercises";

export default defineConfig({ plugins: [targets(target)], test: sharedOptions });
