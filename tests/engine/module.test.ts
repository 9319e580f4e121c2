/**
 * Modules: what they hold, what is saved with them, hooks, lists of layers, and losses as modules.
 */
import { describe, expect, test } from "vitest";
import { F, manualSeed, nn, ones, rand, type Tensor, tensor, zeros } from "#engine";
import { call, expectTensor, type RecordedTensor, recorded, toTensor } from "./support/recorded.ts";

/** Counts what it has seen. */
class Counting extends nn.Module {
  readonly weight = new nn.Parameter(ones(1));
  readonly seen = new nn.Buffer(zeros([1], { dtype: "int64" }));
  readonly inner = new nn.Linear(2, 1);
  override forward(x: Tensor): Tensor {
    this.seen.add_(x.shape[0]!);
    return this.inner(x).mul(this.weight);
  }
}

class Listed extends nn.Module {
  readonly layers = new nn.ModuleList([new nn.Linear(2, 3), new nn.Linear(3, 1)]);
  override forward(x: Tensor): Tensor {
    let activations = x;
    for (const layer of this.layers) activations = layer(activations);
    return activations;
  }
}

describe("buffers", () => {
  test("are saved beside the parameters of their module, and are no parameters", () => {
    const net = new nn.Sequential(new Counting(), new nn.ReLU(), new Counting());
    const own = ["weight", "seen", "inner.weight", "inner.bias"];
    expect(Object.keys(net.stateDict())).toEqual([
      ...own.map((name) => `0.${name}`),
      ...own.map((name) => `2.${name}`),
    ]);
    expect(net.namedBuffers().map(([name]) => name)).toEqual(["0.seen", "2.seen"]);
    expect(net.namedParameters().map(([name]) => name)).not.toContain("0.seen");
  });

  test("are written in forward and loaded with the rest", () => {
    const [first, second] = [new Counting(), new Counting()];
    first(ones(3, 2));
    first(ones(4, 2));
    second.loadStateDict(first.stateDict());
    expect(second.seen.tolist()).toEqual([7]);
    second(ones(1, 2));
    expect([first.seen.item(), second.seen.item()]).toEqual([7, 8]);
    expect(() => second.loadStateDict({ weight: ones(1) })).toThrow(
      /seen is missing; inner.weight is missing/,
    );
  });

  test("a shared one comes once; one of whole numbers stays whole", () => {
    const shared = new Counting();
    const found = new nn.Sequential(shared, shared).buffers();
    expect(found.length).toBe(1);
    expect(found[0]).toBe(shared.seen);
    expect(shared.seen.dtype).toBe("int64");
    expect(shared.seen.requiresGrad).toBe(false);
    expect(String(shared.seen)).toBe("tensor([0])");
  });
});

describe("children, modules, apply", () => {
  const relu = new nn.ReLU();
  const inner = new nn.Sequential(relu, new nn.Linear(2, 2));
  const net = new nn.Sequential(inner, relu, inner);

  test("each comes once, itself first, what is outside before what is inside", () => {
    expect(net.children()).toEqual([inner, relu]);
    expect(net.namedModules().map(([name]) => name)).toEqual(["", "0", "0.0", "0.1"]);
    expect(net.modules()[0]).toBe(net);
    expect(relu.modules()).toEqual([relu]);
    expect(net.namedChildren().map(([name]) => name)).toEqual(["0", "1", "2"]);
  });

  test("apply reaches the inner ones first and gives the module", () => {
    const seen: string[] = [];
    const plain = new nn.Sequential(new nn.Sequential(new nn.Linear(2, 2)), new nn.ReLU());
    expect(plain.apply((module) => seen.push(module.constructor.name))).toBe(plain);
    expect(seen).toEqual(["Linear", "Sequential", "ReLU", "Sequential"]);
  });
});

