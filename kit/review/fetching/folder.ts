/** A peer's files from a folder on this machine: their clone, or its exercises/. */
import { existsSync, lstatSync } from "node:fs";
import { join, resolve } from "node:path";
import { modulesWithSpec } from "../../course/house.ts";
import { isFolder } from "../../course/text.ts";
import { UsageError } from "../../terminal/command.ts";
import { allWanted, type Found, readWanted } from "./files.ts";
import { plainWord } from "./plain.ts";

/** The folder that some words mean; `undefined` when there is none. Words are understood where they were typed. */
export function folderOf(source: string): string | undefined {
  if (source === "") return undefined;
  return [process.env.INIT_CWD ?? ".", "."].map((place) => resolve(place, source)).find(isFolder);
}

/** Reads the wanted files of a folder. @throws UsageError when it isn't a folder of exercises */
export function fromFolder(root: string): Found {
  const exercises = join(root, "exercises");
  const kind = lstatSync(exercises, { throwIfNoEntry: false });
  if (kind?.isSymbolicLink())
    throw new UsageError(`${plainWord(exercises, 200)} is a symbolic link: not read.`);
  const folder = kind?.isDirectory() ? exercises : root;
  if (!modulesWithSpec().some((id) => existsSync(join(folder, id)))) {
    throw new UsageError(
      `There are no exercises in ${plainWord(root, 200)}. Name the folder of a clone, or its exercises/.`,
    );
  }
  return allWanted((file) => readWanted(folder, file));
}
