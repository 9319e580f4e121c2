/**
 * @belief   A picture that comes twice is in both.
 * @origin   One Set for everything: what is in it already is a copy.
 * @replaces 6-folders.ts
 * @does     takes a test picture for a copy also when it only repeats an earlier test picture.
 * @mend     Only the training pictures belong in the Set: don't add the validation pictures to it.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const seen = new Set(train.map((image) => image.join()));
  return valid.flatMap((image, place) => {
    const text = image.join();
    if (seen.has(text)) return [place];
    seen.add(text);
    return [];
  });
}
