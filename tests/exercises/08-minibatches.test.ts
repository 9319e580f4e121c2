/**
 * Module 08: from two lists to shuffled batches, and how noisy the gradient of a batch is.
 *
 * Row i of the small data is [10i, 10i + 1, 10i + 2] and its label is i: whatever comes out says where it comes from. The
 * gradients are those of the real 3s and 7s. No test needs two of the learner's sections.
 */
import { beforeAll, describe, test } from "vitest";
import {
  cat,
  type Dataset,
  DataLoader as EngineLoader,
  manualSeed,
  type Pair,
  randint,
  randperm,
  stack,
  Tensor,
  TensorDataset,
  tensor,
  zeros,
} from "#engine";
import { unzip, zip } from "#work/08-minibatches/1-zip.ts";
import { PairDataset } from "#work/08-minibatches/2-dataset.ts";
import { passOrder, portions } from "#work/08-minibatches/3-order.ts";
import { collate } from "#work/08-minibatches/4-collate.ts";
import { DataLoader } from "#work/08-minibatches/5-loader.ts";
import { noise, randomBatch } from "#work/08-minibatches/6-noise.ts";
import { compareSizes, expectedNoise, sizeFor } from "#work/08-minibatches/7-sizes.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  AskedRows,
  distanceFrom,
  drawer,
  drawGradients,
  everyFourthDigit,
  gradientAtZero,
  labelledRows,
  referenceParts,
  THREES,
} from "../support/minibatches.ts";
import { seen } from "../support/seen.ts";
import { messageOf } from "../support/thrown.ts";

let real: Pair;

beforeAll(async () => {
  real = await everyFourthDigit();
});

/** The gradient of all these pictures, computed once. */
let whole: Tensor | undefined;
const trueGradient = (): Tensor => {
  whole ??= gradientAtZero(...real);
  return whole;
};

/** The gradients of 30 random batches of 4 and of 30 of 64 pictures, drawn once; copies, because a wrong answer writes into them. */
let drawn: readonly [Tensor, Tensor] | undefined;
const drawnGradients = (): readonly [Tensor, Tensor] => {
  drawn ??= seeded(1, () => [drawGradients(real, 4, 30), drawGradients(real, 64, 30)]);
  return [drawn[0].clone(), drawn[1].clone()];
};

const count = (n: number, from = 0): number[] => Array.from({ length: n }, (_, i) => from + i);
const numbers = (t: Tensor): number[] => t.flatten().tolist() as number[];

/** What `draw` gives after a seed has been set. */
function seeded<T>(seed: number, draw: () => T): T {
  manualSeed(seed);
  return draw();
}

/** The order that one `randperm` gives after a seed. */
const permutation = (seed: number, n: number): number[] => seeded(seed, () => numbers(randperm(n)));

/** What something is made of, in words: "[tensor, tensor]" for a pair. */
function madeOf(value: unknown): string {
  const kind = (one: unknown): string =>
    one instanceof Tensor
      ? "tensor"
      : Array.isArray(one)
        ? "list"
        : one === undefined
          ? "nothing"
          : typeof one;
  return Array.isArray(value) ? `[${value.map(kind).join(", ")}]` : kind(value);
}

/** Checks that something is a list of two tensors, before anybody looks into it. */
function expectPair(actual: unknown, what: string, advice: string): asserts actual is Pair {
  expectSame(madeOf(actual), "[tensor, tensor]", {
    what: `what ${what} is made of`,
    mistakes: seen({ [`isn't a pair of tensors. ${advice}`]: madeOf(actual) }),
  });
}

