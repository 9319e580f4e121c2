/**
 * The agenda of a study group: what comes first, who leads, whether the minutes are an hour; and `npm run agenda` on small houses.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entriesOf } from "#kit/review/agenda-items.ts";
import { type Agenda, agendaLines, agendaPage, daysOf, shared } from "#kit/review/agenda-page.ts";
import { liveIn } from "./support/inside.ts";
import { type Finished, type Lab, makeLab, run } from "./support/lab.ts";
import { adds, GREEN, key, side, type Told } from "./support/sides.ts";
import { inFull } from "./support/thorough.ts";

const mark = { section: "1-add", name: "add", reason: "" };

function agenda(members: readonly Told[], more: Partial<Agenda> = {}): Agenda {
  const sides = members.map(side);
  const names = sides.map(({ name }) => name);
  const entries = entriesOf([key], sides);
  return { date: "2026-11-21", days: 1, names, entries, notes: [], base: "../", ...more };
}

const titles = (members: readonly Told[]) =>
  agenda(members).entries.map(({ kind, title }) => `${kind} ${title}`);

describe("what comes first", () => {
  test("marks of several, a single mark, beliefs, claims on which all are split, what is missed", () => {
    const [add, take] = GREEN;
    const todo = { kind: "todo" as const, message: "add" };
    expect(
      titles([
        { name: "Anna", discuss: "why?", outcomes: [{ ...add!, failure: todo }, take!] },
        { name: "Ben", discuss: "", marks: [mark], signs: ["x", "x"] },
        { ...adds, name: "Cem" },
      ]),
    ).toEqual([
      "marked Q12 · What adding is (01-tiny)",
      "marked `add` (01-tiny)",
      "belief What `take` does (01-tiny)",
      "split Q12 · What adding is (01-tiny)",
      "missed 1. Add (01-tiny)",
    ]);
  });

  test("a split says how many judge each way, and neither who nor who is right", () => {
    const { entries } = agenda([
      { name: "Anna", signs: ["x", "x"] },
      { name: "Ben", signs: ["-", ""] },
      { name: "Cem", signs: ["-", "x"] },
    ]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      why: "a claim marked `[x]` by 1, `[-]` by 2",
      begin: "",
      question: "“Adding 0 changes a number.” Who can convince the others?",
      open: ["exercises/01-tiny/answers.md"],
    });
    expect(titles([{ signs: ["x", "x"] }, { signs: ["", "x"] }])).toEqual([]);
  });

  test("what is wrong gets more time than what isn't written", () => {
    const [add, take] = GREEN;
    const [todo, red] = (["todo", "wrong"] as const).map((kind) => ({ kind, message: "x" }));
    const { entries } = agenda([
      {
        name: "Anna",
        outcomes: [
          { ...add!, failure: todo! },
          { ...take!, failure: red! },
        ],
      },
      { name: "Ben" },
    ]);
    expect(entries.map(({ title, weight }) => [title, weight])).toEqual([
      ["2. Take (01-tiny)", 1],
      ["1. Add (01-tiny)", 0.5],
    ]);
    // The only wrong code of the group: its belief, and three sections that nobody has written.
    const unwritten = { ...add!, failure: todo! };
    const first = agenda([
      { ...adds, name: "Anna" },
      { name: "Ben", outcomes: [unwritten, take!] },
    ]).entries[0];
    expect(first).toMatchObject({ kind: "belief", weight: 2 });
  });

  test("of two sections, the one that more have missed; who has it green could begin", () => {
    const [add, take] = GREEN;
    const red = { kind: "wrong" as const, message: "x" };
    const todo = { kind: "todo" as const, message: "add" };
    const { entries } = agenda([
      { name: "Anna", outcomes: [{ ...add!, failure: todo }, take!] },
      {
        name: "Ben",
        outcomes: [
          { ...add!, failure: red },
          { ...take!, failure: red },
        ],
      },
      { name: "Cem" },
      { name: "Dana", begun: false, run: "none" },
    ]);
    expect(entries.map(({ title, why, begin }) => [title, why, begin])).toEqual([
      ["1. Add (01-tiny)", "not green for 2 of 3 at work there: 1 wrong, 1 not written", "Cem"],
      ["2. Take (01-tiny)", "not green for 1 of 3 at work there: 1 wrong", "Anna"],
    ]);
  });

  test("a place where only one is at work comes after the others", () => {
    const alone = { ...key, module: { ...key.module, id: "00-alone" } };
    const ben = side({
      name: "Ben",
      outcomes: GREEN.map((one) => ({ ...one, failure: { kind: "wrong" as const, message: "x" } })),
    });
    const only = { ...ben, modules: new Map([...ben.modules, ["00-alone", ben.modules.get("01-tiny")!]]) };
    const { length } = GREEN;
    const found = entriesOf([alone, key], [only, side({ name: "Anna" })]).map(({ module }) => module);
    expect(found).toEqual([...new Array(length).fill("01-tiny"), ...new Array(length).fill("00-alone")]);
  });

  test("a belief that code shows is an item of its own, and its section isn't told twice", () => {
    const { entries } = agenda([{ ...adds, name: "Anna" }, { name: "Ben" }]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      why: "a belief that the code of 1 of 2 shows",
      begin: "Ben",
      open: ["exercises/01-tiny/2-take.ts"],
    });
    expect(entries[0]?.question).toContain("“Taking away is adding.”");
  });

  test("a reason is quoted, and harmless", () => {
    const { entries } = agenda([{ name: "Anna", discuss: "![x](https://evil.example/x) <b>" }]);
    expect(entries[0]?.question).toBe("Anna: “!\\[x\\](https:\\/\\/evil.example/x) &lt;b&gt;”");
  });
});

describe("the hour", () => {
  test("the minutes add up, whatever the weights, and nobody gets next to nothing", () => {
    for (const weights of [[1], [1, 1, 1], [5, 1, 1, 1, 1, 1], [1, 2, 3, 4], [100, 1]]) {
      const minutes = shared(50, weights);
      expect(minutes.reduce((a, b) => a + b, 0)).toBe(50);
      expect(Math.min(...minutes)).toBeGreaterThanOrEqual(4);
      expect(minutes.every(Number.isInteger)).toBe(true);
    }
    expect(shared(50, [3, 1])).toEqual([32, 18]);
    expect(shared(50, [])).toEqual([]);
  });

  test("every page's minutes are sixty, with entries and without", () => {
    for (const members of [[{ ...adds, name: "Anna", marks: [mark] }, { name: "Ben" }], [{ name: "Anna" }]]) {
      const minutes = [...agendaPage(agenda(members)).matchAll(/^0:\d\d · (\d+) min/gm)].map(([, one]) =>
        Number(one),
      );
      expect(minutes.reduce((a, b) => a + b, 0)).toBe(60);
      expect(minutes.length).toBeGreaterThan(2);
    }
  });

  test("who leads goes round by the calendar, the same for everybody who prints it", () => {
    const leaders = (date: string, days: number, names: string[]) =>
      daysOf({ ...agenda([{}]), date, days, names }).map((day) => `${day.date} ${day.moderator}`);
    const three = leaders("2026-11-29", 4, ["Cem", "Anna", "Ben"]);
    expect(three.map((day) => day.slice(0, 10))).toEqual([
      "2026-11-29",
      "2026-11-30",
      "2026-12-01",
      "2026-12-02",
    ]);
    expect(new Set(three.slice(0, 3).map((day) => day.slice(11)))).toEqual(new Set(["Anna", "Ben", "Cem"]));
    expect(three[3]?.slice(11)).toBe(three[0]?.slice(11));
    expect(leaders("2026-11-29", 4, ["Ben", "Cem", "Anna"])).toEqual(three);
    const small = leaders("2026-11-29", 4, ["Ben", "cem", "anna"]).map((day) => day.toLowerCase());
    expect(small).toEqual(three.map((day) => day.toLowerCase()));
    expect(leaders("2026-11-30", 1, ["Anna", "Ben", "Cem"])[0]).toBe(three[1]);
  });

  test("days share the entries; what is left over is counted", () => {
    const { entries } = agenda([{ ...adds, name: "Anna" }]);
    const many = { ...agenda([{ name: "Anna" }]), entries: Array.from({ length: 14 }, () => entries[0]!) };
    const counts = (days: number) => daysOf({ ...many, days }).map(({ slots }) => slots.length);
    expect(counts(1)).toEqual([6]);
    expect(counts(2)).toEqual([6, 6]);
    expect(counts(5)).toEqual([3, 3, 3, 3, 2]);
    expect(agendaPage({ ...many, days: 2 })).toContain("2 more things came up.");
    expect(agendaPage({ ...many, days: 5 })).not.toContain("came up");
  });

  test("on a terminal there is no Markdown left", () => {
    const lines = agendaLines(
      agenda([{ ...adds, name: "A_b", marks: [mark], discuss: "a*b <c> & `d|e`" }]),
    ).join("\n");
    expect(lines).toContain("a*b <c> & d|e");
    expect(lines).toContain("A_b");
    expect(lines).not.toMatch(/[\\`]|&\w|&#/);
  });
});

describe("npm run agenda", () => {
  const take = (answer: string) => `export function take(a: number, b: number): number {\n  ${answer}\n}\n`;
  let mine: Lab;
  let wrong: Lab;
  let broken: Lab;
  beforeAll(async () => {
    mine = makeLab({ "4-all.ts": "stub" });
    wrong = makeLab({ "2-take.ts": `// discuss: why minus?\n${take("return a + b;")}` });
    broken = makeLab({
      "2-take.ts": "export function take(a: number {",
      "3-times.ts": 'throw new Error("at once");\n',
    });
    const call = await liveIn(mine.root);
    const { agenda: command } = await import("#kit/agenda.ts");
    ask = (...args) => call(command, args);
  });
  afterAll(() => [mine, wrong, broken].map((lab) => lab.remove()));
  /** The command in this process, which is quicker. */
  let ask: (...args: string[]) => Promise<Finished>;

  inFull("one whose code can't be loaded, and one who isn't there, stop nobody", async () => {
    const words = [broken.root, wrong.root, "no/such/folder", "--me", "Zoe", "--date", "2026-11-21"];
    const { code, text } = await run("kit/agenda.ts", words, mine.root);
    expect(code).toBe(0);
    expect(text).toContain("Note: no/such/folder is not in this agenda:");
    expect(text).toContain("The page: reviews/agenda 2026-11-21.md");
    const page = readFileSync(join(mine.root, "reviews", "agenda 2026-11-21.md"), "utf8");
    expect(page).toMatch(/\*\*`take` \(01-tiny\)\*\*: marked by /);
    expect(page).toMatch(/\*\*take \(01-tiny\)\*\*: not green for 2 of 3 at work there: 2 wrong/);
    expect(page).toContain("- Zoe could begin");
    expect(page).toContain("[exercises/01-tiny/2-take.ts](../exercises/01-tiny/2-take.ts)");
    expect(page.match(/^## .* leads$/gm)).toHaveLength(1);
  });

  inFull("the same words give the same page, beside the first; five days give five", async () => {
    const words = [wrong.root, "--me", "Zoe", "--date", "2026-11-22", "--days", "5"];
    for (let i = 0; i < 2; i++) expect(await ask(...words)).toMatchObject({ code: 0 });
    const names = readdirSync(join(mine.root, "reviews")).filter((name) => name.includes("2026-11-22"));
    expect(names.sort()).toEqual(["agenda 2026-11-22 (2).md", "agenda 2026-11-22.md"]);
    const [second, first] = names.map((name) => readFileSync(join(mine.root, "reviews", name), "utf8"));
    expect(second).toBe(first);
    expect(first?.match(/^## 2026-11-2\d · .* leads$/gm)).toHaveLength(5);
  });

  inFull("who is named twice, or names their own folder, counts once", async () => {
    const words = [wrong.root, mine.root, wrong.root, "--date", "2026-11-23"];
    const { text } = await ask(...words);
    expect(text).toContain("not green for 1 of 2 at work there");
    expect((await ask(mine.root)).text).toBe(
      "That is only you. Name somebody else's folder or branch, too.\n",
    );
  });

  test("words that make no sense end in a sentence", async () => {
    for (const words of [
      [],
      [wrong.root, "--date", "2026-02-30"],
      [wrong.root, "--days", "0"],
      ["no/such"],
    ]) {
      const { code, text } = await ask(...words);
      expect(code, text).toBe(2);
      expect(text).not.toMatch(/\n\s+at /);
    }
  });
});
