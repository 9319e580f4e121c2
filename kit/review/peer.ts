/**
 * A peer's work, as a copy that can be looked at without harm.
 *
 * Somebody else's folder or branch may hold anything: a link to my keys under the name of an exercise, a file without end, a
 * name that recolours the terminal. So nothing is taken over as it is. Only files whose names this kit knows are read, only if
 * they are plain files of a sane size, and their texts are written into a new folder. From then on everything looks there.
 */
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { house } from "../course/house.ts";
import { temporaryFolder } from "../terminal/temporary.ts";
import { folderOf, fromFolder } from "./fetching/folder.ts";
import { branchOf, currentBranch, fromGit } from "./fetching/git.ts";
import { plainWord } from "./fetching/plain.ts";
import { writeAt } from "./new-page.ts";

/**
 * Copies a peer's files, from a folder (the kit's root or its exercises/) or a git ref, and says what they are called, already harmless and
 * short, and in sentences what wasn't read. `remove` removes the copy.
 *
 * @throws UsageError when the source is neither
 */
export async function fetchPeer(source: string) {
  const root = folderOf(source);
  const { texts, warnings } = root === undefined ? fromGit(source) : fromFolder(root);
  const { folder, remove } = temporaryFolder("digit-peer-");
  for (const [file, text] of texts) writeAt(join(folder, file), text);
  return { name: nameOf(source), folder, warnings: [...warnings], remove };
}

/** Whose work a source is, in a word: a folder's name, a branch's without the remote's. */
export function nameOf(source: string): string {
  const root = folderOf(source);
  return root === undefined ? plainWord(branchOf(source)) : nameOfFolder(root);
}

/** Whether a source is my own folder. */
export function isMyFolder(source: string): boolean {
  const root = folderOf(source);
  return root !== undefined && [house, join(house, "exercises")].some((mine) => isSame(mine, root));
}

/** Whether a source is my own work: my folder, or the branch that I am on. */
export function isMine(source: string): boolean {
  return folderOf(source) === undefined ? branchOf(source) === currentBranch() : isMyFolder(source);
}

const isSame = (one: string, other: string): boolean =>
  existsSync(one) && existsSync(other) && realpathSync.native(one) === realpathSync.native(other);

/** A clone is called as its folder is; "exercises" would be no name. */
function nameOfFolder(root: string): string {
  const own = basename(root);
  return plainWord(own === "exercises" ? basename(dirname(root)) : own) || "peer";
}
