/**
 * @belief   All folders in a folder are also those deeper down.
 * @origin   A search in a file manager finds them, too.
 * @replaces 6-folders.ts
 * @does     lists folders inside the folders, too.
 * @mend     Only what lies directly in the folder is asked for.
 */
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  const here = entriesOf(folder).filter((entry) => entry.isDirectory());
  return here.flatMap(({ name }) => [name, ...foldersIn(`${folder}/${name}`)]).sort();
}
