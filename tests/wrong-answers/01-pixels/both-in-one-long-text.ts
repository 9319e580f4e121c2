/**
 * @belief   When its text is found in the text of all training pictures, the picture is among them.
 * @origin   `includes` searches a text; that a hit may begin in one number or picture and end in the next isn't
 *           thought of.
 * @replaces 6-folders.ts
 * @does     finds pixels also where they begin inside one training picture, or inside a number.
 * @mend     Compare picture with picture: each has a text of its own, and a Set holds them apart.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const all = train.join();
  return valid.flatMap((image, place) => (all.includes(image.join()) ? [place] : []));
}
