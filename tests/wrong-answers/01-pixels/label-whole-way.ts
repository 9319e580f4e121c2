/**
 * @belief   The folder of a file is all that stands before its name.
 * @origin   dirname gives it so.
 * @replaces 7-labels.ts
 * @does     gives the whole way to the folder.
 * @mend     Only the folder's own name is asked for: the last part of that way.
 */

export function labelOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
