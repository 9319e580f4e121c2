/**
 * Module 10: the optimizer, parameters and modules, and the loop that needs no list of parameters.
 *
 * Small inputs first, chosen so that right and wrong differ: then the number that comes back tells which mistake was
 * made. Then the real 3s and 7s, whose figures the lesson names. No test needs two of the learner's sections.
 */
import { beforeAll, describe, test } from "vitest";
import { F, nn, ones, optim, type Pair, rand, randn, Tensor, tensor, zeros } from "#engine";
import { BasicOptim } from "#work/10-optimizer/1-optimizer.ts";
import { Parameter } from "#work/10-optimizer/2-parameter.ts";
import { Module } from "#work/10-optimizer/3-module.ts";
import { Linear } from "#work/10-optimizer/4-linear.ts";
import { trainEpoch } from "#work/10-optimizer/5-epoch.ts";
import { trainModel } from "#work/10-optimizer/6-train.ts";
import { attempt, noGradient } from "../support/attempt.ts";
import { digitLoss, digits, inBatches, predict, publishedScore, publishedStart } from "../support/digits.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  epochWith,
  gradientOf,
  scoreOf,
  scoreOfOne,
  scoreOfTwo,
  seeded,
  withGradient,
} from "../support/optimizer.ts";
import { seen } from "../support/seen.ts";

let batches: { train: Pair[]; valid: Pair[] };

beforeAll(async () => {
  const { train, valid } = await digits();
  batches = { train: inBatches(train), valid: inBatches(valid) };
});

const numbers = (t: Tensor): number[] => t.flatten().tolist() as number[];
const param = (values: readonly number[]): Tensor => tensor([...values], { requiresGrad: true });

