/** Where each test file gets its own copy of the prepared database. */
export type TestDatabaseSource =
  | { readonly kind: "embedded"; readonly copyFile: string }
  | { readonly kind: "postgresql"; readonly serverUrl: string; readonly template: string };

declare module "vitest" {
  interface ProvidedContext {
    testDatabaseSource: TestDatabaseSource;
  }
}
