/** The little of the package that is used here: it brings no types of its own. */
declare module "datapackage" {
  interface Resource {
    name: string;
    headers: string[];
    schema: { fields: { name: string }[] };
    read(options: { keyed: boolean; relations: boolean }): Promise<unknown>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
