/**
 * Made-up sides for the tests of review and agenda: one module, `01-tiny`, with two functions and one question.
 */

import type { Claim } from "#kit/course/claims.ts";
import { type Review, reviewPage } from "#kit/review/page.ts";
import type { CodeMark } from "#kit/review/reading/marks.ts";
import type { Observation } from "#kit/review/sandbox/wire.ts";
import type { ModuleKey, ModuleWork, Side } from "#kit/review/side.ts";
import type { ModuleRun, Outcome } from "#kit/run/results.ts";
import type { Module } from "../../../exercises/curriculum.ts";

export const tiny: Module = {
  id: "01-tiny",
  title: "Tiny",
  achieved: "add",
  items: [12],
  sections: [
    { name: "1-add", title: "1. Add", items: [] },
    { name: "2-take", title: "2. Take", items: [] },
  ],
};

const QUESTION = {
  item: 12,
  title: "What adding is",
  claims: [
    {
      text: "Adding 0 changes a number.",
      holds: false,
      others: [],
      reason: "It stays as it is.",
      see: "`add`.",
    },
    {
      text: "Two may be added in either order.",
      holds: true,
      others: [],
      reason: "The sum is the same.",
      see: "`add`.",
    },
  ],
  prompt: "Explain **adding**.",
  reference: "Counting on.",
  keyPoints: ["counting onward from the first summand", "swapping the summands changes nothing"],
};

/** What a test says of somebody. Everything is done and the same as the reference's, unless told. */
export interface Told {
  name?: string;
  add?: string;
  take?: string;
  written?: string;
  /** What stands between the brackets of the claims; both are judged right unless told. */
  signs?: readonly string[];
  discuss?: string;
  marks?: CodeMark[];
  outcomes?: Outcome[];
  observed?: Observation[];
  warnings?: string[];
  begun?: boolean;
  run?: ModuleRun | "none";
}

export const ADD = "export function add(a: number, b: number): number {\n  return a + b;\n}";
export const TAKE = "export function take(a: number, b: number): number {\n  return a - b;\n}";
export const GREEN: Outcome[] = [
  { section: "1-add", name: "add · the sum" },
  { section: "2-take", name: "take · the difference" },
];

const judged = (signs: readonly string[] = ["-", "x"]): Claim[] =>
  QUESTION.claims.map((claim, i) => ({ ...claim, sign: signs[i] }));

export function work(told: Told = {}): ModuleWork {
  const declared = (name: string, text: string) => [{ name, text, exported: true, line: 3 }];
  const { discuss } = told;
  const run = { id: tiny.id, outcomes: told.outcomes ?? GREEN, printed: new Map(), failures: [] };
  return {
    id: tiny.id,
    begun: told.begun ?? true,
    declarations: new Map([
      ["1-add", declared("add", told.add ?? ADD)],
      ["2-take", declared("take", told.take ?? TAKE)],
    ]),
    answers: [
      {
        ...QUESTION,
        claims: judged(told.signs),
        written: told.written ?? "",
        ...(discuss !== undefined && { discuss }),
      },
    ],
    marks: told.marks ?? [],
    observed: told.observed ?? [],
    ...(told.run === "none" ? {} : { run: told.run ?? run }),
  };
}

export function side(told: Told = {}): Side {
  return {
    name: told.name ?? "Ben",
    modules: new Map([[tiny.id, work(told)]]),
    warnings: told.warnings ?? [],
  };
}

export const key: ModuleKey = {
  module: tiny,
  tasks: new Map([
    ["1-add", ["add"]],
    ["2-take", ["take"]],
  ]),
  mistakes: [
    {
      belief: "Taking away is adding.",
      origin: "A sign is overlooked.",
      replaces: "2-take.ts",
      does: "adds the second number to the first.",
      mend: "Take it away.",
      path: "tests/wrong-answers/01-tiny/adds.ts",
    },
  ],
  reference: work({ add: ADD.replace("a + b", "b + a") }),
};

/** Somebody who adds instead of taking away, as the kit recognises it. */
export const adds: Told = {
  take: TAKE.replace("-", "+"),
  outcomes: [
    { section: "1-add", name: "add · the sum" },
    {
      section: "2-take",
      name: "take · the difference",
      failure: {
        kind: "wrong",
        message:
          "take(7, 3): expected 4, but got 10.\nYour code adds the second\nnumber to the first. Take it away.",
      },
    },
  ],
  observed: [
    { section: "2-take", test: "take · the difference", what: "take(7, 3)", numbers: [10] },
    { section: "1-add", test: "add · the sum", what: "add(2, 3)", numbers: [5] },
  ],
};

/** The page of two people. */
export function page(mine: Told = {}, theirs: Told = {}, more: Partial<Review> = {}): string {
  const me = side({ name: "me", ...mine });
  return reviewPage({
    date: "2026-11-21",
    keys: [key],
    mine: me,
    theirs: side(theirs),
    base: "../",
    ...more,
  });
}

/** The right numbers. */
export const observed: Observation[] = [
  { section: "2-take", test: "take · the difference", what: "take(7, 3)", numbers: [4] },
  { section: "1-add", test: "add · the sum", what: "add(2, 3)", numbers: [5.0000001] },
];
