/**
 * @belief   The label is the first digit in the path.
 * @origin   In train/3/10000.png it is.
 * @replaces 7-labels.ts
 * @does     gives the first digit that stands anywhere in the path.
 * @mend     A folder may be called anything, and other parts have digits, too: take the folder that the file lies in.
 */

export function labelOf(path: string): string | undefined {
  return /\d/.exec(path)?.[0];
}
