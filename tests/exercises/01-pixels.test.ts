/**
 * Module 01: from a PNG file to a matrix of numbers, and what lies around it.
 *
 * Every function is tried beside the reference on small made-up pictures, folders and texts. Real digits come in where a figure of the data
 * set is claimed, and then few files are read.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { loadSampleBytes, mnistSample, PIXELS } from "#data";
import * as right1 from "#solutions/01-pixels/1-matrix.ts";
import * as right2 from "#solutions/01-pixels/2-decode.ts";
import * as right3 from "#solutions/01-pixels/3-channels.ts";
import * as right4 from "#solutions/01-pixels/4-ink.ts";
import * as right5 from "#solutions/01-pixels/5-terminal.ts";
import * as right6 from "#solutions/01-pixels/6-folders.ts";
import * as right7 from "#solutions/01-pixels/7-labels.ts";
import right from "#solutions/01-pixels/answers.md";
import * as work1 from "#work/01-pixels/1-matrix.ts";
import * as work2 from "#work/01-pixels/2-decode.ts";
import * as work3 from "#work/01-pixels/3-channels.ts";
import * as work4 from "#work/01-pixels/4-ink.ts";
import * as work5 from "#work/01-pixels/5-terminal.ts";
import * as work6 from "#work/01-pixels/6-folders.ts";
import * as work7 from "#work/01-pixels/7-labels.ts";
import work from "#work/01-pixels/answers.md";
import { onMany, seeCalls, seeThrown } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { Difference, expectNumbers, expectSame } from "../support/expect.ts";
import { type Entries, folders, onFolder, removeFolders } from "../support/folder.ts";
import * as shapes from "../support/pictures.ts";
import { choice, either, flag, list, type Plans, steering, together, wholeNumbers } from "../trials/kinds.ts";
import { ends } from "../trials/limits.ts";
import { observed } from "../trials/observing.ts";
import { RESULT, section } from "../trials/trial.ts";
import { hasTwice } from "../trials/twice.ts";
import { written } from "../trials/writing.ts";

const { colours, greys, greyThroughout, grids, hasOtherOfOneRed, isGrey, matrices, onPicture } = shapes;
const { opaqueColours, opaqueGreys, paint, painted, pictures, pngFiles, widthOf, withOneRed } = shapes;
type Colours = shapes.Colours;

/** Making the PNG files takes a few seconds, once per machine. */
const FIRST_USE = 120_000;

/** The folder of the pictures: made by the sections that need it, so that the others don't wait. */
let root = "";
const madeReady = async (): Promise<void> => {
  root ||= (await mnistSample()).root;
};

const AGAIN = "a second call with the same arguments";

describe("1-matrix", () => {
  const { trial } = section(test, "01-pixels/1-matrix", work1, right1);

  trial("pixelAt · goes to the row first, then to the column", "pixelAt", {
    given: { image: matrices(), row: wholeNumbers(0, 3), column: wholeNumbers(0, 3) },
    adjust: ({ image, row, column }) => ({
      image,
      row: Math.min(row, image.length - 1),
      column: Math.min(column, widthOf(image) - 1),
    }),
    traits: {
      "column is as large as the number of rows, or larger": ({ image, column }) => column >= image.length,
      "the pixel asked for is 0": ({ image, row, column }) => image[row]?.[column] === 0,
    },
    run: onPicture,
  });

  trial("shapeOf · rows first, then columns", "shapeOf", {
    given: { image: matrices() },
    traits: { "a pixel in the first row is 0": ({ image }) => image[0]?.includes(0) ?? false },
    run: onPicture,
  });

  /** From where to where: drawn anyhow, and then brought inside. */
  const span = () => steering(list(wholeNumbers(0, 4), { min: 2, max: 2 }));
  const inside = ([a = 0, b = 0]: readonly number[], length: number): number[] => {
    const start = Math.min(a, length - 1);
    return [start, Math.min(Math.max(b, start + 1), length)];
  };
  trial("crop · keeps the rows and the columns asked for; the end is not included", "crop", {
    given: { image: matrices(), rows: span(), columns: span() },
    adjust: ({ image, rows, columns }) => ({
      image,
      rows: inside(rows, image.length),
      columns: inside(columns, widthOf(image)),
    }),
    traits: {
      "the column span reaches the last column": ({ image, columns }) => columns[1] === widthOf(image),
      "both spans begin at 0": ({ rows, columns }) => rows[0] === 0 && columns[0] === 0,
      "all columns are kept": ({ image, columns }) => columns[0] === 0 && columns[1] === widthOf(image),
    },
    run(crop, { image, ...spans }, see) {
      const [rows, columns] = [spans.rows, spans.columns] as unknown as right1.Span[];
      const piece = crop(image, rows!, columns!);
      see(RESULT, piece);
      see("image after the call", image);
      see(AGAIN, crop(image, rows!, columns!));
      if (Array.isArray(piece)) for (const row of piece) if (Array.isArray(row)) row.fill(-1);
      see("image after somebody has written into the result", image);
      paint(image);
      see(`a later call, after ${painted("image", image)}`, crop(image, rows!, columns!));
    },
  });
});

