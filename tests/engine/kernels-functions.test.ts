/**
 * The kernels of functions, sums and softmax: how exact they are, and that they agree with their plain twins on the same
 * cases.
 */
import { afterEach, describe, expect, test } from "vitest";
import { arange, F, manualSeed, randn, tensor } from "#engine";
import { wrap } from "../../solutions/engine/array/ndarray.ts";
import * as fast from "../../solutions/engine/kernels/fast.ts";
import * as kernels from "../../solutions/engine/kernels/index.ts";
import { toDense } from "../../solutions/engine/kernels/loops.ts";
import { argBest, sumOver } from "../../solutions/engine/kernels/reduce.ts";
import { numbers } from "./support/products.ts";
import { expectClose, expectNumbers, plainly } from "./support/twins.ts";

afterEach(() => void kernels.useKernels("wasm"));

const list = (...values: number[]) => wrap(Float32Array.from(values), [values.length], "float32");

/** The unit in the last place of a float32: how far it is to the next one. */
function ulp(value: number): number {
  const size = Math.abs(value);
  return 2 ** (Math.max(Math.floor(Math.log2(size)), -126) - 23);
}

const logistic = (x: number) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x)));

describe("functions", () => {
  const functions = {
    exp: {
      f: Math.exp,
      bound: 1.1,
      ranges: [
        [-104, 89],
        [-1, 1],
        [-88, -86],
        [-1e-4, 1e-4],
      ],
    },
    log: {
      f: Math.log,
      bound: 0.9,
      ranges: [
        [1e-3, 3],
        [0.5, 2],
        [1e-45, 1e-37],
        [1, 3e38],
      ],
    },
    sigmoid: {
      f: logistic,
      bound: 2.5,
      ranges: [
        [-104, 20],
        [-1, 1],
      ],
    },
    tanh: {
      f: Math.tanh,
      bound: 1.4,
      ranges: [
        [-10, 10],
        [-1, 1],
        [-1e-3, 1e-3],
      ],
    },
    sqrt: {
      f: Math.sqrt,
      bound: 0.5,
      ranges: [
        [0, 2],
        [1e-45, 1e-37],
        [1, 3e38],
      ],
    },
  } as const;
  const SPECIAL = [
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0, 1, -1],
    ...[88.722, 88.7229, -87.4, -103.9, -104.1, 1e38, -1e38, 1e-40, -1e-40, 1.2e-38],
  ];

  test.each(Object.entries(functions))("%s is exact to its bound on a dense grid", (name, one) => {
    const count = 1 << 16;
    for (const [low, high] of one.ranges) {
      const x = list(...Array.from({ length: count }, (_, i) => low + ((high - low) * i) / count));
      const y = fast.unary(name as keyof typeof functions, x)!;
      let worst = 0;
      x.values.forEach((value, i) => {
        const exact = one.f(value);
        if (Math.fround(exact) === y.values[i]) return;
        worst = Math.max(worst, Math.abs(y.values[i]! - exact) / ulp(Math.fround(exact)));
      });
      expect(worst, `${name} from ${low} to ${high}, in units of the last place`).toBeLessThan(one.bound);
    }
  });

  test.each(Object.entries(functions))(
    "%s of NaN, infinities, zeros and the ends of the range",
    (name, one) => {
      // Each in every lane, so that it also meets neighbours that take the short way.
      const x = list(...SPECIAL.flatMap((value) => [value, 0.5, 0.5, 0.5, 0.5]));
      const y = fast.unary(name as keyof typeof functions, x)!;
      x.values.forEach((value, i) => {
        const exact = Math.fround(one.f(value));
        const got = y.values[i]!;
        const same = Object.is(got, exact) || Math.abs(got - exact) <= 3 * ulp(exact);
        expect(same, `${name}(${value}) is ${got}, exactly ${exact}`).toBe(true);
      });
    },
  );

  test("their gradients agree with the plain twins", () => {
    for (const name of ["exp", "log", "sqrt", "sigmoid", "tanh"] as const) {
      const gradients = (["wasm", "plain"] as const).map((kind) => {
        kernels.useKernels(kind);
        const x = arange(1, 300).div(40).requiresGrad_();
        x[name]().backward(arange(1, 300).sub(150).div(7));
        return x.grad!;
      });
      expectClose(name, gradients[0]!, gradients[1]!, 2e-6);
    }
  });
});