describe("forward hooks", () => {
  test("see module, inputs and output of each call, in the order in which they came, until removed", () => {
    const layer = new nn.ReLU();
    const log: string[] = [];
    const told = (module: nn.Module, inputs: readonly Tensor[]) =>
      `${module} ${inputs.map((one) => one.tolist())}`;
    const before = layer.registerForwardPreHook((module, inputs) => {
      log.push(`before ${told(module, inputs)}`);
    });
    const after = layer.registerForwardHook((module, inputs, output) => {
      log.push(`after ${told(module, inputs)} ${output.tolist()}`);
    });
    layer.registerForwardHook(() => void log.push("last"));
    layer(tensor([-1, 2]));
    expect(log).toEqual(["before ReLU() -1,2", "after ReLU() -1,2 0,2", "last"]);
    before.remove();
    after.remove();
    after.remove();
    layer(ones(1));
    expect(log.slice(3)).toEqual(["last"]);
  });

  test("may change what goes in and what comes out", () => {
    const layer = new nn.Identity();
    layer.registerForwardPreHook((_, [x]) => x!.add(1));
    layer.registerForwardPreHook((_, [x]) => [x!.mul(10)]);
    layer.registerForwardHook((_, [x], y) => x!.add(y));
    expect(layer(tensor([1, 2])).tolist()).toEqual([40, 60]);
  });

  test("run inside a Sequential, carry gradients, and are nobody else's", () => {
    const [hooked, free] = [new nn.Linear(2, 2), new nn.Linear(2, 2)];
    const shapes: (readonly number[])[] = [];
    hooked.registerForwardHook((_, __, output) => {
      shapes.push(output.shape);
      return output.mul(0);
    });
    const net = new nn.Sequential(hooked, free);
    net(ones(3, 2)).sum().backward();
    expect(shapes).toEqual([[3, 2]]);
    expect(hooked.weight.grad!.tolist()).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(free.bias!.grad!.tolist()).toEqual([3, 3]);
  });

  test("forward by its own name runs none", () => {
    const layer = new nn.Identity();
    layer.registerForwardHook((_, __, y) => y.mul(2));
    expect(layer.forward(ones(1)).item()).toBe(1);
  });
});

describe("ModuleList", () => {
  test("its parameters are found, named and printed", () => {
    const net = new Listed();
    expect(Object.keys(net.stateDict())).toEqual(
      ["0.weight", "0.bias", "1.weight", "1.bias"].map((name) => `layers.${name}`),
    );
    expect(String(net)).toBe(
      "Listed(\n  (layers): ModuleList(\n    (0): Linear(in_features=2, out_features=3, bias=True)\n" +
        "    (1): Linear(in_features=3, out_features=1, bias=True)\n  )\n)",
    );
    expect(net(ones(5, 2)).shape).toEqual([5, 1]);
  });

  test("has places, a length, and grows", () => {
    const list = new nn.ModuleList();
    expect([list.length, String(list), [...list]]).toEqual([0, "ModuleList()", []]);
    const relu = new nn.ReLU();
    expect(list.append(relu).append(new nn.Identity()).length).toBe(2);
    expect(list[0]).toBe(relu);
    expect(String(list[1])).toBe("Identity()");
    expect(list.eval()[1]!.training).toBe(false);
  });
});

describe("Dropout", () => {
  test("drops while training and not in eval mode, where it draws nothing", () => {
    const layer = new nn.Dropout();
    const x = ones(100);
    manualSeed(1);
    const zeroed = layer(x).eq(0).sum().item();
    expect(zeroed).toBeGreaterThan(30);
    expect(zeroed).toBeLessThan(70);
    manualSeed(1);
    expect(layer.eval()(x)).toBe(x);
    const next = rand(1).item();
    manualSeed(1);
    expect(rand(1).item()).toBe(next);
  });

  test("what is dropped gets no gradient, and the rest the same factor", () => {
    const x = ones([50], { requiresGrad: true });
    const out = F.dropout(x, 0.75);
    out.sum().backward();
    expect(x.grad!.tolist()).toEqual(out.tolist());
    expect(new Set(out.toTypedArray())).toEqual(new Set([0, 4]));
  });

  test("keeps the type, and zero lengths", () => {
    expect(F.dropout(zeros([3], { dtype: "float64" })).dtype).toBe("float64");
    expect(F.dropout(zeros(0, 3)).shape).toEqual([0, 3]);
    expect(F.dropout(tensor([Number.POSITIVE_INFINITY]), 1).tolist()).toEqual([Number.NaN]);
  });
});

const LOSSES = {
  mseLoss: nn.MSELoss,
  l1Loss: nn.L1Loss,
  binaryCrossEntropy: nn.BCELoss,
  nllLoss: nn.NLLLoss,
  crossEntropy: nn.CrossEntropyLoss,
} as const;

