/**
 * @belief   How many there are is what one wants to know.
 * @origin   "Is there any?" is the question of the lesson.
 * @replaces 6-folders.ts
 * @does     gives how many there are.
 * @mend     Which ones is asked for: a list of their places in `valid`.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number {
  const seen = new Set(train.map((image) => image.join()));
  return valid.filter((image) => seen.has(image.join())).length;
}
