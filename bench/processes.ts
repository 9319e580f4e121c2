/**
 * Contenders as programs of their own, and measuring them in rounds: each round runs every one once, one after the other,
 * so that a machine that becomes slower in between slows all of them.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly words: (assignment: string) => string[];
  /** Never more rounds than this: some are so slow that one tells enough. */
  readonly atMost?: number;
  /** What its environment says beside the rest. */
  readonly env?: Readonly<Record<string, string>>;
}

export const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Everybody who would use more threads is told not to. */
const ONE_THREAD = {
  DIGIT_THREADS: "1",
  OMP_NUM_THREADS: "1",
  OPENBLAS_NUM_THREADS: "1",
  MKL_NUM_THREADS: "1",
};

/** The environment that a contender runs in. */
export const environment = ({ env }: Contender) => ({ ...process.env, ...ONE_THREAD, ...env });

/** The engine with the second thread that it takes where it may. */
export function withTwoThreads(contender: Contender): Contender {
  return { ...contender, name: `${contender.name}, two threads`, env: { DIGIT_THREADS: "2" } };
}

/** A contender in contenders/ that runs in Node, with the flags that this process has. */
export function inNode(
  name: string,
  file: string,
  extra: readonly string[] = [],
  atMost?: number,
): Contender {
  const words = (assignment: string) => [
    ...process.execArgv,
    here(`contenders/${file}`),
    assignment,
    ...extra,
  ];
  return { name, command: process.execPath, words, ...(atMost === undefined ? {} : { atMost }) };
}

/** PyTorch running a file of contenders/, or nobody where there is no Python that has it. */
export function inPytorch(file: string): Contender[] {
  for (const command of ["python3", "/usr/bin/python3", "python"]) {
    const found = spawnSync(command, ["-c", "import torch; print(torch.__version__)"], { encoding: "utf8" });
    if (found.status !== 0) continue;
    const words = (assignment: string) => [here(`contenders/${file}`), assignment];
    return [{ name: `PyTorch ${found.stdout.trim()}`, command, words }];
  }
  console.error("PyTorch is not installed here, so it is left out.");
  return [];
}

/** The first contender, and those of the others whose name contains a word. */
export function chosen(all: readonly Contender[], only: string | undefined): Contender[] {
  return all.filter(({ name }, i) => i === 0 || name.toLowerCase().includes((only ?? "").toLowerCase()));
}

/** What one run printed as its last line, and how long somebody waited from Enter to the end. */
function measure<Report>(
  contender: Contender,
  assignment: object,
): { report: Report; processSeconds: number } | string {
  const start = performance.now();
  const result = spawnSync(contender.command, contender.words(JSON.stringify(assignment)), {
    encoding: "utf8",
    cwd: here("."),
    env: environment(contender),
  });
  const processSeconds = (performance.now() - start) / 1000;
  const last = result.stdout?.trim().split("\n").at(-1) ?? "";
  if (result.status !== 0 || !last.startsWith("{")) return `${result.error ?? result.stderr}`;
  return { report: JSON.parse(last) as Report, processSeconds };
}

/**
 * All rounds of all contenders.
 *
 * @throws when the first one fails; another that does is told of and left out.
 */
export function inRounds<Report>(
  contenders: readonly Contender[],
  assignment: object,
  rounds: number,
): Map<string, (Report & { processSeconds: number })[]> {
  const measured = new Map(
    contenders.map(({ name }) => [name, [] as (Report & { processSeconds: number })[]]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const mine = measured.get(contender.name);
      if (mine === undefined || round >= (contender.atMost ?? rounds)) continue;
      const result = measure<Report>(contender, assignment);
      if (typeof result === "string") {
        if (i === 0) throw new Error(`${contender.name} failed: ${result}`);
        console.error(
          `${contender.name} cannot do this, and is left out: ${result.trim().split("\n").at(-1)}`,
        );
        measured.delete(contender.name);
        continue;
      }
      mine.push({ ...result.report, processSeconds: result.processSeconds });
      process.stderr.write(".");
    }
  }
  process.stderr.write("\n");
  return measured;
}
