/**
 * @belief   The answer is yes or no, for each picture.
 * @origin   `map` with a question gives true and false.
 * @replaces 6-folders.ts
 * @does     gives true or false for each test picture.
 * @mend     The places of those that are found are asked for: keep only these.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): boolean[] {
  const seen = new Set(train.map((image) => image.join()));
  return valid.map((image) => seen.has(image.join()));
}
