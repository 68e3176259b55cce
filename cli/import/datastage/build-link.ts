import {
  type Field,
  FlowError,
  type Link,
  type LinkOptions,
  type LocalSubflow,
  type Rejecting,
  type Source,
  type Target,
} from "specanvil/datastage";
import { columnCall } from "specanvil/datastage/read";
import { Code, literal, quoted } from "../print/literal.js";
import type { CanvasPair, Work } from "./built-flow.js";
import { appData, type DocumentIndex } from "./document-index.js";

/** Makes a link like one that was read. */
export function buildLink(work: Work, { index }: CanvasPair, link: Link): void {
  const source = work.nodes.get(link.source);
  const target = work.nodes.get(link.target);
  if (source === undefined || target === undefined) return;
  const { name, type, partitioning } = link;
  const options: LinkOptions = {
    ...(name !== undefined && name !== "" && { name }),
    ...(type === "REFERENCE" && { type }),
    ...(partitioning && { partitioning: plain(partitioning) }),
    ...mapping(index, link),
  };
  const place = work.plan.ordered.has(link.target.id) ? link.target.inputs.indexOf(link) + 1 : 0;
  const to = target.built as unknown as Target;
  const method = type === "REJECT" ? "rejectTo" : "linkTo";
  let built: Link;
  try {
    const end = place > 0 ? to.input(place) : to;
    built = (source.built as unknown as Source & Rejecting)[method](end, options);
  } catch (error) {
    if (!(error instanceof FlowError)) throw error;
    // A kind of stage that takes fewer links than the document has: the next attempt asks its kind nothing.
    for (const node of [link.source, link.target]) work.overfull.add(node.id);
    return;
  }
  const end = place > 0 ? `${target.statement.name}.input(${place})` : target.statement.name;
  const args = [new Code(end), ...(Object.keys(options).length > 0 ? [options] : [])];
  const code = `${source.statement.name}.${method}(${args.map(literal).join(", ")})`;
  const statement = work.module.add(undefined, code);
  if (link.columns && !work.plan.following.has(link.id)) {
    built.schema(link.columns);
    statement.call(`schema(${columnsCode(work, link.columns.fields)})`);
  }
  work.links.set(link, { read: link, built, statement });
}

function plain(partitioning: NonNullable<Link["partitioning"]>): NonNullable<Link["partitioning"]> {
  const { keys = [], ...rest } = partitioning;
  const bare = keys.map((key) =>
    typeof key === "object" && Object.keys(key).length === 1 ? key.column : key,
  );
  const said = Object.entries(rest).filter(([, value]) => value !== undefined);
  const made = { ...Object.fromEntries(said), ...(bare.length > 0 && { keys: bare }) };
  return made as unknown as NonNullable<Link["partitioning"]>;
}

/** Which links inside subflows it belongs to, where that doesn't go without saying. */
function mapping(index: DocumentIndex, link: Link): Pick<LinkOptions, "mapTo" | "mapFrom"> {
  const partners = appData(index.read(link)?.link, "datastage");
  const said = (
    node: Link["source"],
    is: "entry" | "exit",
    given: string | null | undefined,
    partner: unknown,
  ): string | null | undefined => {
    if (node.is !== "local") return given ?? undefined;
    // Its port names an entry or exit: by the name of the link there, where there are several.
    if (given !== undefined) return given;
    const several =
      (node as LocalSubflow).inside.nodes.filter((each) => each.is === is).length !== 1;
    return several && typeof partner === "string" ? partner : undefined;
  };
  const mapTo = said(link.target, "entry", link.mapTo, partners["partner_link_in"]);
  const mapFrom = said(link.source, "exit", link.mapFrom, partners["partner_link_out"]);
  return { ...(mapTo !== undefined && { mapTo }), ...(mapFrom !== undefined && { mapFrom }) };
}

/** Columns as calls, and those that no call makes as they are. */
function columnsCode(work: Work, fields: readonly Field[]): string {
  // A schema takes no two columns of one name.
  const isOnce = new Set(fields.map(({ name }) => name)).size === fields.length;
  const calls = fields.map((field) => ({ field, call: isOnce ? columnCall(field) : undefined }));
  if (calls.every(({ call }) => call !== undefined)) return `(s) => ${chained(calls)}`;
  const make = work.module.use("specanvil/datastage", "schema");
  const parts: string[] = [];
  for (let at = 0; at < calls.length;) {
    const end = calls.findIndex(({ call }, index) => index >= at && call === undefined);
    const known = calls.slice(at, end < 0 ? undefined : end);
    if (known.length > 0) parts.push(`...${make}((s) => ${chained(known)}).fields`);
    at += known.length;
    const odd = calls[at]?.field;
    if (odd !== undefined)
      parts.push(`// What no builder says; it stays in the document.\n${literal(odd)}`);
    at += 1;
  }
  return `{ fields: [\n${parts.join(",\n")}\n] }`;
}

type Call = { readonly field: Field; readonly call: ReturnType<typeof columnCall> };

function chained(calls: readonly Call[]): string {
  const links = calls.map(({ field, call }) => {
    const options =
      call && Object.keys(call.options).length > 0 ? `, ${literal(call.options)}` : "";
    return `.${call?.method}(${quoted(field.name)}${options})`;
  });
  return `s${links.join("")}`;
}
