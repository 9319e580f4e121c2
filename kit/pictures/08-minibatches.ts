/**
 * The pictures of module 08: `node --import tsx kit/pictures/08-minibatches.ts` writes them anew, the same byte
 * for byte.
 */
import { arange, cat, manualSeed, randperm, type Tensor } from "#engine";
import { element, text } from "#engine/plot/svg.ts";
import { imagePng, lineChart } from "#engine/plot.ts";
import { digits } from "../../tests/support/digits.ts";
import { distanceFrom, drawer, gradientAtZero } from "../../tests/support/minibatches.ts";
import { INK, page, savesTo } from "./drawing.ts";

const save = savesTo("08-minibatches");

const { train } = await digits();
const [x, y] = train;

/** The gradient of every picture alone, one per row, without 12,396 walks back: at 0 it's the picture times ±1/4. */
function singleGradients(): Tensor {
  const quarter = y.mul(-0.5).add(0.25);
  return cat([x.mul(quarter), quarter], 1);
}

/** Measured noise of random batches, the law through the noise of single pictures, the length of the true gradient. */
function noise(): string {
  const truth = gradientAtZero(x, y);
  const sizes = Array.from({ length: 11 }, (_, i) => 2 ** i);
  manualSeed(42);
  const measured = sizes.map((size) => {
    const rows = Array.from({ length: 100 }, () => gradientAtZero(...drawer(train)(size)).view(1, -1));
    return distanceFrom(truth, cat(rows));
  });
  const single = distanceFrom(truth, singleGradients());
  const long = Math.sqrt(truth.pow(2).sum().item());
  return lineChart({
    title: "Gradient noise against batch size",
    x: { label: "batch size", scale: "log" },
    y: { label: "noise", scale: "log", range: [0.05, 3] },
    series: [
      { name: "measured, 100 batches each", x: sizes, y: measured, draw: "points" },
      {
        name: "noise of one / √size",
        x: sizes,
        y: sizes.map((size) => single / Math.sqrt(size)),
        dashed: true,
      },
      { name: "length of the true gradient", x: [1, 1024], y: [long, long] },
    ],
  });
}

/** The first 32 pictures of a pass, in two lines. */
function firstBatch(indices: Tensor): Uint8Array {
  const pictures = x.indexSelect(0, indices.slice(0, 0, 32)).view(32, 28, 28);
  return imagePng(pictures, { range: [0, 1], scale: 2, columns: 16 });
}

const COLOURS = ["#4269d0", "#ff725c", "#3ca951"];
const SIDE = 30;
const ORDER = [7, 2, 9, 0, 4, 1, 8, 5, 3, 6];
const BATCH = 4;

/** One line of the drawing: ten squares with numbers, coloured by the batch that the item ends up in. */
function squares(top: number, items: readonly number[], gap: number): string[] {
  return items.flatMap((item, i) => {
    const left = 176 + i * (SIDE + 6) + Math.floor(i / BATCH) * gap;
    const batch = Math.floor(ORDER.indexOf(item) / BATCH);
    const square = { x: left, y: top, width: SIDE, height: SIDE, rx: 5, fill: "#ffffff" };
    return [
      element("rect", { ...square, stroke: COLOURS[batch], "stroke-width": 2 }),
      text(left + SIDE / 2, top + 20, String(item), { "text-anchor": "middle", "font-size": 14, fill: INK }),
    ];
  });
}

/** What stands at the left of a line. */
function caption(top: number, title: string, note: string): string[] {
  return [
    text(16, top + 13, title, { "font-size": 15, "font-weight": 600, fill: INK }),
    text(16, top + 30, note, { "font-size": 12, fill: "#555555" }),
  ];
}

/** Ten items on their way through a loader: as they lie, in the order of the pass, cut, stacked. */
function loader(): string {
  const gap = 16;
  const batches = [4, 4, 2].flatMap((size, i) => {
    const left = 176 + i * (BATCH * (SIDE + 6) + gap);
    const width = size * (SIDE + 6) - 6;
    const box = { x: left, y: 222, width, height: 38, rx: 5, fill: COLOURS[i], opacity: 0.18 };
    const label = { "text-anchor": "middle", "font-size": 13, fill: INK };
    return [element("rect", box), text(left + width / 2, 246, `(${size}, 784)`, label)];
  });
  return page(
    592,
    280,
    "Ten items on their way through a DataLoader with batches of four",
    ...caption(20, "Dataset", "items, by index"),
    ...squares(
      20,
      Array.from({ length: 10 }, (_, i) => i),
      0,
    ),
    ...caption(88, "order", "new in every pass"),
    ...squares(88, ORDER, 0),
    ...caption(156, "portions", "of four"),
    ...squares(156, ORDER, gap),
    ...caption(222, "collate", "one tensor per batch"),
    ...batches,
  );
}

save("loader.svg", loader());
save("noise.svg", noise());
save("in-order.png", firstBatch(arange(x.shape[0]!)));
manualSeed(42);
save("shuffled.png", firstBatch(randperm(x.shape[0]!)));
