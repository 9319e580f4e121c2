/**
 * Convolution in waves (kernels/waves.ts): the transforms, and all kernels on the same cases, against loops over doubles.
 */
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { type NdArray, wrap } from "../../solutions/engine/array/ndarray.ts";
import { kernels as active } from "../../solutions/engine/kernels/choice.ts";
import { convolve, convolveBack, convolveWeight } from "../../solutions/engine/kernels/convolution.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { KernelMemory } from "../../solutions/engine/kernels/memory.ts";
import { load } from "../../solutions/engine/kernels/wasm/instance.ts";
import * as wasm from "../../solutions/engine/kernels/wasm/waves.ts";
import { type Transform, transposed, wavesFor } from "../../solutions/engine/kernels/waves.ts";
import { outputSize, type Window } from "../../solutions/engine/kernels/windows.ts";
import { sample } from "../kit/support/thorough.ts";
import { numbers } from "./support/products.ts";
import { type Convolution, expectClose, loops } from "./support/windows.ts";

const ALL = ["wasm", "plain", "fused"] as const;

afterEach(() => void kernels.useKernels("wasm"));

const square = (size: number, padding = 0): Window => ({
  size: [size, size],
  stride: [1, 1],
  padding: [padding, padding],
});

function convolution(shape: readonly number[], outputs: number, window: Window): Convolution {
  const x = numbers(shape);
  const y = [shape[0]!, outputs, ...outputSize("conv2d", x, window)];
  const weight = numbers([outputs, shape[1]!, ...window.size], 2);
  return { x, weight, bias: numbers([outputs], 3), g: numbers(y, 4), window };
}

/** The kernels of waves.ts, which say null to what they don't serve. */
function inWaves({ x, weight, bias, g, window }: Convolution, fast = active()!) {
  return {
    result: wasm.convolve(fast, x, weight, bias, window, g.shape),
    images: wasm.convolveBack(fast, g, weight, window, x.shape),
    weight: wasm.convolveWeight(fast, g, x, window, weight.shape),
  };
}

