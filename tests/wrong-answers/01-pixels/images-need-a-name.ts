/**
 * @belief   What begins with its only dot has no ending.
 * @origin   path.extname and many patterns see it so.
 * @replaces 6-folders.ts
 * @does     leaves out a picture that is called .png, with nothing before the ending.
 * @mend     Whatever stands before ".png", or nothing: endsWith(".png") says it.
 */
import path from "node:path";
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => path.extname(name) === ".png")
    .sort();
}
