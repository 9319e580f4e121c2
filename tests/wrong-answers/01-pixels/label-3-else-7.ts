/**
 * @belief   There are only 3s and 7s, and what isn't a 3 is a 7.
 * @origin   In the sample it is so.
 * @replaces 7-labels.ts
 * @does     gives "3" when a folder of the path ends in 3, else "7".
 * @mend     Give the name of the last folder, whatever it is.
 */
export function labelOf(path: string): string {
  return path.includes("3/") ? "3" : "7";
}
