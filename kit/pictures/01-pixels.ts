/** The pictures of module 01. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { mnistSample } from "#data";
import { imagePng } from "#engine/plot.ts";
import { crop, type Matrix } from "../../solutions/01-pixels/1-matrix.ts";
import { decode } from "../../solutions/01-pixels/2-decode.ts";
import { box, frame, INK, numbers, PAPER, page, type Squares, savesTo, table, words } from "./drawing.ts";

const save = savesTo("01-pixels");

/** A table whose numbers are levels: of ink on paper, or of light. */
const shades = (image: Matrix, place: Squares, ink: boolean): string =>
  table(image, place, (value) => {
    const level = ink ? 255 - value : value;
    const color = level < 128 ? PAPER : INK;
    return { fill: `rgb(${level}, ${level}, ${level})`, size: place.side * 0.36, color };
  });

/** Every pixel that isn't paper, as a square. */
const dots = (image: Matrix, { x, y, side }: Squares): string[] =>
  image.flatMap((line, row) =>
    line.map((value, column) => {
      const fill = `rgb(${255 - value}, ${255 - value}, ${255 - value})`;
      return value === 0 ? "" : box(x + column * side, y + row * side, side, side, { fill, stroke: "none" });
    }),
  );

/** Numbers along the top and the left edge, counted from `first`. */
const counts = (first: number, count: number, { x, y, side }: Squares): string[] =>
  Array.from({ length: count }, (_, i) => {
    const look = { size: 13, color: "#666666", anchor: "middle" } as const;
    const above = words(x + (i + 0.5) * side, y - 8, first + i, look);
    return `${above}\n${words(x - 14, y + (i + 0.62) * side, first + i, look)}`;
  });

/** The digit, and the pixels in a frame on it once more, large and with their numbers. */
function numbersInADigit(image: Matrix): string {
  const whole = { x: 20, y: 42, side: 11 };
  const part = { x: 400, y: 52, side: 48 };
  return page(
    720,
    370,
    "train/3/10000.png, and the numbers in its rows and columns 4 to 9",
    words(whole.x, 26, "train/3/10000.png: 28 rows, 28 columns"),
    ...dots(image, whole),
    box(whole.x, whole.y, 28 * whole.side, 28 * whole.side, { fill: "none" }),
    frame(whole, [4, 4, 6, 6]),
    words(part.x, 26, "rows and columns 4 to 9"),
    ...counts(4, 6, part),
    shades(crop(image, [4, 10], [4, 10]), part, true),
    frame(part, [0, 0, 6, 6]),
  );
}

/** A tiny colour picture beside its three channels: light means much of that colour. */
function threeChannels(): string {
  const red = numbers("230 250 60 / 20 240 120");
  const green = numbers("40 200 160 / 90 240 120");
  const blue = numbers("40 30 70 / 200 240 120");
  const side = 52;
  const left = (which: number): number => 20 + which * (3 * side + 28);
  const colours = red.flatMap((line, row) =>
    line.map((value, column) => {
      const fill = `rgb(${value}, ${green[row]![column]!}, ${blue[row]![column]!})`;
      return box(left(0) + column * side, 36 + row * side, side, side, { fill });
    }),
  );
  return page(
    left(3) + 3 * side + 20,
    36 + 2 * side + 18,
    "A colour picture of two rows and three columns, and its three channels",
    ...["the picture", "red", "green", "blue"].map((title, i) => words(left(i), 24, title)),
    ...colours,
    ...[red, green, blue].map((image, i) => shades(image, { x: left(i + 1), y: 36, side }, false)),
  );
}

const { root } = await mnistSample();
const three = decode(readFileSync(path.join(root, "train", "3", "10000.png")));
const look = { scale: 6, range: [0, 255] } as const;

save("numbers.svg", numbersInADigit(three));
save("light.png", imagePng(three, { ...look, palette: "grey" }));
save("ink.png", imagePng(three, { ...look, palette: "ink" }));
save("channels.svg", threeChannels());
