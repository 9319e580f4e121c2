/**
 * @belief   The part behind the dot is split(".")[1].
 * @origin   In the names of the data set it is.
 * @replaces 6-folders.ts
 * @does     goes by what stands behind the first dot of the name.
 * @mend     A name may have several dots; the ending is what it ends with: endsWith.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => name.split(".")[1] === "png")
    .sort();
}
