import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds on a page that keeps people from reading it. */
export async function barriersOn(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html) })))`,
  );
}
