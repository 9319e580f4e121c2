/**
 * Pictures for the specs: small made-up ones, so that an answer that only fits 28 x 28 fails, and the bytes of PNG files
 * that hold them.
 *
 * Everything here is written apart from the solutions: it is the second opinion that a learner's answer is held against.
 */
import { PNG } from "pngjs";

type Matrix = number[][];

/** What a colour picture is made of. Alpha is 255 (opaque) everywhere unless given. */
export type Colours = { red: Matrix; green: Matrix; blue: Matrix; alpha?: Matrix };

/** A matrix of `rows` rows and `columns` columns; `value` says what stands where. */
export function matrix(
  rows: number,
  columns: number,
  value: (row: number, column: number) => number,
): Matrix {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => value(row, column)),
  );
}

/** An unpacked picture as pngjs hands it out: four bytes per pixel, R G B A, row after row. */
export function picture({ red, green, blue, alpha }: Colours): PNG {
  const png = new PNG({ width: red[0]!.length, height: red.length });
  png.data = Buffer.from(
    red.flatMap((line, r) =>
      line.flatMap((value, c) => [value, green[r]![c]!, blue[r]![c]!, alpha?.[r]?.[c] ?? 255]),
    ),
  );
  return png;
}

/** The same for a grey picture: red, green and blue are equal. */
export function greyPicture(image: Matrix): PNG {
  return picture({ red: image, green: image, blue: image });
}

/** The bytes of an 8-bit grey PNG file. */
export function greyPng(image: Matrix): Uint8Array {
  return PNG.sync.write(greyPicture(image), { colorType: 0 });
}

/** The pixels of a grey PNG file, read without any of the learner's functions. */
export function greyPixels(bytes: Uint8Array): Matrix {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  return matrix(height, width, (row, column) => data[4 * (row * width + column)]!);
}