describe("1-optimizer", () => {
  const [values, slopes] = [
    [5, -2, 0.5],
    [4, -3, 0.25],
  ];

  /** Makes a step; says what it means when the engine refuses it. */
  const stepOf = (optimizer: BasicOptim): void =>
    attempt(() => optimizer.step(), {
      "changed in place":
        "The step isn't part of the model's calculation: do it inside noGrad(() => { ... }). See section 1.",
      ...noGradient,
    });

  test("Q23 · step moves every parameter by w -= gradient × lr", () => {
    for (const lr of [0.1, 0.5, 2]) {
      const moved = (factor: number): number[] => values!.map((value, i) => value + factor * slopes![i]!);
      const [w, b] = [withGradient(values!, slopes!), withGradient([7], [-6])];
      stepOf(new BasicOptim([w, b], { lr }));
      expectNumbers(w, moved(-lr), {
        what: `w = [5, -2, 0.5] with the gradient [4, -3, 0.25] after a step with lr ${lr}`,
        mistakes: seen({
          "is where w stood before. The step has a name, but it doesn't move this tensor: w -= gradient × lr, in place. (sub makes a new tensor, sub_ changes this one. And an optimizer that keeps copies moves the copies.) See section 1.":
            values!,
          "is what adding the gradient gives; the step subtracts it. See section 1.": moved(lr),
          "is what the gradient without the learning rate gives. The rule is w -= gradient × lr.": moved(-1),
          "is what dividing by the learning rate gives. The rule multiplies: w -= gradient × lr.": moved(
            -1 / lr,
          ),
          "is what w -= w × lr gives. It's the gradient that is multiplied.": values!.map(
            (value) => value * (1 - lr),
          ),
          "is the move alone. It is taken away from where w was: w -= gradient × lr.": slopes!.map(
            (slope) => -lr * slope,
          ),
          "is what a step twice as long gives. One step moves each parameter once.": moved(-2 * lr),
          "is what the sign of the gradient alone gives. The size of the gradient counts as well.":
            values!.map((value, i) => value - lr * Math.sign(slopes![i]!)),
        }),
      });
      expectNumbers(b, [7 + 6 * lr], {
        what: `the second parameter, 7 with the gradient -6, after a step with lr ${lr}`,
        mistakes: seen({ "is where it stood before. An optimizer moves all its parameters.": [7] }),
      });
    }
  });

  test("BasicOptim · keeps the very tensors that came in, to the last", () => {
    const three = [param([1]), param([2, 3]), param([4])];
    function* onceOnly(): Generator<Tensor> {
      yield* three;
    }
    for (const [what, given] of [
      ["a list", three],
      ["something that can be gone through only once", onceOnly()],
    ] as const) {
      const kept = new BasicOptim(given, { lr: 1 }).parameters;
      for (const time of ["first", "second"]) {
        const same = Array.from(kept, (one, i) => one === three[i]);
        expectSame(same, [true, true, true], {
          what: `whether the parameters, made from ${what}, are those that came in (the ${time} time one looks)`,
          mistakes: seen({
            "means that copies are kept. The model would never see them move: keep the tensors themselves.": [
              false,
              false,
              false,
            ],
            "means that nothing is left to move. What came in could be gone through only once: keep a list of what comes out of it.":
              [],
          }),
        });
      }
    }
  });

  test("step · changes in place: who holds the tensor finds it changed", () => {
    const w = withGradient([3, 4], [1, 2]);
    const sameNumbers = w.data;
    const optimizer = new BasicOptim([w], { lr: 1 });
    stepOf(optimizer);
    expectNumbers(sameNumbers, [2, 2], {
      what: "the numbers in the memory of w = [3, 4] with the gradient [1, 2], after a step with lr 1",
      mistakes: seen({
        "is what was there before. sub makes a new tensor that the model doesn't know; sub_ changes this one. See section 1.":
          [3, 4],
      }),
    });
    expectSame(optimizer.parameters[0] === w, true, {
      what: "whether the optimizer still holds the tensor that came in",
    });
    expectSame([w.requiresGrad, w.isLeaf, w.mul(2).requiresGrad], [true, true, true], {
      what: "requiresGrad of w, isLeaf of w, and whether the engine records again",
      mistakes: seen({
        "means that tracking was switched off for good. noGrad(() => { ... }) ends by itself.": [
          false,
          true,
          false,
        ],
      }),
    });
  });

  test("step · passes over a parameter without a gradient", () => {
    const [idle, w] = [withGradient([8], null), withGradient([5], [4])];
    stepOf(new BasicOptim([idle, w], { lr: 0.5 }));
    expectNumbers(idle, [8], { what: "a parameter whose grad is null, after a step" });
    expectNumbers(w, [3], {
      what: "the parameter after it in the list, 5 with the gradient 4, lr 0.5",
      mistakes: seen({
        "is where it stood before: the first parameter had no gradient, and the second was passed over too.":
          [5],
      }),
    });
  });

  test("step · leaves the gradients, and reads the learning rate anew each time", () => {
    const w = withGradient([5], [4]);
    const optimizer = new BasicOptim([w], { lr: 0.5 });
    stepOf(optimizer);
    expectNumbers(gradientOf(w), [4], {
      what: "the gradient of w after a step",
      mistakes: seen({
        "means that the step has cleared it. Here that is a job of its own: zeroGrad.": [0],
        "is gradient × lr: mul_ has changed the gradient itself. mul makes a new tensor.": [2],
      }),
    });
    optimizer.lr = 0.25;
    stepOf(optimizer);
    expectNumbers(w, [2], {
      what: "w = 5 with the gradient 4, after a step with lr 0.5 and one with lr 0.25",
      mistakes: seen({
        "is what two steps with 0.5 give. Read this.lr when the step is made: it may have changed.": [1],
      }),
    });
  });

  test("zeroGrad · clears every gradient and moves nothing", () => {
    const all = [withGradient(values!, slopes!), withGradient([8], null), withGradient([7], [-6])];
    const optimizer = new BasicOptim(all, { lr: 1 });
    attempt(() => optimizer.zeroGrad(), {
      "of null":
        "Before the first walk back .grad is null, and null has no methods. Set it to null, whatever it was.",
      "changed in place": "It's the gradient that becomes 0, not the parameter.",
    });
    expectNumbers(all.flatMap(gradientOf), [0, 0, 0, 0, 0], {
      what: "the gradients of three parameters after zeroGrad (nothing counts as zeros)",
      mistakes: seen({
        "is the gradients as they were. backward will add the next ones to them.": [...slopes!, 0, -6],
        "has a gradient left. Clear that of every parameter.": [0, 0, 0, 0, -6],
      }),
    });
    expectNumbers(all.flatMap(numbers), [...values!, 8, 7], {
      what: "the three parameters themselves after zeroGrad",
      mistakes: seen({
        "is zeros: the parameters were cleared, and with them all that was learnt. Clear their gradients.": [
          0, 0, 0, 0, 0,
        ],
      }),
    });
    all[0]!.mul(2).sum().backward();
    expectNumbers(gradientOf(all[0]!), [2, 2, 2], { what: "the gradient that the next walk back leaves" });
  });

  test("Q23 · BasicOptim: the same numbers as optim.SGD, step after step", () => {
    for (const [seed, lr] of [
      [3, 0.05],
      [4, 0.3],
    ] as const) {
      const [mine, theirs] = [0, 1].map(() =>
        seeded(seed, () => new nn.Sequential(new nn.Linear(4, 3), F.sigmoid, new nn.Linear(3, 2))),
      ) as nn.Module[] as [nn.Module, nn.Module];
      const [x, y] = seeded(seed + 10, () => [randn(9, 4), randn(9, 2)]) as [Tensor, Tensor];
      const [own, engines] = [
        new BasicOptim(mine.parameters(), { lr }),
        new optim.SGD(theirs.parameters(), { lr }),
      ];
      const lossesWith = (model: nn.Module, step: () => void, zeroGrad: () => void): number[] =>
        Array.from({ length: 6 }, () => {
          const loss = F.mseLoss(model(x), y);
          zeroGrad();
          loss.backward();
          step();
          return loss.item();
        });
      // Gradients are cleared by the model here, so that this is about the step alone.
      const expected = lossesWith(
        theirs,
        () => engines.step(),
        () => theirs.zeroGrad(),
      );
      const actual = lossesWith(
        mine,
        () => stepOf(own),
        () => mine.zeroGrad(),
      );
      expectNumbers(actual, expected, {
        what: `six losses of a small network, seed ${seed}, lr ${lr}`,
        mistakes: seen({
          "never falls: the parameters don't move.": expected.map(() => expected[0]!),
        }),
      });
    }
  });

  test("Q23 · BasicOptim: learns the real digits as optim.SGD does", () => {
    const [start, mine, theirs] = [1, 2, 3].map(() => seeded(42, () => new nn.Linear(784, 1)));
    epochWith(batches.valid, mine!, new BasicOptim(mine!.parameters(), { lr: 1 }));
    epochWith(batches.valid, theirs!, new optim.SGD(theirs!.parameters(), { lr: 1 }));
    expectNumbers(mine!.weight, theirs!.weight, {
      what: "the weights of nn.Linear after an epoch on the validation digits, your optimizer, lr 1",
      mistakes: seen({ "is where they started: nothing was learnt.": start!.weight }),
    });
  });
});

