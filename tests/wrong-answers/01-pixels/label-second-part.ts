/**
 * @belief   The label is the second part of the path.
 * @origin   In train/3/10000.png it is.
 * @replaces 7-labels.ts
 * @does     gives the second part of the path.
 * @mend     How many folders come before differs: count from the end.
 */

export function labelOf(path: string): string {
  return path.split("/")[1]!;
}
