/**
 * GUIDE.md: its tables are the course's, its TypeScript gives what it says, its words are taught where it says.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { describe, expect, test } from "vitest";
import * as engine from "#engine";
import { repository } from "#kit/course/house.ts";
import { codeSections } from "#kit/course/manifest.ts";
import { effortOf, itemsTable, proofsIn, upToDate, withPart } from "#kit/guide.ts";
import { curriculum } from "../../exercises/curriculum.ts";
import { readPage, testNamesOf } from "./support/commands.ts";
import { blocksOf, namedLinks, tableBelow } from "./support/markdown.ts";

const guide = readPage("GUIDE.md");

describe("the tables that follow from the course", () => {
  test("they are what the course says (if not: npm run guide)", () => {
    expect(guide).toBe(upToDate(guide, curriculum));
  });

  test("every item of the manifest is in it, with a test that the spec has, in a file that exists", () => {
    const rows = tableBelow(guide, "## The items");
    const wanted = curriculum.flatMap(({ id, items }) => items.map((item) => `Q${item} ${id}`)).sort();
    const told = rows.map(
      ([item = "", , asked = ""]) => `${item} ${/exercises\/([^/]+)\//.exec(asked)?.[1]}`,
    );
    expect(told.sort()).toEqual(wanted);
    for (const [item = "", , , proofs = ""] of rows) {
      expect(proofs, item).toMatch(/^\[/);
      for (const proof of proofs.split("<br>")) {
        const [, file = "", claim = ""] = /^\[[^\]]+\]\(([^)]+)\): (.*)$/.exec(proof) ?? [];
        expect(testNamesOf(file.split("/")[1] ?? ""), proof).toContain(
          `${item} · ${claim.replaceAll("\\|", "|")}`,
        );
        expect(existsSync(join(repository, file)), file).toBe(true);
      }
    }
  });

  test("every file that the manifest gives an item has a test of it", () => {
    const without = curriculum.flatMap((module) => {
      const { id } = module;
      const proofs = proofsIn(readPage(`tests/exercises/${id}.test.ts`));
      const proved = (item: number, name: string) =>
        proofs.some((one) => one.item === item && one.section === name);
      return codeSections(module).flatMap(({ name, items }) =>
        items.filter((item) => !proved(item, name)).map((item) => `Q${item} in ${id}/${name}.ts`),
      );
    });
    expect(without).toEqual([]);
  });

  test("a missing mark is an error, and a table has a row for each item", () => {
    expect(() => withPart("no marks", "plan", "x")).toThrow("<!-- plan -->");
    expect(itemsTable(curriculum).split("\n")).toHaveLength(
      2 + curriculum.flatMap(({ items }) => items).length,
    );
  });

  test("the seven days: all modules once, and the hours are the sum of their evenings", () => {
    const days = tableBelow(guide, "### Two plans").filter(
      (row) => row.length === 3 && /^\d/.test(row[2] ?? ""),
    );
    expect(days).toHaveLength(7);
    const minutes = (number: string) => effortOf(curriculum[Number(number) - 1]!).minutes;
    for (const [day = "", modules = "", hours = ""] of days) {
      const sum = modules.split(", ").reduce((all, number) => all + minutes(number), 0);
      const told = Number(hours.replace("½", "")) + (hours.endsWith("½") ? 0.5 : 0);
      expect(told, `day ${day}`).toBe(Math.round(sum / 30) / 2);
    }
    expect(
      days.flatMap(([, modules = ""]) => modules.split(", ")).map(Number),
      'GUIDE.md, "Two plans"',
    ).toEqual(curriculum.map((_, i) => i + 1));
  });

  test("the eight weeks: all modules once, each week within the hours that are told", () => {
    const weeks = tableBelow(guide, "### Two plans").filter((row) => /\?$/.test(row[2] ?? ""));
    expect(
      weeks.flatMap(([, modules = ""]) => modules.split(", ")).map(Number),
      'GUIDE.md, "Two plans"',
    ).toEqual(curriculum.map((_, i) => i + 1));
    for (const [, modules = ""] of weeks) {
      const sum = modules
        .split(", ")
        .reduce((all, number) => all + effortOf(curriculum[Number(number) - 1]!).minutes, 0);
      expect(sum / 60, `hours for ${modules}`).toBeGreaterThan(2.25);
      expect(sum / 60, `hours for ${modules}`).toBeLessThan(5.25);
    }
  });
});

describe("the seven steps", () => {
  test("every function of the table is in the file that it leads to", () => {
    const links = tableBelow(guide, "## The seven steps").flatMap((row) => namedLinks(row.join(" ")));
    const functions = links.filter(({ text }) => /^`\w+`$/.test(text));
    expect(functions.length).toBeGreaterThan(20);
    for (const { text, target } of functions) {
      const name = text.replaceAll("`", "");
      expect(readPage(target), target).toMatch(
        new RegExp(`^export (?:abstract )?(?:function|class) ${name}\\b`, "m"),
      );
    }
  });
});

/** A value as the table writes it: a tensor as its lists, numbers with at most four decimals. */
function shown(value: unknown): string {
  const plain = value instanceof engine.Tensor ? value.tolist() : value;
  if (typeof plain === "string") return plain;
  return JSON.stringify(plain, (_, part) => (typeof part === "number" ? Math.round(part * 1e4) / 1e4 : part))
    .replaceAll(",", ", ")
    .replaceAll("-0,", "0,");
}

