/**
 * Module 08: from two lists to shuffled batches, and how noisy the gradient of a batch is.
 *
 * The rows of the small data count, so that whatever comes out says where it comes from. The last figures are those of the real 3s and 7s.
 * No test needs two of the learner's sections.
 */

import { describe, test } from "vitest";
import { defaultGenerator, full, manualSeed, type Pair, randperm, Tensor, tensor } from "#engine";
import * as right1 from "#solutions/08-minibatches/1-zip.ts";
import * as right2 from "#solutions/08-minibatches/2-dataset.ts";
import * as right3 from "#solutions/08-minibatches/3-order.ts";
import * as right4 from "#solutions/08-minibatches/4-collate.ts";
import * as right5 from "#solutions/08-minibatches/5-loader.ts";
import * as right6 from "#solutions/08-minibatches/6-noise.ts";
import * as right7 from "#solutions/08-minibatches/7-sizes.ts";
import right from "#solutions/08-minibatches/answers.md";
import * as work1 from "#work/08-minibatches/1-zip.ts";
import * as work2 from "#work/08-minibatches/2-dataset.ts";
import * as work3 from "#work/08-minibatches/3-order.ts";
import * as work4 from "#work/08-minibatches/4-collate.ts";
import * as work5 from "#work/08-minibatches/5-loader.ts";
import * as work6 from "#work/08-minibatches/6-noise.ts";
import * as work7 from "#work/08-minibatches/7-sizes.ts";
import work from "#work/08-minibatches/answers.md";
import { seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  AskedItems,
  countedRows,
  distanceFrom,
  drawer,
  everyFourthDigit,
  gradientAtZero,
  loggedParts,
  type Odd,
  rowPairs,
  rowTensors,
  showRows,
} from "../support/minibatches.ts";
import { digitsAt, moved, where } from "../support/moved.ts";
import { seeAfterChange } from "../support/owners.ts";
import {
  anything,
  choice,
  either,
  flag,
  type Kind,
  list,
  numbers,
  steering,
  together,
  turned,
  wholeNumbers,
} from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { shapes, showTensor, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";
import { RESULT, section } from "../trials/trial.ts";
import { hasTwice } from "../trials/twice.ts";

/** Looks whether some work draws what `due` draws from the generator, and nothing else. */
function seeDraws(see: See, what: string, work: () => unknown, due: () => unknown): void {
  const nextAfter = (draw: () => unknown): number => {
    manualSeed(1);
    draw();
    return defaultGenerator.random();
  };
  see(what, nextAfter(work) === nextAfter(due));
}

const isFalsy = (item: unknown): boolean => !item;

/** Whether two of them are equal. */
const areSomeEqual = (items: readonly unknown[]): boolean =>
  hasTwice(items.map((item) => JSON.stringify(item)));

/** A thing of which there is no copy. */
const aFunction = (): void => {};

/** Things of all sorts. In an example the items are letters and their partners numbers: "a" belongs to 1. */
const things = (plain: readonly unknown[], ...more: readonly unknown[]): Kind<unknown> => ({
  ...choice([...plain], [0, false, "", null, undefined, true, 10, "10", [1, 2], [], aFunction, ...more]),
  make: (thing) => (thing === aFunction ? thing : structuredClone(thing)),
  traits: anything().traits,
});
const letters = ["a", "b", "c", "d", "e", "f", "g"];
const item = things(letters);
const partner = things([1, 2, 3, 4, 5, 6, 7]);

describe("1-zip", () => {
  const { trial } = section(test, "08-minibatches/1-zip", work1, right1);

  type Lists = { readonly first: readonly unknown[]; readonly second: readonly unknown[] };
  const isFit = ({ first, second }: Lists): boolean => first.length === second.length;

  trial("Q26 · zip: the items at the same place, in pairs", "zip", {
    given: {
      first: list(item),
      second: list(partner),
      differ: steering(choice([false, false, false, true])),
      again: steering(flag()),
    },
    args: ["first", "second"],
    adjust(plans) {
      if (plans.differ) return plans;
      const length = Math.min(plans.first.length, plans.second.length);
      const [first, second] = [plans.first.slice(0, length), plans.second.slice(0, length)];
      if (!plans.again || length < 3) return { ...plans, first, second };
      // The last pair is the first once more: equal pairs that don't stand side by side.
      return { ...plans, first: first.with(-1, first[0]), second: second.with(-1, second[0]) };
    },
    traits: {
      "the lists differ in length": (lists) => !isFit(lists),
      "first is shorter than second": ({ first, second }) => first.length < second.length,
      "the lists are equally long and not empty": (lists) => isFit(lists) && lists.first.length > 0,
      "an item is a function": ({ first, second }) => [...first, ...second].includes(aFunction),
      "an item is undefined": (lists) =>
        isFit(lists) && [...lists.first, ...lists.second].includes(undefined),
      "an item is 0, false, null or empty (falsy)": (lists) =>
        isFit(lists) && [...lists.first, ...lists.second].some(isFalsy),
    },
    names: ({ first, second }) => [first.length, second.length],
  });

  test('Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]', () => {
    const pairs = work1.zip([1, 2, 3, 4], ["a", "b", "c", "d"]);
    const due = ["1a", "2b", "3c", "4d"].map(([number, letter]) => [Number(number), letter]);
    expectSame<unknown>(pairs, due, { what: 'zip([1, 2, 3, 4], ["a", "b", "c", "d"])' });
  });

  const pair = turned(
    together({ a: item, b: partner }),
    ({ a, b }) => [a, b] as const,
    (shown) => shown.replace("{ a: ", "[").replace(", b: ", ", ").replace(/ \}$/, "]"),
  );

  trial("unzip · all first items, and all second ones, in two lists", "unzip", {
    given: { pairs: list(pair, { item: "a pair" }) },
    traits: {
      "an item is 0, false, null or empty (falsy)": ({ pairs }) => pairs.some(({ a, b }) => !a || !b),
      "an item is itself a list": ({ pairs }) =>
        pairs.some(({ a, b }) => Array.isArray(a) || Array.isArray(b)),
      "an item is null or undefined": ({ pairs }) => pairs.some(({ a, b }) => a == null || b == null),
      "two first items are equal": ({ pairs }) => areSomeEqual(pairs.map(({ a }) => a)),
    },
    run(unzip, { pairs }, see) {
      const what = pairs.length === 0 ? "the result when there are no pairs" : RESULT;
      const lists = unzip(pairs);
      see(what, lists);
      see("pairs after the call", pairs);
      see("a second call with the same pairs", unzip(pairs));
      see("what the first call returned, after a second call", lists);
      lists[0].push("added by the caller");
      see("the second list, after the caller has added to the first", lists[1]);
    },
  });
});

