import type { Handler } from "../api.js";
import type { Values } from "../contract/operation.js";
import type { Platform } from "./platform.js";

/** Who sends a request; there is one token, hence one caller. */
export type User = "owner" | "anybody";

export type PlatformHandler = Handler<User>;
export type Handlers = readonly (readonly [operation: string, handler: PlatformHandler])[];
export type HandlersOf = (platform: Platform) => Handlers;

type Exchange = Parameters<PlatformHandler>[0];

export function textIn(values: Values, name: string): string {
  return String(values.get(name) ?? "");
}

export function optionalIn(values: Values, name: string): string | undefined {
  const value = values.get(name);
  return value === undefined ? undefined : String(value);
}

export function listIn(values: Values, name: string): readonly string[] {
  const value = values.get(name);
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

/** The project that a request is about. @throws Refusal 404 */
export function projectOf(platform: Platform, { query }: Exchange): string {
  return platform.get("project", textIn(query, "project_id")).id;
}

export interface Slice<T> {
  readonly items: readonly T[];
  readonly limit: number;
  /** Where the next one begins. */
  readonly next: number | undefined;
}

/** A page by how many come before it. */
export function sliceOf<T>(all: readonly T[], { query }: Exchange, from: number): Slice<T> {
  const limit = Number(query.get("limit") ?? 100);
  const end = from + limit;
  return { items: all.slice(from, end), limit, next: end < all.length ? end : undefined };
}

/** The form of pages of flows and parameter sets. */
export function pageOf(key: string, all: readonly object[], exchange: Exchange): object {
  const start = Number(optionalIn(exchange.query, "start") ?? 0);
  const { items, limit, next } = sliceOf(all, exchange, Number.isInteger(start) ? start : 0);
  return {
    [key]: items,
    total_count: all.length,
    limit,
    ...(next !== undefined && {
      next: { href: `?limit=${limit}&start=${next}`, start: String(next) },
    }),
  };
}
