/**
 * @belief   Distances are rounded to four digits, as in the lesson, and then compared.
 * @origin   toFixed rounds; that it makes a text is overlooked.
 * @replaces 5-three.ts
 * @does     makes texts with four digits behind the point of the distances, and compares these texts.
 * @mend     As a text, "10.0000" is smaller than "9.0000". Compare the numbers themselves, with all their digits.
 */
import type { Pair } from "#work/04-broadcasting/5-three.ts";
import type { NdArray } from "#work/04-broadcasting/nd.ts";

type Distances = (images: NdArray, ideal: NdArray) => NdArray;

export function isThree(images: NdArray, ideals: Pair<NdArray>, distances: Distances): boolean[] {
  const rounded = (ideal: NdArray) => Array.from(distances(images, ideal).values, (one) => one.toFixed(4));
  const seven = rounded(ideals.sevens);
  return rounded(ideals.threes).map((distance, i) => distance < seven[i]!);
}