describe("2-dataset", () => {
  const { trial } = section(test, "08-minibatches/2-dataset", work2, right2);

  type Plans = {
    readonly inputs: TensorPlan;
    readonly labels: TensorPlan;
    readonly rows: number;
    readonly index: number;
  };
  const isBehind = ({ index, rows }: Plans): boolean => index >= rows;
  /** Whether there is such an item and something holds for its input or its label. */
  const someOf =
    (holds: (shape: readonly number[], dtype: string | undefined) => boolean) =>
    (plans: Plans): boolean =>
      !isBehind(plans) && [plans.inputs, plans.labels].some((one) => holds(one.shape.slice(1), one.dtype));

  trial("Q26 · PairDataset: its length, and get(index) for the pair (input, label)", "PairDataset", {
    tries: 100,
    given: {
      inputs: rowTensors(3),
      labels: rowTensors(2),
      rows: steering(wholeNumbers(1, 6)),
      index: wholeNumbers(0, 8, [1, 2, 3, 0]),
    },
    adjust: ({ inputs, labels, rows, index }) => ({
      inputs: countedRows(inputs, rows, 10),
      labels: countedRows(labels, rows),
      rows,
      index: index > rows ? index % rows : index,
    }),
    call: ({ inputs, labels, index }) =>
      `new PairDataset(${showTensor(inputs)}, ${showTensor(labels)}) and its get(${index})`,
    traits: {
      "index is the length (it lies behind the end)": isBehind,
      "the first and the last axis of labels differ in length": ({ labels }) =>
        labels.shape[0] !== labels.shape.at(-1),
      "a label holds two numbers or more": ({ labels, rows }) => labels.values.length > rows,
      "the input or the label has an axis of length 1": someOf((shape) => shape.includes(1)),
      "the input or the label isn't float32": someOf((_, dtype) => dtype !== "float32"),
      "the input or the label is of whole numbers (int64)": someOf((_, dtype) => dtype === "int64"),
    },
    names: () => [], // The engine refuses, in its own words.
    run(PairDataset, { inputs, labels, index }, see) {
      const data = new PairDataset(inputs, labels);
      const turnedRound = new PairDataset(labels, inputs);
      const length: unknown = data.length;
      see("length", typeof length === "function" ? "a method" : length);
      see("get", data.get(index));
      see("get of a second data set, with labels and inputs exchanged", turnedRound.get(index));
      see("get, a second time", data.get(index));
      for (const one of [inputs, labels]) one.fill_(1);
      see("get, after all numbers have changed to 1", data.get(index));
    },
  });
});

