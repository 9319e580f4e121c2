/**
 * Floor 6 · just enough to write SVG: elements as strings, with numbers kept short and text made safe.
 */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. `children` are elements too, already written; text goes through `safe` first. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${safe(typeof value === "number" ? short(value) : value)}"`)
    .join("");
  if (children.length === 0) return `<${name}${written}/>`;
  const inside = children.join(children.some((child) => child.startsWith("<")) ? "\n" : "");
  return `<${name}${written}>${inside}</${name}>`;
}

/** Text at (x, y). */
export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element("text", { x, y, ...attributes }, safe(content));
}

/** A tenth of a pixel is more than an eye can see. */
function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text as it may stand in SVG. */
export function safe(content: string): string {
  return content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/**
 * About how many pixels wide a text comes out: without a browser nobody knows which font will be used. Digits and
 * letters are a little more than half as wide as they are high.
 */
export function widthOf(content: string, fontSize: number): number {
  return content.length * fontSize * 0.57;
}
