/**
 * @way      Puts the test pictures into a Map, goes through the training pictures, and sorts the places in the end.
 * @replaces 6-folders.ts
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const places = new Map<string, number[]>();
  for (const [place, image] of valid.entries()) {
    const text = image.join();
    places.set(text, [...(places.get(text) ?? []), place]);
  }
  const found = new Set(train.flatMap((image) => places.get(image.join()) ?? []));
  return [...found].sort((a, b) => a - b);
}