describe("3-order", () => {
  const { trial } = section(test, "08-minibatches/3-order", work3, right3);

  trial("Q24 · passOrder: every index exactly once, in order or as randperm gives them", "passOrder", {
    tries: 100,
    given: { length: wholeNumbers(0, 14, [4, 3, 2, 5, 1, 0]), shuffle: flag() },
    traits: {
      "shuffle is true and length is 2 or more": ({ length, shuffle }) => shuffle && length >= 2,
      "shuffle is true and length is 1 or more": ({ length, shuffle }) => shuffle && length >= 1,
      "shuffle is false and length is 1 or more": ({ length, shuffle }) => !shuffle && length >= 1,
      "shuffle is false and length is 2 or more": ({ length, shuffle }) => !shuffle && length >= 2,
      "shuffle is false and length is above 10": ({ length, shuffle }) => !shuffle && length > 10,
    },
    run(passOrder, { length, shuffle }, see) {
      const order = passOrder(length, shuffle);
      see(RESULT, order);
      see("a second call, without setting the seed again", passOrder(length, shuffle));
      see("what the first call returned, after a second call", order);
      if (!shuffle && Array.isArray(order)) {
        order.fill(-1);
        see(
          "a call after the caller has written -1 over all of an earlier result",
          passOrder(length, shuffle),
        );
      }
      if (length > 10 && !shuffle) see("the last index of 300, in order", passOrder(300, false).at(-1));
      const [draws, due] = shuffle
        ? ["just one randperm(length)", () => randperm(length)]
        : ["nothing", () => {}];
      seeDraws(see, `whether ${draws} is drawn from the generator`, () => passOrder(length, shuffle), due);
    },
  });

  type Cut = { readonly items: readonly unknown[]; readonly batchSize: { at: number; plan: number } };
  /** Whether the size is possible and something holds for the length of the list, the size and the items. */
  const cut =
    (holds: (length: number, size: number, items: readonly unknown[]) => boolean) =>
    ({ items, batchSize: { at, plan } }: Cut): boolean =>
      at === 0 && holds(items.length, plan, items);

  trial("Q24 · portions: cut in order, and the last one may be smaller", "portions", {
    tries: 150,
    given: {
      items: list(things(letters, undefined, undefined)),
      batchSize: either(wholeNumbers(1, 14), choice([0, -1, -2, 1.5, 2.5, NaN, Infinity])),
    },
    // More than 32 bits hold, but only for an empty list: somebody might fill a portion up.
    adjust({ items, batchSize: { at, plan } }) {
      const size = items.length === 0 && plan % 2 === 0 ? 3e9 : Math.min(plan, items.length + 2);
      return { items, batchSize: { at, plan: at === 0 ? size : plan } };
    },
    traits: {
      "batchSize isn't a whole number of 1 or more": ({ batchSize: { at } }) => at === 1,
      "batchSize is a fraction, NaN or Infinity": ({ batchSize: { plan } }) => !Number.isInteger(plan),
      "batchSize is NaN or Infinity": ({ batchSize: { plan } }) => !Number.isFinite(plan),
      "batchSize is above 1, but no whole number": ({ batchSize: { at, plan } }) => at === 1 && plan > 1,
      "it doesn't come out even": cut((n, size) => n % size !== 0),
      "the last of several portions isn't full": cut((n, size) => n % size !== 0 && size < n),
      "there are no items": cut((n) => n === 0),
      "it comes out even": cut((n, size) => n % size === 0),
      "batchSize is larger than the list": cut((n, size) => size > n),
      "batchSize is 3000000000": cut((_, size) => size > 1e9),
      "there is more than one portion": cut((n, size) => size < n),
      "a portion is full": cut((n, size) => size <= n),
      "a portion begins with an item that is undefined": cut((_, size, items) =>
        items.some((item, i) => i % size === 0 && item === undefined),
      ),
      "a portion begins with an item that is 0, false, null or empty (falsy)": cut((_, size, items) =>
        items.some((item, i) => i % size === 0 && isFalsy(item)),
      ),
      "an item is 0, false, null or empty (falsy)": cut((_n, _size, items) => items.some(isFalsy)),
    },
    names: ({ batchSize }) => [batchSize.plan],
    run(portions, { items, batchSize }, see) {
      const cut: unknown[][] = portions(items, batchSize);
      see(RESULT, cut);
      see("a second call with the same arguments", portions(items, batchSize));
      for (const one of cut) one.push("added by the caller");
      see("items after the call, and after the caller has added to every portion", items);
      see("a third call", portions(items, batchSize));
    },
  });
});