describe("2-parameter", () => {
  test("Parameter · the engine keeps gradients for it", () => {
    for (const shape of [[3], [2, 4]]) {
      const parameter = new Parameter(ones(shape));
      expectSame(parameter.requiresGrad, true, {
        what: `requiresGrad of a Parameter made from ones of shape (${shape.join(", ")})`,
        mistakes: seen({
          "means that the engine keeps no gradients for it, and an optimizer would have nothing to step by. See section 2.": false,
        }),
      });
      expectSame(parameter.isLeaf, true, { what: "isLeaf of the Parameter" });
      parameter.mul(3).sum().backward();
      expectNumbers(parameter.grad, ones(shape).mul(3), {
        what: "the gradient that arrives at the Parameter",
      });
    }
  });

  test("Parameter · has the numbers of the tensor it is made from, the same ones", () => {
    const from = tensor([1, 2, 3]);
    const parameter = new Parameter(from);
    expectNumbers(parameter, [1, 2, 3], { what: "a Parameter made from [1, 2, 3]" });
    from.fill_(9);
    expectNumbers(parameter, [9, 9, 9], {
      what: "the Parameter after the tensor was filled with 9",
      mistakes: seen({
        "is the numbers from before: a copy was made. The two share their numbers.": [1, 2, 3],
      }),
    });
    expectSame(parameter instanceof Tensor, true, {
      what: "whether a Parameter is a Tensor",
      mistakes: seen({ 'means that it lost "extends Tensor".': false }),
    });
  });

  test("Parameter · the tensor it is made from stays what it was", () => {
    const from = zeros(2);
    const parameter = new Parameter(from);
    expectSame([parameter.requiresGrad, from.requiresGrad], [true, false], {
      what: "requiresGrad of the Parameter, and of the tensor that it is made from",
      mistakes: seen({
        "means that the mark went to the tensor that came in. In a constructor, the object that is being made is called this.":
          [false, true],
        "means that the tensor that came in was marked, too. Only the Parameter is to be trained.": [
          true,
          true,
        ],
      }),
    });
  });
});

