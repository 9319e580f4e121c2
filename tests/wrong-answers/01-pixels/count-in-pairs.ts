/**
 * @belief   A table of keys and numbers is a list of pairs.
 * @origin   Object.entries gives it so.
 * @replaces 6-folders.ts
 * @does     gives a list of pairs in place of an object.
 * @mend     Return an object: counts[key] = number, or Object.fromEntries of the pairs.
 */
import { foldersIn, imagesIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): [string, number][] {
  return foldersIn(root).flatMap((split) =>
    foldersIn(`${root}/${split}`).map((label): [string, number] => [
      `${split}/${label}`,
      imagesIn(`${root}/${split}/${label}`).length,
    ]),
  );
}
