import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** In light, and colours change at once: what is on its way from one to the other is not looked at. */
export const STILL = { colorScheme: 'light', reducedMotion: 'reduce' } as const;

/** All rules, or those about what differs from one mode to the next. */
type Rules = 'all' | 'colours and sizes';

/** 逐种显示方式: what bars a page that is open, in light with every rule, then in dark and in large text, where only colours and sizes are others. */
export async function barriersInEveryMode(page: Page): Promise<string[]> {
  const found = await barriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await barriers(page, 'colours and sizes')).map((barrier) => `dark: ${barrier}`));
  await page.evaluate("document.documentElement.dataset.mode = 'elder'");
  found.push(...(await barriers(page, 'colours and sizes')).map((barrier) => `长者模式: ${barrier}`));
  return found;
}

/** What axe finds on a page or in a part of it, each with its element; also targets under 24 px. */
export async function barriers(page: Page, rules: Rules = 'all', within = 'html'): Promise<string[]> {
  // All is looked at within the page, and what is in order stays there: to carry it to a second page takes many times as long as to look at it.
  const axe = new AxeBuilder({ page }).setLegacyMode().include(within);
  const asked =
    rules === 'all'
      ? axe.options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
      : axe.options({
          resultTypes: ['violations'],
          runOnly: ['color-contrast', 'target-size', 'link-in-text-block'],
        });
  const { violations } = await asked.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

export const sidewaysSlide = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const WIDTHS = [320, 390, 768, 1280];

/** The widths and modes in which a page slides sideways. */
export async function slides(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const mode of ['standard', 'elder']) {
    await page.evaluate(`document.documentElement.dataset.mode = '${mode}'`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      if ((await sidewaysSlide(page)) > 0) found.push(`${mode} ${width}`);
    }
  }
  return found;
}