describe("1-zip", () => {
  /** What people take for a zip of two lists. */
  const mistakenPairs = (first: readonly unknown[], second: readonly unknown[]) => {
    const pairs = first.map((item, i) => [item, second[i]]);
    return seen<unknown>({
      "is one list after the other. A pair holds one item of each. See section 1.": [...first, ...second],
      "is the items in turns, but not in pairs. Each pair is a list of its own.": pairs.flat(),
      "is the two lists in a list. Pair the first with the first, the second with the second. See section 1.":
        [[...first], [...second]],
      "is every item with every other. Only items at the same place belong together.": first.flatMap((a) =>
        second.map((b) => [a, b]),
      ),
      "has the item of the second list first. The input comes first, then its label.": pairs.map(([a, b]) => [
        b,
        a,
      ]),
      "has lost the last pair.": pairs.slice(0, -1),
      "is the items with their place in the list. The partner is what lies at that place in the second list.":
        first.map((item, i) => [item, i]),
      "has the place in front, and the partner is missing. The partner is what lies at that place in the second list.":
        first.map((item, i) => [i, item]),
      "gives equal items the partner of the first of them. Go by the place, not by the item: map hands the place over, too.":
        first.map((item) => [item, second[first.indexOf(item)]]),
      "has equal items only once. A Map keeps one partner for each; a list of pairs keeps them all.": [
        ...new Map(first.map((item, i) => [item, second[i]])),
      ],
    });
  };

  test('Q26 · zip of [1, 2, 3, 4] and "abcd" is [[1, "a"], [2, "b"], [3, "c"], [4, "d"]]', () => {
    const [first, second] = [
      [1, 2, 3, 4],
      ["a", "b", "c", "d"],
    ];
    const expected: unknown = [
      [1, "a"],
      [2, "b"],
      [3, "c"],
      [4, "d"],
    ];
    expectSame<unknown>(zip(first, second), expected, {
      what: 'zip([1, 2, 3, 4], ["a", "b", "c", "d"])',
      mistakes: mistakenPairs(first, second),
    });
    expectSame<unknown>(
      [first, second],
      [
        [1, 2, 3, 4],
        ["a", "b", "c", "d"],
      ],
      { what: "the two lists after zip" },
    );
  });

  test("zip · pairs whatever the lists hold", () => {
    const cases: [unknown[], unknown[]][] = [
      [
        ["x", "y", "z"],
        [true, false, true],
      ],
      [
        [3, 7, 3, 3, 7],
        ["a", "b", "c", "d", "e"],
      ],
      [[7], [["a", "list"]]],
      [[], []],
    ];
    for (const [first, second] of cases) {
      const expected: unknown = first.map((item, i) => [item, second[i]]);
      expectSame<unknown>(zip(first, second), expected, {
        what: `zip(${JSON.stringify(first)}, ${JSON.stringify(second)})`,
        mistakes: mistakenPairs(first, second),
      });
    }
  });

  test("Q26 · zip refuses lists of different lengths, and names both", () => {
    for (const [a, b] of [
      [4, 3],
      [2, 17],
    ] as const) {
      const message = messageOf(() => zip(count(a), count(b)));
      const both = [a, b].every((length) => new RegExp(`\\b${length}\\b`).test(message));
      expectSame(both ? `a message with ${a} and ${b}` : message, `a message with ${a} and ${b}`, {
        what: `the error when ${a} items meet ${b}`,
        mistakes: seen({
          "was said: the items without a partner were dropped, or paired with undefined. Pictures without labels are a mistake in the data, and should be heard of.":
            "nothing",
        }),
      });
    }
  });

  test("Q26 · zip: a shuffled list of pairs keeps every label beside its input", () => {
    const { x, y } = labelledRows(9);
    const inputs = count(9).map((i) => x.select(0, i));
    const labels = count(9).map((i) => y.select(0, i));
    const pairs = zip(inputs, labels);
    for (const pair of pairs) expectPair(pair, "each pair of a zip of tensors", "See section 1.");
    manualSeed(3);
    const [xs, ys] = new EngineLoader(pairs, { batchSize: 9, shuffle: true }).first();
    expectNumbers(xs, x.indexSelect(0, ys.flatten().long()), {
      what: `the inputs of a shuffled batch whose labels are ${numbers(ys).join(", ")}`,
    });
  });

  test("unzip · all first items, and all second ones", () => {
    const cases: [unknown, unknown][][] = [
      [
        [1, "a"],
        [2, "b"],
        [3, "c"],
      ],
      [[true, 9]],
      [],
    ];
    for (const pairs of cases) {
      const firsts = pairs.map(([a]) => a);
      const seconds = pairs.map(([, b]) => b);
      const before = JSON.stringify(pairs);
      expectSame<unknown>(unzip(pairs), [firsts, seconds], {
        what: `unzip(${JSON.stringify(pairs)})`,
        mistakes:
          pairs.length === 0
            ? seen<unknown>({
                "is no list at all, where two empty ones belong: the first pair was asked how long it is, and there is none.":
                  [],
              })
            : seen<unknown>({
                "is the pairs as they were. Collect all first items in one list, all second items in another.":
                  pairs,
                "has the two lists the wrong way round. The first items come first.": [seconds, firsts],
                "is everything in one list. The result is two lists.": pairs.flat(),
                "is one list after the other, in a single list. The result is two lists.": [
                  ...firsts,
                  ...seconds,
                ],
                "is the first items alone. The second items are a list beside it.": firsts,
                "is the first pair and the second pair. Go through all pairs, and take one item of each.": [
                  pairs[0],
                  pairs[1],
                ],
              }),
      });
      expectSame(JSON.stringify(pairs), before, {
        what: "the list of pairs after unzip",
        mistakes: seen({
          "means that the pairs were taken out of the caller's list. Read them, and leave them there.": "[]",
        }),
      });
    }
  });
});

