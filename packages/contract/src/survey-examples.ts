/** The demonstration surveys and waves that the examples name, each wave in its own state. */
export const surveyKey = "demonstration-clients";
export const waves = {
  planned: "01938c1e-0000-7000-8000-0000000e0001",
  open: "01938c1e-0000-7000-8000-0000000e0002",
  closed: "01938c1e-0000-7000-8000-0000000e0003",
  released: "01938c1e-0000-7000-8000-0000000e0004",
  nobodys: "01938c1e-0000-7000-8000-0000000effff",
};

/** A short questionnaire with a condition. */
export const questionnaire = {
  introduction: { nl: "Over uw bezoek aan het Werkcentrum (demonstratie).", en: "About your visit to the Werkcentrum (demonstration)." },
  questions: [
    {
      type: "single" as const,
      questionKey: "visited",
      text: { nl: "Bezocht u het Werkcentrum?", en: "Did you visit the Werkcentrum?" },
      isRequired: true,
      options: [
        { code: "yes", value: 1, text: { nl: "Ja", en: "Yes" } },
        { code: "no", value: 2, text: { nl: "Nee", en: "No" } },
      ],
    },
    {
      type: "scale" as const,
      questionKey: "satisfaction",
      text: { nl: "Hoe tevreden bent u?", en: "How satisfied are you?" },
      isRequired: true,
      showIf: { match: "all" as const, tests: [{ questionKey: "visited", operator: "anyOf" as const, codes: ["yes"] }] },
      lowest: 1,
      highest: 5,
      lowestText: { nl: "Heel ontevreden", en: "Very dissatisfied" },
      highestText: { nl: "Heel tevreden", en: "Very satisfied" },
    },
    {
      type: "text" as const,
      questionKey: "remarks",
      text: { nl: "Wat wilt u verder kwijt?", en: "What else would you like to say?" },
      isRequired: false,
      maxLength: 2000,
    },
  ],
};

/** A wave of that questionnaire. */
export const wave = {
  versionNumber: 1,
  cycle: 2027,
  title: { nl: "Ronde 2027 (demonstratie)", en: "Wave 2027 (demonstration)" },
  opensAt: "2027-03-01T08:00:00Z",
  closesAt: "2027-04-01T08:00:00Z",
  population: [
    { regionCode: "AM14", count: 4000 },
    { regionCode: "AM18", count: 6000 },
  ],
  ruleSet: { threshold: 10, splitBy: ["region"], collapses: [], weighting: "none" as const },
  comparableWith: null,
};
