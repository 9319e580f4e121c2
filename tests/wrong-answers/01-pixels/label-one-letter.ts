/**
 * @belief   The label is the one letter before the last slash.
 * @origin   3 and 7 are one character long.
 * @replaces 7-labels.ts
 * @does     gives only the last letter of the folder's name.
 * @mend     A folder's name may be longer: take all that stands between the last two slashes.
 */

export function labelOf(path: string): string {
  return path[path.lastIndexOf("/") - 1]!;
}
