/**
 * Stands in for `vitest` in specs that the kit runs many times (see overlay.ts): it only remembers the tests.
 *
 * A wrong answer has to be caught by one test of a spec. With the tests in a list, that one alone is run: a wrong answer
 * costs what importing the spec costs, some hundredths of a second. It knows the part of Vitest that specs may use: one
 * level of `describe`, `test`, `beforeAll` and `afterAll`.
 */
export { expect } from "vitest";

type Body = () => unknown;

/** One test of a spec, ready to be run. */
export interface Collected {
  section: string;
  name: string;
  body: Body;
}

/** The tests of one spec and what has to happen around them. */
export interface Collection {
  tests: Collected[];
  before: Hook[];
}

/** A hook counts for one section, or for all (""). */
interface Hook {
  section: string;
  body: Body;
  done?: boolean;
}

let collection: Collection = { tests: [], before: [] };
let section = "";

/** Runs `load`, which imports a spec, and gives the tests that it declared. One at a time. */
export async function collect(load: () => Promise<unknown>): Promise<Collection> {
  collection = { tests: [], before: [] };
  section = "";
  await load();
  return collection;
}

/** Runs one test, and before it what has to happen once. @returns what it threw, or `undefined` when it passed */
export async function outcome(of: Collection, test: Collected): Promise<unknown> {
  for (const hook of of.before) {
    if (hook.section !== "" && hook.section !== test.section) continue;
    if (!hook.done) await hook.body();
    hook.done = true;
  }
  try {
    await test.body();
    return undefined;
  } catch (error) {
    return error ?? new Error(`${String(error)} was thrown`);
  }
}

export function describe(name: string, body: Body): void {
  if (section !== "")
    throw new Error(`describe("${name}") stands inside describe("${section}"): one level, please`);
  section = name;
  try {
    body();
  } finally {
    section = "";
  }
}

export function test(name: string, body: Body): void {
  collection.tests.push({ section, name, body });
}

export function beforeAll(body: Body): void {
  collection.before.push({ section, body });
}

/** What is done once at the end doesn't matter here. */
export function afterAll(_body: Body): void {}
