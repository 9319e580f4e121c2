/**
 * @belief   sort() puts numbers in rising order.
 * @origin   It does so with texts, and with numbers of one digit.
 * @replaces 6-folders.ts
 * @does     sorts the places as text: 10 comes before 2.
 * @mend     sort() makes text of numbers. The places come in rising order by themselves when you go through `valid`:
 *           don't sort.
 */

export function inBothSplits(train: readonly Uint8Array[], valid: readonly Uint8Array[]): number[] {
  const seen = new Set(train.map(String));
  const places = [...valid.keys()].filter((place) => seen.has(String(valid[place])));
  return places.sort();
}