describe("3-module", () => {
  /** A Parameter that is made without the learner's constructor, so that section 3 can be done before section 2. */
  const marked = (values: readonly number[]): Parameter =>
    Reflect.construct(Tensor, [tensor([...values]).array], Parameter).requiresGrad_();

  /** What a module finds; says what it means when that isn't a list of tensors, or when the runtime gives up. */
  function listOf(module: Module): Parameter[] {
    const list: unknown = attempt(() => module.parameters(), {
      "call stack":
        "parameters() calls itself without end. Call it for the inner modules, not for this one again.",
      "of null":
        "A field may hold null, and null has no fields or methods. Ask what a field is before you use it.",
      "not iterable": "Not every field holds a list. Ask what a field is before you use it.",
    });
    if (!Array.isArray(list)) {
      expectSame(list, [], { what: "the kind of thing that parameters() returns (it should be a list)" });
    }
    const kinds = (list as unknown[]).map((one) =>
      one instanceof Tensor
        ? "tensor"
        : Array.isArray(one)
          ? "list"
          : one instanceof Module
            ? "module"
            : "other",
    );
    const odd = kinds.find((kind) => kind !== "tensor");
    expectSame(odd ?? "tensor", "tensor", {
      what: "the kind of thing that parameters() has collected",
      mistakes: seen({
        "is what an inner module's parameters() gives. Put what is in it on the list, not the list itself: flatMap, or [...]. See section 3.":
          "list",
        "is an inner module itself. What belongs on the list is its parameters. See section 3.": "module",
        "means that fields are on the list that hold something else: a number, a text, null. See section 3.":
          "other",
      }),
    });
    return list as Parameter[];
  }

  /** The numbers of the parameters that a module finds: they were made so that each number says which one it is. */
  const found = (module: Module): number[] => listOf(module).map((parameter) => numbers(parameter)[0]!);

  test("Module · its own parameters, in the order of the fields, and nothing else", () => {
    class Shelved extends Module {
      own = marked([71]);
    }
    class Mixed extends Module {
      size = 3;
      second = marked([2]);
      picture = ones(2);
      first = marked([1]);
      followed = param([77]);
      nothing = null;
      title = "mixed";
      third = marked([3, 3]);
      bend = (x: Tensor): Tensor => x;
      shelf = [marked([70]), new Shelved()];
      override forward(x: Tensor): Tensor {
        return x;
      }
    }
    const module = new Mixed();
    expectNumbers(found(module), [2, 1, 3], {
      what: "the parameters of a module whose fields are size, second, picture, first, followed, nothing, title, third, bend, shelf (a list of a parameter and a module)",
      mistakes: seen({
        "has a tensor among them that isn't a Parameter, but tracks gradients. Only the class says what belongs to the model. See section 3.":
          [2, 1, 77, 3],
        "has all the tensors. Only those that are a Parameter are to be trained. See section 3.": [
          2, 1, 1, 77, 3,
        ],
        "has them backwards. Keep the order of the fields.": [3, 1, 2],
        "has them in the order of their names. Keep the order of the fields.": [1, 2, 3],
        "is only the first of them. There may be many.": [2],
        "is nothing at all: the fields of an object are found by Object.values(this).": [],
        "has looked into a list. A list in a field is passed over, here as in PyTorch. See section 3.":
          () => {
            const all = found(module);
            return all.some((one) => one === 70 || one === 71) ? all : [];
          },
      }),
    });
    const same = module
      .parameters()
      .map((parameter, i) => parameter === [module.second, module.first, module.third][i]);
    expectSame(same, [true, true, true], {
      what: "whether they are the very tensors that the fields hold",
      mistakes: seen({
        "means that copies came back. An optimizer would move them, and the model would stay as it is.": [
          false,
          false,
          false,
        ],
      }),
    });
  });

  test("Module · then those of its inner modules, however deep", () => {
    class Leaf extends Module {
      weight: Parameter;
      bias: Parameter;
      constructor(first: number) {
        super();
        this.weight = marked([first]);
        this.bias = marked([first + 1]);
      }
      override forward(x: Tensor): Tensor {
        return x.mul(this.weight).add(this.bias);
      }
    }
    class Branch extends Module {
      left = new Leaf(20);
      own = marked([30]);
      right = new Leaf(40);
      override forward(x: Tensor): Tensor {
        return this.right.forward(this.left.forward(x)).mul(this.own);
      }
    }
    class Tree extends Module {
      branch = new Branch();
      leaf = new Leaf(50);
      own = marked([60]);
      override forward(x: Tensor): Tensor {
        return this.leaf.forward(this.branch.forward(x)).mul(this.own);
      }
    }
    const rest = "20 to 51 are those of inner modules, 60 is the module's own";
    expectNumbers(found(new Tree()), [60, 30, 20, 21, 40, 41, 50, 51], {
      what: `the parameters of a module with two inner modules, one of them with two more (${rest})`,
      mistakes: seen({
        "is the module's own only. The inner modules have parameters, too, and nobody else will find them. See section 3.":
          [60],
        "goes one level down only. An inner module may have inner modules: ask each for its parameters().": [
          60, 30, 50, 51,
        ],
        "is the fields one after the other, inner modules at their place. First come the module's own parameters, then those of the inner modules.":
          [20, 21, 30, 40, 41, 50, 51, 60],
        "has the inner modules before the module's own. First its own.": [20, 21, 40, 41, 30, 50, 51, 60],
        "is those of the inner modules. The module has one of its own.": [50, 51],
      }),
    });
    expectNumbers(found(new Branch()), [30, 20, 21, 40, 41], {
      what: "the parameters of one of the inner modules",
    });
  });

  test("Module · a shared parameter comes once, at its first place", () => {
    const shared = marked([1]);
    class Holder extends Module {
      before = marked([2]);
      weight = shared;
      override forward(x: Tensor): Tensor {
        return x.mul(this.weight);
      }
    }
    class Twins extends Module {
      weight = shared;
      left = new Holder();
      right = new Holder();
      again = this.left;
      sameOnce = marked([3]);
      sameTwice = this.sameOnce;
      override forward(x: Tensor): Tensor {
        return this.right.forward(this.left.forward(x));
      }
    }
    const module = new Twins();
    expectNumbers(found(module), [1, 3, 2, 2], {
      what: "the parameters when 1 is shared by a module and both of its inner modules, and 3 is in two fields",
      mistakes: seen({
        "has some of them more than once: an optimizer would move them more than once in a step. See section 3.":
          [1, 3, 3, 2, 1, 2, 1, 2, 1],
        "has some of them more than once. Also what comes from inner modules may have come before. See section 3.":
          [1, 3, 2, 1, 2, 1],
        "has lost one: the two parameters with the number 2 are two tensors. Compare the tensors, not their numbers.":
          [1, 3, 2],
      }),
    });
  });

  test("Module · looks at the fields as they are now, and gives a new list each time", () => {
    class Growing extends Module {
      [name: string]: unknown;
      first = marked([1]);
      override forward(x: Tensor): Tensor {
        return x;
      }
    }
    const module = new Growing();
    expectNumbers(found(module), [1], { what: "the parameters of a module with one" });
    module.second = marked([2]);
    expectNumbers(found(module), [1, 2], {
      what: "the parameters after another one was put into a new field",
      mistakes: seen({ "is the list from before. Look at the fields whenever you are asked.": [1] }),
    });
    module.parameters().pop();
    expectNumbers(found(module), [1, 2], {
      what: "the parameters after somebody has shortened the list that came",
    });
  });
});