describe("2-decode", () => {
  const { trial } = section(test, "01-pixels/2-decode", work2, right2);
  beforeAll(madeReady, FIRST_USE);

  const colourFiles = pngFiles(colours, false);
  const OTHER_FILES: Readonly<Record<string, number[]>> = {
    "a text file": [72, 101, 108, 108, 111],
    "a JPEG file": [255, 216, 255, 224],
    "an empty file": [],
  };
  trial("readPng · unpacks width, height and four bytes per pixel", "readPng", {
    given: { bytes: colourFiles, other: steering(choice(["", "", "", "", "", ...Object.keys(OTHER_FILES)])) },
    tries: 100,
    call: ({ bytes, other }) =>
      `readPng(${other === "" ? colourFiles.show(bytes) : `the bytes of ${other}`})`,
    traits: { "the bytes are no PNG file": ({ other }) => other !== "" },
    run(readPng, { bytes, other }, see) {
      const picture = readPng(bytes);
      const { width, height, data } = { ...picture };
      if (other === "") see(RESULT, width === undefined ? picture : { width, height, data });
      // What isn't unpacked when readPng comes back would report its trouble with another file later, and to nobody.
      else if (data) seeThrown(see, () => readPng(Uint8Array.from(OTHER_FILES[other]!)));
    },
  });

  trial("placeOf · four bytes for every pixel that stands before", "placeOf", {
    given: {
      row: choice([1, 2, 0, 3, 4, 5, 6, 20_000, 20_000]),
      column: wholeNumbers(0, 9),
      width: choice([5, 3, 4, 2, 1, 7, 10, 28, 30_000, 30_000]),
    },
    adjust: ({ row, column, width }) => ({ row, column: Math.min(column, width - 1), width }),
    traits: {
      "the place lies beyond 2 ** 31": ({ row, width }) => 4 * row * width > 2 ** 31,
      "one of row and column is 0 and the other isn't": ({ row, column }) => (row === 0) !== (column === 0),
    },
    tolerance: 0,
  });

  trial("greyMatrix · one number per pixel, row after row", "greyMatrix", {
    given: { picture: pictures(greys) },
    traits: {
      "a pixel is black (0)": ({ picture }) => picture.pixels.flat().some(([grey]) => grey === 0),
      "a pixel is white (255) or not opaque": ({ picture }) =>
        picture.pixels.flat().some(([grey, , , alpha]) => grey === 255 || alpha !== 255),
    },
    run: onPicture,
  });

  trial("decode · from the bytes of a PNG file to its matrix", "decode", {
    given: { bytes: pngFiles(opaqueGreys, true) },
    tries: 100,
    run(decode, { bytes }, see) {
      seeCalls(see, () => decode(bytes), { kept: { bytes } });
      const { threw } = observed(() => decode(Uint8Array.of(72, 101)));
      see("whether a text file makes it throw an Error", threw instanceof Error);
    },
  });

  test("Q1 · decode finds the known pixels of train/3/10000.png", () => {
    const image = work2.decode(new Uint8Array(readFileSync(path.join(root, "train/3/10000.png"))));
    expectNumbers(
      image.slice(4, 10).map((row) => row.slice(4, 10)),
      [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 29],
        [0, 0, 0, 48, 166, 224],
        [0, 93, 244, 249, 253, 187],
        [0, 107, 253, 253, 230, 48],
        [0, 3, 20, 20, 15, 0],
      ],
      { what: "rows and columns 4 to 9 of train/3/10000.png" },
    );
  });
});

