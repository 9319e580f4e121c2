/**
 * A trial on small functions of this file's own: what it refuses, what it accepts, and what it says. Here the message is the product.
 */
import { describe, expect, test } from "vitest";
import { F, isGradEnabled, noGrad, setGradEnabled, type Tensor, tensor } from "#engine";
import { todo } from "#kit/todo.ts";
import { seeGradients } from "../trials/gradients.ts";
import { anything, choice, either, flag, list, numbers, wholeNumbers } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { tensors } from "../trials/tensors.ts";
import { RESULT, section, type TrialOptions } from "../trials/trial.ts";
import { inFull } from "./support/thorough.ts";

const lists = { list: list(numbers()) };

/**
 * The message of a trial in which `mine` stands for the learner's function; "" when it is accepted.
 *
 * @param afresh makes it as it is before its first call
 */
async function said<F extends (...args: never[]) => unknown>(
  right: F,
  mine: (...args: never[]) => unknown,
  options: TrialOptions<F, Record<string, unknown> & object & never> | Record<string, unknown>,
  afresh?: () => (...args: never[]) => unknown,
): Promise<string> {
  let body = async (): Promise<void> => {};
  const declare = (_: string, given: typeof body) => {
    body = given;
  };
  const work = afresh === undefined ? { f: mine } : { f: mine, $afresh: async () => ({ f: afresh() }) };
  section(declare, "00-none/1-none", work, { f: right }).trial("f", "f", options as never);
  try {
    await body();
    return "";
  } catch (error) {
    return `${(error as Error).name}\n${(error as Error).message}`;
  }
}

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
const largest = (list: readonly number[]): number => Math.max(...list);

describe("accepts", () => {
  test("the same in another way, and another order of a sum", async () => {
    const backwards = (list: readonly number[]) => list.reduceRight((total, one) => total + one, 0);
    expect(await said(sum, backwards, { given: lists })).toBe("");
  });

  test("-0 for 0, and a refusal in other words that names what is due", async () => {
    const right = (n: number) => {
      if (n < 0) throw new Error(`${n} is below 0`);
      return 0;
    };
    const mine = (n: number) => {
      if (n < 0) throw new RangeError(`not ${n}`);
      return -0;
    };
    const given = { n: wholeNumbers(-3, 3) };
    expect(await said(right, mine, { given, names: ({ n }: { n: number }) => [n] })).toBe("");
    const silent = () => 0;
    expect(await said(right, silent, { given, names: ({ n }: { n: number }) => [n] })).toContain(
      "expected an Error whose message names -1, but got no error, and 0.",
    );
  });
});

inFull("code that gets stuck where an error is due is told which", async () => {
  const right = (n: number) => {
    if (n < 1) throw new Error(`${n} is too small`);
    return n;
  };
  const endless = (n: number) => {
    for (let left = 1; left > 0; ) if (n >= 1) left = 0;
    return n;
  };
  const options = { given: { n: wholeNumbers(0, 3) }, names: ({ n }: { n: number }) => [n] };
  expect(await said(right, endless, options)).toMatch(
    /expected an Error whose message names 0\s+but got +no end after 2\.5 seconds/,
  );
});

describe("code that keeps something", () => {
  /** Right for the first list that it is given. */
  const remembering = () => {
    let total: number | undefined;
    return (list: readonly number[]) => {
      total ??= sum(list);
      return total;
    };
  };
  const lists = { list: list(wholeNumbers(1, 9), { min: 1 }) };
  const run = (f: (list: readonly number[]) => number, { list }: { list: number[] }, see: See) =>
    see(RESULT, f(list));
  const sentence = "As the very first call, this one is right: your code keeps something";

  test("from one call to the next is told so, where it can be loaded afresh", async () => {
    expect(await said(sum, remembering(), { given: lists, run }, remembering)).toContain(sentence);
    expect(await said(sum, remembering(), { given: lists, run })).not.toContain(sentence);
  });

  test("that is done once and never again is noticed", async () => {
    let isBegun = false;
    const once = (list: readonly number[]) => {
      const begins = !isBegun;
      isBegun = true;
      return begins ? 0 : sum(list);
    };
    expect(await said(sum, once, { given: lists, run })).toContain(
      "It goes wrong only as the very first call:",
    );
  });

  test("isn't said of code that is wrong from the first call on", async () => {
    const more = () => (list: readonly number[]) => sum(list) + 1;
    expect(await said(sum, more(), { given: lists, run }, more)).not.toContain(sentence);
    const counting = () => {
      let calls = 0;
      return (list: readonly number[]) => sum(list) + ++calls;
    };
    expect(await said(sum, counting(), { given: lists, run }, counting)).not.toContain(sentence);
  });
});