describe("4-linear", () => {
  const sizes: readonly (readonly [inputs: number, outputs: number])[] = [
    [100, 3],
    [4, 9],
    [784, 1],
  ];

  /** What people take for the start, drawn from the same seed: the tensor of this shape, after `skip` other numbers. */
  const mistakesFor = (shape: readonly number[], inputs: number, outputs: number, skip: number) => {
    const bound = 1 / Math.sqrt(inputs);
    const drawn = (draw: (...sizes: number[]) => Tensor): Tensor =>
      seeded(inputs, () => {
        if (skip > 0) draw(skip);
        return draw(...shape);
      });
    return seen<() => Tensor>({
      "is numbers from 0 to bound. Half of them should be below 0: the range is from −bound to +bound. See section 4.":
        () => drawn(rand).mul(bound),
      "is numbers from 0 to 2 × bound: stretched, but not moved. Half of them should be below 0. See section 4.":
        () => drawn(rand).mul(2 * bound),
      "is what rand gives as it is: numbers from 0 to 1. Move them and stretch them to −bound .. +bound. See section 4.":
        () => drawn(rand),
      "is numbers from −bound/2 to +bound/2: the range is twice as wide. See section 4.": () =>
        drawn(rand).sub(0.5).mul(bound),
      "is numbers from −1 to 1. The bound is 1 / √inputs. See section 4.": () => drawn(rand).sub(0.5).mul(2),
      "is what bound = 1 / inputs gives: the root is missing. See section 4.": () =>
        drawn(rand)
          .sub(0.5)
          .mul(2 / inputs),
      "is what bound = 1 / √outputs gives. It's the number of inputs that counts. See section 4.": () =>
        drawn(rand)
          .sub(0.5)
          .mul(2 / Math.sqrt(outputs)),
      "is what bound = √inputs gives. More inputs need smaller weights: 1 / √inputs. See section 4.": () =>
        drawn(rand)
          .sub(0.5)
          .mul(2 * Math.sqrt(inputs)),
      "is what randn gives. The start is evenly spread between two bounds: rand. See section 4.": () =>
        drawn(randn),
      "is what randn gives, made smaller. The start is evenly spread between two bounds: rand. See section 4.":
        () => drawn(randn).mul(bound),
      "is zeros. Both start as random numbers here. See section 4.": () => zeros(...shape),
    });
  };

  test("Linear · weight (outputs, inputs) and bias (outputs), both an nn.Parameter", () => {
    for (const [inputs, outputs] of sizes) {
      const layer = new Linear(inputs, outputs);
      const kinds = [layer.weight, layer.bias].map((one: unknown) =>
        one instanceof Tensor ? "tensor" : typeof one,
      );
      expectSame(kinds.join(", "), "tensor, tensor", {
        what: "what there is in the fields weight and bias of a new Linear",
        mistakes: seen({
          "means that nothing was put into this.bias.": "tensor, undefined",
          "means that nothing was put into this.weight.": "undefined, tensor",
          "means that nothing was put into this.weight and this.bias. A const of that name is no field.":
            "undefined, undefined",
        }),
      });
      expectSame([...layer.weight.shape], [outputs, inputs], {
        what: `the shape of the weight of Linear(${inputs}, ${outputs})`,
        mistakes: seen({
          "has rows and columns exchanged. PyTorch keeps one row for each output. See section 4.": [
            inputs,
            outputs,
          ],
        }),
      });
      expectSame([...layer.bias.shape], [outputs], {
        what: `the shape of the bias of Linear(${inputs}, ${outputs})`,
        mistakes: seen({
          "is one number for all outputs. Each output has a bias of its own.": [1],
          "is one number for each input. The bias is added to the outputs.": [inputs],
        }),
      });
      const names = layer.namedParameters().map(([name]) => name);
      expectSame(names, ["weight", "bias"], {
        what: `the parameters that the engine finds in Linear(${inputs}, ${outputs})`,
        mistakes: seen({
          "means that the engine finds none, so that nothing would be trained: both have to be an nn.Parameter. See section 4.":
            [],
          "means that the bias isn't an nn.Parameter: it would never be trained.": ["weight"],
          "means that the weight isn't an nn.Parameter: it would never be trained.": ["bias"],
        }),
      });
      expectSame([layer.weight.isLeaf, layer.bias.isLeaf], [true, true], {
        what: "isLeaf of weight and bias",
      });
    }
  });

  test("Linear · starts evenly spread between ±1/√inputs, as nn.Linear does", () => {
    for (const [inputs, outputs] of sizes) {
      const mine = seeded(inputs, () => new Linear(inputs, outputs));
      const theirs = seeded(inputs, () => new nn.Linear(inputs, outputs));
      const after = `of Linear(${inputs}, ${outputs}) after manualSeed(${inputs})`;
      expectNumbers(mine.weight, theirs.weight, {
        what: `the weight ${after}`,
        mistakes: [
          ...mistakesFor([outputs, inputs], inputs, outputs, 0),
          {
            gives: () =>
              seeded(inputs, () => [rand(outputs), rand(outputs, inputs)])[1]!
                .sub(0.5)
                .mul(2 / Math.sqrt(inputs)),
            says: "is what comes when the bias is drawn before the weight. Draw the weight first. See section 4.",
          },
          {
            gives: () =>
              seeded(42, () => rand(outputs, inputs))
                .sub(0.5)
                .mul(2 / Math.sqrt(inputs)),
            says: "is what seed 42 gives, but another seed was set. Setting the seed is the caller's business.",
          },
        ],
      });
      expectNumbers(mine.bias, theirs.bias!, {
        what: `the bias ${after}`,
        mistakes: mistakesFor([outputs], inputs, outputs, inputs * outputs),
      });
    }
  });

  test("forward · input @ weightᵀ + bias, for every row", () => {
    for (const [seed, inputs, outputs, rows] of [
      [1, 3, 2, 4],
      [2, 3, 3, 5],
      [3, 6, 1, 2],
    ] as const) {
      const layer = new Linear(inputs, outputs);
      const [weight, bias, x] = seeded(seed, () => [
        new nn.Parameter(randn(outputs, inputs)),
        new nn.Parameter(randn(outputs)),
        randn(rows, inputs),
      ]) as [nn.Parameter, nn.Parameter, Tensor];
      Object.assign(layer, { weight, bias });
      const result = attempt(() => layer(x), {
        matmul:
          "The weight has one row for each output. Exchange its rows and columns: weight.t(). The input stands on the left of it. See section 4.",
        "call stack": "forward calls itself: this(input) is forward(input) again.",
      });
      const product = F.linear(x, weight, null);
      expectNumbers(result, product.add(bias), {
        what: `Linear(${inputs}, ${outputs}) on ${rows} rows, with other numbers in weight and bias`,
        mistakes: seen<() => Tensor>({
          "is the prediction without the bias. See section 4.": () => product,
          "is the prediction with the bias taken away. It is added.": () => product.sub(bias),
          "is what x @ weight gives. Exchange rows and columns of the weight first: weight.t(). See section 4.":
            () => (inputs === outputs ? x.matmul(weight).add(bias) : product),
          "has rows and columns exchanged: one row of results for each row of the input.": () =>
            product.add(bias).t(),
        }),
      });
      result.backward(ones(rows, outputs));
      expectNumbers(bias.grad as Tensor, ones(outputs).mul(rows), {
        what: "the gradient that arrives at the bias, from an upstream gradient of ones",
      });
    }
  });

  test("Linear · learns as nn.Linear does, on real digits", () => {
    const [mine, theirs] = [Linear, nn.Linear].map((Layer) => {
      const model = seeded(42, () => new Layer(784, 1));
      epochWith(batches.valid, model, new optim.SGD(model.parameters(), { lr: 1 }));
      return model;
    });
    expectNumbers(mine!.weight, theirs!.weight, {
      what: "the weights of your Linear(784, 1) after an epoch on the validation digits, optim.SGD, lr 1",
    });
    expectNumbers(mine!.bias as Tensor, theirs!.bias as Tensor, { what: "its bias" });
  });
});

