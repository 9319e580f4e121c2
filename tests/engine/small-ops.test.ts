/**
 * Small operations beside PyTorch's numbers (those are in pytorch.test.ts): what they share, and what has no gradient.
 */
import { describe, expect, test } from "vitest";
import {
  F,
  manualSeed,
  nn,
  ones,
  onesLike,
  rand,
  randLike,
  randn,
  randnLike,
  type Tensor,
  tensor,
  zeros,
  zerosLike,
} from "#engine";

describe("zerosLike, onesLike, randLike, randnLike", () => {
  test("take shape and type, and nothing else", () => {
    const x = ones([2, 3], { dtype: "float64", requiresGrad: true });
    for (const f of [zerosLike, onesLike, randLike, randnLike]) {
      const y = f(x);
      expect([y.shape, y.dtype, y.requiresGrad]).toEqual([[2, 3], "float64", false]);
    }
    expect(onesLike(tensor([true, false])).tolist()).toEqual([true, true]);
    expect(zerosLike(x.t(), { dtype: "int64", requiresGrad: false }).shape).toEqual([3, 2]);
    expect(randLike(tensor([1], { dtype: "int64" }), { dtype: "float32" }).dtype).toBe("float32");
  });
  test("draw what rand and randn draw", () => {
    const drawn = (f: () => Tensor) => {
      manualSeed(3);
      return f().tolist();
    };
    expect(drawn(() => randLike(zeros(4, 5)))).toEqual(drawn(() => rand(4, 5)));
    expect(drawn(() => randnLike(zeros(4, 5)))).toEqual(drawn(() => randn(4, 5)));
  });
  test("work inside map", () => {
    expect([ones(2), ones(1)].map(zerosLike as (x: Tensor) => Tensor).map((x) => x.tolist())).toEqual([
      [0, 0],
      [0],
    ]);
  });
});

test("tensor copies what it is made of: a typed array, a part of one, a Buffer (whose slice() copies nothing)", () => {
  const whole = Float32Array.of(0, 1, 2);
  for (const data of [Float32Array.of(1, 2), whole.subarray(1), Buffer.of(1, 2)]) {
    const t = tensor(data);
    data[0] = 9;
    expect(t.tolist()).toEqual([1, 2]);
    t.fill_(5);
    expect([...data]).toEqual([9, 2]);
  }
});

test("staircases carry a gradient of 0, even of an infinite one", () => {
  for (const name of ["floor", "round", "sign"] as const) {
    const x = tensor([0.3, -1.6]).requiresGrad_();
    x[name]().mul(Number.POSITIVE_INFINITY).sum().backward();
    expect(x.grad!.tolist()).toEqual([0, 0]);
  }
});

test("any and all over several dimensions, and without a gradient", () => {
  const x = tensor([
    [
      [0, 1],
      [0, 0],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ]).requiresGrad_();
  expect(x.any([1, 2]).tolist()).toEqual([true, false]);
  expect(x.any([0, 1], { keepdim: true }).shape).toEqual([1, 1, 2]);
  expect(x.add(1).all().item()).toBe(1);
  expect(x.any().requiresGrad).toBe(false);
});

test("gather picks each row's score of its class; what is picked twice gets both gradients", () => {
  const scores = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]).requiresGrad_();
  const classes = tensor(
    [
      [2, 2],
      [0, 1],
    ],
    { dtype: "int64" },
  );
  const picked = scores.gather(1, classes);
  expect(picked.tolist()).toEqual([
    [3, 3],
    [4, 5],
  ]);
  picked.sum().backward();
  expect(scores.grad!.tolist()).toEqual([
    [0, 0, 2],
    [1, 1, 0],
  ]);
});

test("maskedFill stops even an infinite gradient, and changes nothing in place", () => {
  const x = tensor([1, 2]).requiresGrad_();
  const y = x.maskedFill(tensor([true, false]), Number.NEGATIVE_INFINITY);
  expect([y.tolist(), x.tolist()]).toEqual([
    [Number.NEGATIVE_INFINITY, 2],
    [1, 2],
  ]);
  y.backward(tensor([Number.POSITIVE_INFINITY, 1]));
  expect(x.grad!.tolist()).toEqual([0, 1]);
});

test("sort keeps equal ones in their order, both ways; the indices sort another tensor alike", () => {
  const x = tensor([2, 1, 2, 1]);
  expect(x.sort().indices.tolist()).toEqual([1, 3, 0, 2]);
  const { values, indices } = x.sort(0, { descending: true });
  expect(indices.tolist()).toEqual([0, 2, 1, 3]);
  expect(x.gather(0, indices).tolist()).toEqual(values.tolist());
  expect(String(tensor([2, 1]).requiresGrad_().sort().values)).toBe(
    "tensor([1., 2.], grad_fn=<SortBackward0>)",
  );
});

test("oneHot and argmax undo each other", () => {
  const classes = tensor([3, 0, 2], { dtype: "int64" });
  expect(F.oneHot(classes, 5).argmax(1).tolist()).toEqual(classes.tolist());
});

describe("clipping", () => {
  const leafWith = (grad: readonly number[]) => {
    const leaf = zeros([grad.length], { requiresGrad: true });
    leaf.grad = tensor([...grad]);
    return leaf;
  };
  test("keeps the direction, and leaves small gradients alone", () => {
    const [a, b] = [leafWith([3, 0]), leafWith([4])];
    expect(nn.utils.clipGradNorm_([a, b], 1).item()).toBe(5);
    expect(a.grad!.tolist()).toEqual([expect.closeTo(0.6, 5), 0]);
    const before = String(a.grad);
    expect(nn.utils.clipGradNorm_([a, b], 2).item()).toBeCloseTo(1, 5);
    expect(String(a.grad)).toBe(before);
  });
  test("one parameter alone, none with a gradient", () => {
    expect(nn.utils.clipGradNorm_(leafWith([2]), 1).item()).toBe(2);
    expect(nn.utils.clipGradNorm_([ones([2], { requiresGrad: true })], 1).item()).toBe(0);
    expect(nn.utils.clipGradNorm_([], 1).item()).toBe(0);
  });
  test("an infinite norm is an error when that is asked for, and then nothing changes", () => {
    const a = leafWith([Number.POSITIVE_INFINITY, 1]);
    expect(() => nn.utils.clipGradNorm_(a, 1, { errorIfNonfinite: true })).toThrow(
      /clipGradNorm_: the norm .* Infinity/,
    );
    expect(a.grad!.tolist()).toEqual([Number.POSITIVE_INFINITY, 1]);
  });
});

test("the slope of a product is that of the others, with one zero and with two", () => {
  const x = tensor([
    [2, 0, 3],
    [0, 5, 0],
  ]).requiresGrad_();
  x.prod(1).sum().backward();
  expect(x.grad!.tolist()).toEqual([
    [0, 6, 0],
    [0, 0, 0],
  ]);
});

test("a NaN spoils the slopes of the others in its product, not its own (PyTorch divides by it, and spoils both)", () => {
  const x = tensor([2, Number.NaN, 3]).requiresGrad_();
  x.prod().backward();
  expect(x.grad!.tolist()).toEqual([Number.NaN, 6, Number.NaN]);
});
