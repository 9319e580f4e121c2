/**
 * 04-broadcasting: sections 1 to 6 at work. There is nothing to write here.
 *
 *     node --import tsx exercises/04-broadcasting/run.ts
 *
 * Run it when these six are done: it classifies the real 3s and 7s with your functions, and measures the result.
 * The ideal pictures are the means of all training pictures; module 03 is about them.
 */
import { loadSample } from "#data";
import type { Tensor } from "#engine";
import { broadcastShapes } from "./1-shapes.ts";
import { expand, nth } from "./2-stretch.ts";
import { subtract } from "./3-subtract.ts";
import { distances, meanOfLastTwo } from "./4-distances.ts";
import { accuracy, isThree, type Pair } from "./5-three.ts";
import { measureBoth, memorize } from "./6-memorize.ts";
import type { NdArray } from "./nd.ts";

const sample = await loadSample();
const pixels = (x: Tensor): NdArray => ({ values: x.toTypedArray() as Float32Array, shape: x.shape });
const both = ({ threes, sevens }: Pair<Tensor>) => ({ threes: pixels(threes), sevens: pixels(sevens) });
const digits = { train: both(sample.train), valid: both(sample.valid) };

const means = { threes: sample.train.threes.mean(0), sevens: sample.train.sevens.mean(0) };
const minus = (a: NdArray, b: NdArray) => subtract(a, b, { broadcastShapes, expand, nth });
const far = (images: NdArray, ideal: NdArray) => distances(images, ideal, { subtract: minus, meanOfLastTwo });
const nearest = (images: NdArray) => isThree(images, both(means), far);

const { threes, sevens, mean } = accuracy(digits.valid, nearest);
console.log(`nearest ideal, on the validation pictures: 3s ${threes.toFixed(4)}, 7s ${sevens.toFixed(4)}`);
console.log(`their mean: ${mean.toFixed(4)}\n`);

const report = (name: string, score: { train: number; valid: number }): void =>
  console.log(`${name}: training pictures ${score.train.toFixed(4)}, others ${score.valid.toFixed(4)}`);
report(
  "nearest ideal",
  measureBoth(digits, () => nearest, accuracy),
);
report(
  "learnt by heart",
  measureBoth(digits, (images) => memorize(images, false), accuracy),
);
