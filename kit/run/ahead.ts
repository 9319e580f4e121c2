/**
 * Translates a learner's files before they are asked for.
 *
 * The process of the tests takes a while to start, and then it asks for one file after another, each through its guard
 * (guard.ts): fourteen times for seven sections, and waits every time. Meanwhile this process has nothing to do. So it
 * begins with all of them at once, as soon as a run begins. The order in which the learner's files run stays the same.
 */
import { join } from "node:path";
import type { TestSpecification } from "vitest/node";
import { house, moduleIdOf } from "../course/house.ts";
import { namesIn } from "../course/text.ts";
import { urlsOf } from "./targets.ts";

/** A reporter, because they hear first that a run begins. `target` is a learner's folder: the reference has no guards. */
export const translatingAhead = (target: string) => ({
  onTestRunStart(specifications: readonly TestSpecification[]): void {
    for (const { project, moduleId } of specifications) {
      const id = moduleIdOf(moduleId);
      // Those that are given as well; not run.ts, which no spec imports.
      const files = namesIn(join(house, target, id)).filter((name) => name !== "run.ts");
      const urls = files.flatMap((file) => urlsOf(target, `${id}/${file}`));
      // A file with a fault is asked for again, by somebody who can tell the learner about it.
      for (const url of urls) project.vite.environments.ssr?.transformRequest(url).catch(() => {});
    }
  },
});
