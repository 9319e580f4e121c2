/**
 * @belief   A regular expression may be asked again and again.
 * @origin   It may; but with the letter g it remembers where it stopped, and goes on from there.
 * @replaces 6-folders.ts
 * @does     misses a picture that comes right after another one.
 * @mend     With the letter g, test begins where it stopped last time. Leave the g out, or use endsWith.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  const ending = /\.png$/g;
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => ending.test(name))
    .sort();
}