describe("sums and the largest", () => {
  const shapes = [[300], [3, 100], [100, 3], [7, 33], [4, 5, 6, 7], [2, 129, 5], [64, 1, 9], [1, 70, 1]];

  test("sums over any axes agree with plain loops", () => {
    for (const shape of shapes) {
      const x = numbers(shape, 3);
      const subsets = 2 ** shape.length;
      for (let bits = 1; bits < subsets; bits++) {
        const axes = [...shape.keys()].filter((axis) => bits & (1 << axis));
        const name = `(${shape}) over [${axes}]`;
        expect(fast.sums(x, axes, "float32"), name).not.toBeNull();
        const [got, want] = [sumOver(x, axes), plainly(() => sumOver(x, axes))];
        expect(got.shape, name).toEqual(want.shape);
        expectNumbers(name, toDense(got), toDense(want), 1e-6);
        const doubles = toDense(sumOver(x, axes, "float64"));
        expectNumbers(name, doubles, toDense(plainly(() => sumOver(x, axes, "float64"))), 1e-6);
        expect(toDense(got), name).toEqual(Float32Array.from(doubles));
      }
    }
  });

  test("a long sum is as exact as its result can show, where float32 sums drift", () => {
    const x = wrap(new Float32Array(1 << 20).fill(0.1), [1 << 20], "float32");
    const exact = Math.fround(0.1) * 2 ** 20;
    expect(Math.abs(sumOver(x, [0]).values[0]! - exact)).toBeLessThanOrEqual(ulp(exact) / 2);
    const columns = wrap(x.values, [1 << 17, 8], "float32");
    for (const sum of sumOver(columns, [0]).values)
      expect(Math.abs(sum - exact / 8)).toBeLessThanOrEqual(ulp(exact / 8) / 2);
  });

  test("places of the largest and smallest: the first of equals, NaN before all", () => {
    for (const [rows, length] of [
      [30, 10],
      [5, 97],
      [1, 400],
      [100, 1],
      [9, 64],
    ] as const) {
      const x = numbers([rows, length], 5);
      x.values.forEach((value, i) => {
        x.values[i] = Math.round(value * 8); // many equal ones
      });
      if (rows > 3) x.values.set([Number.NaN], 2 * length + length - 1);
      if (rows > 3) x.values.fill(Number.NEGATIVE_INFINITY, 3 * length, 4 * length);
      for (const sign of [1, -1] as const) {
        expect(fast.largestPlaces(x, length, sign)).not.toBeNull();
        expect(argBest("max", x, 1, sign)).toEqual(plainly(() => argBest("max", x, 1, sign)));
        expect(argBest("max", x, 0, sign)).toEqual(plainly(() => argBest("max", x, 0, sign)));
      }
    }
  });
});

describe("softmax and its logarithm", () => {
  for (const log of [false, true]) {
    const name = log ? "logSoftmax" : "softmax";
    test(`${name} and its gradient agree with the plain twins, for rows of any length`, () => {
      for (const [rows, n] of [
        [100, 1],
        [64, 10],
        [33, 2],
        [20, 7],
        [9, 33],
        [3, 784],
      ] as const) {
        manualSeed(n);
        const [values, upstream] = [randn(rows, n).mul(5), randn(rows, n)];
        const run = () => {
          const x = values.clone().requiresGrad_();
          const y = x[name](1);
          y.backward(upstream);
          return [y, x.grad!] as const;
        };
        expect(fast.softmax(values.array, 1, log)).not.toBeNull();
        const [[y, grad], [wantY, wantGrad]] = [run(), plainly(run)];
        expectClose(`${name} of (${rows}, ${n})`, y.detach(), wantY.detach(), 5e-7);
        expectClose(`gradient of ${name} of (${rows}, ${n})`, grad, wantGrad, 2e-6);
      }
    });
  }

  test("large numbers do not overflow, -infinity gets nothing, NaN spoils its row alone", () => {
    const x = numbers([10, 9], 1);
    x.values.set([1000, -1000, Number.NEGATIVE_INFINITY], 0);
    x.values[9 + 8] = Number.NaN;
    x.values.fill(Number.NEGATIVE_INFINITY, 18, 27);
    const y = fast.softmax(x, 1, false)!;
    expect([...y.values.slice(0, 3)]).toEqual([1, 0, 0]);
    expect([...y.values.slice(9, 27)].every(Number.isNaN)).toBe(true);
    expect([...y.values.slice(27)].every(Number.isFinite)).toBe(true);
    expect(fast.softmax(x, 1, true)!.values[2]).toBe(Number.NEGATIVE_INFINITY);
  });

  test("crossEntropy in a training step", () => {
    manualSeed(1);
    const [values, classes] = [randn(64, 10), arange(64).to("int64")];
    const run = () => {
      const logits = values.clone().requiresGrad_();
      const loss = F.crossEntropy(
        logits,
        tensor(
          classes.toTypedArray().map((c) => c % 10),
          { dtype: "int64" },
        ),
      );
      loss.backward();
      return [loss.detach(), logits.grad!] as const;
    };
    const [got, want] = [run(), plainly(run)];
    got.forEach((one, i) => void expectClose("crossEntropy", one, want[i]!, 1e-6));
  });
});
