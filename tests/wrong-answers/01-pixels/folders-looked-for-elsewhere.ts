/**
 * @belief   The name of an entry is enough to ask about it.
 * @origin   statSync(name) looks in the folder that the program was started in.
 * @replaces 6-folders.ts
 * @does     asks about the bare names, as if they lay in the folder that the program was started in, and throws.
 * @mend     A name alone is looked for in the wrong place. The entries already know: isDirectory().
 */
import { statSync } from "node:fs";
import { entriesOf } from "#work/01-pixels/6-folders.ts";

export function foldersIn(folder: string): string[] {
  const names = entriesOf(folder).map((entry) => entry.name);
  return names.filter((name) => statSync(name).isDirectory()).sort();
}
