import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** 显示方式: the modes in which a page is looked at. What a page is made of is the same in all of them, so that is looked at in the first alone. */
export type Mode = {
  readonly name: string;
  readonly options: BrowserContextOptions & { readonly elder?: boolean };
  readonly rules: 'all' | 'colours and sizes';
};

export const LIGHT: Mode = { name: 'light', options: { colorScheme: 'light' }, rules: 'all' };
export const DARK: Mode = { name: 'dark', options: { colorScheme: 'dark' }, rules: 'colours and sizes' };
export const ELDER: Mode = {
  name: '长者模式',
  options: { elder: true, colorScheme: 'dark' },
  rules: 'colours and sizes',
};

/** What axe finds, each with its element; also targets under 24 px. */
export async function barriers(page: Page, rules: Mode['rules'] = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const asked =
    rules === 'all'
      ? axe.options({ rules: { 'target-size': { enabled: true } } })
      : axe.options({ runOnly: ['color-contrast', 'target-size', 'link-in-text-block'] });
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
