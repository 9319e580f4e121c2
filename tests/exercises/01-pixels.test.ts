/**
 * Module 01: from a PNG file to a matrix of numbers, and what lies around it.
 *
 * Most pictures here are made up, small and not square, so that an answer that mixes up rows and columns, or only
 * fits 28 x 28, gives other numbers. Real digits come in where a figure of the data set is claimed, and then few files
 * are read. A function that is built from an earlier one (`decode` from `readPng`, `draw` from `shade`) needs that one;
 * all others can be done alone.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, test } from "vitest";
import { loadSampleBytes, mnistSample, PIXELS } from "#data";
import { crop, type Matrix, pixelAt, shapeOf } from "#work/01-pixels/1-matrix.ts";
import { decode, greyMatrix, placeOf, readPng } from "#work/01-pixels/2-decode.ts";
import { channel, splitChannels, toGrey } from "#work/01-pixels/3-channels.ts";
import { conventionOf, invert, looksLike } from "#work/01-pixels/4-ink.ts";
import { draw, RAMP, shade } from "#work/01-pixels/5-terminal.ts";
import { countImages, foldersIn, imagesIn, inBothSplits } from "#work/01-pixels/6-folders.ts";
import { disagreements, labelOf, parseLabels } from "#work/01-pixels/7-labels.ts";
import { attempt } from "../support/attempt.ts";
import { Difference, expectNumbers, expectSame } from "../support/expect.ts";
import { withFolder } from "../support/folder.ts";
import { greyPicture, greyPixels, greyPng, matrix, picture } from "../support/png.ts";

/** Making the PNG files takes a few seconds, once per machine. */
const FIRST_USE = 120_000;

let sample: ReturnType<typeof mnistSample> | undefined;

/** The folder of the pictures, looked through once: a section that needs none doesn't wait for it. */
async function sampleRoot(): Promise<string> {
  sample ??= mnistSample();
  return (await sample).root;
}

/** 3 rows of 5 columns; row 1, column 2 holds 12. */
const numbered = (): Matrix => matrix(3, 5, (row, column) => 10 * row + column);
const sumOf = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);
const transposed = (image: Matrix): Matrix => image[0]!.map((_, column) => image.map((row) => row[column]!));
const mapPixels = (image: Matrix, change: (value: number) => number): Matrix =>
  image.map((row) => row.map(change));

describe("1-matrix", () => {
  test("pixelAt · goes to the row first, then to the column", () => {
    const image = numbered();
    for (const [row, column] of [
      [1, 2],
      [2, 1],
      [0, 2],
      [2, 4],
    ] as const) {
      expectNumbers(pixelAt(image, row, column), 10 * row + column, {
        what: `pixelAt(image, ${row}, ${column})`,
        mistakes: [
          {
            gives: image[column]?.[row] ?? Number.NaN,
            says: `is the pixel in row ${column}, column ${row}. The first index picks the row: image[row] first, then [column].`,
          },
          {
            gives: image[row - 1]?.[column - 1] ?? Number.NaN,
            says: "is what counting from 1 finds. Rows and columns are counted from 0.",
          },
        ],
      });
    }
  });

  test("shapeOf · rows first, then columns", () => {
    for (const [rows, columns] of [
      [3, 5],
      [28, 20],
      [1, 4],
    ] as const) {
      expectNumbers(shapeOf(matrix(rows, columns, () => 7)), [rows, columns], {
        what: `the shape of a picture ${rows} high and ${columns} wide`,
        mistakes: [
          {
            gives: [columns, rows],
            says: "is width before height. Array libraries say how many rows first, then how many columns.",
          },
          {
            gives: [rows, rows],
            says: "is the number of rows, twice. The length of one row is the number of columns.",
          },
        ],
      });
    }
  });

  test("crop · keeps the rows and the columns asked for; the end is not included", () => {
    const numbers = (): Matrix => matrix(6, 8, (row, column) => 10 * row + column);
    const cut = (rows: readonly number[], columns: readonly number[]): Matrix =>
      numbers()
        .slice(rows[0], rows[1])
        .map((row) => row.slice(columns[0], columns[1]));
    for (const [rows, columns] of [
      [
        [1, 4],
        [2, 5],
      ],
      [
        [0, 2],
        [1, 2],
      ],
      [
        [2, 5],
        [0, 4],
      ],
    ] as const) {
      expectNumbers(crop(numbers(), rows, columns), cut(rows, columns), {
        what: `crop(image, [${rows.join(", ")}], [${columns.join(", ")}])`,
        mistakes: [
          {
            gives: cut([rows[0], rows[1] + 1], [columns[0], columns[1] + 1]),
            says: "is one row and one column too many. The end of a span is not included: [4, 10] stops at 9.",
          },
          {
            gives: cut(columns, rows),
            says: "is what comes out when the row span cuts the columns and the column span cuts the rows.",
          },
          { gives: cut(rows, [0]), says: "is the right rows with all their columns. Cut every row, too." },
          {
            gives: cut([rows[0], rows[0] + rows[1]], [columns[0], columns[0] + columns[1]]),
            says: "is what taking the second number for a length gives. It is where the span ends. (slice takes the two places; splice takes a place and a length.)",
          },
          {
            gives: numbers()
              .slice(...rows)
              .slice(...columns),
            says: "is what comes out when the rows are cut twice. The second cut goes inside every row that is left: map, and slice in it.",
          },
        ],
      });
    }
  });

  test("crop · leaves the picture as it was", () => {
    const image = matrix(4, 5, (row, column) => 10 * row + column);
    const before = structuredClone(image);
    crop(image, [1, 3], [2, 4]);
    expectNumbers(image, before, {
      what: "the picture after crop(image, [1, 3], [2, 4])",
      mistakes: [
        {
          gives: [before[0]!, before[3]!],
          says: "is what splice leaves: it takes the rows out of the picture. slice copies them.",
        },
        {
          gives: [before[0]!, [10, 11, 14], [20, 21, 24], before[3]!],
          says: "is what splice leaves: it takes the columns out of the rows. slice copies them.",
        },
      ],
    });
  });
});

