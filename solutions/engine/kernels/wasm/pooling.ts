/**
 * Floor 2 · max pooling through WebAssembly (assembly/pooling.ts).
 */
import { type NdArray, type Shape, sizeOf, wrap } from "../../array/ndarray.ts";
import { contiguous } from "../loops.ts";
import type { Grid } from "../pooling.ts";
import type { Window } from "../windows.ts";
import { SMALLEST } from "./elementwise.ts";
import type { WasmKernels } from "./instance.ts";
import { inParts } from "./team.ts";

/** What is divided between threads begins at multiples of so many planes: a line of the cache belongs to one of them. */
const UNIT = 16;

/** The largest pixel of each window and, as int32, its place in the dense image stack; `null`: not served. */
export function largest(
  kernels: WasmKernels,
  x: NdArray,
  grid: Grid,
  { size, stride }: Window,
): { values: NdArray; places: NdArray } | null {
  const { planes, height, width, rows, columns, down, across } = grid;
  const count = planes * rows * columns;
  if (x.dtype !== "float32" || count === 0) return null;
  const { memory } = kernels;
  memory.begin();
  const [atDown, atAcross] = [memory.put(down), memory.put(across)];
  const y = memory.takeResult(count);
  const places = memory.take(count);
  const atX = memory.bringIn(contiguous(x));
  if ([atDown, atAcross, y, places, atX].includes(0)) return null;
  // The columns whose windows no edge cuts.
  const isWhole = (column: number) => across[2 * column + 1]! - across[2 * column]! === size[1];
  let [inner, outer] = [0, columns];
  while (inner < outer && !isWhole(inner)) inner++;
  while (outer > inner && !isWhole(outer - 1)) outer--;
  const plane = rows * columns * 4;
  inParts(kernels, "maxPool", planes, UNIT, count * sizeOf(size), [], (first, n) => [
    ...[atX, first, first + n, height, width, atDown, rows, atAcross, columns],
    ...[inner, outer, size[1], stride[1], y + first * plane, places + first * plane],
  ]);
  const shape = [x.shape[0]!, x.shape[1]!, rows, columns];
  return {
    values: wrap(memory.handOut(y, count), shape, "float32"),
    places: wrap(memory.copyOutWhole(places, count), shape, "int32"),
  };
}

/** The gradient of the images, of shape `x`, from that of their largest pixels; `null`: not served. */
export function largestBack(
  { memory, run }: WasmKernels,
  g: NdArray,
  places: NdArray,
  x: Shape,
): NdArray | null {
  if (g.dtype !== "float32" || places.dtype !== "int32" || !g.isContiguous || g.size < SMALLEST) return null;
  memory.begin();
  const size = sizeOf(x);
  const out = memory.takeResult(size);
  const atPlaces = memory.put(places.values as Int32Array);
  const atG = memory.bringIn(g);
  if ([out, atPlaces, atG].includes(0)) return null;
  run.maxPoolBackward(atG, atPlaces, g.size, out, size);
  return wrap(memory.handOut(out, size), x, "float32");
}