describe("4-collate", () => {
  const { trial } = section(test, "08-minibatches/4-collate", work4, right4);

  type Plans = {
    readonly x: TensorPlan;
    readonly y: TensorPlan;
    readonly items: number;
    readonly odd: Odd;
  };
  /** Whether there is an item and something holds for inputs or labels. */
  const someOf =
    (holds: (one: TensorPlan) => boolean) =>
    ({ x, y, items }: Plans): boolean =>
      items > 0 && [x, y].some(holds);

  trial("Q24 · collate: inputs and labels, each stacked along a new first axis", "collate", {
    tries: 100,
    given: {
      x: rowTensors(3),
      y: rowTensors(3),
      items: steering(wholeNumbers(0, 5, [2, 3, 1, 4, 5])),
      odd: steering(choice<Odd>(["", "", "", "", ""], ["input", "label"])),
    },
    adjust: ({ x, y, items, odd }) => ({
      x: countedRows(x, items, 10),
      y: countedRows(y, items),
      items,
      odd: items < 2 ? "" : odd,
    }),
    call: ({ x, y, odd }) => `collate([${showRows(x, y, odd)}])`,
    traits: {
      "the last item has another shape": ({ odd }) => odd !== "",
      "there is no item": ({ items }) => items === 0,
      "there is one item": ({ items }) => items === 1,
      "labels have another shape than (1)": ({ y, items }) => items > 0 && String(y.shape.slice(1)) !== "1",
      "an input or a label isn't a single number (rank 0)": someOf(({ shape }) => shape.length > 1),
      "a label isn't a single number (rank 0)": ({ y, items }) => items > 0 && y.shape.length > 1,
      "labels aren't float32": ({ y, items }) => items > 0 && y.dtype !== "float32",
      "inputs or labels aren't float32": someOf(({ dtype }) => dtype !== "float32"),
      "there is one item, or something has an axis of length 1": (plans) =>
        plans.items === 1 || someOf(({ shape }) => shape.slice(1).includes(1))(plans),
    },
    names: () => [], // The engine refuses, in its own words.
    run(collate, { x, y, odd }, see) {
      const pairs = rowPairs(x, y, odd);
      see(RESULT, collate(pairs));
      see("the items after the call", pairs);
      see("a second call with the same items", collate(pairs));
    },
  });
});