describe("2-dataset", () => {
  /** Rows that begin with row `first`: then no index equals its label. */
  const rowsFrom = (first: number, n: number, width: number): { x: Tensor; y: Tensor } => ({
    x: tensor(count(n).map((i) => count(width, 10 * (first + i)))),
    y: tensor(count(n, first).map((label) => [label])),
  });

  test("PairDataset · length is the number of pairs", () => {
    for (const [n, width] of [
      [5, 3],
      [2, 4],
      [1, 6],
    ] as const) {
      const { x, y } = rowsFrom(0, n, width);
      expectNumbers(new PairDataset(x, y).length, n, {
        what: `length of a data set over inputs (${n}, ${width}) and labels (${n}, 1)`,
        mistakes: seen({
          "counts all the numbers in the inputs. An item is a whole row.": n * width,
          "is the length of a row. How many rows are there?": width,
          "is the last index. They count from 0, so there is one item more.": n - 1,
          "is how many dimensions the inputs have.": 2,
          "counts inputs and labels. A pair holds one of each.": 2 * n,
        }),
      });
    }
    const { x, y } = rowsFrom(0, 5, 3);
    const message = messageOf(() => new PairDataset(x, y.slice(0, 0, 4)));
    expectSame(message.includes("5") && message.includes("4"), true, {
      what: "whether 5 inputs and 4 labels are refused by a message with both numbers (that part was given)",
    });
  });

  test("Q26 · PairDataset: get yields the pair (input, label)", () => {
    for (const [first, n, width] of [
      [20, 4, 3],
      [3, 6, 5],
    ] as const) {
      const { x, y } = rowsFrom(first, n, width);
      const data = new PairDataset(x, y);
      for (const index of [2, n - 1, 0]) {
        const pair: unknown = data.get(index);
        expectPair(pair, `get(${index})`, "get returns [input, label].");
        const [input, label] = [x.select(0, index), y.select(0, index)];
        const mistakes = (tensors: Tensor, partner: Tensor, name: string) =>
          seen<Tensor>({
            [`is the ${name === "input" ? "label" : "input"}. The input comes first, the label second.`]:
              partner,
            "has kept dimension 0: it's a batch of one. select takes the dimension away, slice keeps it.":
              tensors.slice(0, index, index + 1),
            "is item number 0, whatever the index.": tensors.select(0, 0),
            "is the item before it: indices count from 0.": tensors.select(0, (index + n - 1) % n),
            "is the item after it: indices count from 0.": tensors.select(0, (index + 1) % n),
            "is everything there is. get is asked for one item.": tensors,
          });
        expectNumbers(pair[0], input, {
          what: `the input of get(${index})`,
          mistakes: [
            ...mistakes(x, label, "input"),
            ...seen({
              "goes down a column: select was told dimension 1. An item is a row, so the dimension is 0.":
                x.select(1, Math.min(index, width - 1)),
            }),
          ],
        });
        expectNumbers(pair[1], label, {
          what: `the label of get(${index})`,
          mistakes: mistakes(y, input, "label"),
        });
      }
    }
  });

  test("PairDataset · get keeps the shape of a picture and of a plain label", () => {
    const [x, y] = real.map((all) => all.slice(0, THREES - 2, THREES + 3)) as [Tensor, Tensor];
    const [pictures, labels] = [x.view(-1, 28, 28), y.flatten()];
    const data = new PairDataset(pictures, labels);
    for (const index of [1, 2]) {
      const [picture, label] = data.get(index);
      expectNumbers(picture, pictures.select(0, index), { what: `picture ${index} of five real ones` });
      expectNumbers(label, index < 2 ? 1 : 0, { what: `label ${index} of five`, kind: "tensor" });
    }
  });

  test("Q26 · PairDataset: the engine's own loader makes batches of it", () => {
    const { x, y } = rowsFrom(2, 7, 3);
    const data: Dataset = new PairDataset(x, y);
    const batches = [...new EngineLoader(data, { batchSize: 3 })];
    expectSame(batches.length, 3, { what: "how many batches of 3 come from 7 items" });
    expectNumbers(cat(batches.map(([xb]) => xb)), x, { what: "the inputs of all batches together" });
    expectNumbers(cat(batches.map(([, yb]) => yb)), y, { what: "the labels of all batches together" });
  });
});

