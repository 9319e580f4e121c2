/**
 * @way      Sorts the training pictures as text, and halves the list again and again to find one.
 * @replaces 6-folders.ts
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const sorted = train.map(String).sort();
  const isThere = (text: string): boolean => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sorted[middle]! < text) from = middle + 1;
      else to = middle;
    }
    return sorted[from] === text;
  };
  return valid.flatMap((image, place) => (isThere(String(image)) ? place : []));
}
