/**
 * For editors and for whoever calls Vitest directly: the kit's own tests, with `#work` as the reference solutions.
 * `npm test` doesn't read this file: it starts Vitest itself (kit/test.ts), because the target differs from run to run.
 */
import { defineConfig } from "vitest/config";
import { targets } from "./kit/run/targets.ts";
import { sharedOptions } from "./kit/run/vitest-options.ts";

export default defineConfig({ plugins: [targets("solutions")], test: sharedOptions });
