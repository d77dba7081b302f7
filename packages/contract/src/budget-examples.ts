/** The demonstration budgets that the examples name: amounts that are made up, and say so. */
export const budgets = {
  /** Of AM14, 2026: refuses commitments over the allocation. */
  ofRegion: "01938c1e-0000-7000-8000-00000000ab14",
  /** Of AM14, 2027. */
  nextYear: "01938c1e-0000-7000-8000-00000000ac14",
  /** National, 2026: flags them. */
  national: "01938c1e-0000-7000-8000-00000000ab00",
  /** Of AM14, 2028: without entries. */
  empty: "01938c1e-0000-7000-8000-00000000ad14",
  nobodys: "01938c1e-0000-7000-8000-00000000afff",
} as const;