describe("5-loader", () => {
  const { trial } = section(test, "08-minibatches/5-loader", work5, right5);

  /** At most so many batches: a pass without an end must come to one. */
  const MOST = 20;

  /** The batches of a pass; `then` is called with each of them in hand. */
  function pass(loader: Iterable<Pair>, most = MOST, then = () => {}): unknown[] {
    const batches: unknown[] = [];
    for (const batch of loader) {
      then();
      batches.push(batch);
      if (batches.length >= most) break;
    }
    return batches;
  }

  /** What was asked for since the last time, in ascending order: the order inside a batch is the learner's. */
  const taken = (asked: number[]): number[] => asked.splice(0).sort((a, b) => a - b);

  trial("Q24 · DataLoader: every pass in a new order, batch by batch, the last one smaller", "DataLoader", {
    given: {
      items: wholeNumbers(0, 12, [3, 2, 4, 5, 1]),
      batchSize: wholeNumbers(1, 6, [2, 1, 3]),
      shuffle: flag(),
    },
    call: ({ items, batchSize, shuffle }) =>
      `new DataLoader(data, { batchSize: ${batchSize}, shuffle: ${shuffle} }, parts), data of ${items} item${items === 1 ? "" : "s"}`,
    traits: {
      "it doesn't come out even": ({ items, batchSize }) => items % batchSize !== 0,
      "it comes out even": ({ items, batchSize }) => items % batchSize === 0,
      "the last batch is less than half full": ({ items, batchSize }) =>
        items % batchSize > 0 && (items % batchSize) * 2 < batchSize,
      "the last batch holds one item": ({ items, batchSize }) => items > 0 && (items - 1) % batchSize === 0,
      "there is more than one batch": ({ items, batchSize }) => items > batchSize,
      "there is an item": ({ items }) => items > 0,
      "there are two items or more, and shuffle is true": ({ items, shuffle }) => shuffle && items > 1,
    },
    run(DataLoader, { items, batchSize, shuffle }, see) {
      const log: string[] = [];
      const data = new AskedItems(items);
      const loader = new DataLoader(data, { batchSize, shuffle }, loggedParts(log));
      const second = new DataLoader(new AskedItems(items, 100), { batchSize, shuffle }, loggedParts([]));

      see("length", loader.length);
      const draws = log.splice(0).filter((call) => /passOrder.*true/.test(call)).length;
      see("how many random orders are drawn to make a loader and to know its length", draws);
      see("the items that were asked for to know the length", taken(data.asked));
      const asked: number[][] = [];
      const first = pass(loader, MOST, () => asked.push(taken(data.asked)));
      const called = (isCollate: boolean) => log.filter((call) => call.startsWith("collate") === isCollate);
      see("the batches of a pass", first);
      see("how passOrder and portions are called in a pass", called(false));
      see("what collate is handed in a pass", called(true));
      see("the items that the data set was asked for, batch by batch", [...asked, taken(data.asked)]);
      see("the batches of a second pass", pass(loader));
      see("the items that the data set was asked for in a second pass", taken(data.asked));
      const [one, other] = [loader[Symbol.iterator](), loader[Symbol.iterator]()];
      const inTurns = Array.from({ length: 2 }, () => [one.next().value, other.next().value]);
      see("the batches of two passes at once, in turns", inTurns);
      pass(loader, 1);
      see("the batches of a pass, after one that was left after its first batch", pass(loader));
      see("the batches of a second loader", pass(second));
      data.changed();
      const fresh = new DataLoader(data, { batchSize, shuffle }, loggedParts([]));
      const what = "whether length counts anew after the data set has got two items more";
      see(what, loader.length === fresh.length);
      see("the batches of a pass, after the data set has got two items more", pass(loader));
      for (const part of ["passOrder", "portions", "collate"] as const) {
        seeError(see, part, (broken) => {
          const parts = { ...loggedParts([]), [part]: broken };
          return pass(new DataLoader(data, { batchSize, shuffle }, parts));
        });
      }
      seeError(see, "get", (broken) => {
        data.get = broken;
        return pass(loader);
      });
    },
  });
});

