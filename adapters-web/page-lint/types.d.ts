/** What GET answers by the description of the API, found by the path as the pages write it. */
import type { paths } from "./generated/api";

type Bare<P extends string> = P extends `${infer Path}?${string}` ? Path : P;
type Same<P extends string, K extends string> = P extends `${infer A}/${infer Rest}`
  ? K extends `${infer B}/${infer More}`
    ? A extends Part<B>
      ? Same<Rest, More>
      : false
    : false
  : K extends `${string}/${string}`
    ? false
    : P extends Part<K>
      ? true
      : false;
type Part<K extends string> = K extends `{${string}}` ? string : K;
type Key<P extends string> = { [K in keyof paths & string]: Same<`/${P}`, K> extends true ? K : never }[keyof paths & string];
type Body<K extends keyof paths> = paths[K] extends { get: { responses: { 200: { content: { "application/json": infer T } } } } } ? T : never;

declare global {
  /** `unknown path` fails the check; a path that is not written out is not looked at. */
  type Answer<P extends string> = string extends P ? any : P extends `${string}${infer _}` ? ([Key<Bare<P>>] extends [never] ? { "no such address": P } : Body<Key<Bare<P>>>) : any;
}
