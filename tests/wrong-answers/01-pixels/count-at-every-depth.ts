/**
 * @belief   What lies deeper in a label folder belongs to the label, too.
 * @origin   A search in a file manager finds it.
 * @replaces 6-folders.ts
 * @does     counts pictures that lie in folders inside a label folder, too.
 * @mend     Only what lies directly in the label folder counts, as imagesIn lists it.
 */
import { readdirSync } from "node:fs";
import { foldersIn } from "#work/01-pixels/6-folders.ts";

export function countImages(root: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const split of foldersIn(root)) {
    for (const label of foldersIn(`${root}/${split}`)) {
      const names = readdirSync(`${root}/${split}/${label}`, { recursive: true, encoding: "utf8" });
      counts[`${split}/${label}`] = names.filter((name) => name.endsWith(".png")).length;
    }
  }
  return counts;
}
