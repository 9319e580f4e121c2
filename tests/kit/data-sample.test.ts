/**
 * The promises of the PNG folder: layout, order and pixels, and that neither a killed maker nor two at once can leave
 * a wrong one behind.
 *
 * A first maker is killed half-way, a second one makes the folder, in a temporary place; then the result is looked at. That
 * is fourteen thousand files. So at home only the smaller split is made like this, and what is looked at is this machine's own.
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { loadSampleBytes, mnistSample, PIXELS } from "#data";
import { isLeftover, partPath, renameIntoPlace } from "../../data/beside.ts";
import { GROUPS } from "../../data/layout.ts";
import { readPacked } from "../../data/packed.ts";
import { ensureSample, type SamplePlaces } from "../../data/sample.ts";
import { inFull, isThorough } from "./support/thorough.ts";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
const SAMPLE_MODULE = new URL("../../data/sample.ts", import.meta.url).href;
/** The split that is made. */
const only = isThorough ? undefined : "valid";
const silent = () => ({ update: () => {}, stop: () => {} });

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "digits-"));
});
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 3 }));

// Some disks and virus scanners take their time over 30,000 small files.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Starts another program that makes the sample, or one split of it. */
function startMaker(places: SamplePlaces): ChildProcess {
  const code = `
    const { ensureSample } = await import(${JSON.stringify(SAMPLE_MODULE)});
    const sample = await ensureSample(${JSON.stringify(places)});
    console.log(sample.valid.threes.length, sample.valid.sevens.length);`;
  const args = ["--import", "tsx", "--input-type=module", "-e", code];
  return spawn(process.execPath, args, { cwd: REPOSITORY, stdio: ["ignore", "pipe", "pipe"] });
}

async function outcome(maker: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const texts = { out: "", err: "" };
  maker.stdout?.on("data", (text) => {
    texts.out += text;
  });
  maker.stderr?.on("data", (text) => {
    texts.err += text;
  });
  const [code] = (await once(maker, "close")) as [number | null];
  return { code, ...texts };
}

/** Waits until a maker in `folder` has written some pictures, but not all. */
async function untilHalfWay(cache: string): Promise<void> {
  for (let i = 0; i < 5000; i++) {
    const [part] = await readdir(cache).catch(() => []);
    const pictures = part && (await readdir(path.join(cache, part, only ?? "train", "3")).catch(() => []));
    if (pictures && pictures.length > 100) return;
    await sleep(5);
  }
  throw new Error("the maker did not get going");
}

const isPart = (name: string): boolean => name.endsWith(".part");

