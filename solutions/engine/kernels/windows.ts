/**
 * Floor 2 · sliding a small window over images, as convolution and pooling do.
 *
 * Images are (batch, channels, height, width). A window position is numbered by output row and column.
 */
import { type NdArray, showShape, zeros } from "../array/ndarray.ts";
import { contiguous } from "./loops.ts";

/** How the window lies and moves; all lengths in pixels, [vertical, horizontal]. */
export interface Window {
  readonly size: readonly [number, number];
  readonly stride: readonly [number, number];
  readonly padding: readonly [number, number];
}

/** Output length = floor((length + 2·padding - size) / stride) + 1, for height and width. */
export function outputSize(operation: string, x: NdArray, window: Window): [number, number] {
  const { size, stride, padding } = window;
  if (
    ![...size, ...stride].every((n) => Number.isInteger(n) && n > 0) ||
    !padding.every((n) => Number.isInteger(n) && n >= 0)
  ) {
    throw new RangeError(
      `${operation}: window ${size.join("×")} and stride ${stride.join("×")} must be whole numbers of 1 or more, ` +
        `padding ${padding.join("×")} of 0 or more`,
    );
  }
  const [height, width] = [0, 1].map((axis) => {
    const length = x.shape[axis + 2]!;
    const out =
      Math.floor((length + 2 * window.padding[axis]! - window.size[axis]!) / window.stride[axis]!) + 1;
    if (out < 1) {
      throw new RangeError(
        `${operation}: a window of ${window.size.join("×")} does not fit into images of ${showShape(x.shape)} ` +
          `with padding ${window.padding.join("×")}`,
      );
    }
    return out;
  }) as [number, number];
  return [height, width];
}

/**
 * Calls `visit(from, to)` for each pixel each window position sees: `from` is the pixel's place in the dense image
 * stack or -1 in the padding, `to` the place in columns of shape (batch, channels·size, positions).
 */
function eachPixel(x: NdArray, window: Window, visit: (pixel: number, column: number) => void): void {
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const [outHeight, outWidth] = outputSize("unfold", x, window);
  let column = 0;
  for (let plane = 0; plane < batch * channels; plane++) {
    for (let i = 0; i < window.size[0]; i++) {
      for (let j = 0; j < window.size[1]; j++) {
        for (let row = 0; row < outHeight; row++) {
          const y = row * window.stride[0] + i - window.padding[0];
          for (let col = 0; col < outWidth; col++, column++) {
            const z = col * window.stride[1] + j - window.padding[1];
            const inside = y >= 0 && y < height && z >= 0 && z < width;
            visit(inside ? (plane * height + y) * width + z : -1, column);
          }
        }
      }
    }
  }
}

/** Every window position laid out as a column: (batch, channels·size, positions). Padding reads as 0. */
export function unfold(x: NdArray, window: Window): NdArray {
  const dense = contiguous(x);
  const [height, width] = outputSize("unfold", x, window);
  const columns = zeros(
    [x.shape[0]!, x.shape[1]! * window.size[0] * window.size[1], height * width],
    x.dtype,
  );
  const [values, out] = [dense.values, columns.values];
  eachPixel(x, window, (pixel, column) => {
    out[column] = pixel < 0 ? 0 : values[dense.offset + pixel]!;
  });
  return columns;
}

/** The way back: every column's numbers added to the pixels they came from. `like` gives the images' shape. */
export function fold(columns: NdArray, like: NdArray, window: Window): NdArray {
  const dense = contiguous(columns);
  const images = zeros(like.shape, columns.dtype);
  const [values, out] = [dense.values, images.values];
  eachPixel(like, window, (pixel, column) => {
    if (pixel >= 0) out[pixel]! += values[dense.offset + column]!;
  });
  return images;
}

/**
 * For each window position the place of the largest pixel it sees, counted through the dense image stack: the first of
 * equals, and NaN before every number. Padding never wins, not even over minus infinity.
 */
export function largestPixels(x: NdArray, window: Window): NdArray {
  const { values, offset } = contiguous(x);
  const [batch, channels, height, width] = x.shape as [number, number, number, number];
  const [outHeight, outWidth] = outputSize("maxPool2d", x, window);
  const places = zeros([batch * channels * outHeight * outWidth], "int64");
  let position = 0;
  for (let plane = 0; plane < batch * channels; plane++) {
    for (let row = 0; row < outHeight; row++) {
      const top = row * window.stride[0] - window.padding[0];
      for (let col = 0; col < outWidth; col++, position++) {
        const left = col * window.stride[1] - window.padding[1];
        let best = -1;
        for (let y = Math.max(top, 0); y < Math.min(top + window.size[0], height); y++) {
          for (let z = Math.max(left, 0); z < Math.min(left + window.size[1], width); z++) {
            const pixel = (plane * height + y) * width + z;
            const value = values[offset + pixel]!;
            if (best < 0 || value > values[offset + best]! || Number.isNaN(value)) best = pixel;
          }
        }
        places.values[position] = best;
      }
    }
  }
  return places;
}
