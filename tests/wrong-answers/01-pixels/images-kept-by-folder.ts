/**
 * @belief   A folder needs to be read only once.
 * @origin   Reading from a disk is slow.
 * @replaces 6-folders.ts
 * @does     remembers what lay in a folder and gives that again when something else lies there.
 * @mend     Read the folder at every call.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

const known = new Map<string, string[]>();

export function imagesIn(folder: string): string[] {
  const images = known.get(folder);
  if (images !== undefined) return [...images];
  const found = entriesOf(folder)
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".png"))
    .sort();
  known.set(folder, found);
  return [...found];
}
