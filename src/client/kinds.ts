import type { paths } from "./openapi.ts";

/* What can be asked, and what is then answered: all of it from the generated types. */

type Method = "get" | "post";
type Operation<P extends keyof paths, M extends Method> = paths[P] extends { [K in M]: infer Found }
  ? Found
  : never;
type Json<P extends keyof paths, M extends Method> =
  Operation<P, M> extends {
    responses: { 200: { content: { "application/json": infer Answer } } };
  }
    ? Answer
    : never;
type Answering<M extends Method> = {
  [P in keyof paths]: [Json<P, M>] extends [never] ? never : P;
}[keyof paths];

/** The paths that answer GET with JSON. */
export type ReadPath = Answering<"get">;
/** What such a path answers. With `fields`, only those that were asked for are there. */
export type Data<P extends ReadPath> = Json<P, "get">;
/** The paths that take POST. */
export type PostPath = Answering<"post">;
/** What such a path answers. */
export type Posted<P extends PostPath> = Json<P, "post">;

/** The lists that have pages. */
export type ListPath = {
  [P in ReadPath]: [Operation<P, "get">, Data<P>] extends [
    { parameters: { query?: { cursor?: string } } },
    { data: unknown[] },
  ]
    ? P
    : never;
}[ReadPath];
/** An item of a list. */
export type Item<P extends ListPath> = Data<P> extends { data: (infer One)[] } ? One : never;

type Parameters<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { parameters: infer Found }
    ? Pick<Found, Extract<keyof Found, "path" | "query">>
    : never;
/** The parameters of a path, which may be left out where none is needed. */
export type Given<P extends keyof paths> =
  Record<never, never> extends Parameters<P, "get">
    ? [given?: Parameters<P, "get">]
    : [given: Parameters<P, "get">];
/** What is sent to a path, with its parameters. */
export type Sent<P extends PostPath> =
  Operation<P, "post"> extends {
    requestBody: { content: { "application/json": infer Body } };
  }
    ? [given: Parameters<P, "post"> & { body: Body }]
    : never;
