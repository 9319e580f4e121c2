/**
 * @belief   A label is a number.
 * @origin   It is a digit; and in labels.csv it is a number.
 * @replaces 7-labels.ts
 * @does     gives a number, NaN for a folder whose name is none.
 * @mend     A folder's name is text, and it may be any word: don't convert it.
 */

export function labelOf(path: string): number {
  return Number(path.split("/").at(-2));
}
