/** A page that is imported is its text: see kit/run/targets.ts. */
declare module "*.md" {
  const text: string;
  export default text;
}
