/**
 * @belief   A name ends in .png when indexOf(".png") is four places before its end.
 * @origin   indexOf tells where something stands.
 * @replaces 6-folders.ts
 * @does     also lists names of three characters without .png (indexOf gives -1 there, which is 3 - 4), and misses names in which .png stands twice.
 * @mend     Ask name.endsWith(".png").
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map(({ name }) => name)
    .filter((name) => name.indexOf(".png") === name.length - 4)
    .sort();
}
