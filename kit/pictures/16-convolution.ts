/**
 * The pictures of module 16. The network isn't trained here: its weights, and how many digits it reads, are recorded in data/pytorch.
 */
import { F, noGrad, stack, type Tensor, tensor } from "#engine";
import { imagePng, lineChart } from "#engine/plot.ts";
import { slide } from "../../solutions/16-convolution/1-slide.ts";
import { featureMaps, shifted } from "../../solutions/16-convolution/7-shift.ts";
import { batchOf, learntFirstLayer, recordedRun, tenDigits } from "../../tests/support/convolution.ts";
import { arrow, arrowTip, frame, page, savesTo, table, words } from "./drawing.ts";

const save = savesTo("16-convolution");

const SIDE = 38;

/** A table of numbers; those in a frame (from a row and a column on, so many down and across) are on a tinted ground. */
function framed(
  rows: readonly (readonly number[])[],
  x: number,
  y: number,
  within: readonly number[],
): string {
  const [top = 0, left = 0, down = 0, across = 0] = within;
  const isInside = (row: number, column: number) =>
    row >= top && row < top + down && column >= left && column < left + across;
  const place = { x, y, side: SIDE };
  const tinted = { fill: "#fde3e1", size: 15 };
  const squares = table(rows, place, (_, row, column) => (isInside(row, column) ? tinted : { size: 15 }));
  return `${squares}\n${frame(place, within)}`;
}

/** A bar, a filter for upright edges on one of its places, and the feature map. */
function sliding(): string {
  const bar = Array.from({ length: 5 }, (_, row) => (row === 0 ? [0, 0, 0, 0, 0, 0] : [0, 0, 9, 9, 0, 0]));
  const filter = Array.from({ length: 3 }, () => [-1, 0, 1]);
  const map = slide(bar, filter);
  const [left, middle, right] = [20, 320, 510];
  return page(
    690,
    256,
    "A filter of 3 by 3 on a picture of 5 by 6 gives a feature map of 3 by 4",
    arrowTip(),
    words(left, 28, "picture"),
    words(middle, 66, "filter"),
    words(right, 66, "feature map"),
    framed(bar, left, 44, [1, 0, 3, 3]),
    framed(filter, middle, 82, [0, 0, 3, 3]),
    framed(map, right, 82, [1, 0, 1, 1]),
    arrow(`M ${left + 6 * SIDE + 12} 139 H ${middle - 12}`),
    arrow(`M ${middle + 3 * SIDE + 12} 139 H ${right - 12}`),
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
    const bright = found.div(largest).split(1);
    return [picture, ...bright.map((map) => map.squeeze(0))];
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
