/**
 * @belief   The first folder on the way is the label.
 * @origin   In a flat data set it is.
 * @replaces 7-labels.ts
 * @does     gives the first part of the path.
 * @mend     How many folders come before differs: count from the end. The label is the folder that the file lies in.
 */

export function labelOf(path: string): string {
  return path.split("/")[0]!;
}
