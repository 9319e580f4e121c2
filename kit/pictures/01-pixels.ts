/**
 * The pictures of module 01: `node --import tsx kit/pictures/01-pixels.ts` writes them anew, the same byte for byte.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { mnistSample } from "#data";
import { element, text } from "#engine/plot/svg.ts";
import { imagePng } from "#engine/plot.ts";
import { crop, type Matrix } from "../../solutions/01-pixels/1-matrix.ts";
import { decode } from "../../solutions/01-pixels/2-decode.ts";
import { INK, page, savesTo } from "./drawing.ts";

const save = savesTo("01-pixels");

const grey = (level: number): string => `rgb(${level}, ${level}, ${level})`;

/** A matrix as squares of `side` pixels; `fill` says the colour of a number. With `numbers`, they stand in the squares. */
function squares(
  image: Matrix,
  {
    x,
    y,
    side,
    fill,
    numbers,
  }: { x: number; y: number; side: number; fill: (value: number) => string; numbers?: boolean },
): string {
  const one = (value: number, row: number, column: number): string => {
    const [left, top] = [x + column * side, y + row * side];
    const color = fill(value);
    const stroke = numbers ? "#bbbbbb" : undefined;
    const square = element("rect", { x: left, y: top, width: side, height: side, fill: color, stroke });
    if (!numbers) return value === 0 ? "" : square; // paper is the page itself
    const level = Number(/\d+/.exec(color)?.[0]);
    const place = { "text-anchor": "middle", "font-size": side * 0.36, fill: level < 128 ? "#ffffff" : INK };
    return `${square}\n${text(left + side / 2, top + side * 0.63, String(value), place)}`;
  };
  const drawn = image.flatMap((line, row) => line.map((value, column) => one(value, row, column)));
  return drawn.filter((square) => square !== "").join("\n");
}

/** Numbers along the top and the left edge, counted from `first`. */
function counts(
  first: number,
  count: number,
  { x, y, side }: { x: number; y: number; side: number },
): string {
  const style = { "font-size": 13, fill: "#666666", "text-anchor": "middle" };
  return Array.from({ length: count }, (_, i) => [
    text(x + (i + 0.5) * side, y - 8, String(first + i), style),
    text(x - 14, y + (i + 0.62) * side, String(first + i), style),
  ])
    .flat()
    .join("\n");
}

/** The digit, and the pixels in a frame on it once more, large and with their numbers. */
function numbersInADigit(image: Matrix): string {
  const fill = (value: number): string => grey(255 - value);
  const [small, large] = [11, 48];
  const [whole, part] = [
    { x: 20, y: 42 },
    { x: 400, y: 52 },
  ];
  const frame = (x: number, y: number, side: number): string =>
    element("rect", {
      x,
      y,
      width: side,
      height: side,
      fill: "none",
      stroke: "#e15759",
      "stroke-width": 2.5,
    });
  const [outer, inner] = [28 * small, 6 * large];
  const title = { "font-size": 14, fill: INK };
  return page(
    720,
    370,
    "train/3/10000.png, and the numbers in its rows and columns 4 to 9",
    text(whole.x, 26, "train/3/10000.png: 28 rows, 28 columns", title),
    squares(image, { ...whole, side: small, fill }),
    element("rect", { ...whole, width: outer, height: outer, fill: "none", stroke: "#bbbbbb" }),
    frame(whole.x + 4 * small, whole.y + 4 * small, 6 * small),
    text(part.x, 26, "rows and columns 4 to 9", title),
    counts(4, 6, { ...part, side: large }),
    squares(crop(image, [4, 10], [4, 10]), { ...part, side: large, fill, numbers: true }),
    frame(part.x, part.y, inner),
  );
}

/** A tiny colour picture beside its three channels: light means much of that colour. */
function threeChannels(): string {
  const [red, green, blue]: [Matrix, Matrix, Matrix] = [
    [
      [230, 250, 60],
      [20, 240, 120],
    ],
    [
      [40, 200, 160],
      [90, 240, 120],
    ],
    [
      [40, 30, 70],
      [200, 240, 120],
    ],
  ];
  const side = 52;
  const left = (which: number): number => 20 + which * (3 * side + 28);
  const title = (which: number, content: string): string =>
    text(left(which), 24, content, { "font-size": 14, fill: INK });
  const colour = red.map((line, row) =>
    line.map((value, column) => {
      const place = { x: left(0) + column * side, y: 36 + row * side, width: side, height: side };
      return element("rect", {
        ...place,
        fill: `rgb(${value}, ${green[row]![column]!}, ${blue[row]![column]!})`,
        stroke: "#bbbbbb",
      });
    }),
  );
  const channels = [red, green, blue].map((image, i) =>
    squares(image, { x: left(i + 1), y: 36, side, fill: grey, numbers: true }),
  );
  return page(
    left(3) + 3 * side + 20,
    36 + 2 * side + 18,
    "A colour picture of two rows and three columns, and its three channels",
    title(0, "the picture"),
    title(1, "red"),
    title(2, "green"),
    title(3, "blue"),
    ...colour.flat(),
    ...channels,
  );
}

const { root } = await mnistSample();
const three = decode(readFileSync(path.join(root, "train", "3", "10000.png")));
const look = { scale: 6, range: [0, 255] } as const;

save("numbers.svg", numbersInADigit(three));
save("light.png", imagePng(three, { ...look, palette: "grey" }));
save("ink.png", imagePng(three, { ...look, palette: "ink" }));
save("channels.svg", threeChannels());
