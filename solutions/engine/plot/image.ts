/**
 * Floor 6 · matrices as pictures: digits, mean digits, weights. Each number becomes a square of equal pixels.
 */
import { PNG } from "pngjs";
import { Tensor } from "../tensor.ts";
import { PALETTES, type Palette, type Rgb } from "./palette.ts";

export type { Palette } from "./palette.ts";

/** Rows of numbers. */
export type Matrix = readonly ArrayLike<number>[];

export interface ImageOptions {
  /** Pixels along each side of one number; default 8. */
  readonly scale?: number;
  /** Default "ink". */
  readonly palette?: Palette;
  /**
   * The numbers that get the palette's two ends; what lies outside gets the nearer end. Default: the smallest and the
   * largest number of all (for "diverging": equally far from 0 on both sides). Digits want [0, 1] or [0, 255].
   */
  readonly range?: readonly [from: number, to: number];
  /** For several images: how many side by side. Default: about as many as there are rows. */
  readonly columns?: number;
}

/** Images of one size, as one list of numbers. */
interface Stack {
  readonly values: ArrayLike<number>;
  readonly count: number;
  readonly height: number;
  readonly width: number;
}

/** Pixels between two images of several. */
const GAP = 4;

/**
 * Draws a matrix as an image, or several as tiles that share one range.
 *
 * @param image a tensor of shape (height, width) or (n, height, width), or rows of numbers.
 * @returns a whole PNG file.
 * @throws when it is no matrix, a number is not finite, or an option makes no sense.
 */
export function imagePng(image: Tensor | Matrix, options: ImageOptions = {}): Buffer {
  const stack = image instanceof Tensor ? fromTensor(image) : fromRows(image);
  const { scale = 8, palette = "ink", columns = Math.ceil(Math.sqrt(stack.count)) } = options;
  checkWhole("scale", scale);
  checkWhole("columns", columns);
  if (!(palette in PALETTES)) {
    const known = Object.keys(PALETTES).join(", ");
    throw new RangeError(`imagePng: there is no palette "${palette}", only ${known}`);
  }
  const color = PALETTES[palette](options.range ?? rangeOf(stack.values, palette));
  const across = Math.min(columns, stack.count);
  const down = Math.ceil(stack.count / across);
  const side = (tiles: number, numbers: number) => tiles * numbers * scale + (tiles - 1) * GAP;
  const png = new PNG({ width: side(across, stack.width), height: side(down, stack.height) });
  png.data.fill(255);
  for (let index = 0; index < stack.count; index++) {
    const left = (index % across) * (stack.width * scale + GAP);
    const top = Math.floor(index / across) * (stack.height * scale + GAP);
    drawTile(png, stack, index, { left, top, scale }, color);
  }
  return PNG.sync.write(png, { colorType: palette === "diverging" ? 2 : 0 });
}

function drawTile(
  png: PNG,
  { values, height, width }: Stack,
  index: number,
  { left, top, scale }: { left: number; top: number; scale: number },
  color: (value: number) => Rgb,
): void {
  for (let row = 0; row < height * scale; row++) {
    for (let column = 0; column < width * scale; column++) {
      const at = (index * height + Math.floor(row / scale)) * width + Math.floor(column / scale);
      png.data.set(color(values[at]!), 4 * ((top + row) * png.width + left + column));
    }
  }
}

// ── Reading ─────────────────────────────────────────────────────────────────────────────────────────────────────

function fromTensor(image: Tensor): Stack {
  const [count, height, width] = image.rank === 2 ? [1, ...image.shape] : image.shape;
  const shape = `(${image.shape.join(", ")})`;
  if (image.rank < 2 || image.rank > 3 || image.size === 0) {
    throw new RangeError(
      `imagePng: needs shape (height, width) or (n, height, width), got ${shape}; use view(...)`,
    );
  }
  if (image.rank === 2 && image.size === 784 && (height === 1 || width === 1)) {
    throw new RangeError(
      `imagePng: shape ${shape} would be a strip one pixel wide; did you mean view(28, 28)?`,
    );
  }
  return checked({ values: image.toTypedArray(), count: count!, height: height!, width: width! });
}

function fromRows(rows: Matrix): Stack {
  const width = rows?.[0]?.length ?? 0;
  const odd = Array.isArray(rows) ? rows.findIndex((row) => row?.length !== width) : 0;
  if (width === 0 || odd !== -1) {
    throw new TypeError(
      `imagePng: needs a tensor or equally long rows of numbers, got ${odd > 0 ? `${width} numbers in row 0 and ${rows[odd]?.length} in row ${odd}` : String(rows)}`,
    );
  }
  return checked({ values: rows.flatMap((row) => Array.from(row)), count: 1, height: rows.length, width });
}

function checked(stack: Stack): Stack {
  for (let i = 0; i < stack.values.length; i++) {
    if (Number.isFinite(stack.values[i])) continue;
    const [row, column] = [Math.floor(i / stack.width) % stack.height, i % stack.width];
    throw new RangeError(
      `imagePng: row ${row}, column ${column} holds ${stack.values[i]}, which has no colour`,
    );
  }
  return stack;
}

function checkWhole(name: string, value: number): void {
  if (Number.isInteger(value) && value > 0) return;
  throw new RangeError(`imagePng: ${name} must be a whole number of 1 or more, got ${value}`);
}

function rangeOf(values: ArrayLike<number>, palette: Palette): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    least = Math.min(least, values[i]!);
    most = Math.max(most, values[i]!);
  }
  const far = Math.max(Math.abs(least), Math.abs(most)) || 1;
  if (palette === "diverging") return [-far, far];
  return [least, least < most ? most : least + 1]; // all equal: all get the first colour
}
