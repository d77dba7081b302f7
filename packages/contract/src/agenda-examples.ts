/** The agendas that examples name. They are made up, and say so. */

/** National: version 1 is published, version 2 is a draft. */
export const nationalAgenda = "01938c1e-0000-7000-8000-00000000a001";
/** National: version 1 is adopted and has no public edition yet. */
export const adoptedAgenda = "01938c1e-0000-7000-8000-00000000a002";
export const nobodysAgenda = "01938c1e-0000-7000-8000-00000000ffff";

export const exampleContent = {
  introduction: { nl: "Demonstratie: wij werken **samen** aan één loket.", en: "Demonstration: we work **together** on one front door." },
  themes: [
    {
      key: "one-front-door",
      title: { nl: "Eén loket (demonstratie)", en: "One front door (demonstration)" },
      text: { nl: "Iedereen kan binnenlopen:\n\n- werkzoekenden\n- werkenden\n- werkgevers" },
    },
  ],
  challenges: [
    {
      key: "known-to-all",
      title: { nl: "Bekend bij iedereen (demonstratie)" },
      text: { nl: "Nog niet iedereen kent het Werkcentrum." },
      themeKey: "one-front-door",
    },
  ],
  measures: [
    {
      key: "walk-in-hours",
      title: { nl: "Inloopuren (demonstratie)" },
      text: { nl: "Elke week een **avond** open." },
      goalCode: "services" as const,
      ownerRole: { nl: "programmamanager", en: "programme manager" },
      challengeKey: "known-to-all",
    },
  ],
};
