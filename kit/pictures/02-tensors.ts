/** The pictures of module 02. */
import { loadSampleBytes, PIXELS, SIDE } from "#data";
import { imagePng } from "#engine/plot.ts";
import { placeOf } from "../../solutions/02-tensors/3-strides.ts";
import { view } from "../../solutions/02-tensors/5-view.ts";
import { select, slice, transpose } from "../../solutions/02-tensors/6-slices.ts";
import { packed, type Tensor } from "../../solutions/02-tensors/tensor.ts";
import { PAPER, page, QUIET, savesTo, table, words } from "./drawing.ts";

const save = savesTo("02-tensors");

const SQUARE = 34;

/** The colour of a place in the storage: from light yellow at the start to blue at the end. */
function colour(place: number, count: number): string {
  const along = place / (count - 1);
  const mix = (from: number, to: number): number => Math.round(from + along * (to - from));
  return `rgb(${mix(255, 90)}, ${mix(240, 150)}, ${mix(180, 225)})`;
}

/** A tensor of rank 1 or 2 as rows of squares; every number keeps the colour of its place in the storage. */
function squares({ values, offset, ...tensor }: Tensor, x: number, y: number): string {
  const isRow = tensor.shape.length === 1;
  const [rows = 1, columns = 1] = isRow ? [1, ...tensor.shape] : tensor.shape;
  const strides = isRow ? [0, ...tensor.strides] : tensor.strides;
  const places = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => placeOf([row, column], strides, offset)),
  );
  const shown = places.map((row) => row.map((place) => values[place]!));
  return table(shown, { x, y, side: SQUARE }, (_, row, column) => ({
    fill: colour(places[row]![column]!, values.length),
    stroke: PAPER,
    thick: 2,
  }));
}

/** A tensor with the call that made it above and its notes below. */
function panel(call: string, tensor: Tensor, x: number, y: number): string {
  const { shape, strides, offset } = tensor;
  const bottom = y + 14 + SQUARE * (shape.length === 1 ? 1 : shape[0]!);
  const small = { size: 12.5, color: QUIET };
  return [
    words(x, y, call, { bold: true }),
    squares(tensor, x, y + 12),
    words(x, bottom + 18, `shape [${shape.join(", ")}]`, small),
    words(x, bottom + 35, `strides [${strides.join(", ")}], offset ${offset}`, small),
  ].join("\n");
}

/** Twelve numbers in a row, and six tensors that look at them. */
function oneStorage(): string {
  const twelve = Float32Array.from({ length: 12 }, (_, place) => place);
  const x = packed(twelve, [3, 4]);
  const [left, middle, right] = [24, 238, 452];
  return page(
    660,
    520,
    "Twelve numbers in one storage, and six tensors that look at them",
    words(left, 30, "the storage: twelve numbers in a row", { bold: true }),
    squares(packed(twelve, [12]), left, 42),
    panel("x", x, left, 126),
    panel("view(x, [4, 3])", view(x, [4, 3]), middle, 126),
    panel("transpose(x, 0, 1)", transpose(x, 0, 1), right, 126),
    panel("slice(x, 1, 1, 3)", slice(x, 1, 1, 3), left, 356),
    panel("select(x, 0, 1)", select(x, 0, 1), middle, 356),
    panel("select(x, 1, 2)", select(x, 1, 2), right, 356),
  );
}

/** Three real 3s, one behind the other, each in a frame: the first in front. */
function stackOfThrees(threes: Uint8Array): number[][] {
  const [shift, frame] = [11, 90];
  const outer = SIDE + 2;
  const size = outer + 2 * shift;
  const canvas = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const image of [2, 1, 0]) {
    const [top, left] = [(2 - image) * shift, image * shift];
    for (let row = 0; row < outer; row++) {
      for (let column = 0; column < outer; column++) {
        const inside = row > 0 && column > 0 && row <= SIDE && column <= SIDE;
        const pixel = threes[image * PIXELS + (row - 1) * SIDE + column - 1]!;
        canvas[top + row]![left + column] = inside ? pixel : frame;
      }
    }
  }
  return canvas;
}

const { train } = await loadSampleBytes();
save("storage.svg", oneStorage());
save("stack.png", imagePng(stackOfThrees(train.threes), { range: [0, 255], scale: 6 }));
