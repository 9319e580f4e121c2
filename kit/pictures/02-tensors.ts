/**
 * The pictures of module 02: `node --import tsx kit/pictures/02-tensors.ts` writes them anew, the same byte for byte.
 */
import { loadSampleBytes, PIXELS, SIDE } from "#data";
import { element, text } from "#engine/plot/svg.ts";
import { imagePng } from "#engine/plot.ts";
import { indicesAt, placeOf } from "../../solutions/02-tensors/3-strides.ts";
import { view } from "../../solutions/02-tensors/5-view.ts";
import { select, slice, transpose } from "../../solutions/02-tensors/6-slices.ts";
import { packed, type Tensor } from "../../solutions/02-tensors/tensor.ts";
import { INK, page, savesTo } from "./drawing.ts";

const save = savesTo("02-tensors");

const SQUARE = 34;

/** The colour of a place in the storage: from light yellow at the start to blue at the end. */
function colour(place: number, count: number): string {
  const along = place / (count - 1);
  const mix = (from: number, to: number): number => Math.round(from + along * (to - from));
  return `rgb(${mix(255, 90)}, ${mix(240, 150)}, ${mix(180, 225)})`;
}

/** One number in a square. */
function square(x: number, y: number, value: number, fill: string): string {
  const style = { "text-anchor": "middle", "font-size": 14, fill: INK };
  return [
    element("rect", { x, y, width: SQUARE, height: SQUARE, fill, stroke: "#ffffff", "stroke-width": 2 }),
    text(x + SQUARE / 2, y + SQUARE * 0.64, String(value), style),
  ].join("\n");
}

/** A tensor of rank 1 or 2 as rows of squares; every number keeps the colour of its place in the storage. */
function squares(tensor: Tensor, x: number, y: number): string {
  const [columns = 1, rows = 1] = tensor.shape.toReversed();
  const shape = tensor.shape.length === 1 ? [1, columns] : tensor.shape;
  const strides = tensor.strides.length === 1 ? [0, ...tensor.strides] : tensor.strides;
  return Array.from({ length: rows * columns }, (_, i) => {
    const [row = 0, column = 0] = indicesAt(i, shape);
    const place = placeOf([row, column], strides, tensor.offset);
    const fill = colour(place, tensor.values.length);
    return square(x + column * SQUARE, y + row * SQUARE, tensor.values[place]!, fill);
  }).join("\n");
}

/** A tensor with the call that made it above and its notes below. */
function panel(call: string, tensor: Tensor, x: number, y: number): string {
  const list = (numbers: readonly number[]): string => `[${numbers.join(", ")}]`;
  const small = { "font-size": 12.5, fill: "#555555" };
  const bottom = y + 14 + SQUARE * (tensor.shape.length === 1 ? 1 : tensor.shape[0]!);
  return [
    text(x, y, call, { "font-size": 14, "font-weight": 600, fill: INK }),
    squares(tensor, x, y + 12),
    text(x, bottom + 18, `shape ${list(tensor.shape)}`, small),
    text(x, bottom + 35, `strides ${list(tensor.strides)}, offset ${tensor.offset}`, small),
  ].join("\n");
}

/** Twelve numbers in a row, and six tensors that look at them. */
function oneStorage(): string {
  const x = packed(
    Float32Array.from({ length: 12 }, (_, place) => place),
    [3, 4],
  );
  const [width, height] = [660, 520];
  const [left, middle, right] = [24, 238, 452];
  return page(
    width,
    height,
    "Twelve numbers in one storage, and six tensors that look at them",
    text(left, 30, "the storage: twelve numbers in a row", {
      "font-size": 14,
      "font-weight": 600,
      fill: INK,
    }),
    squares(packed(x.values, [12]), left, 42),
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
  const canvas = Array.from({ length: outer + 2 * shift }, () =>
    new Array<number>(outer + 2 * shift).fill(0),
  );
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