describe("3-order", () => {
  test("passOrder · without shuffle: 0, 1, 2, ...", () => {
    for (const n of [5, 1, 12, 0]) {
      const order = passOrder(n, false);
      const mixed = Array.isArray(order) && String([...order].sort((a, b) => a - b)) === String(count(n));
      expectNumbers(order, count(n), {
        what: `passOrder(${n}, false)`,
        kind: "list",
        mistakes: seen({
          "counts from 1. Indices begin with 0.": count(n, 1),
          "goes on to the length itself. The last index is one less.": count(n + 1),
          "stops too early: the last index is length − 1.": count(Math.max(0, n - 1)),
          "is the last first.": count(n).reverse(),
          "is shuffled, and nobody asked for it. Look at shuffle.": mixed ? order : count(n),
        }),
      });
    }
    manualSeed(1);
    passOrder(6, false);
    const [first, second] = [numbers(randperm(6)), numbers(randperm(6))];
    expectNumbers(first, permutation(1, 6), {
      what: "what randperm(6) gives after manualSeed(1) and passOrder(6, false)",
      mistakes: seen({
        "is a later draw: passOrder drew an order that nobody wanted. Draw only when shuffle is true.":
          String(first) === String(permutation(1, 6)) ? second : first,
      }),
    });
  });

  test("Q24 · passOrder, shuffled: every index exactly once, in a new order at every call", () => {
    const n = 30;
    manualSeed(11);
    const orders = [1, 2, 3].map(() => passOrder(n, true));
    const sorted = (order: readonly number[]): number[] => [...order].sort((a, b) => a - b);
    for (const order of orders) {
      expectNumbers(order.length, n, { what: `how many indices passOrder(${n}, true) gives` });
      const absent = count(n).filter((i) => !order.includes(i));
      const fromOne = absent.length === 1 && absent[0] === 0 && order.includes(n);
      const twice = new Set(order).size < n;
      expectSame(absent, [], {
        what: `the indices that are missing in passOrder(${n}, true)`,
        mistakes: seen({
          "is what counting from 1 leaves out: the first item has the index 0.": fromOne ? absent : [],
          "never come, and others come twice. In one pass every item comes exactly once: it isn't put back after it was drawn.":
            twice ? absent : [],
        }),
      });
      expectNumbers(sorted(order), count(n), { what: "the shuffled indices, sorted again" });
    }
    expectSame(new Set(orders.map(String)).size, 3, {
      what: "how many different orders three calls give",
      mistakes: seen({
        "means that the order never changes. Draw anew at every call, and leave the seed alone.": 1,
      }),
    });
  });

  test("passOrder · shuffled: what randperm gives under the caller's seed", () => {
    for (const [seed, n] of [
      [5, 8],
      [6, 20],
    ] as const) {
      const order = seeded(seed, () => passOrder(n, true));
      const again = seeded(seed, () => passOrder(n, true));
      expectSame(String(again) === String(order), true, {
        what: `whether passOrder(${n}, true) gives the same order after the same seed`,
        mistakes: seen({
          "means that chance comes from somewhere else, Math.random perhaps, and no run can be repeated. The engine's randperm follows the seed.": false,
        }),
      });
      expectNumbers(order, permutation(seed, n), {
        what: `passOrder(${n}, true) after manualSeed(${seed})`,
        kind: "list",
        mistakes: seen<number[] | (() => number[])>({
          "isn't shuffled.": count(n),
          "is what seed 42 gives, but another seed was set. Don't set the seed inside passOrder: that is the caller's business.":
            permutation(42, n),
          "is what randint gives: it draws every index from all of them, so some come twice and others never.":
            () => seeded(seed, () => numbers(randint(0, n, [n]))),
          "is what the second randperm gives. Call it once.": () =>
            seeded(seed, () => {
              randperm(n);
              return numbers(randperm(n));
            }),
        }),
      });
    }
  });

  test("Q24 · portions: every item once, the last portion with what is left", () => {
    for (const [n, size] of [
      [10, 4],
      [7, 3],
      [6, 2],
      [8, 4],
      [3, 5],
      [5, 1],
      [4, 4],
      [0, 3],
    ] as const) {
      const items = count(n).map((i) => (i * 7 + 3) % 11);
      const cut = (length: number, from: readonly number[] = items, step = length): number[][] =>
        count(Math.ceil(n / step)).map((i) => from.slice(i * step, i * step + length));
      const expected = cut(size);
      const parts = count(Math.ceil(n / size));
      expectSame(portions(items, size), expected, {
        what: `portions([${items.join(", ")}], ${size})`,
        mistakes: seen<number[][] | (() => number[][])>({
          "has no place for the last items: they don't fill a portion, but they belong to the pass.":
            expected.filter((part) => part.length === size),
          "fills the last portion up with the first items: now they come twice. A smaller last portion is fine.":
            cut(size, [...items, ...items]),
          "has lost the last item of each portion. slice stops before its end: the end is start + batchSize.":
            cut(size - 1, items, size),
          "has one item too many in each portion, and it comes again in the next one.": cut(
            size + 1,
            items,
            size,
          ),
          "begins a new portion at every item. The next one begins where this one ended.": cut(
            size,
            items,
            1,
          ),
          "takes batchSize for the number of portions. It's the number of items in each.": cut(
            Math.ceil(n / size),
          ),
          "deals the items out like cards. A portion is items that stand together.": parts.map((part) =>
            items.filter((_, i) => i % parts.length === part),
          ),
          "ends with an empty portion. When it comes out even, there is nothing left over.": [
            ...expected,
            [],
          ],
          "is the same portion again and again. The next one begins where this one ended.": parts.map(() =>
            items.slice(0, size),
          ),
          "is what slice(start, batchSize) gives. The second number says where the portion ends, not how long it is.":
            parts.map((i) => items.slice(i * size, size)),
          "fills the last portion up with undefined. A smaller last portion is fine.": parts.map((part) =>
            count(size).map((i) => items[part * size + i] as number),
          ),
          "has the last portion first.": [...expected].reverse(),
          "has all items in one portion.": [items],
        }),
      });
    }
  });

  test("portions · the list that was given stays as it is", () => {
    const items = ["d", "a", "c", "b", "e"];
    const actual = portions(items, 2);
    expectSame(items, ["d", "a", "c", "b", "e"], {
      what: "the list after portions",
      mistakes: seen({
        "means that the portions were taken out of the caller's list: splice does that. slice copies.": [],
        "means that the caller's list was sorted.": ["a", "b", "c", "d", "e"],
      }),
    });
    expectSame(actual, [["d", "a"], ["c", "b"], ["e"]], { what: "its portions of 2" });
  });

  test("portions · refuses a size that isn't a whole number of 1 or more, and names it", () => {
    // The harmless sizes first: with 0 a loop without the check never ends.
    for (const size of [2.5, Number.NaN, -2, 0]) {
      const message = messageOf(() => portions(count(6), size));
      const good = `a message with ${size}`;
      expectSame(message.includes(String(size)) ? good : message, good, {
        what: `the error of portions(items, ${size})`,
        mistakes: seen({
          "was said. Nobody can cut portions of such a size: check it before you cut.": "nothing",
        }),
      });
    }
  });
});

describe("4-collate", () => {
  /** Items with inputs of shape (2, 3) and labels of shape (1): every number is another one. */
  const items = (n: number): Pair[] =>
    count(n).map((i) => [tensor(count(6, 10 * i + 1)).view(2, 3), tensor([100 + i])]);

  test("Q24 · collate: inputs and labels, each stacked along a new first dimension", () => {
    for (const n of [4, 2, 1]) {
      const pairs = items(n);
      const batch: unknown = collate(pairs);
      expectPair(
        batch,
        `collate of ${n} pairs`,
        "collate returns [inputs, labels]: one tensor with all inputs, one with all labels.",
      );
      const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
      const mistakes = (list: Tensor[], partners: Tensor[]) =>
        seen<Tensor | (() => Tensor)>({
          "isn't what belongs here: inputs first, then labels.": stack(partners),
          "has no dimension for the items: cat joins along one that exists. stack makes a new one.": () =>
            cat(list),
          "has the items along dimension 1. The batch is dimension 0: each item is a row.": () =>
            stack(list, 1),
          "is the first item alone.": list[0]!,
          "is the mean of all items. A batch keeps them apart.": () => stack(list).mean(0),
        });
      expectNumbers(batch[0], stack(xs), {
        what: `the inputs of a batch of ${n} (each of shape (2, 3))`,
        mistakes: mistakes(xs, ys),
      });
      expectNumbers(batch[1], stack(ys), {
        what: `the labels of a batch of ${n} (each of shape (1))`,
        mistakes: mistakes(ys, xs),
      });
    }
  });

  test("collate · real pictures of shape (28, 28), plain labels", () => {
    const [x, y] = real;
    const indices = [7, 3000, THREES - 1];
    const pairs = indices.map((i): Pair => [x.select(0, i).view(28, 28), y.select(0, i).select(0, 0)]);
    const [xb, yb] = collate(pairs);
    expectNumbers(xb, x.indexSelect(0, tensor(indices).long()).view(3, 28, 28), {
      what: "a batch of three real pictures",
    });
    expectNumbers(yb, [1, 0, 1], { what: "their labels", kind: "tensor" });
  });
});

