/**
 * What a trial covers, for maintainers: how many of its inputs have each property, which known mistakes a property tells apart from
 * what is right, which mistakes go unnoticed, and which can't be told from each other. An empty cell is a hole.
 */
import type { KnownMistake } from "../../tests/trials/known.ts";
import { unclear } from "../../tests/trials/recognising.ts";
import type { Trial } from "../../tests/trials/trial.ts";

/** One property. */
export interface CoveredTrait {
  readonly says: string;
  /** How many inputs have it. */
  readonly inputs: number;
  /** The known mistakes that go wrong just where it holds. */
  readonly separates: readonly string[];
}

/** One trial. */
export interface Coverage {
  /** "07-sgd/step5-step step" */
  readonly trial: string;
  readonly inputs: number;
  readonly traits: readonly CoveredTrait[];
  /** Known mistakes that pass. */
  readonly unnoticed: readonly string[];
  /** Known mistakes whose `@endless` isn't so, or is missing. */
  readonly endless: readonly string[];
  /** Known mistakes that no input tells from each other. */
  readonly alike: readonly string[];
}

/** What a trial covers. */
export function coverageOf(trial: Trial, known: readonly KnownMistake[]): Coverage {
  const { plans, traits, section, name } = trial;
  const { unnoticed, alike, endless, seen } = unclear(trial, known);
  const wrongs = known.map(({ id }, i) => ({ id, wrong: seen[i]?.wrong ?? new Set<number>() }));
  return {
    trial: `${section} ${name}`,
    inputs: plans.length,
    traits: traits.map(({ says, holds }) => {
      const has = new Set(plans.flatMap((plan, i) => (holds(plan) ? [i] : [])));
      const isSame = (wrong: ReadonlySet<number>) =>
        wrong.size === has.size && [...wrong].every((i) => has.has(i));
      const separates = wrongs.filter(({ wrong }) => wrong.size > 0 && isSame(wrong)).map(({ id }) => id);
      return { says: says(""), inputs: has.size, separates };
    }),
    unnoticed,
    endless,
    alike: alike.map((pair) => pair.join(" = ")),
  };
}

/** The lines of the report on one trial. */
export function coverageLines(coverage: Coverage): string[] {
  const { inputs } = coverage;
  const problems = [
    ...coverage.unnoticed.map((id) => `  !!! passes: ${id}`),
    ...coverage.endless.map((id) => `  !!! @endless is missing or not so: ${id}`),
    ...coverage.alike.map((pair) => `  !!! can't be told apart: ${pair}`),
  ];
  const rows = coverage.traits
    .filter((one) => one.inputs > 0)
    .map(
      (one) =>
        `  ${String(one.inputs).padStart(4)} of ${inputs}  ${one.says}${one.separates.length > 0 ? `  → ${one.separates.join(", ")}` : ""}`,
    );
  const never = coverage.traits.filter((one) => one.inputs === 0).map((one) => one.says);
  return [
    coverage.trial,
    ...problems,
    ...rows,
    ...(never.length > 0 ? [`  never: ${never.join("; ")}`] : []),
  ];
}
