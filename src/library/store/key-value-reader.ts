/** The little of Workers KV that reading needs. */
export interface KeyValueReader {
  get(key: string, options: { type: "arrayBuffer"; cacheTtl: number }): Promise<ArrayBuffer | null>;
}
