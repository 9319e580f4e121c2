/**
 * Convolution and pooling on floor 2: all kernels on the same cases, against loops over doubles.
 */
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import type { NdArray } from "../../solutions/engine/array/ndarray.ts";
import { permute } from "../../solutions/engine/array/views.ts";
import { convolve, convolveBack, convolveWeight } from "../../solutions/engine/kernels/convolution.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { KernelMemory } from "../../solutions/engine/kernels/memory.ts";
import {
  averages,
  largestPixels,
  spreadAverages,
  spreadLargest,
} from "../../solutions/engine/kernels/pooling.ts";
import { load } from "../../solutions/engine/kernels/wasm/instance.ts";
import * as wasm from "../../solutions/engine/kernels/wasm/windows.ts";
import { outputSize, type Window } from "../../solutions/engine/kernels/windows.ts";
import { numbers } from "./support/products.ts";
import { type Convolution, expectClose, loops, pooled } from "./support/windows.ts";

/** Where the runtime cannot do "fused", that is "wasm" once more. */
const ALL = ["wasm", "plain", "fused"] as const;

afterEach(() => void kernels.useKernels("wasm"));

const square = (size: number, stride = 1, padding = 0): Window => ({
  size: [size, size],
  stride: [stride, stride],
  padding: [padding, padding],
});

function convolution(x: NdArray, outputs: number, window: Window): Convolution {
  const y = [x.shape[0]!, outputs, ...outputSize("conv2d", x, window)];
  const weight = numbers([outputs, x.shape[1]!, ...window.size], 2);
  return { x, weight, bias: numbers([outputs], 3), g: numbers(y, 4), window };
}

function expectAll(c: Convolution): void {
  const { x, weight, bias, g, window } = c;
  const expected = loops(c);
  expectClose("result", convolve(x, weight, bias, window, g.shape), expected.result);
  expectClose("images' gradient", convolveBack(g, weight, window, x.shape), expected.images);
  expectClose("weight's gradient", convolveWeight(g, x, window, weight.shape), expected.weight);
}

