/**
 * @belief   A folder's name is made of letters and digits.
 * @origin   \w looks like "a word".
 * @replaces 7-labels.ts
 * @does     gives only the last run of letters and digits of the folder's name.
 * @mend     A folder's name may have dots, spaces and hyphens in it: take all that stands between the last two
 *           slashes.
 */

export function labelOf(path: string): string {
  return /(\w+)\/[^/]*$/.exec(path)?.[1] ?? "";
}
