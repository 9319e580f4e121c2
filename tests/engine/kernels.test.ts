/**
 * The matrix product of floor 2: all kernels on the same cases, against three loops over doubles.
 */
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { wrap } from "../../solutions/engine/array/ndarray.ts";
import { slice } from "../../solutions/engine/array/views.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { READS_TO_MOVE_IN } from "../../solutions/engine/kernels/memory.ts";
import { expectProduct, layouts, numbers, oracle } from "./support/products.ts";

/** Where the runtime cannot do "fused", that is "wasm" once more. */
const ALL = ["wasm", "plain", "fused"] as const;

afterEach(() => void kernels.useKernels("wasm"));

describe("matmul", () => {
  test("all kernels agree with three loops, for every layout of both operands", () => {
    expect(kernels.useKernels("wasm")).toBe("wasm");
    const shapes = [
      [7, 33, 5],
      [12, 40, 16],
      [1, 50, 31],
      [31, 50, 1],
      [40, 1, 41],
      [17, 64, 18],
    ] as const;
    for (const name of ALL) {
      kernels.useKernels(name);
      for (const [m, k, n] of shapes) {
        for (const left of Object.values(layouts)) {
          for (const right of Object.values(layouts)) {
            const [a, b] = [left(m, k, 1), right(k, n, 2)];
            expectProduct(kernels.matmul(a, b), a, b);
          }
        }
      }
    }
  });

  test("all kernels agree for every small shape, and at the edges of tiles and blocks", () => {
    const shapes = [];
    for (const m of [1, 2, 3, 5, 6, 8, 13])
      for (const n of [1, 2, 4, 15, 16, 17, 33]) for (const k of [1, 2, 3, 13, 97]) shapes.push([m, k, n]);
    shapes.push(
      [2, 399, 3],
      [2, 400, 3],
      [3, 401, 19],
      [2, 800, 17],
      [2, 801, 17],
      [3, 1203, 5],
      [700, 400, 3],
    );
    for (const name of ALL) {
      kernels.useKernels(name);
      for (const [m, k, n] of shapes) {
        const [a, b, bias] = [numbers([m!, k!], 3), numbers([k!, n!], 4), numbers([n!], 5)];
        expectProduct(kernels.matmul(a, b), a, b);
        expectProduct(kernels.matmul(a, b, { bias }), a, b, bias);
      }
    }
  });

  test("lengths of 0: nothing to fill, or sums of nothing", () => {
    for (const name of ALL) {
      kernels.useKernels(name);
      for (const [m, k, n] of [
        [0, 3, 4],
        [3, 4, 0],
        [0, 0, 0],
        [0, 1, 1],
      ]) {
        expect(kernels.matmul(numbers([m!, k!]), numbers([k!, n!])).shape).toEqual([m, n]);
      }
      expect([...kernels.matmul(numbers([2, 0]), numbers([0, 3])).values]).toEqual([0, 0, 0, 0, 0, 0]);
      const bias = wrap(Float32Array.of(1, 2), [2], "float32");
      expect([...kernels.matmul(numbers([2, 0]), numbers([0, 2]), { bias }).values]).toEqual([1, 2, 1, 2]);
    }
  });

  test("property: any shape, any layout, with or without a bias of any stride", () => {
    const layout = fc.constantFrom(...Object.values(layouts));
    const length = fc.integer({ min: 1, max: 48 });
    fc.assert(
      fc.property(
        length,
        length,
        length,
        layout,
        layout,
        fc.integer(),
        fc.boolean(),
        (m, k, n, left, right, seed, biased) => {
          const [a, b] = [left(m, k, seed), right(k, n, seed + 1)];
          const bias = biased ? slice(numbers([2 * n], seed + 2), 0, 0, undefined, 2) : undefined;
          for (const name of ALL) {
            kernels.useKernels(name);
            expectProduct(kernels.matmul(a, b, { bias }), a, b, bias);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("infinity and NaN stay in their row and column", () => {
    for (const name of ALL) {
      kernels.useKernels(name);
      for (const n of [1, 20]) {
        const a = numbers([33, 40]);
        a.values[5 * 40 + 39] = Number.NaN;
        a.values[32 * 40] = Number.POSITIVE_INFINITY;
        const result = kernels.matmul(a, numbers([40, n], 2));
        for (let i = 0; i < 33; i++) {
          const finite = Number.isFinite(result.values[i * n]!);
          expect(finite, `row ${i} of ${n} columns with ${name}`).toBe(i !== 5 && i !== 32);
        }
      }
    }
  });

  test("other types go through the plain kernel and keep their type", () => {
    for (const dtype of ["float64", "int32", "int64", "uint8"] as const) {
      const [a, b] = [numbers([20, 30], 1, dtype), numbers([30, 10], 2, dtype)];
      const result = kernels.matmul(a, b);
      expect(result.dtype).toBe(dtype);
      const wraps = dtype === "uint8" ? (v: number) => v % 256 : (v: number) => v;
      oracle(a, b).forEach(({ value }, i) => void expect(result.values[i]).toBeCloseTo(wraps(value), 12));
    }
  });

  test("operands that do not fit are refused by name and shape", () => {
    expect(() => kernels.matmul(numbers([2, 3]), numbers([2, 3]))).toThrow("matmul: (2, 3) @ (2, 3)");
    expect(() => kernels.matmul(numbers([3]), numbers([3, 1]))).toThrow("matmul: (3) @ (3, 1)");
    expect(() => kernels.matmul(numbers([2, 3]), numbers([3, 4]), { bias: numbers([3]) })).toThrow("(4)");
  });

  test("a large matrix that is copied block by block gives what one copy gives", () => {
    const a = numbers([1500, 400], 8); // 2.4 MB: three blocks
    for (const n of [1, 3]) {
      const b = numbers([400, n], 9);
      expectProduct(kernels.matmul(a, b), a, b);
      const odd = slice(numbers([1500, 900], 8), 1, 3, 403);
      expectProduct(kernels.matmul(odd, b), odd, b);
    }
  });
});

describe("choosing kernels", () => {
  const broken = join(tmpdir(), `broken-${process.pid}.wasm`);
  afterAll(() => rmSync(broken, { force: true }));

  test("wasm runs by default here, plain on request, and back", () => {
    expect(kernels.currentKernels()).toBe("wasm");
    expect(kernels.useKernels("plain")).toBe("plain");
    expect(kernels.currentKernels()).toBe("plain");
    expect(kernels.useKernels("wasm")).toBe("wasm");
  });

  test("a missing or broken file means plain, silently, with right results", () => {
    writeFileSync(broken, "this is not WebAssembly");
    const [a, b] = [numbers([20, 20], 1), numbers([20, 20], 2)];
    for (const file of [pathToFileURL(broken), pathToFileURL(`${broken}.missing`)]) {
      expect(kernels.useKernels("wasm", file)).toBe("plain");
      expectProduct(kernels.matmul(a, b), a, b);
    }
    expect(kernels.useKernels("wasm")).toBe("wasm");
  });

  test("a storage that moved in works on after a switch to plain", () => {
    const [a, b] = [numbers([64, 64], 1), numbers([64, 64], 2)];
    for (let i = 0; i <= READS_TO_MOVE_IN; i++) kernels.matmul(a, b);
    kernels.useKernels("plain");
    expectProduct(kernels.matmul(a, b), a, b);
  });
});