describe("5-epoch", () => {
  const goals = [1, -4, 0.5];
  const lr = 0.1;
  const pairs: Pair[] = goals.map((goal, i) => [tensor([[i + 1]]), tensor([[goal]])]);

  /** One weight w; the prediction is w times the input, the loss is half the squared distance to the goal. */
  function workshop() {
    const w = param([5]);
    const log: string[][] = [];
    const note = (call: string): unknown => log.at(-1)?.push(call);
    const given: unknown[][] = [];
    function* batches(): Generator<Pair> {
      for (const pair of pairs) {
        log.push([]);
        yield pair;
      }
    }
    const sgd = new optim.SGD([w], { lr });
    const model = (x: Tensor): Tensor => {
      note("predict");
      return x.mul(w);
    };
    const loss = (predictions: Tensor, targets: Tensor): Tensor => {
      note("loss");
      given.push(
        [predictions, targets].map((t) =>
          t.gradFn ? "predictions" : pairs.some(([, y]) => y === t) ? "labels" : "something else",
        ),
      );
      const result = predictions.sub(targets).pow(2).mul(0.5).sum();
      const walk = result.backward.bind(result);
      result.backward = (upstream) => {
        note("backward");
        walk(upstream);
      };
      return result;
    };
    const optimizer: optim.Optimizer = {
      step: () => {
        note("step");
        sgd.step();
      },
      zeroGrad: () => {
        note("zero");
        sgd.zeroGrad();
      },
    };
    return { w, log, given, batches, model, loss, optimizer };
  }

  const run = (shop: ReturnType<typeof workshop>): number[] =>
    attempt(() => trainEpoch(shop.batches(), shop.model, shop.optimizer, shop.loss), {
      "forward is not a function":
        "A plain function has no forward. Call the model itself: model(x) works for functions and modules.",
      "(reading 'item')":
        "backward returns nothing. Keep the loss, then call loss.backward() on a line of its own.",
      "parameters is not a function": "The loop needn't know the parameters: the optimizer has them.",
    });

  /** Where w stands after each batch, and the losses, when `move` decides from the place, the slope and the sum of slopes. */
  function walk(move: (at: number, slope: number, total: number) => number) {
    let [at, total] = [5, 0];
    const losses: number[] = [];
    const places = goals.map((goal, i) => {
      const x = i + 1;
      losses.push((x * at - goal) ** 2 / 2);
      const slope = x * (x * at - goal);
      total += slope;
      at = move(at, slope, total);
      return at;
    });
    return { places, losses, end: at };
  }
  const right = walk((at, slope) => at - lr * slope);

  test("trainEpoch · predict, loss, backward, step, zero: once for every batch", () => {
    const shop = workshop();
    run(shop);
    const round = "predict, loss, backward, step, zero";
    // Zeroing before the walk back does as well: many people write the five lines in that order.
    const early = ["zero, predict, loss", "predict, zero, loss", "predict, loss, zero"];
    for (const [i, calls] of shop.log.entries()) {
      const happened = calls.join(", ");
      expectSame(early.some((start) => happened === `${start}, backward, step`) ? round : happened, round, {
        what: `what happened with batch ${i + 1} of three`,
        mistakes: seen({
          "leaves the gradients where they are: backward adds the next ones to them. zeroGrad() after the step. See section 5.":
            "predict, loss, backward, step",
          "neither steps nor zeroes. Both belong to every batch: into the loop with them. See section 5.":
            "predict, loss, backward",
          "never steps: nothing is learnt.": "predict, loss, backward, zero",
          "never walks back: there are no gradients, so the step moves nothing. See section 5.":
            "predict, loss, step, zero",
          "zeroes before it steps: the gradients are gone when the step needs them. See section 5.":
            "predict, loss, backward, zero, step",
          "steps before it walks back: the gradients come too late, and are zeroed at once.":
            "predict, loss, step, backward, zero",
          "predicts once more for the loss that it returns. It's the loss from before the step: you have it already.":
            "predict, loss, backward, step, zero, predict, loss",
        }),
      });
    }
    expectSame(shop.log.length, 3, { what: "how many batches of three the epoch went through" });
    expectSame(
      shop.given,
      goals.map(() => ["predictions", "labels"]),
      {
        what: "what was handed to the loss function, batch after batch",
        mistakes: seen({
          "has the labels first. Predictions first, then labels.": goals.map(() => ["labels", "predictions"]),
        }),
      },
    );
  });

  test("trainEpoch · moves the weight batch after batch", () => {
    const shop = workshop();
    run(shop);
    expectNumbers(shop.w, [right.end], {
      what: "the only weight, 5 at the start, after three batches with lr 0.1",
      mistakes: seen({
        "is the start: nothing has moved. Walk back, then step, then zero. See section 5.": [5],
        "is what comes when gradients are not zeroed: each batch steps by its own gradient and all those before it. See section 5.":
          [walk((at, _, total) => at - lr * total).end],
        "is what one step after the last batch gives. Step after every batch: inside the loop. See section 5.":
          [5 - lr * goals.reduce((sum, goal, i) => sum + (i + 1) * ((i + 1) * 5 - goal), 0)],
        "is what the first batch alone gives. The epoch goes through all batches.": [right.places[0]!],
        "is what two steps for every batch give. One is enough.": [
          walk((at, slope) => at - 2 * lr * slope).end,
        ],
      }),
    });
  });

  test("trainEpoch · returns the loss of every batch, as plain numbers", () => {
    const shop = workshop();
    const losses = run(shop);
    const plain: unknown[] = [losses].flat();
    expectSame(
      plain.some((loss) => typeof loss === "object"),
      false,
      {
        what: "whether a tensor is among the losses",
        mistakes: seen({
          "means that a loss came back as it was, with the whole record of its batch. item() gives the plain number.": true,
        }),
      },
    );
    const total = right.losses.reduce((sum, loss) => sum + loss, 0);
    expectNumbers(plain, right.losses, {
      what: "the losses of three batches",
      mistakes: seen({
        "is the loss of the last batch. Return all of them, in order.": [right.losses.at(-1)!],
        "is the mean of the losses. Return them all, in order.": [total / 3],
        "is the sum of the losses. Return them all, in order.": [total],
      }),
    });
    expectSame(Array.isArray(losses), true, { what: "whether the losses are a list" });
  });

  test("trainEpoch · does what the long loop of module 09 does: 0.5215 becomes 0.6884", () => {
    const params = publishedStart();
    const losses = trainEpoch(
      batches.train,
      (x) => predict(x, params),
      new optim.SGD(params, { lr: 1 }),
      digitLoss,
    );
    expectNumbers(publishedScore(batches.valid, params), 0.6884, {
      what: "the validation accuracy after one epoch from the published start",
      tolerance: 1e-4,
      mistakes: seen({ "is the accuracy of the start: nothing was learnt.": 0.5215 }),
    });
    expectSame(losses.length, 49, { what: "how many losses one epoch of 49 batches gives" });
  });
});

