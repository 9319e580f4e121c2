/**
 * Floor 2 · sliding a small window over images, as convolution and pooling do.
 *
 * Images are (batch, channels, height, width). A window position is numbered by output row and column.
 */
import { type NdArray, type Shape, showShape, zeros } from "../array/ndarray.ts";
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
 * Calls `visit(pixel, column, count)` for every stretch of a window's way that lies inside the images: `count` window
 * positions side by side see, at one place in the window, pixels that begin at `pixel` in the dense image stack and lie a
 * stride apart. `column` is where the stretch begins in columns of shape (channels·size, batch·positions).
 */
function eachStretch(
  shape: Shape,
  window: Window,
  outSize: readonly [number, number],
  visit: (pixel: number, column: number, count: number) => void,
): void {
  const [batch, channels, height, width] = shape as [number, number, number, number];
  const { size, stride, padding } = window;
  const [outHeight, outWidth] = outSize;
  let column = 0;
  for (let c = 0; c < channels; c++) {
    for (let i = 0; i < size[0]; i++) {
      for (let j = 0; j < size[1]; j++) {
        const first = Math.max(0, Math.ceil((padding[1] - j) / stride[1]));
        const end = Math.min(outWidth, Math.floor((width - 1 + padding[1] - j) / stride[1]) + 1);
        const left = first * stride[1] + j - padding[1];
        for (let n = 0; n < batch; n++) {
          for (let row = 0; row < outHeight; row++, column += outWidth) {
            const y = row * stride[0] + i - padding[0];
            if (y < 0 || y >= height || end <= first) continue;
            visit(((n * channels + c) * height + y) * width + left, column + first, end - first);
          }
        }
      }
    }
  }
}

/** Every window position laid out as a column: (channels·size, batch·positions). Padding reads as 0. */
export function unfold(x: NdArray, window: Window): NdArray {
  const dense = contiguous(x);
  const outSize = outputSize("unfold", x, window);
  const [batch, channels] = x.shape as [number, number];
  const columns = zeros(
    [channels * window.size[0] * window.size[1], batch * outSize[0] * outSize[1]],
    x.dtype,
  );
  const [values, out] = [dense.values, columns.values];
  const step = window.stride[1];
  eachStretch(x.shape, window, outSize, (pixel, column, count) => {
    for (let k = 0, from = dense.offset + pixel; k < count; k++, from += step)
      out[column + k] = values[from]!;
  });
  return columns;
}

/** The way back: every column's numbers added to the pixels they came from, in images of shape `shape`. */
export function fold(columns: NdArray, shape: Shape, window: Window): NdArray {
  const dense = contiguous(columns);
  const images = zeros(shape, columns.dtype);
  const [values, out] = [dense.values, images.values];
  const step = window.stride[1];
  eachStretch(shape, window, outputSize("fold", images, window), (pixel, column, count) => {
    const from = dense.offset + column;
    for (let k = 0, to = pixel; k < count; k++, to += step) out[to]! += values[from + k]!;
  });
  return images;
}
