/** Haaren, that was split over four, and two codes that nobody has. */
const others = ["GM0788", "GM9998", "GM9999"];

/** 10,000 pairs for a look-up: every municipality of 2021 and of 2026, and some others, on days from 2020 to 2026. */
export async function lookupPairs(productUrl: string): Promise<string> {
  const known = await Promise.all(["2021-01-01", "2026-01-01"].map((asOf) => codesOn(productUrl, asOf)));
  const codes = [...new Set([...known.flat(), ...others])];
  const firstDay = Date.UTC(2020, 11, 1);
  const items = Array.from({ length: 10_000 }, (_, index) => ({
    municipalityCode: codes[index % codes.length],
    date: new Date(firstDay + ((index * 7) % 2000) * 86_400_000).toISOString().slice(0, 10),
  }));
  return JSON.stringify({ items });
}

async function codesOn(productUrl: string, asOf: string): Promise<string[]> {
  const response = await fetch(`${productUrl}/v1/municipalities?limit=1000&asOf=${asOf}`);
  const { items } = (await response.json()) as { items: { municipalityCode: string }[] }; // the contract's MunicipalityPage
  return items.map(({ municipalityCode }) => municipalityCode);
}