describe("3-channels", () => {
  const { trial } = section(test, "01-pixels/3-channels", work3, right3);

  trial("channel · takes one of the four bytes of every pixel", "channel", {
    given: { picture: pictures(colours), which: choice<0 | 1 | 2>([1, 2, 0]) },
    traits: {
      "the channel isn't red, and a pixel has a 0 there": ({ picture, which }) =>
        picture.pixels.flat().some((pixel) => pixel[which] === 0 && pixel[0] !== 0),
    },
    run: onPicture,
  });

  trial("Q1 · splitChannels makes three matrices from a colour picture", "splitChannels", {
    given: { picture: pictures(colours) },
    adjust: ({ picture }) => ({ picture: { ...picture, pixels: greyThroughout(picture.pixels) } }),
    traits: { "the picture is grey": ({ picture }) => isGrey(picture.pixels) },
    run(splitChannels, { picture }, see) {
      const matrices = new Set(Object.values(Object(splitChannels(picture))));
      onPicture(splitChannels, { picture }, see);
      see("how many different lists red, green and blue are", matrices.size);
    },
  });

  /** A thousand times the weighed sum: half-way between two numbers either is right, and such colours are changed a little. */
  const thousandfold = ([r = 0, g = 0, b = 0]: readonly number[]): number => 299 * r + 587 * g + 114 * b;
  const offTheHalf = (colour: readonly number[]) =>
    thousandfold(colour) % 1000 === 500 ? colour.with(0, Math.abs((colour[0] ?? 0) - 1)) : colour;
  const channelsOf = (grid: Colours, isTurned: boolean): right3.Channels => {
    const plane = (which: number) => grid.map((row) => row.map((colour) => colour[which] ?? 0));
    const [red, green, blue] = [plane(0), plane(1), plane(2)];
    return isTurned ? { blue, green, red } : { red, green, blue };
  };
  trial("toGrey · weighs the channels, adds them, rounds to whole numbers", "toGrey", {
    given: { channels: grids(opaqueColours), isTurned: steering(choice([false, false, false, true])) },
    call: ({ channels, isTurned }) => `toGrey(${written(channelsOf(channels, isTurned))})`,
    adjust: ({ channels, isTurned }) => ({
      channels: greyThroughout(channels).map((row) => withOneRed(row).map(offTheHalf)),
      isTurned,
    }),
    traits: {
      "blue comes first among the fields of channels": ({ isTurned }) => isTurned,
      "red, green and blue are equal everywhere": ({ channels }) => isGrey(channels),
      "two pixels of a row have the same red, and not the same green and blue": ({ channels }) =>
        channels.some(hasOtherOfOneRed),
    },
    run(toGrey, { channels: grid, isTurned }, see) {
      const channels = channelsOf(grid, isTurned);
      const change = () => Object.values(channels).forEach(paint);
      seeCalls(see, () => toGrey(channels), {
        kept: { channels },
        change,
        changed: painted("each channel", []),
      });
      see("whether the result is none of the three", !Object.values(channels).includes(toGrey(channels)));
    },
  });
});

describe("4-ink", () => {
  const { trial } = section(test, "01-pixels/4-ink", work4, right4);

  trial("Q1 · looksLike reads a number by the convention, not by a law", "looksLike", {
    given: {
      value: steering(choice([0, 255, 100], [1, 2, 85, 127, 128, 170, 200, 253, 254])),
      convention: choice<right4.Convention>(["light", "ink"]),
    },
    traits: {
      "value is 0": ({ value }) => value === 0,
      "value is 255": ({ value }) => value === 255,
      "value is 0 or 255": ({ value }) => value === 0 || value === 255,
      "value is near to 0 or 255, but neither": ({ value }) => [1, 2, 253, 254].includes(value),
    },
  });

  const near = grids(steering(choice([127, 128, 129, 126, 130])));
  const full = (value: number, first = value) =>
    Array.from({ length: 28 }, (_, i) => new Array<number>(28).fill(value).fill(first, 0, i === 0 ? 1 : 0));
  const large = {
    ...choice([full(255), full(0), full(128, 127)]),
    show: (image: number[][]) => `28 x 28 pixels, the first ${image[0]?.[0]}, all others ${image[0]?.[1]}`,
  };
  const meanOf = (image: number[][]) =>
    image.flat().reduce((sum, value) => sum + value, 0) / image.flat().length;
  // Whoever divides more than once may come to a little less than 128, and that's right, too.
  const isSure = (image: number[][]) => meanOf(image) !== 128 || image.flat().length < 3;
  trial("conventionOf · looks at the mean over all pixels", "conventionOf", {
    given: { image: steering(either(matrices(), near, large)) },
    adjust: ({ image }) => ({ image: isSure(image.plan) ? image : { at: 0, plan: [[128]] } }),
    tries: 160,
    traits: {
      "the mean is 128 exactly": ({ image: { plan } }) => meanOf(plan) === 128,
      "the mean is below 128, but nearer to 128 than to 127": ({ image: { plan } }) =>
        meanOf(plan) < 128 && meanOf(plan) >= 127.5,
      "a pixel is 0": ({ image: { plan } }) => plan.flat().includes(0),
    },
    run: onPicture,
  });

  test("conventionOf · a picture of 160,000 pixels", () => {
    const what = "conventionOf, with 400 rows of 400 zeros";
    const paper = Array.from({ length: 400 }, () => new Array<number>(400).fill(0));
    const convention = onMany(what, () => work4.conventionOf(paper));
    expectSame(convention, "ink", { what });
  });

  trial("invert · every pixel becomes its distance from 255", "invert", {
    given: { image: matrices() },
    run: onPicture,
  });
});