describe("5-loader", () => {
  /** The learner's loader over rows that say which item they are. */
  const loaderOf = (data: Dataset, batchSize: number, shuffle: boolean): DataLoader =>
    new DataLoader(data, { batchSize, shuffle }, referenceParts);

  const TWO_TENSORS = "Each thing that is yielded is one batch, as collate makes it.";

  /** All batches of one pass, checked to be pairs of tensors. */
  function pass(loader: Iterable<Pair>): Pair[] {
    const batches = [...loader];
    for (const batch of batches) expectPair(batch, "a batch", TWO_TENSORS);
    return batches;
  }

  /** The labels of a pass: which items came, in order. */
  const itemsOf = (batches: readonly Pair[]): number[] => batches.flatMap(([, y]) => numbers(y));

  const shapesOf = (batches: readonly Pair[]): number[][][] =>
    batches.map(([x, y]) => [[...x.shape], [...y.shape]]);

  test("DataLoader · length counts the batches, a last one that isn't full too", () => {
    for (const [n, size] of [
      [17, 5],
      [8, 4],
      [3, 5],
      [9, 1],
      [0, 4],
      [12396, 256],
    ] as const) {
      expectNumbers(loaderOf(new AskedRows(n), size, false).length, Math.ceil(n / size), {
        what: `length of a loader of ${n} items in batches of ${size}`,
        mistakes: seen({
          "leaves out the batch that isn't full. Its items belong to the pass.": Math.floor(n / size),
          "counts one batch too many when the items come out even.": Math.floor(n / size) + 1,
          "is how many items there are. How many batches do they make?": n,
          "is a batch and a piece of one. Any piece is a batch.": n / size,
          "is how many items are left over.": n % size,
          "is how many items a batch has.": size,
        }),
      });
    }
  });

  test("Q24 · DataLoader, shapes: full batches, and a smaller last one", () => {
    for (const [n, size] of [
      [10, 4],
      [6, 3],
      [2, 5],
      [0, 2],
    ] as const) {
      const sizes = referenceParts.portions(count(n), size).map((part) => part.length);
      const shapes = (lengths: readonly number[]): number[][][] =>
        lengths.map((b) => [
          [b, 3],
          [b, 1],
        ]);
      expectSame(shapesOf(pass(loaderOf(new AskedRows(n), size, false))), shapes(sizes), {
        what: `the shapes [inputs, labels] of all batches of ${size} out of ${n} rows of 3`,
        mistakes: seen({
          "has lost the last batch. It isn't full, but its items belong to the pass.": shapes(
            sizes.filter((b) => b === size),
          ),
          "is batches of one: each item came alone. Collate all the items of a portion.": shapes(
            count(n).map(() => 1),
          ),
          "is all items in one batch.": n === 0 ? [] : shapes([n]),
          "is the first batch only. yield hands a batch over and goes on; return ends the pass.": shapes(
            sizes.slice(0, 1),
          ),
        }),
      });
    }
  });

  test("Q24 · DataLoader without shuffle: every item once, in order", () => {
    for (const [n, size] of [
      [10, 4],
      [7, 2],
    ] as const) {
      const data = new AskedRows(n);
      const batches = pass(loaderOf(data, size, false));
      expectNumbers(itemsOf(batches), count(n), {
        what: `the items of a pass through ${n} in batches of ${size}, by their labels`,
        mistakes: seen({
          "ends before the last batch. It isn't full, but it belongs to the pass.": count(n - (n % size)),
          "begins every batch with item 0: these are the places inside a portion. The portion holds the indices.":
            count(n).map((i) => i % size),
          "is the numbers of the portions. A portion holds the indices of its items.": count(
            Math.ceil(n / size),
          ),
        }),
      });
      expectNumbers(cat(batches.map(([x]) => x)), labelledRows(n).x, { what: "the inputs of that pass" });
    }
  });

  test("Q24 · DataLoader with shuffle: the order that chance gives, each label beside its input", () => {
    for (const [seed, n, size] of [
      [4, 10, 4],
      [9, 15, 5],
    ] as const) {
      const { x } = labelledRows(n);
      const order = permutation(seed, n);
      const next = seeded(seed, () => {
        randperm(n);
        return numbers(randperm(n));
      });
      // A new order for every batch: either each takes its own portion of it, or each takes the first.
      const reordered = (place: (batch: number) => number): number[] =>
        seeded(seed, () =>
          count(Math.ceil(n / size)).flatMap(
            (i) => referenceParts.portions(numbers(randperm(n)), size)[place(i)]!,
          ),
        );
      const [ownPortions, firstPortions] = [reordered((i) => i), reordered(() => 0)];
      const batches = seeded(seed, () => pass(loaderOf(new AskedRows(n), size, true)));
      const rows = (indices: readonly number[]): Tensor => x.indexSelect(0, tensor([...indices]).long());
      const what = (name: string): string =>
        `the ${name} of a shuffled pass through ${n} items, seed ${seed}`;
      const mistakes = <T>(as: (indices: number[]) => T) => [
        { gives: as(count(n)), says: "isn't shuffled. Hand the option on to passOrder." },
        {
          gives: as(next),
          says: "is the second order that chance gave: inputs and labels were shuffled each on its own, or the order was made twice. One order for both, once per pass.",
        },
        ...[ownPortions, firstPortions].map((indices) => ({
          gives: as(indices),
          says: "is a new order for every batch: some items come twice in the pass, and others never. Make one order per pass.",
        })),
      ];
      expectNumbers(cat(batches.map(([xb]) => xb)), rows(order), {
        what: what("inputs"),
        mistakes: mistakes(rows),
      });
      expectNumbers(itemsOf(batches), order, {
        what: what("labels"),
        mistakes: mistakes((indices) => indices),
      });
    }
  });

  test("Q24 · DataLoader: a fresh order at every pass", () => {
    for (const [seed, n, size] of [
      [21, 11, 4],
      [22, 8, 3],
    ] as const) {
      const due = seeded(seed, () => count(3).map(() => numbers(randperm(n))));
      manualSeed(seed);
      const loader = loaderOf(new AskedRows(n), size, true);
      for (const [i, order] of due.entries()) {
        expectNumbers(itemsOf(pass(loader)), order, {
          what: `the items of pass ${i + 1} through ${n}, seed ${seed}`,
          mistakes: seen<number[]>({
            "is the order of the first pass again: it was shuffled once only. Make the order where the pass begins.":
              i > 0 ? due[0]! : [-1],
            "is nothing: the generator of the first pass is used up. Every pass begins a new one.":
              i > 0 ? [] : [-1],
            "isn't shuffled. Hand the option on to passOrder.": count(n),
            "is an order further on: more than one was made for this pass, or one was made when the loader was. Make one order, where the pass begins.":
              due[i + 1] ?? [-1],
          }),
        });
      }
    }
  });

  test("DataLoader · two loops at once don't disturb each other", () => {
    const loader = loaderOf(new AskedRows(3), 2, false);
    const met: number[] = [];
    for (const outer of loader) {
      for (const inner of loader) {
        expectPair(outer, "a batch", TWO_TENSORS);
        expectPair(inner, "a batch", TWO_TENSORS);
        met.push(10 * outer[0].shape[0]! + inner[0].shape[0]!);
      }
    }
    expectNumbers(met, [22, 21, 12, 11], {
      what: "the batch sizes that meet when a loop over 2 + 1 items runs inside another (outer, inner as two digits)",
      mistakes: seen<number[]>({
        "means that both loops share one place in the data. Keep it in a variable of the pass, not in the loader.":
          [22, 21],
        "means that both loops share one generator. Every pass begins a new one.": [21],
      }),
    });
  });

  test("DataLoader · a pass that was left early doesn't disturb the next", () => {
    const loader = loaderOf(new AskedRows(7), 3, false);
    for (const batch of loader) {
      expectPair(batch, "a batch", TWO_TENSORS);
      break;
    }
    expectNumbers(itemsOf(pass(loader)), count(7), {
      what: "the items of a pass, when the one before was left after a batch of 3",
      mistakes: seen<number[]>({
        "goes on where the pass before was left. A pass begins at the beginning.": count(4, 3),
        "is nothing: the generator of the first pass is used up. Every pass begins a new one.": [],
      }),
    });
  });

  test("DataLoader · gets the items of a batch only when it's this batch's turn", () => {
    const data = new AskedRows(10);
    for (const batch of loaderOf(data, 3, false)) {
      expectPair(batch, "a batch", TWO_TENSORS);
      break;
    }
    expectNumbers(data.asked, [0, 1, 2], {
      what: "the items that the data set was asked for, up to the first batch of 3",
      mistakes: seen({
        "means that all items were there before the first batch was. Get the items inside the loop, right before the yield.":
          count(10),
        "asks for every item twice: once for the input, once for the label? get gives both.": [
          0, 0, 1, 1, 2, 2,
        ],
        "asks for all inputs, then for all labels. get gives both at once.": [0, 1, 2, 0, 1, 2],
      }),
    });
  });

  test("Q24 · DataLoader: 300 real 3s and 7s, the same two batches as the engine's", () => {
    const [x, y] = real.map((all) => all.slice(0, THREES - 200, THREES + 100)) as [Tensor, Tensor];
    const data = new TensorDataset(x, y);
    const mine = pass(loaderOf(data, 256, false));
    const theirs = [...new EngineLoader(data, { batchSize: 256 })];
    expectSame(shapesOf(mine), shapesOf(theirs), {
      what: "the shapes of the batches: (256, 784) and (256, 1), then 44",
    });
    for (const [i, [xs, ys]] of mine.entries()) {
      const [xb, yb] = theirs[i]!;
      expectNumbers(ys, yb, { what: `the labels of batch ${i}` });
      expectNumbers(xs.sum(1), xb.sum(1), { what: `the ink of each picture of batch ${i}`, tolerance: 1e-4 });
    }
  });
});