const seen = (inputs: readonly RecordedTensor[]) =>
  inputs.map((input) =>
    (input.views ?? []).reduce((x, [op, ...args]) => call(op, [x], args) as Tensor, toTensor(input)),
  );

describe("losses as modules give what their functions give", () => {
  for (const c of recorded("losses")) {
    test(c.name, () => {
      const kind = LOSSES[c.op as keyof typeof LOSSES];
      const [predictions, targets, weight] = seen(c.inputs) as [Tensor, Tensor, Tensor?];
      const options = { ...(c.args[0] as F.CrossEntropyOptions), ...(weight && { weight }) };
      const loss: nn.Loss = new kind(options);
      expect(Object.keys(loss.stateDict())).toEqual(weight ? ["weight"] : []);
      expect(String(loss)).toBe(`${kind.name}()`);
      expectTensor("loss", loss(predictions, targets), c.out, 2e-6);
    });
  }
});

describe("batch normalization", () => {
  test("its buffers are saved and loaded, and no optimizer moves them", () => {
    const norm = new nn.BatchNorm1d(2);
    expect(norm.namedBuffers().map(([name]) => name)).toEqual([
      "runningMean",
      "runningVar",
      "numBatchesTracked",
    ]);
    expect(norm.namedParameters().map(([name]) => name)).toEqual(["weight", "bias"]);
    norm(
      tensor([
        [1, 2],
        [3, 6],
      ]),
    );
    expect(norm.numBatchesTracked!.item()).toBe(1);
    const other = new nn.BatchNorm1d(2);
    other.loadStateDict(norm.stateDict());
    expect(other.runningMean!.tolist()).toEqual(norm.runningMean!.tolist());
    expect(other.numBatchesTracked!.item()).toBe(1);
  });
  test("the running variance is that of a sample: divided by n - 1", () => {
    const norm = new nn.BatchNorm1d(1, { momentum: 1 });
    norm(tensor([[1], [3]]));
    expect([norm.runningMean!.item(), norm.runningVar!.item()]).toEqual([2, 2]);
  });
  test("momentum is the new batch's weight: 0 keeps what was", () => {
    const norm = new nn.BatchNorm1d(1, { momentum: 0 });
    norm(tensor([[1], [3]]));
    expect([norm.runningMean!.item(), norm.runningVar!.item()]).toEqual([0, 1]);
  });
  test("in eval mode nothing is remembered, and one image's result doesn't depend on the others", () => {
    const norm = new nn.BatchNorm1d(1);
    for (let i = 0; i < 3; i++) norm(tensor([[1], [3 + i]]));
    const before = JSON.stringify(norm.eval().stateDict());
    const alone = norm(tensor([[5]])).item();
    expect(norm(tensor([[5], [100]])).tolist()).toContainEqual([alone]);
    expect(JSON.stringify(norm.stateDict())).toBe(before);
  });
  test("without running statistics the batch's own hold in eval mode too", () => {
    const norm = new nn.BatchNorm1d(1, { trackRunningStats: false }).eval();
    expect(norm.buffers()).toEqual([]);
    const [low, high] = norm(tensor([[1], [3]])).tolist() as [[number], [number]];
    expect(low[0]).toBeCloseTo(-1, 4);
    expect(high[0]).toBeCloseTo(1, 4);
  });
  test("far from 0 no digits are lost, which float32 sums would lose", () => {
    const out = new nn.BatchNorm1d(1)(tensor([[10000], [10001], [10002]]));
    const third = Math.sqrt(1.5) / Math.sqrt(1 + 1.5e-5);
    expectTensor("normalized", out, { shape: [3, 1], dtype: "float32", data: [-third, 0, third] }, 1e-7);
  });
  test("a second backward after the running statistics have moved is still that of its own batch", () => {
    const norm = new nn.BatchNorm1d(2);
    const x = rand(4, 2).requiresGrad_();
    const out = norm(x).pow(3).sum();
    norm(rand(4, 2));
    out.backward(undefined, { retainGraph: true });
    const once = x.grad!.clone();
    norm(rand(4, 2).mul(9));
    out.backward();
    expectTensor(
      "twice",
      x.grad!,
      { shape: [4, 2], dtype: "float32", data: [...once.mul(2).toTypedArray()] },
      1e-7,
    );
  });
});
