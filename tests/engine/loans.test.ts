/**
 * Results on loan (kernels/loans.ts): what anybody can see never changes behind their back, and all is given back.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type NdArray, wrap } from "../../solutions/engine/array/ndarray.ts";
import { F, manualSeed, nn, ones, optim, randn, Tensor, tensor } from "../../solutions/engine/index.ts";
import { add } from "../../solutions/engine/kernels/arithmetic.ts";
import { kernelMemory, useKernels } from "../../solutions/engine/kernels/choice.ts";
import { giveBack, lending, takeOut } from "../../solutions/engine/kernels/loans.ts";
import { reserve } from "../../solutions/engine/kernels/memory.ts";

const array = (length: number, value: number) =>
  wrap(new Float32Array(length).fill(value), [length], "float32");
const free = () => kernelMemory()!.arena.freeBytes;
const isLent = (x: { readonly array: Tensor["array"] }) => kernelMemory()!.isLent(x.array.storage);

beforeEach(() => {
  useKernels("wasm");
  manualSeed(1);
});
afterEach(() => void useKernels("wasm"));

describe("lending", () => {
  test("what is returned stays on loan until it is given back; what else was made is given back at once", () => {
    const before = free();
    const [sum] = lending(() => [add(add(array(2000, 1), 2), 3)] as const);
    expect([...sum.values]).toEqual(new Array(2000).fill(6));
    expect(before - free()).toBe(8000);
    giveBack(sum);
    expect(free()).toBe(before);
    expect(sum.values.length).toBe(0); // a mistake shows at once
    giveBack(sum); // nothing happens
    expect(free()).toBe(before);
  });

  test("an error gives back all", () => {
    const before = free();
    const fails = () => {
      add(array(2000, 1), 2);
      throw new Error("no");
    };
    expect(() => lending(fails)).toThrow("no");
    expect(free()).toBe(before);
    expect(kernelMemory()!.isLent(add(array(2000, 1), 2).storage)).toBe(false);
  });

  test("what is taken out keeps its numbers", () => {
    const [sum] = lending(() => [add(array(2000, 1), 2)] as const);
    takeOut(sum);
    const [other] = lending(() => [add(array(2000, 5), 2)] as const);
    giveBack(sum); // is on loan no more
    expect([...sum.values.subarray(0, 2), ...other.values.subarray(0, 2)]).toEqual([3, 3, 7, 7]);
    giveBack(other);
  });
});

describe("the kernels' memory", () => {
  test("a full one lends nothing: results are JavaScript's, and just as right", () => {
    const memory = reserve([1]);
    memory.startLending();
    const large = memory.takeLoan(200_000);
    expect(memory.takeLoan(30_000)).toBe(0);
    const address = memory.takeResult(30_000);
    expect(memory.handOut(address, 30_000).buffer).not.toBe(memory.memory.buffer);
    expect(memory.handOut(large, 200_000).buffer).toBe(memory.memory.buffer);
    memory.endLending([]);
    expect(memory.takeLoan(2000)).toBe(0); // nothing is lent any more
    memory.startLending();
    expect(memory.takeLoan(200_000)).toBe(large);
    expect(memory.takeLoan(100)).toBe(0); // small ones never are
    memory.endLending([]);
  });

  test("what a lost thread may still write to is never used again", () => {
    const memory = reserve([1]);
    const before = memory.arena.freeBytes;
    memory.startLending();
    memory.takeLoan(2000);
    memory.writeOff();
    memory.takeLoan(2000);
    memory.endLending([]);
    expect(before - memory.arena.freeBytes).toBe(8000);
  });
});

describe("gradients", () => {
  const net = () => new nn.Sequential(new nn.Linear(60, 50), new nn.ReLU(), new nn.Linear(50, 40));
  const lossOf = (model: nn.Sequential, x: Tensor) => model(x).pow(2).mean();

  test("steps of training give back all that they were lent", () => {
    const model = net();
    const optimizer = new optim.SGD(model.parameters(), { lr: 0.1 });
    const x = randn(64, 60);
    const step = () => {
      lossOf(model, x).backward();
      expect(isLent({ array: model.parameters()[0]!.gradArray! } as Tensor)).toBe(true);
      optimizer.step();
      optimizer.zeroGrad();
    };
    for (let i = 0; i < 20; i++) step(); // by then all has moved in that will
    const before = free();
    for (let i = 0; i < 5; i++) step();
    expect(free()).toBe(before);
  });

  test("a gradient that somebody has seen is theirs", () => {
    const model = net();
    const [weight] = model.parameters() as [nn.Parameter];
    lossOf(model, randn(64, 60)).backward();
    const seen = weight.grad!;
    const numbers = seen.tolist();
    weight.grad = null;
    for (let i = 0; i < 3; i++) {
      lossOf(model, randn(64, 60)).backward();
      model.zeroGrad();
    }
    expect(seen.tolist()).toEqual(numbers);
  });

  test("a second backward adds to what is on loan", () => {
    const model = net();
    const [weight] = model.parameters() as [nn.Parameter];
    const x = randn(64, 60);
    lossOf(model, x).backward();
    const once = weight.grad!.tolist();
    weight.grad = null;
    lossOf(model, x).backward();
    lossOf(model, x).backward();
    expect(weight.grad!.tolist()).toEqual(tensor(once).mul(2).tolist());
  });

  test("a gradient that several look at is not given back before the last has seen it", () => {
    const x = randn(40, 50).requiresGrad_();
    const [a, b] = [x.mul(2), x.mul(3)];
    const sum = a.add(b); // the rules of add hand one and the same array to both
    sum.add(a.relu()).pow(2).sum().backward();
    const slope = x.detach();
    const whole = slope.mul(5).add(slope.mul(2).relu());
    const expected = whole.mul(2).mul(slope.gt(0).float().mul(2).add(5));
    expect(x.grad!.sub(expected).abs().max().item()).toBeLessThan(1e-4);
  });

  test("a class of one's own that takes gradients gets arrays that it may keep", () => {
    const kept: NdArray[] = [];
    class Taking extends Tensor {
      override accumulateGrad(g: NdArray): void {
        kept.push(g);
      }
    }
    const leaf = new Taking(randn(40, 50).array).requiresGrad_();
    for (const factor of [2, 3]) leaf.mul(factor).relu().backward(ones(40, 50));
    expect(kept.map((g) => kernelMemory()!.isLent(g.storage))).toEqual([false, false]);
    const slopes = leaf.detach().gt(0).float();
    expect(new Tensor(kept[0]!).tolist()).toEqual(slopes.mul(2).tolist());
  });

  test("the upstream gradient is the caller's, and an error on the way gives all back", () => {
    const x = randn(40, 50).requiresGrad_();
    const upstream = randn(40, 50);
    const numbers = upstream.tolist();
    x.mul(2).relu().backward(upstream);
    expect(upstream.tolist()).toEqual(numbers);
    x.grad = null;
    const before = free();
    const hidden = x.mul(2);
    const y = hidden.sigmoid().mul(3);
    hidden.sigmoid().backward(upstream); // frees what hidden has saved
    x.grad = null;
    expect(() => y.backward(upstream)).toThrow("already used");
    expect(free()).toBe(before);
  });

  test("convolutions, pooling and normalization: the same numbers as without loans", () => {
    const model = new nn.Sequential(
      new nn.Conv2d(1, 8, 3, { padding: 1 }),
      new nn.BatchNorm2d(8),
      new nn.ReLU(),
      new nn.MaxPool2d(2),
      new nn.Conv2d(8, 16, 3, { padding: 1 }),
      new nn.Flatten(),
      new nn.Linear(16 * 16, 10),
    );
    const [x, y] = [randn(16, 1, 8, 8), tensor(Array.from({ length: 16 }, (_, i) => i % 10)).long()];
    const gradients = (kernels: "wasm" | "plain") => {
      useKernels(kernels);
      model.zeroGrad();
      F.crossEntropy(model(x), y).backward();
      return model.parameters().map((p) => p.grad!);
    };
    const [fast, plain] = [gradients("wasm"), gradients("plain")];
    for (const [i, grad] of fast.entries()) expect(grad.sub(plain[i]!).abs().max().item()).toBeLessThan(1e-5);
  });
});
