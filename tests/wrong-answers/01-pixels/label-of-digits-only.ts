/**
 * @belief   A label is a number in digits.
 * @origin   In the sample it is.
 * @replaces 7-labels.ts
 * @does     finds only labels that end in digits, and of those only the digits.
 * @mend     A folder's name may be any word: take all that stands between the last two slashes.
 */

export function labelOf(path: string): string | undefined {
  return /(\d+)\/[^/]*$/.exec(path)?.[1];
}
