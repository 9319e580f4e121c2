/**
 * The kernels of floor 2, both kinds on the same cases, against a matrix product written as three loops over doubles.
 *
 * Tolerance of a product: float32 rounds each of the k additions by at most 6e-8 of the sum of magnitudes so far, so the
 * result may be off by k · 6e-8 · Σ|a·b|; the kernels add in several partial sums and stay far below.
 */
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { expandTo } from "../../solutions/engine/array/broadcast.ts";
import type { DType } from "../../solutions/engine/array/dtype.ts";
import { allocate } from "../../solutions/engine/array/dtype.ts";
import { type NdArray, wrap } from "../../solutions/engine/array/ndarray.ts";
import { Storage } from "../../solutions/engine/array/storage.ts";
import { slice, transpose } from "../../solutions/engine/array/views.ts";
import { FreeList } from "../../solutions/engine/kernels/freeList.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { toDense } from "../../solutions/engine/kernels/loops.ts";
import { KernelMemory, READS_TO_MOVE_IN, reserve } from "../../solutions/engine/kernels/memory.ts";
import { load } from "../../solutions/engine/kernels/wasm/instance.ts";
import { matmul as wasmMatmul } from "../../solutions/engine/kernels/wasm/matmul.ts";

const BOTH = ["wasm", "plain"] as const;

afterEach(() => void kernels.useKernels("wasm"));

/** Numbers between -1 and 1 that look random and are the same in every run. */
function numbers(shape: readonly number[], seed = 1, dtype: DType = "float32"): NdArray {
  const values = allocate(
    dtype,
    shape.reduce((a, b) => a * b, 1),
  );
  let state = seed * 2_654_435_761;
  for (let i = 0; i < values.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    values[i] = dtype.startsWith("float") ? state / 2 ** 31 - 1 : state % 7;
  }
  return wrap(values, shape, dtype);
}

const at = (x: NdArray, i: number, j: number) => x.values[x.offset + i * x.strides[0]! + j * x.strides[1]!]!;

/** A @ B + bias by three loops over doubles, and beside each result how far off it may be. */
function oracle(a: NdArray, b: NdArray, bias?: NdArray): { value: number; tolerance: number }[] {
  const [m, k] = a.shape as [number, number];
  const n = b.shape[1]!;
  const results = [];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      const start = bias ? bias.values[bias.offset + j * bias.strides[0]!]! : 0;
      let value = start;
      let magnitude = Math.abs(start);
      for (let p = 0; p < k; p++) {
        value += at(a, i, p) * at(b, p, j);
        magnitude += Math.abs(at(a, i, p) * at(b, p, j));
      }
      results.push({ value, tolerance: (k + 2) * 6e-8 * magnitude + 1e-30 });
    }
  }
  return results;
}

function expectProduct(result: NdArray, a: NdArray, b: NdArray, bias?: NdArray): void {
  expect(result.shape).toEqual([a.shape[0], b.shape[1]]);
  expect(result.dtype).toBe(a.dtype);
  expect(result.isContiguous).toBe(true);
  expect(result.offset).toBe(0);
  const expected = oracle(a, b, bias);
  expect(result.values.length).toBe(expected.length);
  expected.forEach(({ value, tolerance }, i) => {
    const difference = Math.abs(result.values[i]! - value);
    if (!(difference <= tolerance))
      throw new Error(`element ${i}: expected ${value}, got ${result.values[i]}`);
  });
}

/** The numbers of a matrix, laid out in the ways that views can bring about. */
const layouts: Record<string, (m: number, n: number, seed: number) => NdArray> = {
  dense: (m, n, seed) => numbers([m, n], seed),
  transposed: (m, n, seed) => transpose(numbers([n, m], seed), 0, 1),
  "rows of a larger one": (m, n, seed) => slice(numbers([m + 5, n], seed), 0, 3, m + 3),
  "columns of a larger one": (m, n, seed) => slice(numbers([m, n + 7], seed), 1, 2, n + 2),
  "every third row and second column": (m, n, seed) =>
    slice(slice(numbers([3 * m, 2 * n], seed), 0, 0, undefined, 3), 1, 1, undefined, 2),
  "columns of a transposed one": (m, n, seed) => slice(transpose(numbers([n + 4, m], seed), 0, 1), 1, 4),
  "one row, repeated": (m, n, seed) => expandTo("expand", numbers([1, n], seed), [m, n]),
  "one column, repeated": (m, n, seed) => expandTo("expand", numbers([m, 1], seed), [m, n]),
};

