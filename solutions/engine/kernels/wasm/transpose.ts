/**
 * Floor 2 · the copy of a permuted float32 array through WebAssembly: matrices turned over in blocks.
 */
import type { NdArray } from "../../array/ndarray.ts";
import { spanOf } from "../../array/ndarray.ts";
import type { WasmKernels } from "./instance.ts";

/**
 * The elements in row-major order, where the last axis of the result and the one that is dense in memory are two different
 * ones. Each pair of positions along the other axes is one matrix, turned over. `null`: some other order, or no room.
 */
export function permuted({ memory, run }: WasmKernels, x: NdArray): Float32Array | null {
  const axes = x.shape.flatMap((length, axis) => (length === 1 ? [] : [axis]));
  const joined = joinDense(
    axes.map((axis) => x.shape[axis]!),
    axes.map((axis) => x.strides[axis]!),
  );
  const { lengths, strides } = joined;
  const last = lengths.length - 1;
  const dense = strides.indexOf(1);
  const hasGaps = x.dtype !== "float32" || strides.includes(0) || spanOf(x) !== x.size;
  if (hasGaps || dense === -1 || dense === last || lengths[dense]! < 4) return null;
  // Another kernel may be about to run and ask for this copy: its operands in the scratch must stay, so no `begin` here.
  const before = memory.mark;
  const out = memory.takeResult(x.size);
  const start = out === 0 ? 0 : memory.bringIn(x);
  if (start === 0) {
    memory.giveBack(before);
    return null;
  }
  // In the result, one step along an axis goes over all axes behind it.
  const steps = lengths.map((_, axis) => lengths.slice(axis + 1).reduce((a, b) => a * b, 1));
  const others = [...lengths.keys()].filter((axis) => axis !== last && axis !== dense);
  const walk = (depth: number, from: number, to: number): void => {
    const axis = others[depth];
    if (axis === undefined) {
      run.transpose(from, strides[last]!, to, steps[dense]!, lengths[last]!, lengths[dense]!);
      return;
    }
    for (let i = 0; i < lengths[axis]!; i++) {
      walk(depth + 1, from + 4 * i * strides[axis]!, to + 4 * i * steps[axis]!);
    }
  };
  walk(0, start, out);
  memory.giveBack(before);
  return memory.handOut(out, x.size);
}

/** Neighbouring axes that are dense among themselves, joined. */
function joinDense(
  lengths: readonly number[],
  strides: readonly number[],
): { lengths: number[]; strides: number[] } {
  const joined: { lengths: number[]; strides: number[] } = { lengths: [], strides: [] };
  for (const [axis, length] of lengths.entries()) {
    const before = joined.lengths.length - 1;
    if (before >= 0 && joined.strides[before] === length * strides[axis]!) {
      joined.lengths[before]! *= length;
      joined.strides[before] = strides[axis]!;
    } else {
      joined.lengths.push(length);
      joined.strides.push(strides[axis]!);
    }
  }
  return joined;
}
