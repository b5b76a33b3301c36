/** The review: figures that are queries, findings that lead to their rows, and what was accepted stays in sight. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { BringTables } from './pages/bringTables.ts';
import { graveFaults } from './pages/graveFaults.ts';

const partsOf = (page: Page) => {
  const review = page.getByRole('region', { name: 'Review' });
  return {
    review,
    button: page.getByRole('button', { name: 'Review', exact: true }),
    posture: review.getByRole('table', { name: 'Posture' }),
    findings: review.getByRole('region', { name: 'Findings' }),
    accepted: review.getByRole('region', { name: 'Accepted' }),
  };
};

test('a figure asks for just what it counts, and the panel stays to count that', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  const { button, review, posture } = partsOf(page);
  await button.click();
  await posture
    .getByRole('button', { name: 'Encryption: Not stated: 3 flows · 12 % · 3 rows' })
    .click();
  await expect(explorer.query).toHaveValue('encryption:not-stated');
  await expect(explorer.ledger).toContainText('3 of 25 rows');
  await expect(review).toContainText('Of what the query selects: 3 of 25 flows.');
  await posture.getByRole('button', { name: /^Authentication: Basic: 1 flow/ }).click();
  await expect(explorer.query).toHaveValue('encryption:not-stated authentication:basic');
  expect(await explorer.litFlowIds()).toEqual(['outbound-4.1']);
  await review.getByRole('button', { name: 'Ask for all', exact: true }).click();
  await expect(explorer.query).toHaveValue('');
  expect(explorer.parameters().get('panel')).toBe('review');
});

test('what crosses groups and what is external are figures of every value', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'tap', panel: 'review' });
  const { posture } = partsOf(page);
  await posture
    .getByRole('button', { name: 'Encryption: None to or from outside: 5 flows · 2 rows' })
    .click();
  await expect(explorer.query).toHaveValue('encryption:none is:external');
  await expect(explorer.ledger).toContainText('2 of 23 rows');
  await expect(explorer.ledger).toContainText('5 of 46 flows');
});

test('a finding writes its query, lights its flows while pointed at, and leads to its row', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'tap', panel: 'review' });
  const { review, findings } = partsOf(page);
  const http = findings.getByRole('region', { name: 'Plain HTTP' });
  await expect(http.getByRole('listitem')).toHaveCount(3);
  const first = http.getByRole('button', { name: /^External Load Balancer/ });
  await first.hover();
  await expect(page.locator('[data-flow][data-lit]')).toHaveCount(3);
  await first.click();
  await expect(explorer.query).toHaveValue('row:networking-10 protocol:http encryption:none');
  await expect(explorer.litFlows).toHaveCount(3);
  // The findings are those of the document; the query only marks them.
  await expect(http.getByRole('listitem')).toHaveCount(3);
  await expect(http.getByText('outside the query')).toHaveCount(2);
  await http.getByRole('button', { name: 'Ask for all 3' }).click();
  await expect(explorer.query).toHaveValue('protocol:http encryption:none');
  await http.getByRole('button', { name: 'Networking flows, row 12 of 23' }).click();
  await expect(explorer.inspector).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review).toBeVisible();
});

test('by keyboard alone a finding is accepted with a reason, outlives a reload and is opened again', async ({
  explorer,
  page,
}) => {
  await explorer.openChart({ doc: 'diego' });
  await page.keyboard.press('r');
  const { review, findings, accepted } = partsOf(page);
  await expect(findings).toContainText('14 findings.');
  const basic = findings.getByRole('region', { name: 'Basic authentication' });
  await basic.getByRole('button', { name: /^Accept/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(basic).toContainText('A few words, so that others know why.');
  await page.keyboard.type('NATS stands behind a firewall of its own.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(findings).toContainText('13 findings, and 1 accepted.');
  await expect(basic).toHaveCount(0);
  await expect(accepted).toContainText('NATS stands behind a firewall of its own.');
  await page.reload();
  await explorer.isAlive();
  await expect(accepted).toContainText('Basic authentication: ');
  await expect(accepted).toContainText('NATS stands behind a firewall of its own.');
  await accepted.getByRole('button', { name: /^Open again/ }).press('Enter');
  await expect(accepted).toHaveCount(0);
  await expect(basic).toBeVisible();
  await expect(review).toContainText('14 findings.');
});

test('a choice settles what hangs on it', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'diego', panel: 'review' });
  const { findings } = partsOf(page);
  const hangs = findings.getByRole('region', { name: 'A row that holds only under an option' });
  await expect(hangs.getByRole('listitem')).toHaveCount(2);
  await explorer.filters.getByRole('radio', { name: 'Internal MySQL' }).click();
  await expect(hangs).toHaveCount(0);
  await expect(findings).toContainText('These rules found nothing');
});

test('what a reader brought is reviewed by the same rules, and words say where nothing is found', async ({
  explorer,
  page,
}) => {
  await explorer.open({ doc: 'diego' });
  const bring = new BringTables(page);
  await bring.chart(
    '| Source | Destination | Port | Protocol | Security |\n|---|---|---|---|---|\n| A | B | 443 | HTTPS | Mutual TLS |\n| B | A | 443 | HTTPS | Mutual TLS |\n',
  );
  const { button, findings, posture } = partsOf(page);
  await button.click();
  await expect(findings).toContainText('No rule found anything in these 2 rows.');
  await expect(findings).toContainText('These rules were tried: Plain HTTP');
  await expect(
    posture.getByRole('button', { name: /^Encryption: Mutual TLS: 2 flows/ }),
  ).toBeVisible();
});

test('it is there for two documents that are compared', async ({ explorer, page }) => {
  await explorer.openChart({ doc: 'cf-networking', against: 'netman', panel: 'review' });
  const { review, findings } = partsOf(page);
  await expect(review).toContainText('Two documents are compared');
  await findings
    .getByRole('button', { name: /^Ask for all/ })
    .first()
    .click();
  await expect(explorer.query).not.toHaveValue('');
});

for (const theme of ['light', 'dark']) {
  for (const width of [1440, 390]) {
    test(`it can be read by all, ${theme}, ${width} px wide`, async ({ explorer, page }) => {
      await page.setViewportSize({ width, height: 844 });
      await explorer.open({ doc: 'tap', q: 'cluster:view', panel: 'review', theme });
      const { review, findings } = partsOf(page);
      await expect(findings).toContainText('21 findings.');
      await findings
        .getByRole('button', { name: /^Accept/ })
        .first()
        .click();
      await expect(findings.getByRole('textbox')).toBeFocused();
      expect(await graveFaults(page)).toEqual([]);
      const wide = await review.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
      expect(wide).toBe(0);
    });
  }
}
