/**
 * The loops over channels on floor 2: both kernels on the same cases.
 */
import { afterEach, expect, test } from "vitest";
import { permute } from "../../solutions/engine/array/views.ts";
import {
  channelStatistics,
  channelSums,
  mixChannels,
  scaleChannels,
} from "../../solutions/engine/kernels/channels.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { numbers } from "./support/products.ts";

afterEach(() => void kernels.useKernels("wasm"));

const doubles = (count: number, seed: number) => Float64Array.from(numbers([count], seed, "float64").values);

test("both kernels give the same sums and the same numbers up to rounding, for runs of any length", () => {
  for (const shape of [
    [64, 5],
    [8, 3, 1, 1],
    [7, 3, 2, 2],
    [5, 4, 7, 7],
    [3, 2, 9, 31],
  ]) {
    for (const layout of ["dense", "strided"]) {
      const order = [1, 0, ...shape.map((_, d) => d).slice(2)];
      const make = (seed: number) =>
        layout === "dense"
          ? numbers(shape, seed)
          : permute(numbers([shape[1]!, shape[0]!, ...shape.slice(2)], seed), order);
      const [x, g, channels] = [make(1), make(2), shape[1]!];
      const factors = [3, 4, 5, 6].map((seed) => doubles(channels, seed));
      const [mean, a, b, c] = factors as [Float64Array, Float64Array, Float64Array, Float64Array];
      const run = (name: "wasm" | "plain") => {
        kernels.useKernels(name);
        return {
          sums: [channelStatistics(x), channelSums(g, x, mean)].flatMap((lists): Float64Array[] =>
            Object.values(lists),
          ),
          arrays: [scaleChannels(x, mean, a, b), mixChannels(g, x, mean, { ofG: a, ofX: b, plus: c })],
        };
      };
      const [fast, plain] = [run("wasm"), run("plain")];
      fast.sums.forEach((list, i) => {
        list.forEach((sum, channel) => {
          expect(sum).toBeCloseTo(plain.sums[i]![channel]!, 11);
        });
      });
      fast.arrays.forEach((array, i) => {
        expect(array.shape).toEqual(shape);
        array.values.forEach((value, at) => {
          expect(Math.abs(value - plain.arrays[i]!.values[at]!)).toBeLessThan(1e-6);
        });
      });
    }
  }
});

test("what the kernels do not serve is refused", () => {
  expect(kernels.channels.sums(numbers([4, 3]))).toBeNull();
  expect(kernels.channels.sums(numbers([64, 3], 1, "float64"))).toBeNull();
  expect(
    kernels.channels.scale(permute(numbers([3, 64]), [1, 0]), doubles(3, 1), doubles(3, 2), doubles(3, 3)),
  ).toBeNull();
});