describe("TypeScript, PyTorch and NumPy", () => {
  test("every TypeScript line gives what the last column says", () => {
    const { tensor } = engine;
    const given = {
      ...engine,
      a: tensor([
        [1, 2],
        [3, 4],
      ]),
      b: tensor([
        [5, 6],
        [7, 8],
      ]),
      w: tensor([2, 3], { requiresGrad: true }),
    };
    const rows = tableBelow(guide, "## TypeScript, PyTorch and NumPy").filter((row) =>
      /^`/.test(row[1] ?? ""),
    );
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const [line = "", gives = ""] = [row[1], row.at(-1)].map((cell = "") => cell.replaceAll("`", ""));
      const value = new Function(...Object.keys(given), `return (${line});`)(...Object.values(given));
      if (gives !== "") expect(shown(value), line).toBe(gives);
    }
  });
});

/** What a snippet prints, line by line; it may import from "#engine" only. */
function printedBy(code: string): string[] {
  const imported = /^import \{ ([^}]+) \} from "#engine";$/m.exec(code)?.[1] ?? "";
  const printed: string[] = [];
  const log = (...values: unknown[]) => printed.push(format(...values));
  const body = code.replace(/^import .*$/m, imported === "" ? "" : `const { ${imported} } = engine;`);
  new Function("engine", "console", body)(engine, { log });
  return printed;
}

/** What the comments of a snippet say that it prints. */
function promisedBy(code: string): string[] {
  return [...code.matchAll(/console\.log\(.*\);? \/\/ (.*)$/gm)].flatMap((found) =>
    (found[1] ?? "").split(" / "),
  );
}

describe("why is it so", () => {
  const snippets = blocksOf(guide).filter(({ language }) => language === "ts");

  test("a snippet that gives something else is found", () => {
    const code = 'import { tensor } from "#engine";\nconsole.log(tensor([1]).add(1).item()); // 3\n';
    expect(printedBy(code)).toEqual(["2"]);
    expect(promisedBy(code)).toEqual(["3"]);
  });

  test("there is one for each question", () => {
    const asked = [...guide.matchAll(/^### (Why .*|What is the difference .*|How is .*)$/gm)].map(
      (found) => found[1],
    );
    expect(asked).toHaveLength(6);
    for (const heading of asked) expect(snippets.map((one) => one.heading)).toContain(heading);
  });

  for (const [i, { heading, code }] of snippets.entries()) {
    test(`${i + 1}. ${heading}`, () => {
      expect(promisedBy(code).length).toBeGreaterThan(0);
      expect(printedBy(code)).toEqual(promisedBy(code));
    });
  }
});

describe("the glossary", () => {
  const rows = tableBelow(guide, "## Glossary");

  test("in order of the alphabet, each word once", () => {
    const words = rows.map(([word = ""]) => word.replaceAll("*", "").toLowerCase());
    expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, "en")));
  });

  test("every word is taught in the lesson that the table names: there it stands in bold", () => {
    for (const [word = "", , place = ""] of rows) {
      const lesson = /\((.*)\)/.exec(place)?.[1] ?? "";
      expect(readPage(lesson).toLowerCase().replace(/\s+/g, " "), `${word} in ${lesson}`).toContain(
        word.toLowerCase(),
      );
    }
  });
});
