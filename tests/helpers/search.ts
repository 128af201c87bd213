import type { Locator, Page } from 'playwright-core';

/** The places of the search dialog that tests look at. */
export interface SearchDialog {
  readonly dialog: Locator;
  readonly input: Locator;
  readonly status: Locator;
  /** Links to found pages and their sections, in order. */
  readonly links: Locator;
  readonly marks: Locator;
}

/** Opens the search of a page the way a keyboard user does. */
export async function openSearchDialog(page: Page): Promise<SearchDialog> {
  await page.keyboard.press('/');
  return searchDialog(page);
}

/** The search dialog of `page`, once it is open. */
export async function searchDialog(page: Page): Promise<SearchDialog> {
  const dialog = page.locator('dialog.search[open]');
  await dialog.waitFor();
  return {
    dialog,
    input: dialog.getByRole('searchbox'),
    status: dialog.getByRole('status'),
    links: dialog.locator('a'),
    marks: dialog.locator('mark'),
  };
}

/** Types `text` at once and waits until it is answered. */
export async function searchFor({ dialog, input }: SearchDialog, text: string): Promise<void> {
  await input.fill(text);
  await dialog.and(dialog.page().locator(':not([data-busy])')).waitFor();
}
