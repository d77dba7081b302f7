/** What the examples name of the evaluation; made up, and says so. */
export const visits = {
  /** Of AM14, in 2026. */
  done: "01938c1e-0000-7000-8000-00000000d014",
  /** Of AM18, in 2027. */
  planned: "01938c1e-0000-7000-8000-00000000d018",
  nobodys: "01938c1e-0000-7000-8000-00000000dfff",
} as const;

export const reports = {
  published: "01938c1e-0000-7000-8000-00000000c001",
  drafted: "01938c1e-0000-7000-8000-00000000c002",
  nobodys: "01938c1e-0000-7000-8000-00000000cfff",
} as const;