describe("5-terminal", () => {
  const { trial } = section(test, "01-pixels/5-terminal", work5, right5);

  const borders = [25, 26, 51, 52, 63, 64, 76, 77, 85, 86, 127, 128, 128, 170, 171, 229, 230, 254];
  const TEN = " .:-=+*#%@";
  trial("shade · shares 0 to 255 out evenly over the ramp", "shade", {
    given: {
      value: steering(choice([100, 200, 0, 255], borders)),
      ramp: steering(choice([".#", undefined, undefined, TEN, "abc", "x", " ░▒▓█", "abcdefghijklmnopqrst"])),
    },
    call: ({ value, ramp }) => `shade(${value}${ramp === undefined ? "" : `, "${ramp}"`})`,
    traits: {
      "value is 255": ({ value }) => value === 255,
      "value × the ramp's length is a multiple of 256": ({ value, ramp = TEN }) =>
        (value * ramp.length) % 256 === 0,
      "value is the first that gets its character": ({ value, ramp = TEN }) =>
        value > 0 && (value * ramp.length) % 256 < ramp.length,
      "the ramp hasn't ten characters": ({ ramp = TEN }) => ramp.length !== 10,
      "value is 0, and the ramp doesn't begin with a space": ({ value, ramp = TEN }) =>
        value === 0 && ramp[0] !== " ",
    },
  });

  trial("draw · every pixel twice, every row on its own line", "draw", {
    given: { image: matrices([200, 120, 255, 60, 160, 90]) },
    traits: {
      "image has three columns or more": ({ image }) => widthOf(image) > 2,
      "two pixels of a row are equal": ({ image }) => image.some(hasTwice),
      "another row is drawn like the last one": ({ image }) =>
        image.map((row) => right5.draw([row])).indexOf(right5.draw([image.at(-1)!])) < image.length - 1,
    },
    run(draw, { image }, see) {
      const printed: string[] = [];
      const drawing = listening(printed, () => draw(image));
      see(RESULT, drawing);
      see("image after the call", image);
      const digits = ["1 230", "123 0"].map((row) => row.split(" ").map(Number));
      see("draw([[1, 230], [123, 0]]), whose rows have the same digits", draw(digits));
      const inked = String(drawing)
        .split("\n")
        .filter((line) => line.trim() !== "");
      see("what draw prints", inked.some((line) => printed.join("\n").includes(line)) ? drawing : "");
      onPicture(draw, { image }, see);
    },
  });

  /** Runs `work` and notes what it prints. */
  function listening<T>(printed: string[], work: () => T): T {
    const { log } = console;
    console.log = (...words: unknown[]) => {
      printed.push(words.join(" "));
      log(...words);
    };
    try {
      return work();
    } finally {
      console.log = log;
    }
  }

  test("draw · draws a real three", async () => {
    const { train } = await loadSampleBytes();
    const three = train.threes.subarray(PIXELS, 2 * PIXELS);
    const image = Array.from({ length: 28 }, (_, row) => [...three.subarray(28 * row, 28 * (row + 1))]);
    expectSame(
      work5.draw(image).split("\n").slice(7, 10),
      [
        "          --@@@@@@##..        ##@@@@@@                  ",
        "          ==@@@@%%..          ##@@@@**                  ",
        "                            ..%%@@@@::                  ",
      ],
      { what: "lines 7 to 9 of train/3/10000.png, drawn" },
    );
  });
});