describe("6-noise", () => {
  const { trial } = section(test, "08-minibatches/6-noise", work6, right6);

  trial("randomBatch · different rows, each with its label, as randperm draws them", "randomBatch", {
    tries: 100,
    given: {
      x: rowTensors(3),
      y: rowTensors(2),
      rows: steering(wholeNumbers(1, 12, [3, 2, 4, 5, 1])),
      batchSize: wholeNumbers(1, 12, [2, 1, 3]),
    },
    args: ["x", "y", "batchSize"],
    adjust: ({ x, y, rows, batchSize }) => ({
      x: countedRows(x, rows, 10),
      y: countedRows(y, rows),
      rows,
      batchSize: Math.min(batchSize, rows),
    }),
    traits: {
      "not all rows are drawn": ({ rows, batchSize }) => batchSize < rows,
      "all rows are drawn": ({ rows, batchSize }) => batchSize === rows,
      "there are two rows or more": ({ rows }) => rows >= 2,
      "the batch has two rows or more": ({ batchSize }) => batchSize >= 2,
      "a row of y holds two numbers or more": ({ y, rows }) => y.values.length > rows,
      "a row of y isn't a plain number (rank 0) of type float32": ({ y }) =>
        y.shape.length > 1 || y.dtype !== "float32",
    },
    run(randomBatch, { x, y, batchSize }, see) {
      see(RESULT, randomBatch(x, y, batchSize));
      see("x after the call", x);
      see("y after the call", y);
      const what = "whether one randperm of all rows is drawn, and nothing else";
      const due = () => randperm(x.shape[0] ?? 0);
      seeDraws(see, what, () => randomBatch(x, y, batchSize), due);
      see("a later call, without setting the seed again", randomBatch(x, y, batchSize));
    },
  });

  /** Draws and numbers of a gradient: the example prefers the first. */
  const GRADIENT_SHAPES: readonly (readonly number[])[] = [1, 2, 3].flatMap((width) =>
    [1, 2, 3, 4].map((draws) => [draws, width]),
  );

  trial("Q13 · noise: squared distances to the truth, their mean, its root", "noise", {
    tries: 100,
    given: {
      gradients: tensors({ shapes: choice(GRADIENT_SHAPES) }),
      truth: tensors({ shapes: shapes(1, 1), numbers: numbers({ plain: [4, 1, 2, 3, 5] }) }),
      where,
      isHit: steering(choice([false, false, false, true])),
    },
    args: ["gradients", "truth"],
    adjust({ gradients, truth, where, isHit }) {
      const own = moved({ ...truth, shape: [gradients.shape[1] ?? 1] }, where);
      const others = moved(gradients, where);
      const values = isHit ? [...valuesOf(own), ...valuesOf(others)] : others.values;
      return { gradients: { ...others, values }, truth: own, where, isHit };
    },
    traits: {
      "all numbers are large and lie near each other": ({ where }) => where === "far",
      "all numbers are tiny": ({ where }) => where === "tiny",
      "a gradient is exactly the truth": ({ isHit }) => isHit,
      "there are two gradients or more": ({ gradients }) => (gradients.shape[0] ?? 0) > 1,
      "a gradient has two numbers or more": ({ gradients }) => (gradients.shape[1] ?? 0) > 1,
    },
    run(noise, { gradients, truth, where }, see) {
      const exactly = digitsAt(where, 1, 1e-4);
      see(RESULT, noise(gradients, truth), exactly);
      see("gradients after the call", gradients, exactly);
      see("truth after the call", truth, exactly);
      see("a second call with the same arguments", noise(gradients, truth), exactly);
      seeAfterChange(see, noise, { gradients, truth });
    },
  });
});