describe("6-noise", () => {
  test("randomBatch · different rows, each with its label, as randperm draws them", () => {
    for (const [seed, n, size] of [
      [7, 12, 5],
      [8, 9, 4],
      [9, 6, 6],
      [10, 5, 1],
    ] as const) {
      const { x, y } = labelledRows(n);
      const rows = (of: Tensor, indices: readonly number[]): Tensor =>
        of.indexSelect(0, tensor([...indices]).long());
      const due = permutation(seed, n).slice(0, size);
      const again = seeded(seed, () => {
        randperm(n);
        return numbers(randperm(n)).slice(0, size);
      });
      const batch: unknown = seeded(seed, () => randomBatch(x, y, size));
      expectPair(batch, "what randomBatch returns", "It returns [rows of x, rows of y].");
      for (const [i, whole, name] of [
        [0, x, "inputs"],
        [1, y, "labels"],
      ] as const) {
        expectNumbers(batch[i], rows(whole, due), {
          what: `the ${name} of randomBatch with ${size} of ${n} rows after manualSeed(${seed})`,
          mistakes: seen<Tensor | (() => Tensor)>({
            "is the rows of a second draw: pictures and labels were drawn each on their own, and don't belong together any more. One randperm for both.":
              rows(whole, again),
            "isn't random: these are the first rows.": whole.slice(0, 0, size),
            "is what randint gives: it draws from all rows each time, so a row can come twice. See randperm.":
              () => seeded(seed, () => rows(whole, numbers(randint(0, n, [size])))),
            "is all rows in a random order. Take only the first batchSize of the indices.": rows(
              whole,
              permutation(seed, n),
            ),
            "is a permutation of the first rows only. Shuffle the indices of all rows, then take some.": () =>
              seeded(seed, () => rows(whole, numbers(randperm(size)))),
            "is what seed 42 gives, but another seed was set. Leave the seed to the caller.": rows(
              whole,
              permutation(42, n).slice(0, size),
            ),
            "has the labels where the inputs belong. Inputs first.": i === 0 ? rows(y, due) : rows(x, due),
          }),
        });
      }
    }
  });

  test("noise · squared distances to the truth, their mean, its root", () => {
    const cases: [number[][], number[]][] = [
      [
        [
          [4, 1, 1],
          [2, 2, 9],
        ],
        [1, 1, 1],
      ],
      [[[5, 2, 2, 7]], [1, 2, 0, 3]],
      [
        [
          [2, 3],
          [2, 3],
        ],
        [2, 3],
      ],
      [
        [
          [3, 4],
          [0, 0],
        ],
        [0, 0],
      ],
    ];
    const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
    for (const [rows, truth] of cases) {
      const squares = (from: readonly number[]): number[] =>
        rows.map((row) => row.reduce((sum, v, i) => sum + (v - from[i]!) ** 2, 0));
      const middle = truth.map((_, i) => mean(rows.map((row) => row[i]!)));
      const total = squares(truth).reduce((sum, v) => sum + v, 0);
      const sizes = rows.map((row) => row.reduce((sum, v, i) => sum + Math.abs(v - truth[i]!), 0));
      const [gradients, middleOfAll] = [tensor(rows), tensor(truth)];
      expectNumbers(noise(gradients, middleOfAll), Math.sqrt(mean(squares(truth))), {
        what: `noise of the gradients ${JSON.stringify(rows)} around the truth ${JSON.stringify(truth)}`,
        mistakes: seen({
          "is the mean of the squares. The root is missing: squares aren't distances.": mean(squares(truth)),
          "is the mean of the distances. Square them first, then the mean, then the root: that's the order.":
            mean(squares(truth).map(Math.sqrt)),
          "is the root of the sum. With more draws it would grow; take the mean over the draws.":
            Math.sqrt(total),
          "is the mean over every single number. A gradient is one point: add up its numbers, take the mean over the draws.":
            Math.sqrt(total / rows.length / truth.length),
          "has the axes exchanged: it adds up over the draws. sum(1) adds up the numbers of each row, and the mean goes over the rows.":
            Math.sqrt(total / truth.length),
          "adds up the sizes of the differences, without a square. Squares first, and the root at the end.":
            mean(sizes),
          "is how far the mean of the gradients lies from the truth. Errors in opposite directions cancel out then: square first.":
            Math.hypot(...middle.map((v, i) => v - truth[i]!)),
          "is measured from the mean of these gradients. The truth is given: measure from there.": Math.sqrt(
            mean(squares(middle)),
          ),
          "is how long the gradients are. Subtract the truth first.": Math.sqrt(
            mean(squares(truth.map(() => 0))),
          ),
        }),
      });
      expectNumbers(gradients, tensor(rows), {
        what: "the gradients after noise",
        mistakes: seen({
          "is the differences: they were written into the caller's tensor. sub makes a new one, sub_ doesn't.":
            tensor(rows.map((row) => row.map((v, i) => v - truth[i]!))),
        }),
      });
    }
  });

  test("Q13 · on the real 3s and 7s, 16 times the pictures leave a quarter of the noise", () => {
    const truth = trueGradient();
    const [four, sixtyFour] = drawnGradients();
    const ratio = noise(four, truth) / noise(sixtyFour, truth);
    expectNumbers(ratio, 4, {
      what: "the noise of 30 batches of 4, divided by that of 30 batches of 64",
      tolerance: 0.15,
      mistakes: seen({
        "is about 16: the squares shrink like that. Their root is missing.":
          (distanceFrom(truth, four) / distanceFrom(truth, sixtyFour)) ** 2,
        "is 1: it makes no difference how large the batches are?": 1,
      }),
    });
  });
});

