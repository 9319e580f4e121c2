/**
 * The pictures of module 16: `node --import tsx kit/pictures/16-convolution.ts` writes them anew, the same byte for byte.
 *
 * The network isn't trained here: its weights, and how many digits it reads, are recorded in data/pytorch.
 */
import { F, noGrad, stack, type Tensor, tensor } from "#engine";
import { element, text } from "#engine/plot/svg.ts";
import { imagePng, lineChart } from "#engine/plot.ts";
import { slide } from "../../solutions/16-convolution/1-slide.ts";
import { featureMaps, shifted } from "../../solutions/16-convolution/7-shift.ts";
import { batchOf, learntFirstLayer, recordedRun, tenDigits } from "../../tests/support/convolution.ts";
import { arrow, arrowTip, INK, page, savesTo } from "./drawing.ts";

const save = savesTo("16-convolution");

const SIDE = 38;
const MARK = "#e15759";

/** A table of numbers; those in `marked` (rows, columns, from and up to) are on a tinted ground. */
function table(
  rows: readonly (readonly number[])[],
  { x, y }: { x: number; y: number },
  marked: { top: number; left: number; height: number; width: number },
): string {
  const isMarked = (row: number, column: number) =>
    row >= marked.top &&
    row < marked.top + marked.height &&
    column >= marked.left &&
    column < marked.left + marked.width;
  const cells = rows.flatMap((line, row) =>
    line.map((value, column) => {
      const [left, top] = [x + column * SIDE, y + row * SIDE];
      const fill = isMarked(row, column) ? "#fde3e1" : "#ffffff";
      const square = element("rect", { x: left, y: top, width: SIDE, height: SIDE, fill, stroke: "#bbbbbb" });
      const place = { "text-anchor": "middle", "font-size": 15, fill: INK };
      return square + text(left + SIDE / 2, top + SIDE * 0.64, String(value).replace("-", "−"), place);
    }),
  );
  const frame = {
    x: x + marked.left * SIDE,
    y: y + marked.top * SIDE,
    width: marked.width * SIDE,
    height: marked.height * SIDE,
  };
  return [...cells, element("rect", { ...frame, fill: "none", stroke: MARK, "stroke-width": 2.5 })].join(
    "\n",
  );
}

/** A bar, a filter for upright edges on one of its places, and the feature map. */
function sliding(): string {
  const bar = Array.from({ length: 5 }, (_, row) => (row === 0 ? [0, 0, 0, 0, 0, 0] : [0, 0, 9, 9, 0, 0]));
  const filter = Array.from({ length: 3 }, () => [-1, 0, 1]);
  const map = slide(bar, filter);
  const place = { top: 1, left: 0 };
  const [left, middle, right] = [
    { x: 20, y: 44 },
    { x: 320, y: 82 },
    { x: 510, y: 82 },
  ];
  const label = { "font-size": 14, fill: INK };
  return page(
    690,
    256,
    "A filter of 3 by 3 on a picture of 5 by 6 gives a feature map of 3 by 4",
    arrowTip(),
    text(left.x, 28, "picture", label),
    text(middle.x, 66, "filter", label),
    text(right.x, 66, "feature map", label),
    table(bar, left, { ...place, height: 3, width: 3 }),
    table(filter, middle, { top: 0, left: 0, height: 3, width: 3 }),
    table(map, right, { ...place, height: 1, width: 1 }),
    arrow(`M ${left.x + 6 * SIDE + 12} ${middle.y + 57} H ${middle.x - 12}`),
    arrow(`M ${middle.x + 3 * SIDE + 12} ${middle.y + 57} H ${right.x - 12}`),
  );
}

const { test } = await tenDigits();
const [pictures] = batchOf(test, [test.labels.indexOf(3)]);
const digit = pictures.select(0, 0).select(0, 0);

/** The digit, and what two filters say to it: one for upright edges, one for level ones. */
function edges(): Buffer {
  const upright = tensor([-1, 0, 1]).view(1, 1, 1, 3).expand(1, 1, 3, 3).contiguous();
  const level = upright.transpose(2, 3).contiguous();
  const map = (filter: Tensor): Tensor =>
    F.conv2d(pictures, filter, null, { padding: 1 }).select(0, 0).select(0, 0);
  const tiles = [digit.mul(3), map(upright), map(level)];
  return imagePng(stack(tiles), { palette: "diverging", range: [-3, 3], scale: 7, columns: 3 });
}

const layer = learntFirstLayer();

/** The five filters of the trained net's first layer. */
const filters = (): Buffer =>
  imagePng(layer.weight.detach().select(1, 0), { palette: "diverging", scale: 30, columns: 5 });

/** Their maps of the digit, and of the digit moved by three pixels to the right. */
function maps(): Buffer {
  const moved = shifted(pictures, 0, 3).select(0, 0).select(0, 0);
  const both = [digit, moved].map((picture) => {
    const found = featureMaps(layer, picture);
    const largest = found.flatten(1).max(1).values.view(-1, 1, 1).clamp(1e-6);
    return [
      picture,
      ...found
        .div(largest)
        .split(1)
        .map((map) => map.squeeze(0)),
    ];
  });
  return noGrad(() => imagePng(stack(both.flat()), { range: [0, 1], scale: 4, columns: 6 }));
}

/** How many digits both nets read, by how far they were moved. */
function moving(): string {
  const { distances, conv, dense } = recordedRun();
  return lineChart({
    title: "Digits that were moved",
    x: { label: "pixels to the right (below 0: to the left)" },
    y: { label: "accuracy on the 10,000 test digits", range: [0, 1] },
    series: [
      { name: `convolutional net, ${conv.parameters} parameters`, x: distances, y: conv.right, draw: "both" },
      { name: `dense net, ${dense.parameters} parameters`, x: distances, y: dense.right, draw: "both" },
    ],
  });
}

save("slide.svg", sliding());
save("edges.png", edges());
save("filters.png", filters());
save("maps.png", maps());
save("moving.svg", moving());
