/**
 * Looks at a learner's file without running it: is it there, can it be read, what does it export, or else what to do.
 */
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { house } from "../course/house.ts";
import { textAt } from "../course/text.ts";
import { exportedNames, placeOf } from "./exported.ts";

/** What a file exports, or in a sentence why it can't be used. */
export interface Examined {
  readonly own: readonly string[];
  readonly problem?: string;
}

/**
 * Examines a file.
 *
 * @param file its path
 * @param shown the path as the learner knows it: "exercises/07-sgd/step5-step.ts"
 */
export function examine(file: string, shown: string): Examined {
  const bad = (problem: string): Examined => ({ own: [], problem });
  if (!existsSync(file)) return bad(`${shown} is missing. "git restore ${shown}" brings the stub back.`);
  if (statSync(file).isDirectory())
    return bad(`${shown} is a folder. Rename it, so that a file can have this name.`);
  const source = textAt(file);
  if (source === undefined) return bad(`${shown} may not be read. Its permissions don't allow it.`);
  const conflict = conflictIn(source);
  if (conflict !== undefined) return bad(conflictSentence(shown, conflict));
  const { own, problem } = examineText(source);
  return problem === undefined ? { own } : bad(shown + problem);
}

/** Examines a file's text. A problem is the rest of a sentence that begins with the file's name. */
export function examineText(source: string): Examined {
  const { names, problem } = exportedNames(source);
  if (names) return { own: names };
  return { own: [], problem: `:${problem.line}:${problem.column} can't be read: ${problem.message}` };
}

/** The marks that git leaves in a file that two people have changed in the same place. */
interface Conflict {
  readonly line: number;
  /** Git's word for the side on which the learner's version is. */
  readonly side: "ours" | "theirs";
}

/** Finds git's marks: all three of them, each at the start of a line, so that a picture made of "=======" is none. */
function conflictIn(source: string): Conflict | undefined {
  const found = /^<{7} (.*)\r?\n(?:[\s\S]*?\n)?={7}\r?\n(?:[\s\S]*?\n)?>{7} /m.exec(source);
  if (found === null) return undefined;
  // After "git stash pop", and in a rebase, git counts the other way round.
  const other = found[1]?.startsWith("Updated upstream") === true || isRebasing();
  return { line: placeOf(source, found.index).line, side: other ? "theirs" : "ours" };
}

const isRebasing = (): boolean =>
  ["rebase-merge", "rebase-apply"].some((folder) => existsSync(join(house, ".git", folder)));

const conflictSentence = (shown: string, { line, side }: Conflict): string =>
  `${shown}:${line}:1 holds the marks of a merge that git could not finish: "git checkout --${side} -- ${shown}" brings your ` +
  `version back, then "git add ${shown}" and "git commit" finish it. ("npm run update" keeps your versions by itself.)`;
