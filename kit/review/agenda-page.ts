/**
 * An hour's agenda for a study group, or one for each of several days: who leads, what to talk about and for how long. Pure.
 *
 * The minutes always add up to sixty: five to arrive, five to close, and fifty shared among the entries. Who leads goes round, by
 * the calendar: the same names and the same day always give the same person, whoever prints the page.
 */
import { type Entry, listed } from "./agenda-items.ts";
import { inline } from "./safe.ts";

/** What an agenda is made of. */
export interface Agenda {
  /** The first day: "2026-11-21". */
  readonly date: string;
  readonly days: number;
  /** Everybody's name. */
  readonly names: readonly string[];
  /** The most wanted first. */
  readonly entries: readonly Entry[];
  /** What couldn't be read, in sentences. */
  readonly notes: readonly string[];
  /** Leads from the page to the kit's folder: "../". */
  readonly base: string;
}

/** The hour. */
const HOUR = 60;
const OPENING = 5;
const CLOSING = 5;
/** As many things as an hour has room for, if each is to be more than mentioned. */
const MOST = 6;

const DAY = 24 * 60 * 60 * 1000;

/** Shares the entries out among the days, and the minutes among the entries of a day. */
export function daysOf({ date, days, names, entries }: Agenda) {
  const first = Date.parse(`${date}T00:00:00Z`);
  // Anna's own git may write her "Anna", a branch "anna": that changes nothing.
  const sorted = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const perDay = Math.min(MOST, Math.ceil(entries.length / days));
  return Array.from({ length: days }, (_, day) => {
    const time = first + day * DAY;
    const own = entries.slice(day * perDay, (day + 1) * perDay);
    const minutes = shared(
      HOUR - OPENING - CLOSING,
      own.map(({ weight }) => weight),
    );
    return {
      date: new Date(time).toISOString().slice(0, 10),
      moderator: sorted[Math.floor(time / DAY) % sorted.length] ?? "",
      slots: own.map((entry, i) => ({ minutes: minutes[i] ?? 0, entry })),
    };
  });
}

/** Whole minutes for each weight, which add up to the total: nobody gets less than half of an equal share. */
export function shared(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const least = Math.floor(total / weights.length / 2);
  const rest = total - least * weights.length;
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (rest * weight) / sum);
  const whole = exact.map(Math.floor);
  const left = rest - whole.reduce((a, b) => a + b, 0);
  // The minutes that rounding has left over go to those who lost most by it.
  const order = exact
    .map((one, i) => ({ i, lost: one - Math.floor(one) }))
    .sort((a, b) => b.lost - a.lost || a.i - b.i);
  for (const { i } of order.slice(0, left)) whole[i] = (whole[i] ?? 0) + 1;
  return whole.map((one) => one + least);
}

/** The page. */
export function agendaPage(agenda: Agenda): string {
  const { names, entries, days, notes } = agenda;
  const people = listed(names.map((name) => inline(name)));
  const left = entries.length - days * Math.min(MOST, Math.ceil(entries.length / days));
  return `${[
    `# Agenda · ${agenda.date}${days > 1 ? ` and ${days - 1} more ${days === 2 ? "day" : "days"}` : ""}`,
    "",
    `For ${people}. Who leads keeps the time and asks; who begins shows their screen. A question is a question: nobody has to be right.`,
    "",
    ...daysOf(agenda).flatMap((day) => dayLines(day, agenda)),
    ...(left > 0 ? [`${left} more ${left === 1 ? "thing" : "things"} came up. Another day.`, ""] : []),
    ...(notes.length > 0
      ? ["## Notes", "", ...notes.map((note) => `- ${inline(note.slice(0, 300))}`), ""]
      : []),
  ]
    .join("\n")
    .trimEnd()}\n`;
}

function dayLines({ date, moderator, slots }: ReturnType<typeof daysOf>[number], { base }: Agenda): string[] {
  let time = OPENING;
  const middle = slots.flatMap(({ minutes, entry }) => {
    const from = time;
    time += minutes;
    return slotLines(entry, minutes, from, base);
  });
  return [
    `## ${date} · ${inline(moderator)} leads`,
    "",
    `0:00 · ${OPENING} min · **Arrive.** Everybody says in a sentence what was hard since the last time.`,
    "",
    ...(slots.length > 0 ? middle : nothingLines()),
    `${clock(HOUR - CLOSING)} · ${CLOSING} min · **Close.** Everybody says what they will change, and in which file.`,
    "",
  ];
}

function slotLines(entry: Entry, minutes: number, from: number, base: string): string[] {
  const files = entry.open.map((path) => `[${inline(path)}](${encodeURI(base + path)})`).join(", ");
  return [
    `${clock(from)} · ${minutes} min · **${entry.title}**: ${entry.why}`,
    "",
    ...(entry.begin === "" ? [] : [`- ${entry.begin} could begin`]),
    `- open ${files}`,
    `- ${entry.question}`,
    "",
  ];
}

/** Nobody has marked or missed anything: there is still something to see. */
const nothingLines = (): string[] => [
  `${clock(OPENING)} · ${HOUR - OPENING - CLOSING} min · **Show a function.** Nothing is marked, nothing is missed. Everybody shows the function they like best: which other way did you think of, and why this one?`,
  "",
];

const clock = (minutes: number): string => `0:${String(minutes).padStart(2, "0")}`;

/** The same for a terminal: one line for each slot. */
export function agendaLines(agenda: Agenda): string[] {
  return daysOf(agenda).flatMap(({ date, moderator, slots }) => [
    `${date}  ${plain(moderator)} leads`,
    `  ${String(OPENING).padStart(2)} min  arrive`,
    ...(slots.length === 0 ? [`  ${HOUR - OPENING - CLOSING} min  everybody shows a function`] : []),
    ...slots.flatMap(({ minutes, entry }) => [
      `  ${String(minutes).padStart(2)} min  ${plain(entry.title)}: ${plain(entry.why)}`,
      `            ${entry.begin === "" ? "" : `${plain(entry.begin)} begins; `}${plain(entry.question)}`,
    ]),
    `  ${String(CLOSING).padStart(2)} min  close`,
    "",
  ]);
}

/** Harmless Markdown as plain words again: without its backslashes, comments and entities. */
function plain(markdown: string): string {
  return markdown
    .replace(/<!-- -->|<\/?code>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&amp;/g, "&")
    .replace(/\\(?=[^A-Za-z0-9\s])/g, "")
    .replace(/`/g, "");
}