describe("matmul", () => {
  test("both kernels agree with three loops, for every layout of both operands", () => {
    expect(kernels.useKernels("wasm")).toBe("wasm");
    const shapes = [
      [7, 33, 5],
      [12, 40, 16],
      [1, 50, 31],
      [31, 50, 1],
      [40, 1, 41],
      [17, 64, 18],
    ] as const;
    for (const name of BOTH) {
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

  test("both kernels agree for every small shape, and at the edges of tiles and blocks", () => {
    const shapes = [];
    for (const m of [1, 2, 3, 5])
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
    for (const name of BOTH) {
      kernels.useKernels(name);
      for (const [m, k, n] of shapes) {
        const [a, b, bias] = [numbers([m!, k!], 3), numbers([k!, n!], 4), numbers([n!], 5)];
        expectProduct(kernels.matmul(a, b), a, b);
        expectProduct(kernels.matmul(a, b, { bias }), a, b, bias);
      }
    }
  });

  test("lengths of 0: nothing to fill, or sums of nothing", () => {
    for (const name of BOTH) {
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
          for (const name of BOTH) {
            kernels.useKernels(name);
            expectProduct(kernels.matmul(a, b, { bias }), a, b, bias);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("infinity and NaN stay in their row and column", () => {
    for (const name of BOTH) {
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
    expect(() => kernels.matmul(numbers([3]), numbers([3, 1]))).toThrow("matmul: (3,) @ (3, 1)");
    expect(() => kernels.matmul(numbers([2, 3]), numbers([3, 4]), { bias: numbers([3]) })).toThrow("(4,)");
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

describe("moving in", () => {
  test("a storage that is read often moves in: same numbers, seen by all its views, still writable", () => {
    const { memory } = load();
    const x = numbers([64, 64], 1);
    const view = transpose(slice(x, 0, 8, 40), 0, 1);
    const before = Float32Array.from(x.values);
    for (let reads = 1; reads < READS_TO_MOVE_IN; reads++) memory.settle(x.storage);
    expect(memory.holds(x.storage)).toBe(false);
    expect(memory.settle(view.storage)).toBe(true);
    expect(memory.holds(x.storage)).toBe(true);
    expect(x.values).toEqual(before);
    x.values[8 * 64] = 5;
    expect(at(view, 0, 0)).toBe(5);
    expect(memory.floats[memory.addressOf(view) / 4]).toBe(5);
  });

  test("keep moves a storage in at once, and refuses what gains nothing", () => {
    const x = numbers([50, 50], 1);
    expect(kernels.keep(x)).toBe(true);
    expect(x.values.buffer).toBeInstanceOf(ArrayBuffer);
    expect(x.values.buffer.byteLength).toBeGreaterThan(1 << 20);
    expect(x.values).toEqual(numbers([50, 50], 1).values);
    expect(kernels.keep(transpose(x, 0, 1))).toBe(true);
    expect(kernels.keep(numbers([3, 3]))).toBe(false);
    expect(kernels.keep(numbers([50, 50], 1, "float64"))).toBe(false);
    kernels.useKernels("plain");
    expect(kernels.keep(numbers([50, 50]))).toBe(false);
  });

  test("products stay right before, at and after the move, and after in-place writes", () => {
    const ours = load();
    const [data, weights] = [numbers([300, 50], 1), numbers([30, 50], 2)];
    for (let round = 0; round < 3 * READS_TO_MOVE_IN; round++) {
      const batch = slice(data, 0, round, round + 64);
      const wt = transpose(weights, 0, 1);
      expectProduct(wasmMatmul(ours, batch, wt)!, batch, wt);
      weights.values[round] = round;
    }
    expect(ours.memory.holds(data.storage)).toBe(true);
    expect(ours.memory.holds(weights.storage)).toBe(true);
  });

  test("what a step makes and forgets does not move in, nor do small storages", () => {
    const ours = load();
    const free = ours.memory.arena.freeBytes;
    const small = numbers([20, 20]);
    for (let step = 0; step < 200; step++) {
      const made = numbers([20, 100], step);
      for (let read = 0; read < 4; read++) wasmMatmul(ours, small, made);
    }
    expect(ours.memory.arena.freeBytes).toBe(free);
  });

  test("a full arena: storages stay outside, are copied, and results stay right", () => {
    const ours = load(undefined, reserve([1]));
    const storages = Array.from(
      { length: 300 },
      () => new Storage("float32", new Float32Array(1024).fill(2)),
    );
    const moved = storages.filter((storage) => ours.memory.moveIn(storage));
    expect(moved.length).toBeGreaterThan(100);
    expect(moved.length).toBeLessThan(300);
    for (const storage of storages) expect(storage.values.every((value) => value === 2)).toBe(true);
    const [a, b] = [numbers([64, 64], 1), numbers([64, 64], 2)];
    for (let round = 0; round < 2 * READS_TO_MOVE_IN; round++) expectProduct(wasmMatmul(ours, a, b)!, a, b);
    expect(ours.memory.holds(a.storage)).toBe(false);
  });

  test("a product that does not fit into the scratch is refused, for the plain kernel to do", () => {
    const ours = load(undefined, reserve([1]));
    expect(wasmMatmul(ours, numbers([2, 300]), numbers([300, 200]))).toBeNull(); // B alone is too large
    expect(wasmMatmul(ours, numbers([300, 2]), numbers([2, 300]))).toBeNull(); // the result is
    expect(wasmMatmul(ours, numbers([300, 300]), numbers([300, 1]))).toBeNull();
    expect(wasmMatmul(ours, transpose(numbers([300, 300]), 0, 1), numbers([300, 1]))).toBeNull();
    const [a, b] = [numbers([20, 30]), numbers([30, 20])];
    expectProduct(wasmMatmul(ours, a, b)!, a, b);
  });

  test("collected storages give their regions back", async () => {
    const memory = reserve([1]);
    const free = memory.arena.freeBytes;
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    // In a function of its own, so that nothing on the stack keeps them.
    (() => {
      for (let i = 0; i < 20; i++) memory.moveIn(new Storage("float32", new Float32Array(2000)));
    })();
    expect(memory.arena.freeBytes).toBeLessThan(free);
    for (let tries = 0; tries < 50 && memory.arena.freeBytes < free; tries++) {
      await pause(5);
      collectGarbage();
    }
    expect(memory.arena.freeBytes).toBe(free);
  });

  test("less memory than asked for will do; none at all is an error that load passes on", () => {
    expect(reserve([1_000_000, 2]).floats.length).toBe((2 << 20) / 4);
    expect(() => reserve([1_000_000])).toThrow();
    expect(() => reserve([])).toThrow("reserve");
    expect(reserve([1])).toBeInstanceOf(KernelMemory);
  });
});

describe("FreeList", () => {
  test("property: regions never overlap, and all of it comes back in one piece", () => {
    const steps = fc.array(fc.record({ bytes: fc.integer({ min: 0, max: 4000 }), drop: fc.nat() }), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(steps, (todo) => {
        const list = new FreeList(64, 32_768);
        const held: { address: number; bytes: number }[] = [];
        for (const { bytes, drop } of todo) {
          const address = list.take(bytes);
          if (address === 0) {
            expect(held.length).toBeGreaterThan(0);
            list.release(held.splice(drop % held.length, 1)[0]!.address);
            continue;
          }
          expect(address % 64).toBe(0);
          expect(address + bytes).toBeLessThanOrEqual(64 + 32_768);
          for (const other of held) {
            expect(address + bytes <= other.address || other.address + other.bytes <= address).toBe(true);
          }
          held.push({ address, bytes });
        }
        for (const { address } of held) list.release(address);
        expect(list.take(32_768)).toBe(64);
      }),
    );
  });

  test("a region cannot be given back twice", () => {
    const list = new FreeList(64, 1024);
    const address = list.take(10);
    list.release(address);
    expect(() => list.release(address)).toThrow("release");
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
