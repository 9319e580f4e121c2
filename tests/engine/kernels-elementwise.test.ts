/**
 * The elementwise kernels of floor 2 against plain loops, and what they leave to those.
 */
import { afterEach, describe, expect, test } from "vitest";
import { expandTo } from "../../solutions/engine/array/broadcast.ts";
import { wrap } from "../../solutions/engine/array/ndarray.ts";
import { slice, transpose } from "../../solutions/engine/array/views.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { toDense } from "../../solutions/engine/kernels/loops.ts";
import { READS_TO_MOVE_IN } from "../../solutions/engine/kernels/memory.ts";
import { numbers } from "./support/products.ts";

afterEach(() => void kernels.useKernels("wasm"));

describe("elementwise kernels", () => {
  const operations = {
    add: (x: number, y: number) => x + y,
    sub: (x: number, y: number) => x - y,
    mul: (x: number, y: number) => x * y,
    div: (x: number, y: number) => x / y,
  };

  test("add, sub, mul, div equal the loop bit for bit, with one number on either side too", () => {
    for (const [name, f] of Object.entries(operations)) {
      for (const size of [512, 513, 514, 515, 1031]) {
        const a = slice(numbers([size + 9], 1), 0, 3, size + 3);
        const b = numbers([size], 2);
        const one = wrap(Float32Array.of(0.3), [], "float32");
        for (const [x, y] of [
          [a, b],
          [a, one],
          [one, b],
        ] as const) {
          const result = kernels.binary(name as keyof typeof operations, x, y)!;
          const [left, right] = [x, y].map((v) => expandTo("expand", v, [size]));
          const expected = toDense(left!).map((value, i) => f(value, toDense(right!)[i]!));
          expect(result.shape).toEqual([size]);
          expect(result.values).toEqual(expected);
        }
      }
    }
  });

  test("relu and its gradient, with NaN and both zeros", () => {
    const x = numbers([30, 30], 3);
    x.values.set([0, -0, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    const y = kernels.relu(x)!;
    expect([...y.values.slice(0, 5)]).toEqual([0, 0, Number.NaN, 0, Number.POSITIVE_INFINITY]);
    x.values.forEach((value, i) => void (i > 4 && expect(y.values[i]).toBe(Math.max(value, 0))));
    const g = numbers([30, 30], 4);
    const back = kernels.reluBackward(g, y)!;
    y.values.forEach((value, i) => void expect(back.values[i]).toBe(value <= 0 ? 0 : g.values[i]));
  });

  test("axpy changes y and nothing beside it, and counts as a write, wherever y lives", () => {
    const base = numbers([3000], 5);
    const y = slice(base, 0, 7, 1008);
    const x = numbers([1001], 6);
    for (let round = 0; round < READS_TO_MOVE_IN + 4; round++) {
      const before = Float32Array.from(base.values);
      const { version } = base.storage;
      expect(kernels.axpy(y, -0.5, x)).toBe(true);
      expect(base.storage.version).toBe(version + 1);
      const expected = before.map((value, i) =>
        i < 7 || i >= 1008 ? value : value - 0.5 * x.values[i - 7]!,
      );
      expect(base.values).toEqual(expected);
    }
  });

  test("what they do not serve is refused and left as it was", () => {
    const [a, b] = [numbers([40, 40], 1), numbers([40, 40], 2)];
    expect(kernels.binary("add", transpose(a, 0, 1), b)).toBeNull();
    expect(kernels.binary("add", a, numbers([40], 3))).toBeNull();
    expect(kernels.binary("add", numbers([8]), numbers([8]))).toBeNull();
    expect(kernels.binary("add", numbers([40, 40], 1, "float64"), b)).toBeNull();
    expect(kernels.binary("mul", a, wrap(Float64Array.of(2), [], "float64"))).toBeNull();
    expect(kernels.relu(slice(a, 1, 1))).toBeNull();
    expect(kernels.axpy(a, 1, transpose(a, 0, 1))).toBe(false);
    expect(kernels.axpy(a, 1, numbers([1600]))).toBe(false);
    kernels.useKernels("plain");
    expect(kernels.binary("add", a, b)).toBeNull();
    expect(kernels.relu(a)).toBeNull();
    expect(kernels.reluBackward(a, b)).toBeNull();
    expect(kernels.axpy(a, 1, b)).toBe(false);
    expect(a.values).toEqual(numbers([40, 40], 1).values);
  });
});
