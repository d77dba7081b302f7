/** What a test's database begins with: no tables, the reference data, or besides that all that the examples of the contract name. */
export type TestContent = "nothing" | "reference" | "demonstration";

/** Where each test gets its own copy of a prepared database. */
export type TestDatabaseSource = {
  /** A folder with the files that the demonstration has in its file store. */
  readonly demonstrationFiles: string;
} & (
  | {
      readonly kind: "embedded";
      /** What `PGlite.dumpDataDir` gave, by what is in it. */
      readonly copies: Readonly<Record<TestContent, string>>;
      /** The folder of a database that was closed, with the reference data in it. */
      readonly folder: string;
    }
  | {
      readonly kind: "postgresql";
      readonly serverUrl: string;
      readonly templates: Readonly<Record<Exclude<TestContent, "nothing">, string>>;
    }
);

declare module "vitest" {
  interface ProvidedContext {
    testDatabaseSource: TestDatabaseSource;
  }
}