test("no finite number is as good as Infinity", async () => {
  const right = (n: number) => (n > 1 ? Number.POSITIVE_INFINITY : n);
  const given = { n: wholeNumbers(-3, 3) };
  expect(await said(right, (n: number) => (n > 1 ? 100 : n), { given })).toContain(
    "expected Infinity, but got 100.",
  );
  expect(await said(right, (n: number) => (n > 1 ? -Infinity : n), { given })).toContain(
    "but got -Infinity.",
  );
  expect(await said(right, right, { given })).toBe("");
});

test("the engine must record afterwards if it did before", async () => {
  const off = (list: readonly number[]) => {
    setGradEnabled(false);
    return sum(list);
  };
  expect(await said(sum, off, { given: lists })).toMatch(
    /engine records afterwards:\s+expected true,?\s+but got +false\./,
  );
  expect(isGradEnabled()).toBe(true);
});

test("a name that is nowhere: where it comes from", async () => {
  const unknown = (name: string) => said(sum, () => new Function(`return ${name}(1)`)(), { given: lists });
  expect(await unknown("stack")).toContain(
    'stack is not defined. Import it: import { stack } from "#engine";',
  );
  expect(await unknown("sumUp")).toContain(
    "sumUp is not defined. Is it spelled right, and imported at the top of the file?",
  );
});

describe("a promise or a generator, where none is due, explains what became of the arguments", () => {
  const clear = (list: number[]): void => {
    list.length = 0;
  };
  const run = (
    f: typeof clear,
    { list }: { list: number[] },
    see: (what: string, value: unknown) => void,
  ) => {
    f(list);
    see("list afterwards", list);
  };
  const tried = (mine: (list: number[]) => unknown) => said(clear, mine as never, { given: lists, run });

  test("async, function*, and a promise made by hand", async () => {
    expect(await tried(clear)).toBe("");
    expect(await tried(async (list) => clear(list))).toMatch(
      /but got +a Promise. Is "async" there that isn't needed\?/,
    );
    expect(await tried((list) => Promise.resolve(list).then(clear))).toMatch(/but got +a Promise\./);
    const lazy = function* (list: number[]) {
      yield clear(list);
    };
    expect(await tried(lazy)).toMatch(/but got +a generator. Is there a \* behind/);
  });

  test("and where they are due, nothing is said of them", async () => {
    const due = (list: number[]) => list.values();
    expect(
      await said(due, due, {
        given: lists,
        run: (f: typeof due, { list }: { list: number[] }) => [...f(list)],
      }),
    ).toBe("");
    const waits = async () => 1;
    expect(await said(waits, waits, { given: lists, run: (f: () => unknown) => void f() })).toBe("");
  });
});

describe("what is far too much isn't called an endless loop", () => {
  test("a huge text, a huge list", async () => {
    const text = await said(
      (n: number) => "x".repeat(n),
      () => "y".repeat(1e8),
      { given: { n: wholeNumbers(0, 3) } },
    );
    expect(text).toContain("a text of 100,000,000 characters");
    const many = await said(sum, () => new Array(2e7), { given: lists });
    expect(many).toContain("a list of 20,000,000 items");
  });

  inFull("calls that end, and together take too long", async () => {
    const slow = (list: readonly number[]) => {
      for (const end = performance.now() + 100; performance.now() < end; );
      return sum(list);
    };
    expect(await said(sum, slow, { given: lists })).toContain("Each call ends, but it does far more work");
  });
});