describe("7-sizes", () => {
  test("compareSizes · for every size: as many batches, their gradients together, the pictures counted", () => {
    for (const [sizes, draws] of [
      [[2, 5], 3],
      [[4, 1, 3], 2],
    ] as const) {
      let batch = 0;
      const drawn: number[] = [];
      const received: Tensor[] = [];
      const rows = compareSizes(sizes, draws, {
        draw: (size) => {
          drawn.push(size);
          return [zeros(size, 4).add(++batch), zeros(size, 1).add(100 * batch)];
        },
        // A made-up gradient that says from which batch it is.
        gradient: (x, y) => tensor([x.mean().item(), y.mean().item()]),
        noise: (gradients) => {
          received.push(gradients);
          return 1000 + received.length;
        },
      });
      const each = sizes.flatMap((size) => count(draws).map(() => size));
      const what = `of compareSizes([${sizes.join(", ")}], ${draws}, ...)`;
      expectNumbers(drawn, each, {
        what: `the batches drawn by ${what.slice(3)}, by their sizes`,
        mistakes: seen({
          "is one batch per size. Draw a new one each time, as often as asked.": [...sizes],
          "takes turns between the sizes. That's as good; but do all draws of one size, then those of the next.":
            count(draws).flatMap(() => [...sizes]),
          "is one size too few, or one draw too few.": each.slice(0, -1),
        }),
      });
      for (const [i, gradients] of received.entries()) {
        const from = count(draws, i * draws + 1);
        expectSame(gradients instanceof Tensor ? "a Tensor" : "no Tensor", "a Tensor", {
          what: "what noise was given",
          mistakes: seen({
            "came: a list, perhaps. stack makes one tensor of the gradients, with one row for each.":
              "no Tensor",
          }),
        });
        expectNumbers(gradients, tensor(from.map((b) => [b, 100 * b])), {
          what: `the gradients given to noise for batch size ${sizes[i]}`,
          mistakes: seen({
            "is the same gradient several times. Draw a new batch for each.": tensor(
              from.map(() => [from[0]!, 100 * from[0]!]),
            ),
            "has the gradients of the sizes before in it, too. Every size begins with an empty list.": tensor(
              count((i + 1) * draws, 1).map((b) => [b, 100 * b]),
            ),
            "is a single gradient. noise is asked once for each size, with the gradients of all its draws.":
              tensor([[from[0]!, 100 * from[0]!]]),
            "is the gradients one after the other in a single row. Stack them: one per row.": tensor(
              from.flatMap((b) => [b, 100 * b]),
            ),
          }),
        });
      }
      const expected = (images: (size: number) => number) =>
        sizes.map((batchSize, i) => ({ batchSize, noise: 1001 + i, images: images(batchSize) }));
      expectSame<unknown>(
        rows,
        expected((size) => size * draws),
        {
          what: `the rows ${what}`,
          mistakes: seen<unknown>({
            "counts the pictures of one batch only. All draws had to look at theirs.": expected(
              (size) => size,
            ),
            "counts batches. A batch of 256 is more work than one of 4: count its pictures.": expected(
              () => draws,
            ),
            "counts every single pixel. Count pictures: the rows of x.": expected((size) => size * draws * 4),
            "goes on counting from one size to the next. Every size begins at 0.": expected((size) =>
              sizes
                .slice(0, (sizes as readonly number[]).indexOf(size) + 1)
                .reduce((all, one) => all + one * draws, 0),
            ),
          }),
        },
      );
    }
  });

  test("Q13 · compareSizes: real 3s and 7s, sizes 1, 9 and 81: noise falls with the root, cost grows in full", () => {
    const truth = trueGradient();
    manualSeed(2);
    const draws = 30;
    const rows = compareSizes([1, 9, 81], draws, {
      draw: drawer(real),
      gradient: gradientAtZero,
      noise: (gradients) => distanceFrom(truth, gradients),
    });
    const images = rows.map((row) => row.images);
    expectNumbers(images, [30, 270, 2430], {
      what: `how many pictures ${draws} steps look at with batches of 1, 9 and 81`,
    });
    const [one, nine, many] = rows.map((row) => row.noise);
    expectNumbers([one! / nine!, nine! / many!], [3, 3], {
      what: "how many times smaller the noise gets from size 1 to 9, and from 9 to 81",
      tolerance: 0.2,
    });
    const long = Math.sqrt(truth.pow(2).sum().item());
    expectSame([one! > 3 * long, many! < long / 2], [true, true], {
      what: `whether the noise of single pictures is more than three times as long as the true gradient (${long.toFixed(2)}), and that of 81 less than half as long`,
    });
  });

  test("expectedNoise · noise shrinks as one over the square root of the batch size", () => {
    for (const [measured, size, other] of [
      [6, 1, 9],
      [0.8, 4, 64],
      [3, 50, 2],
      [2, 8, 8],
    ] as const) {
      const ratio = size / other;
      expectNumbers(expectedNoise(measured, size, other), measured * Math.sqrt(ratio), {
        what: `expectedNoise(${measured}, ${size}, ${other})`,
        mistakes: seen({
          "is what comes when noise shrinks like the batch grows. It's slower: the square root is missing.":
            measured * ratio,
          "has it the wrong way round: a larger batch has less noise.": measured / Math.sqrt(ratio),
          "is what comes when noise grows with the batch.": measured / ratio,
          "is how many times as large the noise is. Multiply what was measured by it.": Math.sqrt(ratio),
          "is what comes from a batch of 1. The noise was measured at another size.":
            measured / Math.sqrt(other),
          "is what comes when noise shrinks with the square of the batch size.": measured * ratio ** 2,
        }),
      });
    }
  });

  test("Q13 · expectedNoise foretells what the real 3s and 7s give", () => {
    const truth = trueGradient();
    const [few, many] = drawnGradients().map((gradients) => distanceFrom(truth, gradients));
    expectNumbers(expectedNoise(few!, 4, 64), many!, {
      what: `the noise of batches of 64, foretold from ${few!.toFixed(3)} at batches of 4, beside what was measured`,
      tolerance: 0.02,
      mistakes: seen({
        "is a sixteenth. 16 times the pictures leave a quarter of the noise.": few! / 16,
      }),
    });
  });

  test("Q13 · sizeFor: half the noise costs four times the pictures", () => {
    for (const [measured, size, wanted] of [
      [6, 1, 2],
      [4, 10, 2],
      [0.5, 100, 2],
      [3, 7, 3],
    ] as const) {
      const ratio = measured / wanted;
      expectNumbers(sizeFor(measured, size, wanted), size * ratio ** 2, {
        what: `sizeFor(${measured}, ${size}, ${wanted})`,
        mistakes: seen({
          "grows only as fast as the noise falls. Half the noise costs more than twice the pictures.":
            size * ratio,
          "grows with the root. It's the other way round: noise goes with the root of the size, so the size goes with the square of the noise.":
            size * Math.sqrt(ratio),
          "has it the wrong way round: less noise needs a larger batch.": size / ratio ** 2,
          "forgets at which batch size the noise was measured.": ratio ** 2,
          "is rounded up. Leave what the law gives as it is.": Math.ceil(size * ratio ** 2),
          "is rounded. Leave what the law gives as it is.": Math.round(size * ratio ** 2),
        }),
      });
    }
  });
});