describe("7-sizes", () => {
  const { trial } = section(test, "08-minibatches/7-sizes", work7, right7);

  /** The mean of what should be a tensor; anything else is named as it is. */
  const meanOf = (value: unknown): number => (value instanceof Tensor ? value.mean().item() : Number.NaN);
  const isRising = (sizes: readonly number[]): boolean =>
    sizes.every((size, i) => size >= (sizes[i - 1] ?? 0));

  trial("Q13 · compareSizes: for every size its draws, their gradients together", "compareSizes", {
    given: {
      sizes: list(wholeNumbers(1, 6, [2, 3, 1, 4]), { max: 4 }),
      draws: wholeNumbers(1, 4, [2, 1, 3]),
    },
    call: ({ sizes, draws }) => `compareSizes([${sizes.join(", ")}], ${draws}, measure)`,
    traits: {
      "there are two sizes or more, and two draws or more": ({ sizes, draws }) =>
        sizes.length >= 2 && draws >= 2,
      "there are two draws or more, and a size": ({ sizes, draws }) => sizes.length >= 1 && draws >= 2,
      "there is a size": ({ sizes }) => sizes.length >= 1,
      "the sizes aren't in ascending order": ({ sizes }) => !isRising(sizes),
      "a size comes twice, or the sizes aren't in ascending order": ({ sizes }) =>
        hasTwice(sizes) || !isRising(sizes),
    },
    run(compareSizes, { sizes, draws }, see) {
      const [drawn, handed, received]: [unknown[], unknown[], unknown[]] = [[], [], []];
      const measure: right7.Measure = {
        // Batch number b is made of the number b; its labels are −b.
        draw(size) {
          drawn.push(size);
          const count = Number.isInteger(size) && size > 0 ? size : 1;
          return [full([count, 3], drawn.length), full([count, 1], -drawn.length)];
        },
        gradient(x, y) {
          const b = meanOf(x);
          handed.push([b, meanOf(y)]);
          return tensor([b, 10 * b]);
        },
        noise(gradients) {
          received.push(gradients);
          return [1.0625, 0, NaN, 4.5][received.length - 1] ?? received.length;
        },
      };
      const rows = compareSizes(sizes, draws, measure);
      see("the batches that were drawn, by their sizes", drawn);
      see("the batches handed to gradient (batch b holds the number b, its labels −b)", handed);
      see("the gradients handed to noise (that of batch b is [b, 10b])", received);
      see(RESULT, rows);
      see("sizes after the call", sizes);
      for (const part of ["draw", "gradient", "noise"] as const)
        seeError(see, part, (broken) => compareSizes(sizes, draws, { ...measure, [part]: broken }));
    },
  });

  test("Q13 · compareSizes: real 3s and 7s, sizes 1, 9 and 81: noise falls with the root, cost grows in full", async () => {
    const real = await everyFourthDigit();
    const truth = gradientAtZero(...real);
    manualSeed(2);
    const rows = work7.compareSizes([1, 9, 81], 30, {
      draw: drawer(real),
      gradient: gradientAtZero,
      noise: (gradients) => distanceFrom(truth, gradients),
    });
    const images = rows.map((row) => row.images);
    expectNumbers(images, [30, 270, 2430], { what: "how many pictures 30 draws of 1, 9 and 81 look at" });
    const [one = 0, nine = 0, many = 0] = rows.map((row) => row.noise);
    expectNumbers([one / nine, nine / many], [3, 3], {
      what: "how many times smaller the noise gets from size 1 to 9, and from 9 to 81",
      tolerance: 0.2,
    });
  });

  const noises = numbers({ min: 0.05, max: 20, special: [0.5, 0.25, 0.05] });
  /** However small a number is, its first digits count. */
  const seeDigits = (see: See, number: unknown): void =>
    see(RESULT, number, { tolerance: typeof number === "number" ? 1e-6 * Math.min(1, Math.abs(number)) : 0 });
  /** Whether a number is 1, or 1 doubled (or halved) once or more. */
  const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n));

  trial("Q13 · expectedNoise: noise shrinks as one over the square root of the batch size", "expectedNoise", {
    given: { measured: noises, batchSize: wholeNumbers(1, 40), other: wholeNumbers(1, 40) },
    traits: {
      "other is smaller than batchSize": ({ batchSize, other }) => other < batchSize,
      "other and batchSize differ": ({ batchSize, other }) => other !== batchSize,
      "other isn't a whole number of times batchSize": ({ batchSize, other }) => other % batchSize !== 0,
      "neither size is a multiple of the other": ({ batchSize, other }) =>
        other % batchSize !== 0 && batchSize % other !== 0,
      "neither size is 1, 4, 16, ... times the other": ({ batchSize, other }) =>
        !isPowerOfTwo(Math.sqrt(other / batchSize)),
    },
    run: (expectedNoise, { measured, batchSize, other }, see) =>
      seeDigits(see, expectedNoise(measured, batchSize, other)),
  });

  trial("Q13 · sizeFor: half the noise costs four times the pictures", "sizeFor", {
    given: { measured: noises, batchSize: wholeNumbers(1, 40), wanted: noises },
    traits: {
      "more noise is wanted than was measured": ({ measured, wanted }) => wanted > measured,
      "the two noises differ": ({ measured, wanted }) => wanted !== measured,
      "measured isn't 1, 2, 4, ... times wanted": ({ measured, wanted }) =>
        measured < wanted || !isPowerOfTwo(measured / wanted),
      "measured isn't a whole number of times wanted": ({ measured, wanted }) => measured % wanted !== 0,
      "the size is below 1": ({ measured, batchSize, wanted }) => batchSize * (measured / wanted) ** 2 < 1,
      "the size isn't a whole number": ({ measured, batchSize, wanted }) =>
        !Number.isInteger(batchSize * (measured / wanted) ** 2),
    },
    run: (sizeFor, { measured, batchSize, wanted }, see) =>
      seeDigits(see, sizeFor(measured, batchSize, wanted)),
  });
});

describe("answers", () => claims(test, work, right));
