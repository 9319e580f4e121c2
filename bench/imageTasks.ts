/**
 * What the contenders of images.ts have to do, and how they report.
 *
 * A contender gets one assignment as JSON on its command line and prints one report as JSON. All read the same file, the pixels of all
 * images and then their classes, a byte each, and take the images in the same order, which looks shuffled: batch after batch, image
 * number i is number i · 7919 modulo the count (7919 is prime, so each comes once). There are ten classes, also where only two occur.
 */
import { readFileSync } from "node:fs";
import { PIXELS } from "../data/layout.ts";
import { scaled } from "../data/scale.ts";
import { now } from "./clock.ts";
import { type Assignment, readAssignment } from "./tasks.ts";

export interface ImageTask {
  readonly name: string;
  readonly net: "small" | "resnet";
  /** Which digits: the 12,396 3s and 7s, or all 60,000. */
  readonly data: "sample" | "all";
  readonly batchSize: number;
  readonly learningRate: number;
  /** How many steps the clock runs for, after those before it; 0: all of an epoch, from the first. */
  readonly steps: number;
  /** Steps before the clock starts. */
  readonly before: number;
}

export const imageTasks: readonly ImageTask[] = [
  {
    name: "small conv net (1-5-10, 490-10), Adam 0.001, batches of 64: one epoch on the 3s and 7s",
    ...{ net: "small", data: "sample", batchSize: 64, learningRate: 0.001, steps: 0, before: 0 },
  },
  {
    name: "the same net on all 60,000 digits: one epoch of `npm run train -- cnn`",
    ...{ net: "small", data: "all", batchSize: 64, learningRate: 0.001, steps: 0, before: 0 },
  },
  {
    name: "ResNet-18 on 28×28, SGD 0.01, batches of 64: one step",
    ...{ net: "resnet", data: "sample", batchSize: 64, learningRate: 0.01, steps: 4, before: 3 },
  },
];

export interface ImageReport {
  /** All of the epoch, or the mean of the steps. */
  readonly seconds: number;
  /** The last batch's, before its step: if all did the same work, they agree. */
  readonly loss: number;
  readonly peakMegabytes: number;
}

export type ImageAssignment = Omit<Assignment, keyof ImageTask> & ImageTask;

export const readImageAssignment = readAssignment as unknown as () => ImageAssignment;

/** The images of an assignment: pixels from 0 to 1, (count, 784), and classes. */
export function readImages({ digits }: ImageAssignment): {
  x: Float32Array<ArrayBuffer>;
  classes: Uint8Array;
  count: number;
} {
  const bytes = readFileSync(digits);
  const count = bytes.length / (PIXELS + 1);
  return { x: scaled(bytes.subarray(0, count * PIXELS)), classes: bytes.subarray(count * PIXELS), count };
}

/** Where the images of each batch stand: by what contender takes them, all take them in this order. */
export function batchOrder(count: number, batchSize: number): number[][] {
  const order = Array.from({ length: count }, (_, i) => (i * 7919) % count);
  return Array.from({ length: Math.ceil(count / batchSize) }, (_, b) =>
    order.slice(b * batchSize, (b + 1) * batchSize),
  );
}

/**
 * Runs the steps of an assignment and prints the report; the last thing a contender does.
 *
 * @param step one step of training on batch number b; gives its loss.
 */
export async function train(
  { steps, before }: ImageAssignment,
  batches: number,
  step: (batch: number) => number | Promise<number>,
): Promise<void> {
  const end = steps === 0 ? batches : before + steps;
  let start = now();
  let loss = Number.NaN;
  for (let b = 0; b < end; b++) {
    if (b === before) start = now();
    loss = await step(b);
  }
  const whole = (now() - start) / 1000;
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const seconds = steps === 0 ? whole : whole / steps;
  console.log(JSON.stringify({ seconds, loss, peakMegabytes } satisfies ImageReport));
}
