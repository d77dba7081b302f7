/** Someone who had a part in the data, as a Data Package names them. */
export interface Contributor {
  readonly title: string;
  /** As `publisher`, `creator`, `contact`. */
  readonly roles: readonly string[];
  readonly path?: string | undefined;
  readonly email?: string | undefined;
  readonly organization?: string | undefined;
}

/** Under which conditions the data may be used: an identifier, an address, or both. */
export interface License {
  /** An Open Definition identifier. */
  readonly name?: string | undefined;
  readonly path?: string | undefined;
  readonly title?: string | undefined;
}

/** Where the data come from. */
export interface Source {
  readonly title: string;
  readonly path?: string | undefined;
  readonly version?: string | undefined;
}