describe("convolution", () => {
  const cases: readonly (readonly [name: string, x: readonly number[], outputs: number, window: Window])[] = [
    ["one channel, framed", [8, 1, 9, 7], 5, square(3, 1, 1)],
    ["as many images as lanes", [16, 3, 4, 4], 16, square(3, 1, 1)],
    ["one image more than lanes", [17, 2, 5, 5], 17, square(3, 2, 1)],
    ["two turns of 64 lanes", [70, 9, 2, 2], 3, square(3, 1, 1)],
    ["single pixels, eight of nine taps in the padding", [12, 10, 1, 1], 4, square(3, 1, 1)],
    ["a stem", [9, 1, 14, 14], 4, square(7, 2, 3)],
    ["deeper than a panel", [8, 600, 1, 2], 3, square(1)],
    ["two panels of taps", [8, 200, 2, 2], 3, square(3, 1, 1)],
    ["1 by 1, stride 2", [8, 9, 4, 5], 6, square(1, 2)],
    ["more padding than image", [8, 2, 1, 1], 2, square(2, 1, 2)],
    ["2 by 3 windows, uneven", [8, 2, 6, 7], 2, { size: [2, 3], stride: [1, 2], padding: [1, 0] }],
    ["a stride wider than the window", [8, 2, 7, 7], 2, square(2, 3)],
    ["a few images: no lanes", [3, 2, 5, 5], 4, square(3, 1, 1)],
    ["one image", [1, 3, 6, 6], 2, square(3)],
  ];
  for (const name of ALL) {
    test.each(cases)(`${name}: %s`, (_, shape, outputs, window) => {
      kernels.useKernels(name);
      expectAll(convolution(numbers(shape), outputs, window));
    });
  }

  test("property: any shape, window, stride and padding", () => {
    const small = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(
        fc.tuple(small(1, 20), small(1, 10), small(1, 6), small(1, 6)),
        small(1, 18),
        fc.tuple(small(1, 3), small(1, 3)),
        fc.tuple(small(1, 2), small(1, 3)),
        fc.tuple(small(0, 2), small(0, 1)),
        (shape, outputs, size, stride, padding) => {
          fc.pre([0, 1].every((axis) => shape[axis + 2]! + 2 * padding[axis]! >= size[axis]!));
          const c = convolution(numbers(shape), outputs, { size, stride, padding });
          for (const name of ALL) {
            kernels.useKernels(name);
            expectAll(c);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("without a bias, of images with gaps, and of other types", () => {
    const window = square(3, 1, 1);
    const c = convolution(permute(numbers([4, 5, 2, 9]), [3, 2, 0, 1]), 3, window);
    const dense = loops(c);
    for (const name of ALL) {
      kernels.useKernels(name);
      expectAll(c);
      const plain = convolve(c.x, c.weight, undefined, window, c.g.shape);
      expect(plain.values[0]).toBeCloseTo(dense.result[0]!.value - c.bias.values[0]!, 5);
      const wide = convolution(numbers([9, 2, 3, 3], 1, "float64"), 2, window);
      const weight = numbers(wide.weight.shape, 2, "float64");
      expect(convolve(wide.x, weight, undefined, window, wide.g.shape).dtype).toBe("float64");
    }
  });

  test("fused multiply-add, where the runtime has it, gives the same up to rounding", () => {
    kernels.useKernels("fused"); // on an older runtime this is "wasm" once more
    for (const [, shape, outputs, window] of cases) expectAll(convolution(numbers(shape), outputs, window));
  });

  test("no images, or no room: the plain kernels do it", () => {
    const none = convolution(numbers([0, 2, 4, 4]), 3, square(3));
    expect(convolve(none.x, none.weight, none.bias, none.window, none.g.shape).shape).toEqual([0, 3, 2, 2]);
    expect([...convolveWeight(none.g, none.x, none.window, [3, 2, 3, 3]).values].every((v) => v === 0)).toBe(
      true,
    );
    const small = load(undefined, new KernelMemory(new WebAssembly.Memory({ initial: 2, maximum: 2 })));
    const { x, weight, bias, g, window } = convolution(numbers([32, 8, 8, 8]), 8, square(3, 1, 1));
    expect(wasm.convolve(small, x, weight, bias, window, g.shape)).toBeNull();
    expect(wasm.convolveBack(small, g, weight, window, x.shape)).toBeNull();
    expect(wasm.convolveWeight(small, g, x, window, weight.shape)).toBeNull();
  });
});

describe("pooling", () => {
  const windows: readonly Window[] = [
    square(2, 2),
    square(3, 2, 1),
    square(3, 1, 1),
    square(2, 1),
    square(3, 3),
    { size: [1, 4], stride: [2, 2], padding: [0, 2] },
  ];
  const shapes = [
    [2, 3, 4, 4],
    [1, 2, 7, 19],
    [2, 1, 3, 12],
    [1, 1, 5, 31],
  ];

  test("all kernels find what loops find: the largest, its place, the mean and the way back", () => {
    for (const name of ALL) {
      kernels.useKernels(name);
      for (const window of windows) {
        for (const shape of shapes) {
          const x = numbers(shape, 5);
          for (let i = 0; i < x.size; i += 3) x.values[i] = Math.round(x.values[i]! * 2); // equal ones
          if (shape[3] === 19) x.values[20] = Number.NaN;
          if (shape[3] === 31) x.values.fill(Number.NEGATIVE_INFINITY, 3, 70);
          const expected = pooled(x, window);
          const { values, places } = largestPixels(x, window);
          expect([...places.values]).toEqual(expected.places);
          expect([...values.values]).toEqual(expected.places.map((place) => x.values[place]));
          const g = numbers(values.shape, 7);
          const slopes = new Float32Array(x.size);
          for (const [i, place] of expected.places.entries()) slopes[place]! += g.values[i]!;
          expect([...spreadLargest(g, places, x.shape).values]).toEqual([...slopes]);
          if (shape[3] === 19 || shape[3] === 31) continue;
          const means = averages(x, window);
          expectClose("means", means, expected.means);
          const back = spreadAverages(numbers(means.shape, 6), x.shape, window);
          expectClose("way back", back, pooled(x, window, numbers(means.shape, 6)).back);
        }
      }
    }
  });
});
