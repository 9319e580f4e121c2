/**
 * The kernels' memory: which storages move in, that nothing changes by it, and that regions come back.
 */
import { setTimeout as pause } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { Storage } from "../../solutions/engine/array/storage.ts";
import { slice, transpose } from "../../solutions/engine/array/views.ts";
import { FreeList } from "../../solutions/engine/kernels/freeList.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { KernelMemory, READS_TO_MOVE_IN, reserve } from "../../solutions/engine/kernels/memory.ts";
import { load } from "../../solutions/engine/kernels/wasm/instance.ts";
import { matmul as wasmMatmul } from "../../solutions/engine/kernels/wasm/matmul.ts";
import { at, expectProduct, numbers } from "./support/products.ts";

afterEach(() => void kernels.useKernels("wasm"));

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

  test("what is held is brought in once for several calls, and lies in nobody's way", () => {
    const { memory } = load();
    const [x, y] = [numbers([40, 40], 1), numbers([40, 40], 2)];
    const copyOf = (one: typeof x, address: number) =>
      memory.floats.slice(address / 4, address / 4 + one.size);
    const places = memory.holding(x, () => {
      const first = memory.bringIn(x);
      memory.begin(); // the next call
      const other = memory.bringIn(y);
      expect(memory.holding(y, () => memory.bringIn(y))).toBe(other); // one at a time: this is an ordinary call
      expect(copyOf(x, first)).toEqual(x.values);
      expect(copyOf(y, other)).toEqual(y.values);
      return [first, memory.bringIn(x)];
    });
    expect(places[1]).toBe(places[0]);
    x.values[0] = 9;
    memory.begin();
    expect(copyOf(x, memory.bringIn(x))).toEqual(x.values);
    expect(() => memory.holding(x, () => expect.unreachable())).toThrow();
    memory.begin();
    x.values[0] = 10;
    expect(copyOf(x, memory.bringIn(x))).toEqual(x.values);
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
