/**
 * What the spec of module 16 and its pictures stand on: the run that PyTorch recorded (data/pytorch/conv_digits.py), the conv net's
 * weights after it, and the digits that it was trained on and tested with.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Digits, loadDigits, PIXELS, SIDE } from "#data";
import { fromTypedArray, nn, type Pair, type Tensor, tensor } from "#engine";
import { load } from "#engine/files.ts";

/** How one net was trained, and what became of it. The right and down of `distances`: the accuracy on digits moved so far. */
export interface RecordedNet {
  readonly parameters: number;
  /** Of the first ten batches. */
  readonly losses: readonly number[];
  /** On the 10,000 test digits, after each epoch. */
  readonly accuracies: readonly number[];
  readonly right: readonly number[];
  readonly down: readonly number[];
  /** As `right`, but only on the first digits. */
  readonly rightOfFirst: readonly number[];
}

/** The whole record. */
export interface RecordedRun {
  readonly seed: number;
  readonly batch: number;
  readonly lr: number;
  readonly distances: readonly number[];
  readonly first: number;
  readonly conv: RecordedNet;
  readonly dense: RecordedNet;
}

const recorded = (name: string): string =>
  fileURLToPath(new URL(`../../data/pytorch/files/${name}`, import.meta.url));

export const recordedRun = (): RecordedRun =>
  JSON.parse(readFileSync(recorded("conv-digits.json"), "utf8")) as RecordedRun;

/** What the conv net has learnt, by the names of ConvNet: `model.loadStateDict(learntWeights())`. */
export const learntWeights = (): Record<string, Tensor> => load(recorded("conv-digits.safetensors"));

/** The lecture's net, as module 16 describes it. */
export const LECTURE = { side: SIDE, first: 5, second: 10, classes: 10 };

/** The trained first layer. */
export function learntFirstLayer(): nn.Conv2d {
  const layer = new nn.Conv2d(1, LECTURE.first, 3, { padding: 1 });
  const learnt = learntWeights();
  layer.loadStateDict({ weight: learnt["conv1.weight"]!, bias: learnt["conv1.bias"]! });
  return layer;
}

let loaded: ReturnType<typeof loadDigits> | undefined;

/** All ten digits as bytes, read once per process. */
export function tenDigits(): ReturnType<typeof loadDigits> {
  loaded ??= loadDigits();
  return loaded;
}

/** Some digits as a batch: pictures (n, 1, 28, 28) from 0 to 1, and their classes (n). */
export function batchOf({ images, labels }: Digits, places: readonly number[]): Pair {
  const pixels = new Float32Array(places.length * PIXELS);
  for (const [row, place] of places.entries())
    for (let i = 0; i < PIXELS; i++) pixels[row * PIXELS + i] = images[place * PIXELS + i]! / 255;
  const classes = places.map((place) => labels[place]!);
  return [fromTypedArray(pixels, [places.length, 1, SIDE, SIDE]), tensor(classes, { dtype: "int64" })];
}

/** The first digits of a split. */
export const firstOf = (split: Digits, count: number): Pair =>
  batchOf(
    split,
    Array.from({ length: count }, (_, i) => i),
  );