describe("the transforms", () => {
  const apply = ({ steps }: Transform, x: ArrayLike<number>): number[] =>
    steps.reduce(
      (from, step) => step.map((sum) => sum.reduce((total, [i, factor]) => total + factor * from[i]!, 0)),
      Array.from(x),
    );

  test("property: products of waves are the convolution, and its gradients", () => {
    const length = fc.integer({ min: 1, max: 8 });
    const size = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        fc.tuple(length, length),
        fc.tuple(size, size),
        fc.tuple(size, size),
        (sides, window, frame) => {
          const padding = frame.map((n, axis) => Math.min(n, window[axis]!) - 1) as [number, number];
          fc.pre(sides.every((side, axis) => side + 2 * padding[axis]! >= window[axis]!));
          const c = convolution([1, 1, ...sides], 1, { size: window, stride: [1, 1], padding });
          const expected = loops({ ...c, bias: wrap(new Float32Array(1), [1], "float32") });
          const { ofImage, ofWeight, ofResult, products } = wavesFor(sides, c.window);
          const [x, w, g] = [
            apply(ofImage, c.x.values),
            apply(ofWeight, c.weight.values),
            apply(ofResult, c.g.values),
          ];
          expect([x.length, w.length, g.length]).toEqual([products, products, products]);
          const times = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value * b[i]!);
          for (const [got, want] of [
            [apply(transposed(ofResult), times(x, w)), expected.result],
            [apply(transposed(ofImage), times(g, w)), expected.images],
            [apply(transposed(ofWeight), times(g, x)), expected.weight],
          ] as const)
            want.forEach(({ value }, i) => void expect(got[i]).toBeCloseTo(value, 12));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("so many products instead of 361, 100 and 16", () => {
    const counts = [7, 4, 2].map((side) => wavesFor([side, side], square(3, 1)).products);
    expect(counts).toEqual([94, 37, 9]);
  });
});

describe("in waves", () => {
  const served: readonly (readonly [name: string, x: readonly number[], outputs: number, window: Window])[] =
    [
      ["7×7", [17, 32, 7, 7], 32, square(3, 1)],
      ["4×4, more channels than outputs", [18, 64, 4, 4], 32, square(3, 1)],
      ["2×2", [33, 32, 2, 2], 32, square(3, 1)],
      ["5×3, two turns of 64", [70, 32, 5, 3], 32, square(3, 1)],
      ["3×2, more outputs than channels", [20, 32, 3, 2], 64, square(3, 1)],
      ["5×7, no padding", [19, 32, 5, 7], 32, square(3)],
      ["a window of 5×5", [17, 32, 5, 4], 32, square(5, 2)],
      ["an even window, padded fully", [17, 32, 3, 4], 32, square(2, 1)],
      ["1 by 3 windows", [17, 32, 3, 4], 32, { size: [1, 3], stride: [1, 1], padding: [0, 1] }],
    ];
  test.each(sample(served, 4))("%s: all kernels", (_, shape, outputs, window) => {
    const c = convolution(shape, outputs, window);
    const { x, weight, bias, g } = c;
    const expected = loops(c);
    for (const name of ALL) {
      kernels.useKernels(name);
      const got = {
        result: convolve(x, weight, bias, window, g.shape),
        images: convolveBack(g, weight, window, x.shape),
        weight: convolveWeight(g, x, window, weight.shape),
      };
      for (const key of ["result", "images", "weight"] as const) expectClose(key, got[key], expected[key]);
      if (name !== "plain") expect(inWaves(c)).toEqual(got);
    }
  });

  test.each([
    ["few images", [16, 32, 4, 4], 32, square(3, 1)],
    ["one image", [1, 32, 7, 7], 32, square(3, 1)],
    ["as few channels as learners have", [64, 5, 7, 7], 10, square(3, 1)],
    ["an odd number of channels", [17, 33, 4, 4], 32, square(3, 1)],
    ["an odd number of outputs", [17, 32, 4, 4], 31, square(3, 1)],
    ["single pixels", [17, 32, 1, 1], 32, square(3, 1)],
    ["large images", [17, 32, 17, 4], 32, square(3, 1)],
    ["a window of one pixel", [17, 32, 4, 4], 32, square(1)],
    ["more padding than window", [17, 32, 4, 4], 32, square(2, 2)],
    ["a stride", [17, 32, 4, 4], 32, { ...square(3, 1), stride: [2, 1] as const }],
  ])("not in waves: %s", (_, shape, outputs, window) => {
    const c = convolution(shape, outputs, window);
    expect(inWaves(c)).toEqual({ result: null, images: null, weight: null });
  });

  test("a NaN in one image stays in it, and doubles are left to others", () => {
    const c = convolution([17, 32, 4, 4], 32, square(3, 1));
    c.x.values[0] = Number.NaN;
    const { values } = inWaves(c).result as NdArray;
    const perImage = 32 * 16;
    expect(values.subarray(perImage).some(Number.isNaN)).toBe(false);
    const wide = { ...c, x: numbers(c.x.shape, 1, "float64"), g: numbers(c.g.shape, 4, "float64") };
    expect(inWaves(wide)).toEqual({ result: null, images: null, weight: null });
  });

  test("a step along any direction changes the result as the gradients say", () => {
    for (const side of [2, 4, 7]) {
      const c = convolution([20, 32, side, side], 64, square(3, 1));
      const { images, weight } = inWaves(c);
      const dot = (a: NdArray, b: NdArray) =>
        Array.from(a.values).reduce((sum, value, i) => sum + value * b.values[i]!, 0);
      const moved = (x: NdArray, by: NdArray, step: number) =>
        wrap(
          Float32Array.from(x.values, (value, i) => value + step * by.values[i]!),
          x.shape,
          "float32",
        );
      for (const [key, slopes] of [
        ["x", images!],
        ["weight", weight!],
      ] as const) {
        const by = numbers(slopes.shape, 9);
        const at = (step: number) => dot(inWaves({ ...c, [key]: moved(c[key], by, step) }).result!, c.g);
        expect((at(0.5) - at(-0.5)) / dot(by, slopes)).toBeCloseTo(1, 3);
      }
    }
  });

  test("no room: null", () => {
    const small = load(undefined, new KernelMemory(new WebAssembly.Memory({ initial: 8, maximum: 8 })));
    const c = convolution([32, 32, 7, 7], 32, square(3, 1));
    expect(inWaves(c, small)).toEqual({ result: null, images: null, weight: null });
  });
});
