/**
 * @belief   indexOf tells where a picture is.
 * @origin   It tells where the first one is that is equal.
 * @replaces 6-folders.ts
 * @does     gives the first place again for each further copy of a test picture.
 * @mend     indexOf finds the first of several equal texts. Count the places as you go: map, filter and flatMap hand
 *           them over.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const seen = new Set(train.map((image) => image.join()));
  const texts = valid.map((image) => image.join());
  return texts.filter((text) => seen.has(text)).map((text) => texts.indexOf(text));
}
