/** When does it go wrong? Only what holds on everything that was tried is said. */
import { expect, test } from "vitest";
import { trait } from "../trials/kinds.ts";
import { whenAmongLike, whenWrong } from "../trials/when.ts";

const traits = [
  trait<number>("n is even", (n) => n % 2 === 0),
  trait<number>("n is above 50", (n) => n > 50),
  trait<number>("n ends in 0", (n) => n % 10 === 0),
  trait<number>("n is 7", (n) => n === 7),
].map((one) => ({ ...one, says: (it: string) => one.says(it).trim() }));

const said = (isWrong: (n: number) => boolean, upTo = 100): string =>
  whenWrong(
    Array.from({ length: upTo }, (_, plan) => ({ plan, isWrong: isWrong(plan) })),
    traits,
  );

test("a property that separates both ways", () => {
  expect(said((n) => n > 50)).toBe("It goes wrong when n is above 50, and is right otherwise.");
  expect(said((n) => n % 2 === 1)).toBe("It is right only when n is even.");
});

test("two of them, and one unless the other", () => {
  expect(said((n) => n > 50 && n % 2 === 0)).toBe(
    "It goes wrong when n is even and n is above 50, and is right otherwise.",
  );
  expect(said((n) => n > 50 && n % 10 !== 0, 300)).toBe(
    "It goes wrong when n is above 50, unless n ends in 0, and is right otherwise.",
  );
});

test("one way only, where there is no better", () => {
  expect(said((n) => n > 50 && n % 3 === 0)).toBe(
    "It may go wrong when n is above 50, and is right otherwise.",
  );
});

test("nothing, when it rests on too few inputs or on none", () => {
  expect(said((n) => n === 7)).toBe("");
  expect(said((n) => n % 3 === 0)).toBe("");
  expect(said(() => true)).toBe("It goes wrong on every input that was tried.");
});

test("an error that is due, and comes, is no sign that the rest is right", () => {
  const withErrors = (isWrong: (n: number) => boolean) =>
    whenWrong(
      Array.from({ length: 100 }, (_, plan) => ({ plan, isWrong: isWrong(plan), isRefused: plan % 2 === 0 })),
      traits,
    );
  expect(withErrors((n) => n % 2 === 1)).toBe(
    "It goes wrong on every input that was tried, except where an error is due.",
  );
  expect(withErrors((n) => n % 2 === 0)).toBe("It goes wrong when n is even, and is right otherwise.");
});

test("with two mistakes at once, what is said concerns inputs like the one that is shown", () => {
  const saidOf = (shown: number, isWrong: (n: number) => boolean) =>
    whenAmongLike(
      shown > 50,
      Array.from({ length: 100 }, (_, plan) => ({ plan, isWrong: isWrong(plan), isRefused: plan > 50 })),
      traits,
    );
  const noCheckAndOdd = (n: number) => n > 50 || n % 2 === 1;
  expect(saidOf(51, noCheckAndOdd)).toBe(
    "Where an error is due, it goes wrong on every input that was tried. Other results are wrong, too.",
  );
  expect(saidOf(1, noCheckAndOdd)).toBe(
    "Where no error is due, it is right only when n is even. The errors that are due are wrong, too.",
  );
  expect(saidOf(1, (n) => n <= 50)).toBe(
    "It goes wrong on every input that was tried, except where an error is due.",
  );
  expect(saidOf(51, (n) => n > 50)).toBe("It goes wrong when n is above 50, and is right otherwise.");
});