describe("2-decode", () => {
  let root = "";
  beforeAll(async () => {
    root = await sampleRoot();
  }, FIRST_USE);
  const fileOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(root, name)));

  test("readPng · unpacks width, height and four bytes per pixel", () => {
    const image = matrix(2, 3, (row, column) => 100 * row + column);
    const png = attempt(() => readPng(new Uint8Array(greyPng(image))), {
      "readUInt32BE is not a function":
        "pngjs can't read plain bytes, it wants a Node Buffer. Buffer.from(bytes) makes one.",
    });
    expectSame(
      { width: png?.width, height: png?.height },
      { width: 3, height: 2 },
      {
        what: "width and height in readPng of a picture with 2 rows and 3 columns",
        mistakes: [
          {
            gives: { width: undefined, height: undefined },
            says: png
              ? "means that what readPng gave back knows no width and no height. Return the whole picture, not only its data."
              : "means that readPng gave nothing back. Is a return missing?",
          },
        ],
      },
    );
    const data = attempt(() => [...png.data], {
      "is not iterable":
        "The pixels aren't there yet. PNG.sync.read unpacks at once; parse comes back before it's done.",
    });
    expectNumbers(data, [...greyPicture(image).data], { what: "its data, R G B A for every pixel" });
  });

  test("placeOf · four bytes for every pixel that stands before", () => {
    for (const [row, column, width] of [
      [1, 2, 5],
      [2, 0, 7],
      [3, 4, 28],
      [0, 6, 9],
    ] as const) {
      const before = row * width + column;
      expectNumbers(placeOf(row, column, width), 4 * before, {
        what: `placeOf(${row}, ${column}, ${width})`,
        mistakes: [
          { gives: before, says: "is the number of pixels before it. Each of them takes four bytes." },
          { gives: 3 * before, says: "is three bytes per pixel. Alpha is stored, too: there are four." },
          {
            gives: row * width + 4 * column,
            says: "is four bytes for the pixels of this row, but one for those of the rows above. Add first, then multiply.",
          },
          {
            gives: 4 * (column * width + row),
            says: "is row and column mixed up. A whole row of `width` pixels stands before every new row.",
          },
          {
            gives: 4 * (row * 28 + column),
            says: "is right only for pictures that are 28 pixels wide. Use `width`.",
          },
        ],
      });
    }
  });

  test("greyMatrix · one number per pixel, row after row", () => {
    for (const [rows, columns] of [
      [2, 3],
      [5, 1],
      [4, 4],
      [3, 30],
    ] as const) {
      const image = matrix(rows, columns, (row, column) => 7 * row + 2 * column + 1);
      const grey = greyPicture(image);
      const square = (side: number): Matrix => matrix(side, side, (row, column) => image[row]?.[column] ?? 0);
      expectNumbers(greyMatrix(grey), image, {
        what: `greyMatrix of a picture with ${rows} rows and ${columns} columns`,
        mistakes: [
          {
            gives: transposed(image),
            says: "is the picture with rows and columns swapped. Rows on the outside, columns inside.",
          },
          {
            gives: mapPixels(image, (value) => (3 * value + 255) / 4),
            says: "is the mean of four bytes. The fourth is alpha, which is no colour: leave it out.",
          },
          {
            gives: matrix(rows, columns, (row, column) => grey.data[row * columns + column]!),
            says: "is what one byte per pixel gives: the same number comes three times, then 255. Four bytes belong to a pixel.",
          },
          {
            gives: matrix(rows, columns, () => 255),
            says: "is alpha, the last of a pixel's four bytes. Red, green and blue come before it.",
          },
          { gives: square(28), says: "is a matrix of 28 x 28. Take the size from the picture." },
          { gives: image.flat(), says: "is all pixels in one list. Make a list for every row." },
          {
            gives: matrix(rows, columns, (_, column) => image.at(-1)![column]!),
            says: "is the last row again and again. All rows are the same array then; new Array(n).fill([]) puts one array into every place. Make a new one for each row.",
          },
          {
            gives: matrix(rows, columns, (row, column) => grey.data[4 * (row * rows + column)] ?? Number.NaN),
            says: "takes the height for the length of a row. How many pixels stand in one row? picture.width.",
          },
        ],
      });
    }
  });

  test("Q1 · decode finds the known pixels of train/3/10000.png", () => {
    const image = decode(fileOf("train/3/10000.png"));
    const isMatrix =
      "A matrix is an array of rows. readPng gives a picture; greyMatrix makes a matrix of it.";
    expectNumbers(
      attempt(() => image.slice(4, 10).map((row) => row.slice(4, 10)), {
        "slice is not a function": isMatrix,
      }),
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

  test("decode · reads other files, of any size", () => {
    const made = matrix(3, 7, (row, column) => 30 * row + column);
    for (const [what, bytes] of [
      ["a made-up file, 3 rows of 7 pixels", new Uint8Array(greyPng(made))],
      ["valid/7/0.png", fileOf("valid/7/0.png")],
    ] as const) {
      expectNumbers(decode(bytes), greyPixels(bytes), { what: `decode of ${what}` });
    }
  });
});

describe("3-channels", () => {
  const red = matrix(2, 3, (row, column) => 200 + 10 * row + column);
  const green = matrix(2, 3, (row, column) => 100 + 10 * row + column);
  const blue = matrix(2, 3, (row, column) => 10 * row + column);
  const alpha = matrix(2, 3, (row, column) => 150 + 10 * row + column);

  test("channel · takes one of the four bytes of every pixel", () => {
    const opaque = picture({ red, green, blue });
    for (const [which, expected] of [
      [1, green],
      [2, blue],
      [0, red],
    ] as const) {
      const at = (place: (pixel: number) => number): Matrix =>
        matrix(2, 3, (row, column) => opaque.data[place(row * 3 + column)]!);
      expectNumbers(channel(opaque, which), expected, {
        what: `channel(picture, ${which})`,
        mistakes: [
          {
            gives: at((pixel) => 3 * pixel + which),
            says: "is what three bytes per pixel give. Alpha is stored, too: step on by four.",
          },
          {
            gives: at((pixel) => 4 * pixel),
            says: "is the red channel. Go `which` places on from the red byte.",
          },
          {
            gives: at((pixel) => 6 * which + pixel),
            says: "is read as if all red bytes came first, then all green ones. The three stand together in every pixel.",
          },
          {
            gives: at((pixel) => 4 * pixel + which + 1),
            says: "is one place too far. Red is 0 places on, green 1, blue 2.",
          },
          { gives: transposed(expected), says: "is the channel with rows and columns swapped." },
        ],
      });
    }
    const tall = matrix(4, 1, (row) => 60 * row);
    const dark = matrix(4, 1, () => 0);
    expectNumbers(channel(picture({ red: dark, green: dark, blue: tall }), 2), tall, {
      what: "channel(picture, 2) of a picture with 4 rows and 1 column",
    });
  });

  test("Q1 · splitChannels makes three matrices from a colour picture", () => {
    const colour = picture({ red, green, blue, alpha });
    expectSame(
      splitChannels(colour),
      { red, green, blue },
      {
        what: "splitChannels of a colour picture, 2 rows of 3 pixels",
        mistakes: [
          {
            gives: { red: blue, green, blue: red },
            says: "is red and blue swapped. In a PNG the order is red, green, blue; some other libraries begin with blue.",
          },
          {
            gives: { red: green, green: blue, blue: alpha },
            says: "is one place too far everywhere, and so alpha stands where blue should be. The order is R G B A.",
          },
          {
            gives: { red: alpha, green: red, blue: green },
            says: "begins with alpha. Alpha is the last of a pixel's four bytes, and no colour.",
          },
          {
            gives: { red, green, blue, alpha },
            says: "has four parts. Alpha is no colour: a colour picture is three matrices.",
          },
          { gives: { red, green: red, blue: red }, says: "is the red channel three times." },
        ],
      },
    );
  });

  test("toGrey · weighs the channels, adds them, rounds to whole numbers", () => {
    const weigh = (r: number, g: number, b: number, finish = Math.round): Matrix =>
      matrix(2, 3, (row, column) =>
        finish(r * red[row]![column]! + g * green[row]![column]! + b * blue[row]![column]!),
      );
    const each = (weight: number, value: number): number => Math.round(weight * value);
    expectNumbers(toGrey(structuredClone({ red, green, blue })), weigh(0.299, 0.587, 0.114), {
      what: "toGrey of 2 rows of 3 pixels",
      mistakes: [
        {
          gives: weigh(0.299, 0.587, 0.114, Number),
          says: "is right but not rounded. A pixel is a whole number: Math.round.",
        },
        {
          gives: weigh(0.299, 0.587, 0.114, Math.floor),
          says: "is rounded down. 124.6 is nearer to 125: Math.round.",
        },
        {
          gives: weigh(1 / 3, 1 / 3, 1 / 3),
          says: "is the plain mean. The eye does not see the three equally bright: use GREY_WEIGHTS.",
        },
        {
          gives: weigh(1 / 3, 1 / 3, 1 / 3, Number),
          says: "is the plain mean, not rounded. Use GREY_WEIGHTS and Math.round.",
        },
        { gives: weigh(0.114, 0.587, 0.299), says: "is red weighed as blue and blue as red." },
        {
          gives: matrix(
            2,
            3,
            (row, column) =>
              each(0.299, red[row]![column]!) +
              each(0.587, green[row]![column]!) +
              each(0.114, blue[row]![column]!),
          ),
          says: "is what three roundings give: each adds its own small error. Add first, round the sum once.",
        },
        {
          gives: weigh(0.299 / 3, 0.587 / 3, 0.114 / 3),
          says: "is a third of it. The weights make 1 together, so the sum is the mean already.",
        },
      ],
    });
    const one = (r: number, g: number, b: number): Matrix =>
      toGrey({ red: [[r]], green: [[g]], blue: [[b]] });
    expectNumbers(
      [one(255, 0, 0), one(0, 255, 0), one(0, 0, 255), one(255, 255, 255), one(77, 77, 77)].flat(2),
      [76, 150, 29, 255, 77],
      {
        what: "toGrey of pure red, green, blue, white and of a grey of 77",
      },
    );
    const given = structuredClone({ red, green, blue });
    toGrey(given);
    expectSame(
      given,
      { red, green, blue },
      {
        what: "the three channels after toGrey (they must stay as they were)",
        mistakes: [
          {
            gives: { red: weigh(0.299, 0.587, 0.114), green, blue },
            says: "has the grey picture in the place of red: it was written over the caller's matrix. Build new rows, for example with map.",
          },
        ],
      },
    );
  });
});

describe("4-ink", () => {
  test("Q1 · looksLike reads a number by the convention, not by a law", () => {
    const readings = (["light", "ink"] as const).flatMap((convention) =>
      [0, 255, 1, 128, 254].map((value) => looksLike(value, convention)),
    );
    const grey = ["grey", "grey", "grey"];
    const light = ["black", "white", ...grey];
    const ink = ["white", "black", ...grey];
    expectSame(readings, [...light, ...ink], {
      what: "what 0, 255, 1, 128 and 254 look like, first as light, then as ink",
      mistakes: [
        {
          gives: [...ink, ...ink],
          says: 'takes "0 is white, 255 is black" for a law. It is the convention "ink" of this data set; in a grey picture in general, the convention "light", 0 is black.',
        },
        {
          gives: [...light, ...light],
          says: 'takes "0 is black, 255 is white" for a law. It holds for "light"; this data set stores ink, and there 0 is white paper.',
        },
        {
          gives: [...ink, ...light],
          says: "is the two conventions swapped. No light is black; no ink is white paper.",
        },
        {
          gives: ["black", "white", "black", "white", "white", "white", "black", "white", "black", "black"],
          says: "has no grey. Only 0 and 255 are black and white; all that lies between them is grey.",
        },
      ],
    });
  });

  test("conventionOf · looks at the mean over all pixels", () => {
    const pages: { name: string; image: Matrix }[] = [
      { name: "a faint stroke on paper 0", image: matrix(4, 6, (row) => (row === 2 ? 90 : 0)) },
      { name: "a stroke on paper 255", image: matrix(4, 6, (row) => (row === 2 ? 10 : 255)) },
      {
        name: "paper 0 with a stain in its first corner",
        image: matrix(5, 3, (row, column) => (row + column === 0 ? 255 : 0)),
      },
      {
        name: "paper 255 with a stain in its first corner",
        image: matrix(3, 5, (row, column) => (row + column === 0 ? 0 : 255)),
      },
      { name: "paper 20 with much ink", image: matrix(10, 10, (row) => (row < 4 ? 255 : 20)) },
      { name: "paper 135, a stroke of 0 on it", image: matrix(40, 2, (row) => (row === 7 ? 0 : 135)) },
      { name: "127 and 128, half and half", image: [[127, 128]] },
      { name: "one pixel of 128", image: [[128]] },
    ];
    expectSame(
      pages.map(({ image }) => conventionOf(image)),
      ["ink", "light", "ink", "light", "ink", "light", "ink", "light"],
      {
        what: `conventionOf for ${pages.map(({ name }) => name).join("; ")}`,
        mistakes: [
          {
            gives: ["light", "ink", "light", "ink", "light", "ink", "light", "ink"],
            says: "is the wrong way round. A low mean says that paper is 0, so the numbers are ink.",
          },
          {
            gives: ["ink", "light", "light", "ink", "light", "light", "ink", "light"],
            says: "is what the first pixel alone tells. It may be a stain: take the mean over all pixels.",
          },
          {
            gives: ["light", "light", "light", "light", "light", "light", "light", "light"],
            says: "is what the sum gives. Divide it by the number of pixels to get the mean.",
          },
          {
            gives: ["ink", "ink", "ink", "ink", "ink", "ink", "ink", "ink"],
            says: 'is "ink" every time. That holds for our data set, not for every picture.',
          },
          {
            gives: pages.map(({ image }) => (sumOf(image.flat()) / image.length < 128 ? "ink" : "light")),
            says: "is what the sum divided by the number of rows tells. image.length counts rows; image.flat().length counts pixels.",
          },
          {
            gives: ["ink", "light", "ink", "light", "ink", "light", "ink", "ink"],
            says: 'takes a mean of just 128 for ink. It is "ink" below 128 only: <, not <=.',
          },
        ],
      },
    );
  });

  test("invert · every pixel becomes its distance from 255", () => {
    const image = matrix(2, 4, (row, column) => [0, 48, 166, 255, 1, 254, 127, 90][4 * row + column]!);
    expectNumbers(
      invert(structuredClone(image)),
      mapPixels(image, (value) => 255 - value),
      {
        what: "invert of [[0, 48, 166, 255], [1, 254, 127, 90]]",
        mistakes: [
          {
            gives: mapPixels(image, (value) => -value),
            says: "is every pixel with a minus sign. Pixels stay between 0 and 255: take 255 - value.",
          },
          {
            gives: mapPixels(image, (value) => value - 255),
            says: "is value - 255, which is never positive. Turn it round: 255 - value.",
          },
          {
            gives: mapPixels(image, (value) => 256 - value),
            says: "is 256 - value, one too many: 0 would become 256, which is no pixel. The largest is 255.",
          },
          {
            gives: mapPixels(image, (value) => 1 - value),
            says: "is 1 - value. That is for pixels from 0 to 1; ours go from 0 to 255.",
          },
          { gives: image, says: "is the picture as it was." },
        ],
      },
    );
    expectNumbers(invert([[0, 48, 200]]), [[255, 207, 55]], {
      what: "invert([[0, 48, 200]])",
      mistakes: [
        {
          gives: [[200, 152, 0]],
          says: "is the distance from the largest pixel of this picture. The distance from 255 is meant: a grey stroke becomes a grey gap.",
        },
      ],
    });
  });

  test("invert · leaves the picture as it was", () => {
    const image = matrix(3, 2, (row, column) => 40 * row + column);
    const before = structuredClone(image);
    invert(image);
    expectNumbers(image, before, {
      what: "the picture after invert(image)",
      mistakes: [
        {
          gives: mapPixels(before, (value) => 255 - value),
          says: "is the inverted picture: it was written over the given one. Build new rows, for example with map.",
        },
      ],
    });
  });
});

describe("5-terminal", () => {
  const values = [0, 25, 26, 127, 128, 166, 229, 230, 255];

  test("shade · shares 0 to 255 out evenly over the ramp", () => {
    for (const ramp of [RAMP, ".#", " ░▒▓█", "x"]) {
      const by = (place: (value: number) => number) => (): (string | undefined)[] =>
        values.map((value) => ramp[place(value)]);
      expectSame(
        values.map((value) => shade(value, ramp)),
        by((value) => Math.floor((value * ramp.length) / 256))(),
        {
          what: `shade of ${values.join(", ")} with the ramp "${ramp}"`,
          mistakes: [
            {
              gives: by((value) => Math.floor((value * ramp.length) / 255)),
              says: "has no character for 255: there are 256 numbers from 0 to 255, so divide by 256.",
            },
            {
              gives: by((value) => (value * ramp.length) / 256),
              says: "has a character only where the division comes out whole. A place in a text is a whole number: Math.floor.",
            },
            {
              gives: by((value) => Math.round((value * ramp.length) / 256)),
              says: "is what rounding gives. Then the first share is half as wide, and the largest numbers fall off the ramp: round down.",
            },
            {
              gives: by((value) => Math.round((value / 255) * (ramp.length - 1))),
              says: "gives the first and the last character only half a share each. Multiply by the length of the ramp and round down.",
            },
            {
              gives: by((value) => Math.floor((value / 255) * (ramp.length - 1))),
              says: "gives the last character to 255 alone. Multiply by the length of the ramp, not by one less.",
            },
            {
              gives: by((value) => ramp.length - 1 - Math.floor((value * ramp.length) / 256)),
              says: "begins at the full end of the ramp. Low numbers get its first characters.",
            },
            {
              gives: () => values.map((value) => RAMP[Math.floor((value * 10) / 256)]),
              says: "is what RAMP gives. Use the ramp that comes in.",
            },
          ],
        },
      );
    }
    expectSame([shade(0), shade(166), shade(255)], [" ", "*", "@"], {
      what: "shade of 0, 166 and 255 without a ramp",
    });
  });

  test("draw · every pixel twice, every row on its own line", () => {
    const image = [
      [0, 255, 40],
      [166, 0, 90],
    ];
    const rows = (of: Matrix, width = 2): string[] =>
      of.map((row) => row.map((value) => RAMP[Math.floor((value * 10) / 256)]!.repeat(width)).join(""));
    const place =
      "Was that row.map(shade)? map hands over the place as a second argument, and shade takes it for its ramp. Write row.map((value) => shade(value)).";
    const drawn = attempt(() => draw(image), {
      "reading 'repeat'": place,
      "is not a string": place,
    });
    expectSame(drawn, rows(image).join("\n"), {
      what: "draw([[0, 255, 40], [166, 0, 90]])",
      mistakes: [
        { gives: undefined, says: "is no text. Return the drawing; whoever calls draw prints it." },
        {
          gives: rows(transposed(image)).join("\n"),
          says: "is the picture with rows and columns swapped: one line of text per row.",
        },
        {
          gives: rows(image, 1).join("\n"),
          says: "has each pixel once. Twice, please: characters are taller than wide.",
        },
        {
          gives: image.map((row) => rows([row], 1)[0]!.repeat(2)).join("\n"),
          says: "is every row twice. Each pixel comes twice: double the character, then join.",
        },
        {
          gives: rows(image)
            .map((row) => row.match(/../g)!.join())
            .join("\n"),
          says: 'has commas between its pixels. Join the characters of a row with "" before you join the rows.',
        },
        {
          gives: `${rows(image).join("\n")}\n`,
          says: "has a line break too many, at the end. It stands only between lines.",
        },
        { gives: rows(image).join(""), says: "is all on one line. Put a line break between the rows." },
        {
          gives: rows(image).join(),
          says: "has commas between its lines: join() without an argument. Say what to join with.",
        },
        {
          gives: image.map((row) => "NaN".repeat(row.length)).join("\n"),
          says: "is what row.map(shade) leads to: map hands over the place as a second argument, and shade takes it for its ramp. Write row.map((value) => shade(value)).",
        },
      ],
    });
  });

  test("draw · draws a real three", async () => {
    const { train } = await loadSampleBytes();
    const image = matrix(28, 28, (row, column) => train.threes[PIXELS + 28 * row + column]!);
    const lines = draw(image).split("\n");
    expectSame(
      lines.slice(7, 10),
      [
        "          --@@@@@@##..        ##@@@@@@                  ",
        "          ==@@@@%%..          ##@@@@**                  ",
        "                            ..%%@@@@::                  ",
      ],
      { what: "lines 7 to 9 of train/3/10000.png, drawn" },
    );
    expectSame([lines.length, lines[0]], [28, " ".repeat(56)], {
      what: "how many lines, and the first of them",
    });
  });
});

describe("6-folders", () => {
  let root = "";
  beforeAll(async () => {
    root = await sampleRoot();
  }, FIRST_USE);

  /** A small data set: other names and numbers than the real one, and files that are no pictures. */
  const FILES = [
    "LICENSE",
    "labels.csv",
    "learn/cat/9.png",
    "learn/cat/10.png",
    "learn/cat/100.png",
    "learn/cat/10000.png",
    "learn/cat/23.png",
    "learn/cat/.DS_Store",
    "learn/cat/old.png.txt",
    "learn/cat/png.txt",
    "learn/cat/topng",
    "learn/dog/1.png",
    "learn/readme.md",
    "check/cat/9.png",
    "check/dog/5.png",
    "check/dog/4.png",
    "check/owl/3.png",
  ];

  test("foldersIn · lists folders, and no files", () => {
    withFolder(FILES, (made) => {
      expectSame(
        [foldersIn(made), foldersIn(path.join(made, "check"))],
        [
          ["check", "learn"],
          ["cat", "dog", "owl"],
        ],
        {
          what: "foldersIn of a data set and of one split",
          mistakes: [
            {
              gives: [
                ["LICENSE", "check", "labels.csv", "learn"],
                ["cat", "dog", "owl"],
              ],
              says: "lists labels.csv, too, and LICENSE, which are files. isDirectory() tells (with its parentheses: it is a function).",
            },
            {
              gives: [
                ["LICENSE", "check", "learn"],
                ["cat", "dog", "owl"],
              ],
              says: "lists LICENSE, too. It is a file, although its name has no dot: isDirectory() tells.",
            },
            {
              gives: [["LICENSE", "labels.csv"], []],
              says: "is the files. It is the folders that are asked for.",
            },
            {
              gives: [
                [`${made}/check`, `${made}/learn`],
                [`${made}/check/cat`, `${made}/check/dog`, `${made}/check/owl`],
              ],
              says: "is the whole paths. Only the names are asked for.",
            },
          ],
        },
      );
    });
  });

  test("imagesIn · only pictures, sorted as text", () => {
    const sorted = ["10.png", "100.png", "10000.png", "23.png", "9.png"];
    withFolder(FILES, (made) => {
      expectSame(imagesIn(path.join(made, "learn/cat")), sorted, {
        what: "imagesIn of a folder with five pictures and four other files",
        mistakes: [
          {
            gives: ["9.png", "10.png", "23.png", "100.png", "10000.png"],
            says: "is sorted by number. File names are text: sort() alone puts 10000.png before 23.png and 9.png, as the data set does.",
          },
          {
            gives: [".DS_Store", ...sorted, "old.png.txt", "png.txt", "topng"],
            says: "lists files that are no pictures. Keep the names that end in .png.",
          },
          {
            gives: [...sorted, "old.png.txt", "png.txt", "topng"],
            says: "lists every name with png in it. A picture's name ends in .png: endsWith.",
          },
          {
            gives: [...sorted, "old.png.txt"],
            says: "lists old.png.txt, too, which has .png inside, but not at its end: endsWith.",
          },
          {
            gives: [...sorted, "topng"],
            says: "lists topng, too. The dot belongs to the ending: .png.",
          },
          {
            gives: sorted.map((name) => name.slice(0, -4)),
            says: "has lost the endings. Keep the whole name.",
          },
        ],
      });
    });
  });

  test("imagesIn · train/3 begins with 10, 10000, 10011, 10031, 10034, 10042", () => {
    expectSame(
      imagesIn(path.join(root, "train", "3")).slice(0, 6),
      ["10.png", "10000.png", "10011.png", "10031.png", "10034.png", "10042.png"],
      {
        what: "the first six pictures in train/3",
        mistakes: [
          {
            gives: ["7.png", "10.png", "12.png", "27.png", "30.png", "44.png"],
            says: "is sorted by number. Sort the names as text.",
          },
        ],
      },
    );
  });

  test("countImages · one number for every label in every split", () => {
    withFolder(FILES, (made) => {
      expectSame(
        countImages(made),
        { "check/cat": 1, "check/dog": 2, "check/owl": 1, "learn/cat": 5, "learn/dog": 1 },
        {
          what: "countImages of a small data set",
          mistakes: [
            {
              gives: { cat: 6, dog: 3, owl: 1 },
              says: "has lost the splits. Pictures to learn from and pictures to be tested on are counted apart, because the score is taken on unseen ones.",
            },
            {
              gives: { cat: 5, dog: 1, owl: 1 },
              says: 'has lost the splits: the last one wrote over the first. The key is "split/label".',
            },
            { gives: { cat: 1, dog: 2, owl: 1 }, says: 'is one split only. The key is "split/label".' },
            { gives: { check: 4, learn: 6 }, says: 'has lost the labels. The key is "split/label".' },
            {
              gives: { "check/cat": 1, "check/dog": 2, "check/owl": 1, "learn/cat": 9, "learn/dog": 1 },
              says: "counts files that are no pictures. imagesIn lists only pictures.",
            },
            {
              gives: { "cat/check": 1, "dog/check": 2, "owl/check": 1, "cat/learn": 5, "dog/learn": 1 },
              says: 'has its keys the wrong way round. The split comes first: "split/label".',
            },
            {
              gives: { check: { cat: 1, dog: 2, owl: 1 }, learn: { cat: 5, dog: 1 } },
              says: 'is an object inside an object. Here there is one key per label folder: "split/label".',
            },
          ],
        },
      );
    });
  });

  test("Q2 · countImages: 6131 and 6265 pictures to learn from, 1010 and 1028 to be tested on", () => {
    expectSame(
      countImages(root),
      { "train/3": 6131, "train/7": 6265, "valid/3": 1010, "valid/7": 1028 },
      {
        what: "countImages of the 3s and 7s",
        mistakes: [
          {
            gives: { 3: 7141, 7: 7293 },
            says: "has lost the splits. train and valid are counted apart, because the score is taken on unseen pictures.",
          },
        ],
      },
    );
  });

  test("inBothSplits · finds copies by their pixels", () => {
    const pixels = (...values: number[]): Uint8Array => Uint8Array.from(values);
    const train = [pixels(1, 2, 3), pixels(0, 0, 9), pixels(4, 5, 6), pixels(12, 3, 0)];
    const valid = [pixels(3, 2, 1), pixels(0, 0, 9), pixels(1, 2, 4), pixels(1, 2, 3), pixels(1, 23, 0)];
    expectSame<unknown>(inBothSplits(train, valid), [1, 3], {
      what: "inBothSplits, when valid 1 and valid 3 are copies of training pictures",
      mistakes: [
        {
          gives: [],
          says: "finds nothing where there are two. Two arrays with equal numbers are still two objects: includes, indexOf, === and a Set of arrays compare objects, not numbers.",
        },
        {
          gives: [1, 0],
          says: "is where they are among the training pictures. Their places in valid are asked for.",
        },
        {
          gives: [0, 1],
          says: "is where they are among the training pictures. Their places in valid are asked for.",
        },
        {
          gives: [1],
          says: "compares picture 0 with picture 0, 1 with 1, and so on. A copy may lie at any place: look for each among all.",
        },
        {
          gives: [valid[1], valid[3]],
          says: "is the pictures themselves. Their places are asked for.",
        },
        {
          gives: [0, 1, 3],
          says: "takes 3 2 1 for 1 2 3. The order of the pixels counts: don't compare sums, and don't sort.",
        },
        {
          gives: [1, 3, 4],
          says: "takes 1 23 0 for 12 3 0. Without something between the numbers their text is the same: join() puts commas.",
        },
        { gives: 2, says: "is how many there are. Which ones is asked for." },
      ],
    });
    expectSame(inBothSplits([pixels(8), pixels(9)], [pixels(9), pixels(7), pixels(9)]), [0, 2], {
      what: "inBothSplits, when one training picture is in valid twice",
      mistakes: [
        { gives: [0], says: "is only the first of the two. Both places are asked for." },
        {
          gives: [0, 0],
          says: "is the first place twice. indexOf finds the first of two equal texts; count the places as you go.",
        },
      ],
    });
  });

  /** Counts how often 50 training pictures are looked at for 40 others: a Set needs each once. */
  function checkLooks(): void {
    const pictures = (count: number, value: number): Uint8Array[] =>
      Array.from({ length: count }, (_, i) => Uint8Array.from([value, i]));
    let looks = 0;
    const watched = new Proxy(pictures(50, 1), {
      get(list, key) {
        if (/^\d+$/.test(String(key))) looks++;
        return Reflect.get(list, key);
      },
    });
    inBothSplits(watched, pictures(40, 2));
    if (looks <= 10 * 50) return;
    throw new Difference([
      `inBothSplits of 50 and 40 pictures: the training pictures were looked at ${looks} times.`,
      `${looks} is what comparing every pair needs. It is right, but the real data have 25 million pairs, and that takes minutes. Put the training pictures into a Set once, then ask the Set.`,
    ]);
  }

  test("Q2 · inBothSplits: no picture is in both splits", async () => {
    const { train, valid } = await loadSampleBytes();
    const images = (bytes: Uint8Array): Uint8Array[] =>
      Array.from({ length: bytes.length / PIXELS }, (_, i) => bytes.subarray(PIXELS * i, PIXELS * (i + 1)));
    const unseen = [...images(valid.threes), ...images(valid.sevens)];
    checkLooks();
    const planted = images(train.sevens)[4321]!.slice();
    const found = inBothSplits([...images(train.threes), ...images(train.sevens)], [...unseen, planted]);
    expectSame(found, [unseen.length], {
      what: "inBothSplits of the real data, with one training picture put at the end of the 2038 test pictures",
      mistakes: [
        {
          gives: [],
          says: "finds nothing, not even the copy that was put there. A proof that cannot fail proves nothing.",
        },
      ],
    });
  });
});

describe("7-labels", () => {
  let root = "";
  beforeAll(async () => {
    root = await sampleRoot();
  }, FIRST_USE);

  test("labelOf · the folder that the picture lies in", () => {
    const paths = ["train/3/10000.png", "data/mnist_sample/valid/7/0.png", "a/b/cat/7.png", "dog/3.png"];
    const part = (place: number) => paths.map((name) => name.split("/").at(place));
    expectSame<unknown>(
      paths.map((name) => labelOf(name)),
      ["3", "7", "cat", "dog"],
      {
        what: `labelOf for ${paths.join(", ")}`,
        mistakes: [
          { gives: part(0), says: "is the first part of the path. Only the last folder is the label." },
          {
            gives: part(1),
            says: "is the second part of the path. How many folders come before differs: count from the end.",
          },
          { gives: part(-1), says: "is the file's name. The label is the folder before it." },
          { gives: part(-3), says: "is one folder too far out: that one is the split." },
          {
            gives: paths.map((name) => name.slice(0, name.lastIndexOf("/"))),
            says: "is the whole way to the folder. Only the folder's own name is asked for.",
          },
          {
            gives: ["3", "7", "7", "3"],
            says: "looks for a 3 or a 7 anywhere in the path, and finds it in the file's name, too. Only the folder counts.",
          },
          {
            gives: [3, 7, Number.NaN, Number.NaN],
            says: "is the name turned into a number. A folder's name is text.",
          },
        ],
      },
    );
  });

  const ROWS = [
    { name: "valid/7/12.png", label: 1 },
    { name: "train/3/4.png", label: 0 },
    { name: "train/owl/5.png", label: 12 },
  ];
  const csv = (lineEnd: string): string =>
    ["name,label", ...ROWS.map(({ name, label }) => `${name},${label}`), ""].join(lineEnd);

  /** The four usual slips, and what to say about each. */
  const SLIPS = {
    oneSystem: "keeps the \\r of every line: on Windows a line ends in \\r\\n, so split at /\\r?\\n/",
    header: "begins with the header line, which names the columns and is no data",
    empty: "has a row for an empty line: leave those out",
    asText: 'has text for labels: Number("1") makes a number of it',
  };
  type Slip = keyof typeof SLIPS;

  /** What a parser gives that makes some of the slips. */
  function sloppy(text: string, slips: readonly Slip[]): unknown[] {
    const lines = text
      .split(slips.includes("oneSystem") ? "\n" : /\r?\n/)
      .slice(slips.includes("header") ? 0 : 1);
    const kept = slips.includes("empty") ? lines : lines.filter((line) => line !== "");
    return kept.map((line) => {
      const [name, label] = line.split(",");
      return { name, label: slips.includes("asText") ? label : Number(label) };
    });
  }

  /** Every mixture of the slips, the simple ones first: newcomers rarely make only one. */
  const mixtures = (text: string) => {
    const all = Object.keys(SLIPS) as Slip[];
    const subsets = Array.from({ length: 15 }, (_, i) => all.filter((_slip, bit) => (i + 1) & (1 << bit)));
    subsets.sort((a, b) => a.length - b.length);
    return subsets.map((slips) => ({
      gives: sloppy(text, slips),
      says: `${slips.map((slip) => SLIPS[slip]).join("; and it ")}.`,
    }));
  };

  test("parseLabels · one row per line after the header, labels as numbers", () => {
    expectSame<unknown>(parseLabels(csv("\n")), ROWS, {
      what: `parseLabels of ${JSON.stringify(csv("\n"))}`,
      mistakes: [
        ...mixtures(csv("\n")),
        {
          gives: ROWS.map(({ name, label }) => [name, label]),
          says: "is a list of lists. Make an object of each: { name, label }.",
        },
      ],
    });
    expectSame(parseLabels("name,label\ntrain/7/8.png,1"), [{ name: "train/7/8.png", label: 1 }], {
      what: "parseLabels of a file without a line break at its end",
      mistakes: [{ gives: [], says: "has lost the last line. A file may end without a line break." }],
    });
    expectSame(parseLabels("name,label\n\ntrain/7/8.png,1\n"), [{ name: "train/7/8.png", label: 1 }], {
      what: 'parseLabels of "name,label\\n\\ntrain/7/8.png,1\\n"',
      mistakes: [
        {
          gives: [
            { name: "", label: Number.NaN },
            { name: "train/7/8.png", label: 1 },
          ],
          says: "has a row for the empty line in the middle. trim() takes empty lines only from the two ends: filter.",
        },
      ],
    });
  });

  test("parseLabels · line ends of Windows", () => {
    const text = `${csv("\r\n")}\r\n`; // and an empty line at the end
    expectSame<unknown>(parseLabels(text), ROWS, {
      what: `parseLabels of ${JSON.stringify(text)}`,
      mistakes: mixtures(text),
    });
  });

  test("disagreements · rows that say something else than their folder", () => {
    const rows = [
      { name: "train/3/1.png", label: 0 },
      { name: "train/7/3.png", label: 0 },
      { name: "valid/7/3.png", label: 1 },
      { name: "valid/3/7.png", label: 1 },
    ];
    const [first, second, third, fourth] = rows;
    const given = structuredClone(rows);
    const actual = disagreements(given, ["3", "7"]);
    expectSame(given, rows, {
      what: "the rows after disagreements (they must stay as they were)",
      mistakes: [{ gives: [second, fourth], says: "is what splice leaves. filter makes a new list." }],
    });
    expectSame<unknown>(actual, [second, fourth], {
      what: "disagreements, when the second and the fourth of four rows are wrong",
      mistakes: [
        { gives: [first, third], says: "is the rows that agree. Keep the others." },
        {
          gives: [],
          says: "finds nothing. If you look for the class anywhere in the path: train/7/3.png has a 3 in its file's name, too. labelOf reads the folder.",
        },
        {
          gives: [second?.name, fourth?.name],
          says: "is the names alone. The whole rows are asked for.",
        },
        {
          gives: [
            { ...second, label: 1 },
            { ...fourth, label: 0 },
          ],
          says: "has the labels put right. Return the rows unchanged, as the table has them.",
        },
        {
          gives: rows,
          says: "is every row. The label is a place in `classes`, not a folder's name: compare classes[label] with the folder.",
        },
        { gives: 2, says: "is how many there are. Which ones is asked for." },
      ],
    });
    expectSame(
      disagreements(
        [
          { name: "x/owl/3.png", label: 2 },
          { name: "x/owl/4.png", label: 0 },
        ],
        ["cat", "dog", "owl"],
      ),
      [{ name: "x/owl/4.png", label: 0 }],
      { what: "disagreements with the classes cat, dog and owl" },
    );
  });

  test("Q2 · disagreements: labels.csv says what the folders say, 14434 times", () => {
    const rows = parseLabels(readFileSync(path.join(root, "labels.csv"), "utf8"));
    expectNumbers(rows.length, 14434, {
      what: "rows of labels.csv",
      mistakes: [
        { gives: 14435, says: "is one too many: the header line, or the empty line at the end." },
        { gives: 14436, says: "is two too many: the header line and the empty line at the end." },
      ],
    });
    expectNumbers(rows.filter(({ label }) => label === 1).length, 6265 + 1028, {
      what: "rows with label 1, the 7s",
    });
    expectSame(disagreements(rows, ["3", "7"]), [], {
      what: "disagreements between labels.csv and the folders",
    });
  });
});
