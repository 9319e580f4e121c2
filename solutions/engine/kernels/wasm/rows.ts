/**
 * Floor 2 · arithmetic with broadcasting through WebAssembly: the stretched operand is not copied out to the full shape.
 */
import { broadcastShapes, expandTo } from "../../array/broadcast.ts";
import { type NdArray, sizeOf, wrap } from "../../array/ndarray.ts";
import { joinAxes } from "../loops.ts";
import type { WasmKernels } from "./instance.ts";

export type Binary = "add" | "sub" | "mul" | "div";

const CODES: Readonly<Record<Binary, number>> = { add: 0, sub: 1, mul: 2, div: 3 };
/** Rows of fewer numbers than this are quicker in a plain loop. */
const SHORTEST_ROW = 8;

/** a + b and so on for float32 arrays of different shapes; along the last axis each is dense or one number. */
export function broadcast(
  { memory, run }: WasmKernels,
  name: Binary,
  a: NdArray,
  b: NdArray,
): NdArray | null {
  if (a.dtype !== "float32" || b.dtype !== "float32") return null;
  const shape = broadcastShapes(name, a.shape, b.shape);
  const size = sizeOf(shape);
  if (size === 0) return null;
  const { lengths, strides } = joinAxes(shape, [expandTo(name, a, shape), expandTo(name, b, shape)]);
  const n = lengths[0]!;
  const [stepA, stepB] = strides[0] as [number, number];
  if (n < SHORTEST_ROW || stepA > 1 || stepB > 1) return null;
  memory.begin();
  const out = memory.takeResult(size);
  const startA = memory.bringIn(a);
  const startB = memory.bringIn(b);
  if (out === 0 || startA === 0 || startB === 0) return null;
  const rows = lengths[1] ?? 1;
  const [rowA, rowB] = (strides[1] ?? [0, 0]) as [number, number];
  // The axes beyond the second turn like an odometer (see loops.ts).
  const at = lengths.map(() => 0);
  let [atA, atB, to] = [startA, startB, out];
  while (true) {
    run.binaryRows(CODES[name], atA, 4 * rowA, 16 * stepA, atB, 4 * rowB, 16 * stepB, to, rows, n);
    to += 4 * rows * n;
    let axis = 2;
    for (; axis < lengths.length; axis++) {
      const [nextA, nextB] = strides[axis] as [number, number];
      const turns = ++at[axis]! < lengths[axis]! ? 1 : 1 - lengths[axis]!;
      atA += 4 * nextA * turns;
      atB += 4 * nextB * turns;
      if (turns === 1) break;
      at[axis] = 0;
    }
    if (axis >= lengths.length) break;
  }
  return wrap(memory.handOut(out, size), shape, "float32");
}