describe("6-train", () => {
  const data = { train: [] as Pair[], valid: [] as Pair[] };

  /** Parts that keep a diary. An epoch adds 1 to the weight on training data, 3 on others; the score is a tenth of it. */
  function diary() {
    const model = new nn.Linear(2, 1);
    model.weight.data.fill_(0);
    const log: string[] = [];
    const got: unknown[][] = [];
    const which = (some: Iterable<Pair>) =>
      some === data.train ? "train" : some === data.valid ? "valid" : "?";
    const made: optim.Optimizer[] = [];
    const parts = {
      makeOptimizer: (parameters: readonly Tensor[]): optim.Optimizer => {
        log.push("optimizer");
        got.push([...parameters]);
        made.push({ step: () => {}, zeroGrad: () => {} });
        return made.at(-1)!;
      },
      trainEpoch: (some: Iterable<Pair>, trained: nn.Module, optimizer: optim.Optimizer): void => {
        const own = trained === model && optimizer === made.at(-1);
        log.push(`train on ${which(some)}${own ? "" : " with something else"}`);
        model.weight.data.add_(some === data.train ? 1 : 3);
      },
      validate: (some: Iterable<Pair>, scored: nn.Module): number => {
        log.push(`score on ${which(some)}${scored === model ? "" : " with something else"}`);
        return model.weight.select(0, 0).select(0, 0).item() / 10 + (some === data.valid ? 0 : 0.05);
      },
    };
    return { model, log, got, parts };
  }

  const run = ({ model, parts }: ReturnType<typeof diary>, epochs: number): number[] =>
    attempt(() => trainModel(model, data, parts, epochs), {
      "not iterable":
        "The optimizer wants the parameters, a list: model.parameters(), with the parentheses of the call.",
    });

  test("trainModel · one optimizer for all epochs; each epoch trains, then scores", () => {
    for (const epochs of [3, 1, 0]) {
      const book = diary();
      run(book, epochs);
      const rounds = (round: readonly string[]) => Array.from({ length: epochs }, () => round).flat();
      const epoch = ["train on train", "score on valid"];
      expectSame(book.log, ["optimizer", ...rounds(epoch)], {
        what: `the calls of trainModel, for ${epochs} epochs`,
        mistakes: seen({
          "makes a new optimizer for every epoch. One is made before the loop: better optimizers remember the steps before. See section 6.":
            rounds(["optimizer", ...epoch]),
          "scores before the epoch instead of after it: the last epoch goes unseen.": [
            "optimizer",
            ...rounds([...epoch].reverse()),
          ],
          "scores on the training data. The model has learnt from those pictures; score it on the others. See section 6.":
            ["optimizer", ...rounds(["train on train", "score on train"])],
          "trains on the validation data. Those pictures are for the score only. See section 6.": [
            "optimizer",
            ...rounds(["train on valid", "score on valid"]),
          ],
          "runs one epoch too many.": ["optimizer", ...rounds(epoch), ...epoch],
          "runs one epoch too few.": ["optimizer", ...rounds(epoch).slice(2)],
          "scores at the end only. Score after every epoch: inside the loop.": [
            "optimizer",
            ...rounds(["train on train"]),
            "score on valid",
          ],
          "scores the start as well. Here the first accuracy is that after the first epoch.": [
            "optimizer",
            "score on valid",
            ...rounds(epoch),
          ],
        }),
      });
    }
  });

  test("trainModel · the optimizer gets the model's own parameters, all of them", () => {
    const book = diary();
    run(book, 1);
    const own = book.model.parameters();
    expectSame(
      book.got[0]?.map((one) => (one === own[0] ? "weight" : one === own[1] ? "bias" : "a stranger")),
      ["weight", "bias"],
      {
        what: "what the optimizer was given",
        mistakes: seen({
          "means that the optimizer has copies: it would move them, and the model would stay as it is. See section 6.":
            ["a stranger", "a stranger"],
          "leaves out the bias: it would never move. model.parameters() has them all.": ["weight"],
          "is nothing at all. The parameters come from the model: model.parameters().": [],
        }),
      },
    );
  });

  test("trainModel · returns one accuracy per epoch, from the validation data", () => {
    for (const epochs of [4, 2]) {
      const tenths = Array.from({ length: epochs }, (_, i) => (i + 1) / 10);
      expectNumbers(run(diary(), epochs), tenths, {
        what: `the accuracies of ${epochs} epochs, each of which adds 0.1`,
        tolerance: 1e-6,
        mistakes: seen({
          "is the score on the training data. The model has learnt from those pictures; score it on the others.":
            tenths.map((tenth) => tenth + 0.05),
          "is what training on the validation data gives. Those pictures are for the score only.": tenths.map(
            (tenth) => tenth * 3,
          ),
          "is the scores from before each epoch. Train first, then score.": tenths.map(
            (tenth) => tenth - 0.1,
          ),
          "is the last accuracy alone. Return all of them, in order.": [epochs / 10],
        }),
      });
    }
  });

  test("Q23 · trainModel: Linear, lr 1: 0.6655 after two epochs, on the way of the published run to 0.9785", () => {
    const model = seeded(42, () => new nn.Linear(784, 1));
    const parts = {
      makeOptimizer: (parameters: readonly Tensor[]) => new optim.SGD(parameters, { lr: 1 }),
      trainEpoch: epochWith,
      validate: (some: Iterable<Pair>, scored: nn.Module) => scoreOf([...some], scored),
    };
    const accuracies = trainModel(model, batches, parts, 2);
    expectSame(accuracies.length, 2, { what: "how many accuracies two epochs give" });
    expectNumbers(accuracies, [scoreOfOne, scoreOfTwo], {
      what: "the accuracies after epochs 1 and 2, seed 42",
      tolerance: 6e-4,
    });
  });
});
