/** Whether an exercise file is as on a fresh clone: the stub that its solution makes. */
import { basename, join } from "node:path";
import { house } from "./house.ts";
import { stubOf } from "./stubbing.ts";
import { textAt } from "./text.ts";

/** The stub of an exercise; `undefined` when no solution stands behind it (lessons, hints, the learner's own files). */
export function stubFor(path: string, root: string = house): string | undefined {
  if (!/^exercises\/.*\.(ts|md)$/.test(path)) return undefined;
  const solution = textAt(join(root, path.replace(/^exercises/, "solutions")));
  return solution === undefined ? undefined : stubOf(solution, basename(path));
}

/** Whether two texts say the same. Git may hand out files with Windows' line ends: those are no difference. */
export const sameText = (a: string, b: string): boolean =>
  a.replaceAll("\r\n", "\n") === b.replaceAll("\r\n", "\n");

/** Whether a file is there and is what its solution makes. */
export function isUntouched(path: string, root: string = house): boolean {
  const stub = stubFor(path, root);
  const text = textAt(join(root, ...path.split("/")));
  return stub !== undefined && text !== undefined && sameText(text, stub);
}
