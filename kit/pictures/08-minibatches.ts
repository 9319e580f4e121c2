/** The pictures of module 08. */
import { arange, cat, manualSeed, randperm, type Tensor } from "#engine";
import { imagePng, lineChart } from "#engine/plot.ts";
import { digits } from "../../tests/support/digits.ts";
import { distanceFrom, drawer, gradientAtZero } from "../../tests/support/minibatches.ts";
import { BLUE, cell, page, QUIET, savesTo, words } from "./drawing.ts";

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

const COLOURS = [BLUE, "#ff725c", "#3ca951"];
const SIDE = 30;
const STEP = SIDE + 6;
const LEFT = 176;
const ORDER = [7, 2, 9, 0, 4, 1, 8, 5, 3, 6];
const BATCH = 4;

/** One line of the drawing: what it is, and ten squares with numbers, coloured by the batch that the item ends up in. */
const line = (top: number, title: string, note: string, items: readonly number[], gap = 0): string[] => [
  words(16, top + 13, title, { size: 15, bold: true }),
  words(16, top + 30, note, { size: 12, color: QUIET }),
  ...items.map((item, i) => {
    const left = LEFT + i * STEP + Math.floor(i / BATCH) * gap;
    const stroke = COLOURS[Math.floor(ORDER.indexOf(item) / BATCH)]!;
    return cell(left, top, SIDE, SIDE, item, { round: 5, stroke, thick: 2 });
  }),
];

/** Ten items on their way through a loader: as they lie, in the order of the pass, cut, stacked. */
function loader(): string {
  const gap = 16;
  const batches = [4, 4, 2].map((size, i) => {
    const left = LEFT + i * (BATCH * STEP + gap);
    const look = { round: 5, fill: `${COLOURS[i]}2e`, stroke: "none", size: 13 };
    return cell(left, 222, size * STEP - 6, 38, `(${size}, 784)`, look);
  });
  return page(
    592,
    280,
    "Ten items on their way through a DataLoader with batches of four",
    ...line(20, "Dataset", "items, by index", [...ORDER].sort()),
    ...line(88, "order", "new in every pass", ORDER),
    ...line(156, "portions", "of four", ORDER, gap),
    ...line(222, "collate", "one tensor per batch", []),
    ...batches,
  );
}

save("loader.svg", loader());
save("noise.svg", noise());
save("in-order.png", firstBatch(arange(x.shape[0]!)));
manualSeed(42);
save("shuffled.png", firstBatch(randperm(x.shape[0]!)));
