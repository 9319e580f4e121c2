/**
 * 03-pixel-similarity: all six sections at work. There is nothing to write here.
 *
 *     node --import tsx exercises/03-pixel-similarity/run.ts
 *
 * Run it when the sections are done. Your functions make the ideal digits from all training pictures, measure one 3
 * against them, and name the first hundred 3s and 7s of the validation pictures.
 */
import { loadSampleBytes, PIXELS } from "#data";
import { imageAt, type Pixels, toUnit } from "./1-image.ts";
import { type Example, idealDigits, meanImage } from "./2-ideal.ts";
import { l1 } from "./3-distance.ts";
import { rmse } from "./4-root.ts";
import { type Distance, distancesTo, nearest } from "./5-choose.ts";
import { countRight, pixelSimilarity } from "./6-classifier.ts";

const { train, valid } = await loadSampleBytes();
const pictures = (pile: Uint8Array, count = pile.length / PIXELS): Pixels[] =>
  Array.from({ length: count }, (_, index) => toUnit(imageAt(pile, index, PIXELS)));

const threes = pictures(train.threes).map((pixels): Example => ({ pixels, digit: 3 }));
const sevens = pictures(train.sevens).map((pixels): Example => ({ pixels, digit: 7 }));
const examples = [...threes, ...sevens];
const ideals = idealDigits(examples, meanImage);
const one = threes[1]!.pixels; // train/3/10000.png is the second file

const measures: readonly [name: string, distance: Distance][] = [
  ["L1", l1],
  ["RMSE", rmse],
];
for (const [name, distance] of measures) {
  const far = distancesTo(one, ideals, distance);
  const classify = pixelSimilarity(examples, {
    idealDigits: (given) => idealDigits(given, meanImage),
    distancesTo: (image, means) => distancesTo(image, means, distance),
    nearest,
  });
  const rightThrees = countRight(pictures(valid.threes, 100), 3, classify);
  const rightSevens = countRight(pictures(valid.sevens, 100), 7, classify);
  console.log(
    `${name}: train/3/10000.png is ${far[3].toFixed(4)} from the ideal 3, ${far[7].toFixed(4)} from the ideal 7`,
  );
  console.log(
    `${name}: right about ${rightThrees} of the first 100 threes, ${rightSevens} of the first 100 sevens\n`,
  );
}
