/**
 * Which lines of a solution are the answer: only those are mutated. Given code and documentation are not the learner's.
 *
 * The marks are those that stubs are made from (kit/course/stubbing.ts, which also complains about marks that don't fit).
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The first and the last line of an answer, both counted from 1 and both inside the marks. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** The answers in a solution's text, in order. */
export function regionsOf(source: string): Region[] {
  const regions: Region[] = [];
  let first = 0;
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (/^\s*\/\/\s*#region answer\b/.test(line)) first = index + 2;
    else if (/^\s*\/\/\s*#endregion\b/.test(line) && first > 0) {
      if (first <= index) regions.push({ first, last: index });
      first = 0;
    }
  }
  return regions;
}

/** What Stryker is to mutate in a module: "solutions/07-sgd/step5-step.ts:30-34", one for each answer. */
export function rangesOf(root: string, moduleId: string): string[] {
  const folder = join(root, "solutions", moduleId);
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return files
    .sort()
    .flatMap((name) =>
      regionsOf(readFileSync(join(folder, name), "utf8")).map(
        ({ first, last }) => `solutions/${moduleId}/${name}:${first}-${last}`,
      ),
    );
}
