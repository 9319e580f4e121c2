/**
 * A process of its own for kernels-team.test.ts: the same work with one thread and with two, until the second has helped
 * with each piece of it. It must end by itself, although a worker is waiting for more.
 */
import { createHash } from "node:crypto";
import { type NdArray, wrap } from "../../../solutions/engine/array/ndarray.ts";
import { reserve } from "../../../solutions/engine/kernels/memory.ts";
import * as channels from "../../../solutions/engine/kernels/wasm/channels.ts";
import * as elementwise from "../../../solutions/engine/kernels/wasm/elementwise.ts";
import { fileOf, load, type WasmKernels } from "../../../solutions/engine/kernels/wasm/instance.ts";
import { matmul } from "../../../solutions/engine/kernels/wasm/matmul.ts";
import { packWeight } from "../../../solutions/engine/kernels/wasm/order.ts";
import * as pooling from "../../../solutions/engine/kernels/wasm/pooling.ts";
import * as waves from "../../../solutions/engine/kernels/wasm/waves.ts";
import * as windows from "../../../solutions/engine/kernels/wasm/windows.ts";
import { numbers } from "./products.ts";

const [alone, together] = [load(), load(fileOf("wasm", true), reserve([256], true))];
const window = { size: [3, 3], stride: [1, 1], padding: [1, 1] } as const;
const [x, weight, bias] = [numbers([40, 32, 7, 7], 1), numbers([70, 32, 3, 3], 2), numbers([70], 3)];
const g = numbers([40, 70, 7, 7], 4);
const [deep, square] = [numbers([40, 64, 7, 7], 10), numbers([64, 64, 3, 3], 11)];
const [dots, broad] = [numbers([64, 512, 1, 1], 7), numbers([512, 512, 3, 3], 8)];
const large = numbers([120, 32, 8, 8], 9);
const wide = numbers([160, 160, 3, 3], 14);
const many = numbers([64, 70, 14, 14], 12);
const single = numbers([64, 1, 16, 16], 13);
const inside = { size: [3, 3], stride: [1, 1], padding: [0, 0] } as const;
/** Of windows of 3 by 3 pixels the first row (column) that they see, and the one after the last. */
const spans = Int32Array.of(0, 2, 0, 3, 1, 4, 2, 5, 3, 6, 4, 7, 5, 8, 6, 8);
const grid = { planes: 120 * 32, height: 8, width: 8, rows: 8, columns: 8, down: spans, across: spans };
const mean = Float64Array.from({ length: 32 }, (_, i) => Math.sin(i));
const [a, b] = [numbers([300, 200], 5), numbers([200, 90], 6)];

const jobs: readonly ((kernels: WasmKernels) => NdArray | null)[] = [
  (kernels) => windows.convolve(kernels, x, weight, bias, window, g.shape),
  (kernels) => windows.convolveBack(kernels, g, weight, window, x.shape),
  (kernels) => windows.convolveWeight(kernels, g, x, window, weight.shape),
  (kernels) => matmul(kernels, a, b),
  // A window of one pixel of many: its taps are packed and unpacked one by one.
  (kernels) => windows.convolve(kernels, dots, broad, undefined, window, dots.shape),
  (kernels) => windows.convolveWeight(kernels, dots, dots, window, broad.shape),
  (kernels) => waves.convolve(kernels, deep, square, undefined, window, deep.shape),
  (kernels) => waves.convolveBack(kernels, deep, square, window, deep.shape),
  (kernels) => waves.convolveWeight(kernels, deep, deep, window, square.shape),
  (kernels) => elementwise.relu(kernels, large),
  (kernels) => elementwise.reluBackward(kernels, large, large),
  (kernels) => channels.scale(kernels, large, mean, mean, mean),
  (kernels) => channels.mix(kernels, large, large, mean, mean, mean, mean),
  (kernels) => asArray([channels.sums(kernels, large)!]),
  (kernels) => asArray(Object.values(channels.statistics(kernels, large)!)),
  (kernels) => asArray(Object.values(channels.products(kernels, large, large, mean)!)),
  (kernels) => pooling.largest(kernels, large, grid, window)!.values,
  (kernels) => pooling.largest(kernels, large, grid, window)!.places,
  (kernels) => packed(kernels, wide),
  // One channel, and taps that all meet the same pixels.
  (kernels) => windows.convolveWeight(kernels, many, single, inside, [70, 1, 3, 3]),
];

/** All taps of a weight, row by row. */
function packed(kernels: WasmKernels, weight: NdArray): NdArray {
  const { size, shape } = weight;
  const { memory } = kernels;
  memory.begin();
  const [address, to] = [memory.copyIn(weight), memory.take(size)];
  const [rows, depth] = [shape[0]!, shape[1]!];
  const order = { address, row: depth * 36, depth: 36, size: 9 };
  packWeight(kernels, order, [rows, depth], { address: 0, count: 9 }, to);
  return wrap(memory.handOut(to, size), shape, "float32");
}

/** Lists of 32 numbers, as an array. */
const asArray = (lists: readonly Float64Array[]) =>
  wrap(Float64Array.from(lists.flatMap((list) => [...list])), [lists.length, 32], "float64");

together.team!.takes(1e10, []); // so much pays for the worker's start at once

const hash = (array: NdArray | null) =>
  createHash("sha256")
    .update(Uint8Array.from(new Uint8Array(array!.values.buffer)))
    .digest("hex");

const results = jobs.map((job) => {
  const expected = hash(job(alone));
  const before = together.team!.helped;
  let rounds = 0;
  let same = true;
  for (; together.team!.helped === before && rounds < 20_000; rounds++)
    same &&= hash(job(together)) === expected;
  return { same, helped: together.team!.helped - before };
});
console.log(JSON.stringify(results));
