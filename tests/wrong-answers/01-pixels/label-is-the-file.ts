/**
 * @belief   The last part of the path is the folder.
 * @origin   Counting from the end, at(-1) is the first that one takes.
 * @replaces 7-labels.ts
 * @does     gives the file's name.
 * @mend     The last part is the file. The folder is the part before it.
 */

export function labelOf(path: string): string {
  return path.split("/").at(-1)!;
}