describe("says", () => {
  test("the smallest input, what differs, and when", async () => {
    const mine = (list: readonly number[]) => list.reduce((total, one) => total + (one > 9 ? 9 : one), 0);
    const message = await said(sum, mine, { given: { list: list(wholeNumbers(0, 20)) } });
    expect(message).toBe(
      [
        "Difference",
        "f([10])",
        "  expected 10, but got 9.",
        "It goes wrong when an item of list is 10 or more, and is right otherwise.",
      ].join("\n"),
    );
  });

  test("a pair of properties, where it takes two", async () => {
    const right = (a: number, twice: boolean) => (twice ? 2 * a : a);
    const mine = (a: number, twice: boolean) => (twice && a < 0 ? a : right(a, twice));
    const message = await said(right, mine, { given: { a: wholeNumbers(-5, 5), twice: flag() } });
    expect(message).toMatch(/It goes wrong when .*a is negative.*, and is right otherwise\./);
    expect(message).toContain("twice is true");
  });

  test("nothing about when, where nothing separates", async () => {
    let calls = 0;
    const moody = (list: readonly number[]) => (calls++ % 7 === 0 ? Number.NaN : sum(list));
    expect(await said(sum, moody, { given: lists })).not.toContain("otherwise");
  });

  test("a call that differs little and is right, where nothing separates", async () => {
    const mine = (list: readonly number[]) => sum(list) + (sum(list) % 5 === 3 ? 1 : 0);
    const message = await said(sum, mine, { given: { list: list(wholeNumbers(0, 20)) } });
    expect(message).toContain("f([3])\n  expected 3, but got 4.\n");
    expect(message).toMatch(/^But this is right: f\(\[\d+\]\)$/m);
  });

  test("that it is always wrong", async () => {
    const mine = (list: readonly number[]) => sum(list) + 1;
    expect(await said(sum, mine, { given: lists })).toContain("It goes wrong on every input that was tried.");
  });

  test("but not that every input is wrong, where the first call is right and a later one isn't", async () => {
    const seen = new WeakSet<object>();
    const tired = (list: readonly number[]) => {
      const isKnown = seen.has(list);
      seen.add(list);
      return isKnown ? -1 : sum(list);
    };
    const message = await said(sum, tired, { given: lists });
    expect(message).toContain("a second call with the same arguments");
    expect(message).not.toContain("every input");
  });

  test("which argument was changed", async () => {
    const mine = (list: number[]) => sum(list.sort());
    expect(await said(sum, mine, { given: lists })).toContain("list after the call");
  });

  test("what only a second call shows", async () => {
    const seen: number[] = [];
    const collect = (list: readonly number[]) => {
      if (list.length > 2) return seen;
      return [...list];
    };
    const right = (list: readonly number[]) => (list.length > 2 ? [] : [...list]);
    const growing = (list: readonly number[]) => {
      const out = collect(list);
      if (list.length > 2) seen.push(1);
      return list.length > 2 ? [...out.slice(0, 0), ...seen.slice(1)] : out;
    };
    expect(await said(right, growing, { given: lists })).not.toBe("");
  });

  test("that something is missing, or too much: return, async, *", async () => {
    const given = lists;
    expect(await said(sum, () => undefined, { given })).toContain('Is a "return" missing?');
    expect(await said(sum, async (list: never) => sum(list), { given })).toContain('Is "async" there');
    expect(
      await said(
        sum,
        function* (list: never) {
          yield sum(list);
        },
        { given },
      ),
    ).toContain("a generator");
  });

  test("on which input the code got stuck", async () => {
    const mine = (list: readonly number[]) => {
      while (list.length === 3) {}
      return sum(list);
    };
    const message = await said(sum, mine, { given: lists });
    expect(message).toMatch(/^Difference\nf\(\[[^,]+, [^,]+, [^,]+\]\)\n {2}expected an end\n/);
  }, 20_000);

  test("an error of the runtime as it is, with its place", async () => {
    const mine = (list: readonly number[]) =>
      list.length === 0 ? (undefined as never as number[]).length : sum(list);
    const message = await said(sum, mine, { given: lists });
    expect(message).toContain("but got  TypeError: Cannot read properties of undefined (reading 'length')");
    expect(message).toContain("It goes wrong when list is empty, and is right otherwise.");
  });

  test("a to-do is a to-do", async () => {
    const stub = () => {
      throw todo("add them up");
    };
    expect(await said(sum, stub, { given: lists })).toBe("TodoError\nadd them up");
  });
});

describe("looks at", () => {
  test("tensors of every sort: types, shapes, gradients", async () => {
    const right = (x: Tensor) => F.relu(x);
    const run = (f: (x: Tensor) => Tensor, { x }: { x: Tensor }, see: never) => {
      seeGradients(see, f(x), { x });
    };
    const given = { x: tensors({ tracks: true }) };
    expect(await said(right, (x: Tensor) => x.clamp(0), { given, run })).toContain(
      "the gradient that arrives at x",
    );
    expect(await said(right, (x: Tensor) => F.relu(x.detach()), { given, run })).toContain("is recorded");
    expect(await said(right, (x: Tensor) => x.maximum(tensor(0)).mul(x.gt(0)), { given, run })).toBe("");
  });

  inFull(
    "the engine's recording is as before, even if the code was stopped inside noGrad",
    async () => {
      const endless = () =>
        noGrad(() => {
          for (;;) {}
        });
      expect(await said(sum, endless, { given: lists })).toContain("expected an end");
      expect(tensor([1], { requiresGrad: true }).mul(2).requiresGrad).toBe(true);
    },
    20_000,
  );
});

test("the same code gets the same words", async () => {
  const given = { items: list(anything()), size: either(wholeNumbers(1, 5), choice([0, Number.NaN])) };
  const right = (items: readonly unknown[]) => items.filter((_, i) => i % 2 === 0);
  const mine = (items: readonly unknown[]) => items.filter((one, i) => i % 2 === 0 && one);
  const first = await said(right, mine, { given });
  expect(first).toContain("f([");
  expect(await said(right, mine, { given })).toBe(first);
  expect(await said(largest, sum, { given: { list: list(numbers(), { min: 1 }) } })).toContain("f([1, 2])");
});
