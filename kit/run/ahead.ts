/**
 * Translates a learner's files before they are asked for.
 *
 * The process of the tests takes a while to start, and then it asks for one file after another, each through its guard
 * (guard.ts): fourteen times for seven sections, and waits every time. Meanwhile this process has nothing to do. So it
 * begins with all of them at once, as soon as a run begins. The order in which the learner's files run stays the same.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { TestSpecification } from "vitest/node";
import { house, moduleIdOf } from "../course/house.ts";
import { urlsOf } from "./targets.ts";

/** A reporter, because they hear first that a run begins. `target` is a learner's folder: the reference has no guards. */
export const translatingAhead = (target: string) => ({
  onTestRunStart(specifications: readonly TestSpecification[]): void {
    for (const { project, moduleId } of specifications) {
      const id = moduleIdOf(moduleId);
      const urls = filesIn(join(house, target, id)).flatMap((file) => urlsOf(target, `${id}/${file}`));
      // A file with a fault is asked for again, by somebody who can tell the learner about it.
      for (const url of urls) project.vite.environments.ssr?.transformRequest(url).catch(() => {});
    }
  },
});

/** The TypeScript files of a module's folder, those that are given as well; not run.ts, which no spec imports. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "run.ts");
  } catch {
    return []; // The learner's folder is gone. The guards will say so.
  }
}
