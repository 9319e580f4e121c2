/**
 * A grade: one point for every section whose tests all pass. Pure: a side of a review in, points out, as data, as Markdown and as text.
 *
 * The data has the fields that existing graders read (score, max-score, tests), and beside them the points of each module.
 */
import { inline, plainLine } from "./safe.ts";
import { type ModuleKey, type Side, type Standing, standing } from "./side.ts";

/** Somebody's grade. */
export type Grade = ReturnType<typeof gradeOf>;

const SCHEMA = "digit-by-digit/grade/v1";

/** Counts the points. What wasn't begun has none. */
export function gradeOf(modules: readonly ModuleKey["module"][], side: Side) {
  const graded = modules.map(({ id, title, sections }) => {
    const work = side.modules.get(id);
    const states = sections.map(({ name, title }) => ({ name, title, state: standing(work, name).kind }));
    const score = states.filter(({ state }) => state === "done").length;
    return { id, title, score, "max-score": sections.length, sections: states };
  });
  // One entry for each section.
  const tests = graded.flatMap(({ id, sections }) =>
    sections.map(({ name, state }) => ({
      "test-name": `${id}/${name}`,
      passed: state === "done",
      score: state === "done" ? 1 : 0,
      "max-score": 1,
    })),
  );
  return {
    schema: SCHEMA,
    name: plainLine(side.name),
    score: tests.reduce((sum, one) => sum + one.score, 0),
    "max-score": tests.length,
    tests,
    modules: graded,
    // What was not read, or could not be run.
    notes: side.warnings.map((one) => plainLine(one).slice(0, 300)),
  };
}

/** Whether something that was read from a file has all that a cohort's table is made of. */
export function isGrade(value: unknown): value is Grade {
  const { schema, name, modules, ...points } = (value ?? {}) as Partial<Grade>;
  return (
    schema === SCHEMA &&
    typeof name === "string" &&
    [points.score, points["max-score"]].every(Number.isInteger) &&
    Array.isArray(modules) &&
    modules.every((one) => /^\d\d-[\w-]+$/.test(String(one?.id)) && Number.isInteger(one.score))
  );
}

/** What is said of a section that isn't done. */
const WORDS: Record<Standing["kind"], string> = {
  done: "done",
  todo: "to do",
  red: "red",
  file: "the file can’t be used",
  absent: "not begun",
};

/** The grade as Markdown, for the summary of a job. */
export function gradePage(grade: Grade): string {
  const rows = grade.modules.map(({ id, title, score, "max-score": most, sections }) => {
    const open = sections.filter(({ state }) => state !== "done");
    const left =
      open.length === sections.length && open.every(({ state }) => state === "absent")
        ? "not begun"
        : open.map((one) => `${one.title}: ${WORDS[one.state]}`).join("; ");
    return `| ${id.slice(0, 2)} · ${title} | ${score} of ${most} | ${left} |`;
  });
  return `${[
    `## ${inline(grade.name)}: ${grade.score} of ${grade["max-score"]} sections`,
    "",
    "| module | done | still open |",
    "|---|---:|---|",
    ...rows,
    ...(grade.notes.length > 0 ? ["", ...grade.notes.slice(0, 12).map((note) => `- ${inline(note)}`)] : []),
  ].join("\n")}\n`;
}

/** A whole cohort as one table. */
export function cohortPage(grades: readonly Grade[]): string {
  const ids = [...new Set(grades.flatMap(({ modules }) => modules.map(({ id }) => id)))].sort();
  const rows = [...grades]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, score, "max-score": most, modules }) => {
      const points = ids.map((id) => modules.find((one) => one.id === id)?.score ?? "");
      return `| ${[inline(name), `${score} of ${most}`, ...points].join(" | ")} |`;
    });
  return `${[
    `## ${grades.length} learners`,
    "",
    `| | done | ${ids.map((id) => id.slice(0, 2)).join(" | ")} |`,
    `|---|---:|${ids.map(() => "---:").join("|")}|`,
    ...rows,
  ].join("\n")}\n`;
}

/** The grade for a terminal. */
export function gradeLines(grade: Grade): string[] {
  const width = Math.max(0, ...grade.modules.map(({ id }) => id.length));
  return [
    `${grade.name}: ${grade.score} of ${grade["max-score"]} sections`,
    ...grade.modules.map(
      ({ id, score, "max-score": most }) => `  ${id.padEnd(width)}  ${String(score).padStart(2)} of ${most}`,
    ),
    ...grade.notes.slice(0, 12).map((note) => `  Note: ${note}`),
  ];
}

/** What GitHub shows beside a run, in the form that classroom tools look for. The numbers are ours: nothing of the learner's is in it. */
export function annotation(grade: Grade): string {
  const report = { totalPoints: grade.score, maxPoints: grade["max-score"] };
  return `::notice title=Autograding report::${JSON.stringify(report)}`;
}