describe("6-folders", () => {
  const { trial } = section(test, "01-pixels/6-folders", work6, right6);
  beforeAll(madeReady, FIRST_USE);
  afterAll(removeFolders);

  const firstOf = (entry: string): string => entry.split("/")[0] ?? "";
  const isFolder = (entry: string): boolean => entry.includes("/");
  const isPicture = (entry: string): boolean => entry.endsWith(".png") && !isFolder(entry);
  const isRising = (names: Entries): boolean =>
    names.every((name, i) => i === 0 || (names[i - 1] ?? "") <= name);
  /** Whether somebody who reads numbers and takes "Z" and "z" for one letter would put names in another order. */
  const isForMachines = (names: Entries): boolean =>
    !isRising(names.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })));

  trial("foldersIn · lists folders, and no files, in the order of sort()", "foldersIn", {
    given: {
      folder: folders(
        "b/ a/ notes.txt c/ d/",
        "LICENSE labels.csv Z/ Bee/ 10/ 9/ 3/ train/ .git/ v1.2/ deep/inner/ full/1.png",
        6,
      ),
    },
    traits: {
      "a file lies in the folder": ({ folder }) => !folder.every(isFolder),
      "a file has no dot in its name, or a folder has one": ({ folder }) =>
        folder.some((one) => isFolder(one) === firstOf(one).includes(".")),
      "the disk doesn't give the folders in rising order": ({ folder }) => !isRising(folder.filter(isFolder)),
      "the folders would stand in another order if numbers were read and capitals ignored": ({ folder }) =>
        isForMachines(folder.filter(isFolder).map(firstOf)),
      "a folder's name begins with a dot": ({ folder }) => folder.includes(".git/"),
    },
    run: onFolder,
  });

  trial("imagesIn · only pictures, sorted as text", "imagesIn", {
    given: {
      folder: folders(
        "2.png 1.png 3.png 4.png 9.png 10.png",
        "100.png 7.png 10-1.png a.png B.png Z.png a.b.png x.jpg.png old.png.txt png .png topng png.txt notes.txt .DS_Store ._9.png SCAN.PNG sub/ sub/5.png",
        7,
      ),
    },
    traits: {
      "something lies there that is no picture": ({ folder }) => !folder.every(isPicture),
      "there is a picture": ({ folder }) => folder.some(isPicture),
      "the disk doesn't give the pictures in rising order": ({ folder }) =>
        !isRising(folder.filter(isPicture)),
      "a name has .png in it, but not at its end": ({ folder }) => folder.includes("old.png.txt"),
      "a name ends in .PNG": ({ folder }) => folder.includes("SCAN.PNG"),
      "a name has two dots": ({ folder }) => folder.some((one) => one.split(".").length > 2),
      "a picture's name begins with a dot": ({ folder }) =>
        folder.some((one) => isPicture(one) && one.startsWith(".")),
      "a picture is called .png": ({ folder }) => folder.includes(".png"),
      "a picture's name isn't just a number": ({ folder }) =>
        folder.some((one) => isPicture(one) && !/^\d+\.png$/.test(one)),
    },
    tries: 100,
    run: onFolder,
  });

  const labelsIn = (entries: Entries) => entries.flatMap((one) => /^[^/]+\/[^/]+(?=\/)/.exec(one)?.[0] ?? []);
  trial("countImages · one number for every label in every split", "countImages", {
    given: {
      folder: folders(
        "train/3/1.png valid/3/1.png train/7/1.png train/3/2.png valid/7/9.png",
        "train/3/10.png valid/3/5.png test/3/8.png train/cat/1.png valid/dog/2.png valid/07/1.png valid/7/ test/7/ test/ train/3/notes.txt valid/7/.DS_Store train/stray.png labels.csv train/3/old/8.png valid/7/old.png.txt train/7/SCAN.PNG train/3/.png",
        8,
      ),
    },
    traits: {
      "a label folder holds no picture": ({ folder }) =>
        labelsIn(folder).some(
          (label) => !folder.some((one) => one.startsWith(label) && isPicture(one.slice(label.length + 1))),
        ),
      "a label folder holds something that is no picture": ({ folder }) =>
        folder.some((one) => /notes|DS_Store|old|SCAN/.test(one)),
      "a label folder holds a folder with a picture": ({ folder }) => folder.includes("train/3/old/8.png"),
      "a picture lies beside the label folders": ({ folder }) => folder.includes("train/stray.png"),
    },
    run: onFolder,
  });

  test("Q2 · countImages: 6131 and 6265 pictures to learn from, 1010 and 1028 to be tested on", () => {
    const right = { "train/3": 6131, "train/7": 6265, "valid/3": 1010, "valid/7": 1028 };
    expectSame({ ...work6.countImages(root) }, right, { what: "countImages of the 3s and 7s" });
  });

  /** Pictures, and others that are easily taken for them: by their beginning, their sum, their bits, or where a number ends. */
  const POOLS = [
    ["1 2 3 4 5", "6 7 8 9 10", "0 0 0 0 9", "10 20 30 40 50"],
    ["1 2 3 4 5", "1 2 3 4 6", "0 2 3 4 5"],
    ["1 2 3 4 5", "5 4 3 2 1", "2 2 3 4 4"],
    ["1 23 4 5 6", "12 3 4 5 6", "1 2 34 5 6"],
    ["200 1 2 3 4", "201 1 2 3 4", "72 1 2 3 4"],
    ["1 2 3 4 50", "1 2 3 5 19", "1 2 3 5 17"],
    ["21 2 3 4 5", "1 2 3 4 5", "1 2 3 4 50"],
  ] as const;
  const ELEVEN = new Array<number>(11).fill(0);
  const splits = {
    pool: steering(choice([0, 1, 2, 3, 4, 5, 6, 2])),
    train: steering(list(choice([0, 1, 2, 3]), { max: 5 })),
    valid: steering(
      choice<readonly number[]>(
        [[0], [0, 1], [2, 0, 1]],
        [[], [1, 0], [0, 0], [1, 2, 1, 0], ELEVEN, [1, ...ELEVEN]],
      ),
    ),
    stored: steering(choice(["", "", "", "all in one buffer", "equal ones as the same object"])),
    many: steering(choice([false, false, false, false, false, false, false, false, false, true])),
  };
  type Splits = Pick<Plans<typeof splits>, "pool" | "train" | "valid">;
  const picked = (pool: number, list: readonly number[]): string[] => {
    const pictures = POOLS[pool] ?? [];
    return list.map((i) => pictures[i % pictures.length] ?? "");
  };
  const shown = (texts: readonly string[]) =>
    `[${texts.map((text) => `pixels(${text.replaceAll(" ", ", ")})`).join(", ")}]`;
  /** The valid pictures that are also in train. */
  const found = ({ pool, train, valid }: Splits): string[] => {
    const known = new Set(picked(pool, train));
    return picked(pool, valid).filter((one) => known.has(one));
  };
  trial("inBothSplits · finds copies by their pixels", "inBothSplits", {
    given: splits,
    tries: 100,
    adjust: (plans) => (plans.many ? { ...plans, train: [], valid: [], stored: "" } : plans),
    call({ pool, train, valid, stored, many }) {
      const lists = `${shown(picked(pool, train))}, ${shown(picked(pool, valid))}`;
      return `inBothSplits(${many ? "50 pictures, 40 others" : lists})${stored && ` (${stored})`}`;
    },
    traits: {
      "there are many pictures": ({ many }) => many,
      "ten valid pictures or more are also in train": (plans) => found(plans).length > 9,
      "a picture that is also in train comes twice in valid": (plans) => hasTwice(found(plans)),
      "the first valid picture is also in train": (plans) =>
        found({ ...plans, valid: plans.valid.slice(0, 1) }).length > 0,
      "all pictures lie in one buffer": ({ stored }) => stored === "all in one buffer",
      "pixels are 128 or more": ({ pool }) => pool === 4,
      "different pictures have the same sum": ({ pool }) => pool === 2,
      "different pictures have the same digits": ({ pool }) => pool === 3,
      "the text of a picture's pixels is a part of another one's": ({ pool }) => pool === 6,
      "equal pictures are the same object": ({ stored }) => stored.startsWith("equal"),
    },
    run(inBothSplits, { pool, train, valid, stored, many }, see) {
      if (many) return see("how often the training pictures are looked at", looks(inBothSplits));
      const pictures = storedAs(stored, picked(pool, [...train, ...valid]));
      const [own, others] = [pictures.slice(0, train.length), pictures.slice(train.length)];
      const [kept, change] = [{ train: own, valid: others }, () => pictures[0]?.fill(7)];
      seeCalls(see, () => inBothSplits(own, others), { kept, change });
    },
  });

  function storedAs(how: string, texts: readonly string[]): Uint8Array[] {
    const pictures = texts.map((text) => Uint8Array.from(text.split(" "), Number));
    const all = Uint8Array.from(pictures.flatMap((one) => [...one]));
    if (how === "all in one buffer") return pictures.map((_, i) => all.subarray(5 * i, 5 * (i + 1)));
    return how === "" ? pictures : texts.map((text) => pictures[texts.indexOf(text)]!);
  }

  /** How often somebody looks at 50 training pictures who has 40 others to find: a Set needs each once. */
  function looks(inBothSplits: typeof right6.inBothSplits): string {
    const pictures = (count: number, first: number) =>
      Array.from({ length: count }, (_, i) => Uint8Array.of(first, i));
    let count = 0;
    const train = new Proxy(pictures(50, 1), {
      get(list, key) {
        if (/^\d+$/.test(String(key))) count++;
        return Reflect.get(list, key);
      },
    });
    inBothSplits(train, pictures(40, 2));
    return count <= 10 * 50 ? "a few times each" : "again for every valid picture";
  }

  test("Q2 · inBothSplits: no picture is in both splits", async () => {
    const { train, valid } = await loadSampleBytes();
    const images = (bytes: Uint8Array): Uint8Array[] =>
      Array.from({ length: bytes.length / PIXELS }, (_, i) => bytes.subarray(PIXELS * i, PIXELS * (i + 1)));
    const seen = [...images(train.threes), ...images(train.sevens)];
    const unseen = [...images(valid.threes), ...images(valid.sevens)];
    const planted = images(train.sevens)[4321]!.slice();
    let places: number[] = [];
    const isDone = ends(() => {
      places = work6.inBothSplits(seen, [...unseen, planted]);
    }, 20_000);
    const what =
      "inBothSplits of the real data, with a training picture put behind the 2038 validation pictures";
    if (!isDone)
      throw new Difference([`${what}: no end after 20 seconds. Put the training pictures into a Set.`]);
    expectSame(places, [unseen.length], { what });
  });
});

