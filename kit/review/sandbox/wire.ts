/**
 * What the process of reviewed code tells the one that started it, line by line, and how a line is believed.
 *
 * The reviewed code runs in the process that writes these lines, so any of them may be forged. The worst that a forged line
 * can do is to lie about its own results: every field is checked for its kind, names are only those of the spec, texts lose
 * what a terminal would obey and are cut.
 */

import type { Thrown } from "../../run/results.ts";
import type { KnownTests } from "../../run/spec-tests.ts";
import type { Ended, Phase } from "../../run/watch/protocol.ts";
import { plain } from "../fetching/plain.ts";
import { tried } from "../tried.ts";

/** What a comparison looked at. As it is sent, numbers that JSON doesn't know are texts. */
export interface Observed<Value = number> {
  /** As the spec calls it: "step([w], 0.5)". */
  readonly what: string;
  /** The shape of the numbers. */
  readonly shape?: readonly number[];
  /**
   * The numbers that came, row by row; of more than 64 the first 64, and then three that sum up the rest: how many, their mean,
   * the mean of their squares. Anything else than numbers in a few words.
   */
  readonly numbers: readonly Value[] | string;
}

/** What a comparison looked at, and in which test. */
export interface Observation extends Observed {
  readonly section: string;
  readonly test: string;
}

/** One line: as it is sent, or as it is kept. */
export type Line<Value = number> =
  | { readonly kind: "begin"; readonly phase: Phase }
  | { readonly kind: "end"; readonly ended: Ended | null; readonly observed: readonly Observed<Value>[] }
  | { readonly kind: "printed"; readonly section: string; readonly text: string }
  /** An error that belongs to no test. */
  | { readonly kind: "loose"; readonly error: Thrown }
  /** All tests have had their turn. */
  | { readonly kind: "done" };

/** What the process is told when it starts. */
export interface Job {
  /** The address of the spec's module. */
  readonly spec: string;
  /** The addresses of the guards in front of the files that the spec imports, in its order. */
  readonly files: readonly string[];
  /** The sections that are not run. */
  readonly without: readonly string[];
  /** How long a test may wait, in milliseconds. */
  readonly patience: number;
}

/** The longest texts that are kept, in characters. */
export const LONGEST = { message: 4000, stack: 8000, what: 300, observed: 400, printed: 2000 } as const;
/** The most that one run of a module may keep. */
export const MOST = { observedInTest: 100, observed: 4000, numbers: 64, printed: 200 } as const;

/** The names that a line may hold. */
export interface Known {
  /** What the spec's tests are called, by section; `undefined`: any name will do. */
  readonly tests: KnownTests;
  /** The whole paths of the files that it loads, with `/`. */
  readonly files: ReadonlySet<string>;
}

/** Reads a line. @returns `undefined` for one that makes no sense */
export function readLine(text: string, known: Known): Line | undefined {
  const line = fields(tried((): unknown => JSON.parse(text)));
  switch (line.kind) {
    case "done":
      return { kind: "done" };
    case "begin": {
      const phase = phaseOf(line.phase, known);
      return phase && { kind: "begin", phase };
    }
    case "end": {
      const ended = line.ended === null ? null : endedOf(line.ended, known.tests);
      return ended === undefined
        ? undefined
        : { kind: "end", ended, observed: observationsOf(line.observed) };
    }
    case "printed": {
      const section = typeof line.section === "string" && known.tests.has(line.section) ? line.section : "";
      return { kind: "printed", section, text: textIn(line.text, LONGEST.printed) ?? "" };
    }
    case "loose":
      return { kind: "loose", error: looseOf(line.error) };
    default:
      return undefined;
  }
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

/** A text, made harmless and cut; nothing for anything else. */
const textIn = (value: unknown, length: number): string | undefined =>
  typeof value === "string" ? plain(value, length) : undefined;

/** A test of the spec: its section, and its name. */
function testIn(
  section: unknown,
  name: unknown,
  known: KnownTests,
): { section: string; name: string } | undefined {
  if (typeof section !== "string" || typeof name !== "string" || !known.has(section)) return undefined;
  const isKnown = known.get(section)?.has(name) ?? name.length < LONGEST.what;
  return isKnown ? { section, name: plain(name, LONGEST.what) } : undefined;
}

function phaseOf(value: unknown, { tests, files }: Known): Phase | undefined {
  const { kind, section, name, file } = fields(value);
  if (kind === "load") return typeof file === "string" && files.has(file) ? { kind, file } : undefined;
  const test = testIn(section, name, tests);
  return kind === "test" && test ? { kind, ...test } : undefined;
}

function endedOf(value: unknown, known: KnownTests): Ended | undefined {
  const { section, name, state, message, kind, stack } = fields(value);
  const test = testIn(section, name, known);
  if (test === undefined || (state !== "passed" && state !== "failed")) return undefined;
  if (state === "passed") return { ...test, state };
  const error = { message: textIn(message, LONGEST.message) ?? "", kind: textIn(kind, 60) };
  return { ...test, state, ...error, stack: textIn(stack, LONGEST.stack) };
}

function looseOf(value: unknown): Thrown {
  const { type, name, message, stack } = fields(value);
  const about = { type: textIn(type, 60), name: textIn(name, 60), stack: textIn(stack, LONGEST.stack) };
  return { ...about, message: textIn(message, LONGEST.message) ?? "" };
}

function observationsOf(value: unknown): Observed[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST.observedInTest).flatMap((one: unknown): Observed[] => {
    const { what, shape, numbers } = fields(one);
    if (typeof what !== "string") return [];
    const about = { what: plain(what, LONGEST.what) };
    if (typeof numbers === "string") return [{ ...about, numbers: plain(numbers, LONGEST.observed) }];
    if (!Array.isArray(numbers)) return [];
    // Beyond the first numbers there are three that sum up the rest.
    const read = numbers.slice(0, MOST.numbers + 3).map((number) => Number(number));
    return [{ ...about, ...(isShape(shape) && { shape: shape.slice(0, 8) }), numbers: read }];
  });
}

const isShape = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((length) => Number.isInteger(length) && length >= 0);