describe("the PNG folder", () => {
  let folder: string;
  let cache: string;
  let made: string;
  /** Where all of them are, and the folder around it. */
  let root: string;
  let around: string;

  beforeAll(async () => {
    folder = path.join(home, "data");
    cache = path.join(folder, "cache");
    made = path.join(folder, "mnist_sample");
    root = isThorough ? made : (await mnistSample()).root;
    around = path.dirname(root);
  });

  test("a maker that is killed half-way leaves no folder, only a leftover beside", async () => {
    const maker = startMaker({ folder, only });
    await untilHalfWay(cache);
    maker.kill("SIGKILL");
    await outcome(maker);

    expect(await readdir(folder)).toEqual(["cache"]);
    const leftovers = await readdir(cache);
    expect(leftovers).toHaveLength(1);
    expect(isLeftover(leftovers[0]!)).toBe(true);
  });

  test("the next maker makes it whole, removes the leftover, and spares the work of a living one", async () => {
    const alive = path.basename(await partPath(cache, "mnist_sample"));
    await mkdir(path.join(cache, alive));
    const told: number[] = [];
    const progress = (_: string, total: number) => ({
      update: (done: number) => told.push(done / total),
      stop: () => told.push(Number.NaN),
    });

    await ensureSample({ folder, only, progress });
    expect((await readdir(cache)).filter(isPart)).toEqual([alive]);
    expect(told.length).toBeGreaterThan(only === undefined ? 100 : 20);
    expect(told.slice(-2)).toEqual([1, Number.NaN]);
  });

  inFull("two makers at the same moment both succeed and leave nothing behind", async () => {
    const places = { folder: path.join(home, "raced"), only: "valid" } as const;
    const outcomes = await Promise.all([startMaker(places), startMaker(places)].map(outcome));
    for (const { code, out, err } of outcomes) {
      expect({ code, out, err }).toMatchObject({ code: 0, out: "1010 1028\n" });
      expect(err.trimEnd().split("\n").length).toBeLessThanOrEqual(2); // a start and an end line, no bar
    }
    expect((await readdir(path.join(places.folder, "cache"))).filter(isPart)).toEqual([]);
    expect(await readdir(path.join(places.folder, "mnist_sample", "valid", "7"))).toHaveLength(1028);
  });

  test("of two finished works the first gets the name, and the second is told so", async () => {
    const [first, second] = [await partPath(home, "work"), await partPath(home, "work")];
    for (const part of [first, second]) {
      await mkdir(part);
      await writeFile(path.join(part, "maker.txt"), part);
    }
    const target = path.join(home, "work");
    expect(await renameIntoPlace(first, target)).toBe(true);
    expect(await renameIntoPlace(second, target)).toBe(false);
    expect(await readFile(path.join(target, "maker.txt"), "utf8")).toBe(first);
    expect(await readdir(second)).toEqual(["maker.txt"]);
  });

  test("it holds 6131, 6265, 1010 and 1028 pictures in the folders of the well-known sample", async () => {
    expect((await readdir(made)).sort()).toEqual(["labels.csv", "train", "valid"]);
    for (const { split, digit, count } of GROUPS) {
      expect((await readdir(path.join(made, split))).sort()).toEqual(["3", "7"]);
      const names = await readdir(path.join(root, split, String(digit)));
      expect(names.filter((name) => /^\d+\.png$/.test(name))).toHaveLength(count);
    }
  });

  test("the second call makes nothing and returns the paths, sorted as strings", async () => {
    const progress = () => {
      throw new Error("made again");
    };
    const sample = await mnistSample({ folder: around, progress });
    expect(sample.root).toBe(root);
    const names = sample.train.threes
      .slice(0, 6)
      .map((file) => path.relative(root, file).replaceAll("\\", "/"));
    expect(names).toEqual(
      ["10", "10000", "10011", "10031", "10034", "10042"].map((index) => `train/3/${index}.png`),
    );
    for (const list of [sample.train.threes, sample.train.sevens, sample.valid.threes, sample.valid.sevens]) {
      expect(list).toEqual([...list].sort());
    }
  });

  test("train/3/10000.png is a grey 28 x 28 picture with the known pixels", async () => {
    const file = await readFile(path.join(root, "train", "3", "10000.png"));
    const { width, height, data } = PNG.sync.read(file);
    expect([width, height]).toEqual([28, 28]);
    expect([file[24], file[25]]).toEqual([8, 0]); // in the header: 8 bits, colour type 0 (grey)
    const corner = [4, 5, 6, 7, 8, 9].map((row) =>
      [4, 5, 6, 7, 8, 9].map((col) => data[4 * (28 * row + col)]),
    );
    expect(corner).toEqual([
      [0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 29],
      [0, 0, 0, 48, 166, 224],
      [0, 93, 244, 249, 253, 187],
      [0, 107, 253, 253, 230, 48],
      [0, 3, 20, 20, 15, 0],
    ]);
  });

  test("labels.csv has one row per picture: 0 for a three, 1 for a seven", async () => {
    const rows = (await readFile(path.join(root, "labels.csv"), "utf8")).split("\n");
    expect(rows.slice(0, 3)).toEqual(["name,label", "train/3/10.png,0", "train/3/10000.png,0"]);
    expect(rows).toContain("train/3/7463.png,0");
    expect(rows).toHaveLength(1 + 14_434 + 1);
    expect(rows.at(-1)).toBe(""); // a newline at the end
    for (const row of rows.slice(1, -1)) {
      expect(row.endsWith(row.includes("/3/") ? ".png,0" : ".png,1")).toBe(true);
    }
  });

  test("pictures and packed bytes are the same images in the same order", async () => {
    const sample = await mnistSample({ folder: around });
    const bytes = await loadSampleBytes({ folder: around });
    for (const [paths, pixels] of [
      [sample.train.sevens, bytes.train.sevens],
      [sample.valid.threes, bytes.valid.threes],
    ] as const) {
      for (const i of [0, 1, 500, paths.length - 1]) {
        const { data } = PNG.sync.read(await readFile(paths[i]!));
        const grey = Uint8Array.from({ length: PIXELS }, (_, p) => data[4 * p]!);
        expect(grey).toEqual(pixels.subarray(i * PIXELS, (i + 1) * PIXELS));
      }
    }
  });

  test("what is missing is put back, and what a learner added stays", async () => {
    await rm(path.join(made, "valid", "7"), { recursive: true });
    await rm(path.join(made, "valid", "3", "1020.png"));
    await rm(path.join(made, "labels.csv"));
    await writeFile(path.join(made, "valid", "3", "notes.txt"), "mine");
    const totals: number[] = [];
    const progress = (_: string, total: number) => {
      totals.push(total);
      return silent();
    };

    const sample = await ensureSample({ folder, only, progress });
    expect(totals).toEqual([1028 + 1 + 1]);
    expect(await readdir(path.join(made, "valid", "7"))).toHaveLength(1028);
    const again = sample.valid.threes.find((file) => file.endsWith("1020.png"))!;
    expect(PNG.sync.read(await readFile(again)).width).toBe(28);
    expect(await readFile(path.join(made, "labels.csv"), "utf8")).toMatch(/^name,label\n/);
    expect(await readFile(path.join(made, "valid", "3", "notes.txt"), "utf8")).toBe("mine");
  });

  test("an emptied or a cut file is made again; one that is drawn over stays", async () => {
    const paths = ["0.png", "17.png"].map((name) => path.join(made, "valid", "7", name));
    const [emptied = "", cut = ""] = paths;
    const bytes = await Promise.all(paths.map((file) => readFile(file)));
    await ensureSample({ folder, only, progress: silent });
    await writeFile(emptied, "");
    await writeFile(cut, bytes[1]!.subarray(0, 100));
    await writeFile(path.join(made, "labels.csv"), "");
    const drawn = path.join(made, "valid", "3", "1020.png");
    const own = PNG.sync.write(new PNG({ width: 28, height: 28 }));
    await writeFile(drawn, own);
    await ensureSample({ folder, only, progress: silent });
    expect(await Promise.all(paths.map((file) => readFile(file)))).toEqual(bytes);
    expect((await readFile(drawn)).equals(own)).toBe(true);
    expect(await readFile(path.join(made, "labels.csv"), "utf8")).toMatch(/^name,label\n/);
  });

  test("the next run removes what a killed one has left, whichever of the copies it needs", async () => {
    const cache = path.join(around, "cache");
    const left = path.join(cache, `mnist_sample.${"0".repeat(8)}-1-1000-abcd.part`);
    await writeFile(left, "half-made");
    await readPacked(around);
    expect(existsSync(left)).toBe(false);
  });

  test("a file in the folder's place is named, and left alone", async () => {
    const other = path.join(home, "file-in-the-way");
    await mkdir(other);
    await writeFile(path.join(other, "mnist_sample"), "mine");
    await expect(mnistSample({ folder: other, progress: silent })).rejects.toThrow(
      /mnist_sample is in the way: .* Remove it/,
    );
    expect(await readFile(path.join(other, "mnist_sample"), "utf8")).toBe("mine");
  });

  test("a place that cannot be written is named", async () => {
    const other = path.join(home, "no-cache");
    await mkdir(other);
    await writeFile(path.join(other, "cache"), "a file where a folder should be");
    await expect(mnistSample({ folder: other, progress: silent })).rejects.toThrow(
      /could not make .*mnist_sample/,
    );
  });
});

describe("leftovers", () => {
  const name = async () => path.basename(await partPath(path.join(home, "parts"), "x"));

  test("the work of a living process, this one or another, is none", async () => {
    expect(isLeftover(await name())).toBe(false);
    expect(isLeftover((await name()).replace(`-${process.pid}-`, `-${process.ppid}-`))).toBe(false);
  });

  test("a process number that was used before this process began is none of ours", async () => {
    expect(isLeftover((await name()).replace(/-\d+-([0-9a-f]+\.part)$/, "-1000-$1"))).toBe(true);
  });

  test("another machine's work counts as left after a day", async () => {
    const elsewhere = (await name()).replace(/\.[0-9a-f]{8}-/, ".00000000-");
    expect(isLeftover(elsewhere)).toBe(false);
    expect(isLeftover(elsewhere.replace(/-\d+-([0-9a-f]+\.part)$/, "-1000-$1"))).toBe(true);
  });

  test("other files are none", () => {
    expect(["mnist_3_7.bin", "notes.part", "mnist_sample"].some(isLeftover)).toBe(false);
  });
});