describe("7-labels", () => {
  const { trial } = section(test, "01-pixels/7-labels", work7, right7);
  beforeAll(madeReady, FIRST_USE);

  const names = choice(["3", "7", "cat", "10", "03", "train", "valid", "my cats", "v1.2", "a-b"]);
  trial("labelOf · the folder that the picture lies in", "labelOf", {
    given: {
      folders: steering(list(names, { min: 1, max: 4 })),
      file: steering(choice(["1.png", "37.png", "x.b.png", "3", "cat"])),
      start: steering(choice(["", "", "", "/"])),
    },
    call: ({ start, folders, file }) => `labelOf("${start}${[...folders, file].join("/")}")`,
    traits: {
      "a folder has the name of the file": ({ folders, file }) => folders.includes(file),
      "the file's name has no ending": ({ file }) => !file.includes("."),
      "the path begins with a slash": ({ start }) => start === "/",
      "the path has two folders or more": ({ folders }) => folders.length > 1,
      "the folder's name has more than one character": ({ folders }) => (folders.at(-1) ?? "").length > 1,
      "the folder's name has a dot, a space or a hyphen in it": ({ folders }) =>
        /[. -]/.test(folders.at(-1) ?? ""),
      "the folder's name is a number with a 0 in front": ({ folders }) => folders.at(-1) === "03",
      "the folder's name isn't a number": ({ folders }) => Number.isNaN(Number(folders.at(-1))),
    },
    run: (labelOf, { start, folders, file }, see) =>
      see(RESULT, labelOf(start + [...folders, file].join("/"))),
  });

  const row = together({
    name: choice(
      ["train/3/1.png", "valid/7/2.png", "train/7/1.png"],
      ["names/3/4.png", "my cats/10/5.png", "a/3/6.png", " 8.png", "9.png "],
    ),
    label: choice([1, 2, 0], [0, 12, 10, 3_000_000_001]),
  });
  const table = {
    header: steering(
      choice(["name,label", "name,label", "file,class", "picture,2024", "train/3/1.png,1", ""]),
    ),
    rows: steering(list(row, { max: 4 })),
    lineEnd: steering(choice(["\n", "\r\n"])),
    /** Before which rows an empty line stands. */
    gaps: steering(list(wholeNumbers(0, 3), { max: 2 })),
    isOpen: steering(flag()),
  };
  type Table = Plans<typeof table>;
  const textOf = ({ header, rows, lineEnd, gaps, isOpen }: Table): string => {
    const gapsAt = (isHere: (at: number) => boolean) => gaps.filter(isHere).map(() => "");
    const lines = rows.flatMap(({ name, label }, i) => [...gapsAt((at) => at === i), `${name},${label}`]);
    const last = gapsAt((at) => at >= rows.length);
    return [header, ...lines, ...last].join(lineEnd) + (isOpen ? "" : lineEnd);
  };
  trial("parseLabels · one row per line after the header, labels as numbers", "parseLabels", {
    given: table,
    // A header that looks like a row, and has no end: that would be asking too much.
    adjust: (table) => (/^.*\d$/.test(textOf(table)) ? { ...table, isOpen: false } : table),
    call: (table) => `parseLabels(${JSON.stringify(textOf(table))})`,
    traits: {
      "the first line is empty": ({ header }) => header === "",
      "the first line comes once more, as a row": ({ header, rows }) =>
        rows.some(({ name, label }) => header === `${name},${label}`),
      "there is a row": ({ rows }) => rows.length > 0,
      "there are two rows or more": ({ rows }) => rows.length > 1,
      "there is an empty line": (table) => /\n\r?\n/.test(textOf(table)),
      "there is an empty line before a row": ({ gaps, rows }) => gaps.some((at) => at < rows.length),
      "the lines end in \\r\\n": ({ lineEnd }) => lineEnd === "\r\n",
      "the last line has no end": ({ isOpen }) => isOpen,
      "there is only the header, and it has no end": (table) => !/\n/.test(textOf(table)),
      "a label is 0": ({ rows }) => rows.some(({ label }) => label === 0),
      "a label has two digits": ({ rows }) => rows.some(({ label }) => label > 9),
      "a name begins or ends with a space": ({ rows }) => rows.some(({ name }) => name !== name.trim()),
      "the first line has a number behind the comma": ({ header }) => /\d$/.test(header),
      "the first line isn't name,label": ({ header }) => header !== "name,label",
      'the first line doesn\'t begin with "name", or another one does': ({ header, rows }) =>
        header !== "name,label" || rows.some(({ name }) => name.startsWith("name")),
    },
    run(parseLabels, table, see) {
      see(RESULT, parseLabels(textOf(table)));
      see(AGAIN, parseLabels(textOf(table)));
    },
  });

  /** A row whose picture lies in the folder of its class, or in another one. */
  const entry = together({
    where: choice(["train", "valid", "7", "a/3"]),
    folder: choice(["its class", "its class", "its class", "3", "7", "cats", "17", "17", "undefined"]),
    file: choice(["1.png", "2.png", "3.png", "7.png", "3"]),
    label: choice([0, 1, 2]),
  });
  const classes = ["3 7", "cat cats dog", "7 3", "1 10 3"].map((names) => names.split(" "));
  const opinions = { rows: steering(list(entry, { max: 5 })), classes: steering(choice(classes)) };
  type Opinions = Plans<typeof opinions>;
  const rowsOf = ({ rows, classes }: Opinions): right7.Row[] =>
    rows.map(({ where, folder, file, label }) => ({
      name: `${where}/${folder === "its class" ? (classes[label] ?? "8") : folder}/${file}`,
      label,
    }));
  const wrongRows = (plans: Opinions) => right7.disagreements(rowsOf(plans), plans.classes);
  trial("disagreements · rows that say something else than their folder", "disagreements", {
    given: opinions,
    call: (plans) => `disagreements(${written(rowsOf(plans))}, ${written(plans.classes)})`,
    traits: {
      "a row disagrees": (plans) => wrongRows(plans).length > 0,
      "two rows disagree": (plans) => wrongRows(plans).length > 1,
      "a row agrees": (plans) => wrongRows(plans).length < plans.rows.length,
      "a label has no class": ({ rows, classes }) => rows.some(({ label }) => label >= classes.length),
      "two rows that agree follow each other": ({ rows, classes }) =>
        rows.some((one, i) => i > 0 && wrongRows({ rows: [one, rows[i - 1]!], classes }).length === 0),
    },
    run(disagreements, plans, see) {
      const [rows, { classes }] = [rowsOf(plans), plans];
      see(RESULT, disagreements(rows, classes));
      see("rows after the call", rows);
      see("classes after the call", classes);
      const turned = rows.map(({ name, label }) => ({ label, name }));
      see("a second call, with rows as { label, name }", disagreements(turned, classes));
    },
  });

  test("Q2 · parseLabels and disagreements: labels.csv says what the folders say, 14434 times", () => {
    const rows = work7.parseLabels(readFileSync(path.join(root, "labels.csv"), "utf8"));
    expectNumbers(rows.length, 14434, { what: "rows of labels.csv" });
    const sevens = rows.filter(({ label }) => label === 1);
    expectNumbers(sevens.length, 6265 + 1028, { what: "rows with label 1, the 7s" });
    expectSame(work7.disagreements(rows, ["3", "7"]), [], { what: "disagreements of the real data" });
  });
});

describe("answers", () => claims(test, work, right));
