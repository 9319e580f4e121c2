/**
 * The messages of the helper that specs compare with (tests/support/expect.ts). Here the message is the product.
 */
import { describe, expect, test } from "vitest";
import { expectNumbers, expectSame, type NumbersOptions } from "../support/expect.ts";
import type { Numbers } from "../support/values.ts";

/** Something like a Tensor. */
function tensor(list: unknown): { shape: number[]; tolist(): unknown } {
  const shape: number[] = [];
  for (let inner = list; Array.isArray(inner); inner = inner[0]) shape.push(inner.length);
  return { shape, tolist: () => list };
}

/** The message of a failed comparison; "" when it passes. */
function says(actual: unknown, expected: Numbers, options: Partial<NumbersOptions> = {}): string {
  return messageOf(() => expectNumbers(actual, expected, { what: "f(x)", ...options }));
}

function messageOf(compare: () => void): string {
  try {
    compare();
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("expectNumbers passes", () => {
  test("equal numbers, lists and tensors, in every form that is allowed", () => {
    expect(says(3, 3)).toBe("");
    expect(says([1, 2], [1, 2])).toBe("");
    expect(says(new Float32Array([1, 2]), [1, 2])).toBe("");
    expect(says(tensor([[1], [2]]), [[1], [2]])).toBe("");
    expect(says(tensor([1, 2]), tensor([1, 2]))).toBe("");
    expect(says(tensor(3), 3, { kind: "tensor" })).toBe("");
    expect(says([], [])).toBe("");
    expect(says(Number.NaN, Number.NaN)).toBe("");
    expect(says(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe("");
  });

  test("what is within the tolerance, which is relative above 1", () => {
    expect(says(25823.81, 25823.8125)).toBe("");
    expect(says(0.1114, 0.11142, { tolerance: 1e-4 })).toBe("");
    expect(says(0.1114, 0.1124, { tolerance: 1e-4 })).not.toBe("");
  });
});

describe("expectNumbers says of the wrong kind", () => {
  const start = "f(x): expected the number 3, but got ";
  test.each([
    [undefined, `${start}nothing (undefined). Is a "return" missing?`],
    [null, `${start}null.`],
    ["3", `${start}the text "3".`],
    [Promise.resolve(3), `${start}a Promise. Is "async" there that isn't needed, or an "await" missing?`],
    [Math.abs, `${start}the function abs itself. Are the parentheses of the call missing?`],
    [
      new Error("no"),
      `${start}an Error ("no"). Errors are thrown, not returned: write "throw" for "return".`,
    ],
    [[3], `${start}[3].`],
    [
      tensor(3),
      `${start}a Tensor of shape (): 3. A Tensor of one number becomes a plain number with .item().`,
    ],
  ])("%s", (actual, message) => expect(says(actual, 3)).toBe(message));

  test("a number where a tensor is due", () => {
    expect(says(3, tensor([3]))).toBe(
      "f(x): expected a Tensor of shape (1), but got 3. Keep the calculation in tensors: " +
        ".item(), .tolist() and Math leave them, and gradients can't follow.",
    );
  });

  test("lists that aren't numbers", () => {
    expect(says([1, "2"], [1, 2])).toBe(
      'f(x): expected numbers of shape (2), but [1] is the text "2", not a number.',
    );
    expect(
      says(
        [[1, 2], [3]],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toBe("f(x): expected numbers of shape (2, 2), but the rows differ in length: [1] has 1 and [0] has 2.");
  });
});

describe("expectNumbers says of wrong numbers", () => {
  test("shape first", () => {
    expect(says(tensor([[1], [2]]), [1, 2])).toBe(
      "f(x): expected shape (2), but got shape (2, 1).\n  expected [1, 2]\n  but got  [[1], [2]]",
    );
  });

  test("one number, with enough digits to see the difference", () => {
    expect(says(4.2, 3)).toBe("f(x): expected 3, but got 4.2.");
    expect(says(1.00002, 1.00005)).toBe("f(x): expected 1.00005, but got 1.00002.");
    expect(says(0.3333333, 1)).toBe("f(x): expected 1, but got 0.3333.");
    expect(says(1e-7, 1)).toBe("f(x): expected 1, but got 1e-7.");
  });

  test("NaN, and where it comes from", () => {
    expect(says(Number.NaN, 1)).toMatch(/^f\(x\): expected 1, but got NaN\.\nNaN means/);
  });

  test("the first place that differs, and how many do", () => {
    expect(
      says(
        [
          [1, 2],
          [9, 9],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ).toBe(
      "f(x):\n  expected [[1, 2], [3, 4]]\n  but got  [[1, 2], [9, 9]]\n" +
        "They first differ at [1][0]: expected 3, got 9 (2 of 4 numbers differ).",
    );
  });

  test("long lists are shortened", () => {
    const long = Array.from({ length: 100 }, (_, i) => i);
    expect(says(long.with(50, -1), long)).toContain(
      "but got  [0, 1, 2, ..., 97, 98, 99]\nThey first differ at [50]",
    );
  });
});

describe("expectSame", () => {
  const same = <T>(actual: unknown, expected: T): string =>
    messageOf(() => expectSame(actual, expected, { what: "names" }));

  test("passes equal things", () => {
    expect(same(["a", { b: 1 }], ["a", { b: 1 }] as unknown)).toBe("");
  });

  test("says what differs", () => {
    expect(same("b", "a")).toBe('names: expected the text "a", but got the text "b".');
    expect(same("b".repeat(1e8), "a")).toMatch(
      /but got the text "b{200}" \.\.\. \(100,000,000 characters\)\.$/,
    );
    expect(same(false, true)).toBe("names: expected true, but got false.");
    expect(same(undefined, true)).toContain('Is a "return" missing?');
  });

  test("says where", () => {
    expect(same({ threes: ["a", "c"] }, { threes: ["a", "b"] })).toBe(
      "names:\n  expected { threes: [ 'a', 'b' ] }\n  but got  { threes: [ 'a', 'c' ] }\n" +
        'They first differ at .threes[1]: expected the text "b", got the text "c".',
    );
  });
});
