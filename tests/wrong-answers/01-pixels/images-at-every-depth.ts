/**
 * @belief   All pictures in a folder are also those deeper down.
 * @origin   A search in a file manager finds them, too.
 * @replaces 6-folders.ts
 * @does     lists pictures that lie in folders inside the folder, too.
 * @mend     Only what lies directly in the folder is asked for.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function imagesIn(folder: string): string[] {
  const entries = entriesOf(folder);
  const here = entries.map((entry) => entry.name).filter((name) => name.endsWith(".png"));
  const folders = entries.filter((entry) => entry.isDirectory());
  return [...here, ...folders.flatMap(({ name }) => imagesIn(`${folder}/${name}`))].sort();
}
