/**
 * @belief   /.png$/ finds names that end in .png.
 * @origin   It does. But in a regular expression a dot stands for any character.
 * @replaces 6-folders.ts
 * @does     lists names that end in png with any other character before it, too.
 * @mend     In a regular expression . stands for any character; a real dot is \. there. Or use endsWith.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  return entriesOf(folder)
    .map((entry) => entry.name)
    .filter((name) => /.png$/.test(name))
    .sort();
}
