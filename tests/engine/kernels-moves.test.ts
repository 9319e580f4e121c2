/**
 * The kernels of broadcasting, permuted copies and optimizers' steps agree with their plain twins on the same cases.
 */
import { afterEach, describe, expect, test } from "vitest";
import { manualSeed, optim, randn, type Tensor } from "#engine";
import { expandTo } from "../../solutions/engine/array/broadcast.ts";
import type { NdArray } from "../../solutions/engine/array/ndarray.ts";
import { permute, slice, transpose } from "../../solutions/engine/array/views.ts";
import * as fast from "../../solutions/engine/kernels/fast.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { toDense } from "../../solutions/engine/kernels/loops.ts";
import { numbers } from "./support/products.ts";
import { expectClose, plainly } from "./support/twins.ts";

afterEach(() => void kernels.useKernels("wasm"));

describe("broadcasting", () => {
  test("rows, columns, channels: bit for bit what the loops give", () => {
    const cases = [
      [[20, 33], [33]],
      [
        [20, 33],
        [20, 1],
      ],
      [
        [1, 33],
        [20, 1],
      ],
      [
        [4, 3, 5, 16],
        [1, 3, 1, 1],
      ],
      [
        [4, 3, 5, 16],
        [3, 1, 16],
      ],
      [
        [2, 1, 5, 16],
        [3, 1, 16],
      ],
      [
        [6, 2, 30],
        [6, 1, 1],
      ],
      [[100], [1]],
    ] as const;
    const formulas = {
      add: (x: number, y: number) => x + y,
      sub: (x: number, y: number) => x - y,
      mul: (x: number, y: number) => x * y,
      div: (x: number, y: number) => x / y,
    };
    for (const [left, right] of cases) {
      for (const [a, b] of [
        [numbers(left, 1), numbers(right, 2)],
        [numbers(right, 3), numbers(left, 4)],
      ] as const) {
        for (const [name, f] of Object.entries(formulas)) {
          const result = fast.broadcast(name as keyof typeof formulas, a, b);
          expect(result, `${name} of (${a.shape}) and (${b.shape})`).not.toBeNull();
          const [x, y] = [a, b].map((operand) => toDense(expandTo("expand", operand, result!.shape)));
          expect(result!.values).toEqual(x!.map((value, i) => f(value, y![i]!)));
        }
      }
    }
  });

  test("views with gaps between rows are read where they are; the rest is refused", () => {
    const wide = slice(numbers([20, 50], 1), 1, 3, 36);
    const sum = fast.broadcast("add", wide, numbers([33], 2))!;
    const row = numbers([33], 2).values;
    expect(sum.values).toEqual(toDense(wide).map((value, i) => value + row[i % 33]!));
    expect(fast.broadcast("add", transpose(numbers([30, 20]), 0, 1), numbers([30]))).toBeNull();
    expect(fast.broadcast("add", numbers([40, 3]), numbers([3]))).toBeNull();
    expect(fast.broadcast("add", numbers([20, 30], 1, "float64"), numbers([30]))).toBeNull();
    expect(() => fast.broadcast("add", numbers([20, 30]), numbers([31]))).toThrow(
      "add: shapes (20, 30) and (31)",
    );
  });
});

test("permuted copies: every order of the axes, of all and of a part", () => {
  const orders = (axes: readonly number[]): number[][] =>
    axes.length < 2
      ? [[...axes]]
      : axes.flatMap((first) =>
          orders(axes.filter((axis) => axis !== first)).map((rest) => [first, ...rest]),
        );
  const expectCopy = (x: NdArray) => {
    const copied = toDense(x);
    const copies = plainly(() => toDense(x));
    expect(copied).toEqual(copies);
    // Element by element: the position counts through the axes like an odometer.
    const at = x.shape.map(() => 0);
    for (const value of copied) {
      const place = at.reduce((sum, index, axis) => sum + index * x.strides[axis]!, x.offset);
      if (value !== x.values[place]) throw new Error(`(${x.shape}) with strides (${x.strides}) at [${at}]`);
      for (let axis = x.rank - 1; axis >= 0 && ++at[axis]! === x.shape[axis]; axis--) at[axis] = 0;
    }
  };
  for (const shape of [
    [30, 40],
    [17, 19],
    [5, 6, 70],
    [3, 5, 4, 9],
    [2, 64, 1, 5],
    [3, 70, 2],
  ]) {
    for (const order of orders([...shape.keys()])) {
      const x = permute(numbers(shape, 7), order);
      expectCopy(x);
      expectCopy(slice(x, 0, 1));
      expectCopy(slice(x, x.rank - 1, 0, undefined, 2));
    }
  }
});

describe("steps of optimizers", () => {
  const optimizers = {
    momentum: (p: Tensor) => new optim.SGD([p], { lr: 0.1, momentum: 0.9 }),
    "momentum with decay and dampening": (p: Tensor) =>
      new optim.SGD([p], { lr: 0.1, momentum: 0.9, dampening: 0.3, weightDecay: 0.01 }),
    nesterov: (p: Tensor) => new optim.SGD([p], { lr: 0.1, momentum: 0.8, nesterov: true, weightDecay: 0.1 }),
    Adam: (p: Tensor) => new optim.Adam([p], { lr: 0.01 }),
    "Adam with decay": (p: Tensor) => new optim.Adam([p], { lr: 0.01, weightDecay: 0.1, betas: [0.8, 0.95] }),
    AdamW: (p: Tensor) => new optim.AdamW([p], { lr: 0.01, weightDecay: 0.1 }),
  };

  // 1100: storages of this size move into the kernels' memory on the way.
  test.each(Object.entries(optimizers))("%s agrees with its plain twin over 30 steps", (_name, make) => {
    for (const size of [64, 67, 1102]) {
      const run = () => {
        manualSeed(size);
        const parameter = randn(size).requiresGrad_();
        const optimizer = make(parameter);
        for (let step = 0; step < 30; step++) {
          parameter.grad = randn(size);
          const { version } = parameter.array.storage;
          optimizer.step();
          expect(parameter.array.storage.version).toBeGreaterThan(version);
        }
        return [parameter.detach(), ...Object.values(optimizer.stateDict().state[0]!)] as const;
      };
      const [got, want] = [run(), plainly(run)];
      got.forEach((value, i) => {
        if (typeof value === "number") expect(value).toBe(want[i]);
        else expectClose("state", value, want[i] as Tensor, 2e-6);
      });
    }
  });
});
