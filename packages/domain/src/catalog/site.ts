/** Whose exchange it is, and where it is reached from outside. */
export interface Site {
  /** Origin under which the addresses of its data stand, without a slash at its end; https. */
  readonly origin: string;
  readonly publisher: { readonly uri: string; readonly name: string };
  /** A functional address, of no one person. */
  readonly contactEmail: string;
}

/** Where nobody said: examples, which no catalogue of data takes. */
export const exampleSite: Site = {
  origin: "https://reform-exchange.example",
  publisher: { uri: "https://reform-exchange.example/publisher", name: "Reform Exchange API team" },
  contactEmail: "api-team@reform-exchange.example",
};
