// SPDX-License-Identifier: Apache-2.0
// The HTML report as readers have it: in Debian's Chromium, on a desk and on a telephone, light and dark, with a mouse,
// with keys, and on paper. Skipped (77) where Chromium or the npm packages are not installed: scripts/setup installs them.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');
const program = process.env.READINESS_BINARY;
const chromium_path = process.env.CHROMIUM ?? '/usr/bin/chromium';

function skip(what) {
  console.log(`skipped: ${what} is not installed (scripts/setup installs it)`);
  process.exit(77);
}
if (!existsSync(chromium_path)) skip('chromium');
for (const name of ['playwright-core', 'axe-core']) if (!existsSync(join(here, 'node_modules', name))) skip(name);
const { chromium } = await import('playwright-core');
const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'readiness-browser-'));
const report_file = join(folder, 'report.html'), hostile_file = join(folder, 'hostile.html');
let browser;

// A page of which every message, fault and request is known.
async function opened(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.told = [];
  page.on('console', (message) => page.told.push(message.text()));
  page.on('pageerror', (fault) => page.told.push(String(fault)));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) page.told.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => { page.told.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  await page.goto(String(pathToFileURL(file)) + (options.hash ?? ''));
  return page;
}

const shown = (page, what) => page.locator(what).filter({ visible: true }).count();

async function faults_of(page) {
  // By the devtools protocol: the page's own policy lets no script of ours run.
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  return found.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`);
}

// The same report, every text of which wants to be more than a text.
const evil = '"><img src=x onerror="alert(1)"></script><script>alert(2)</script><!-- \u202E \u001b[31m {{x}} ${x}';
const told = new Set(['title', 'why', 'fix', 'risk', 'who', 'message', 'details', 'reasons', 'project', 'reason', 'note']);
function spoiled(value, name = '') {
  if (Array.isArray(value)) return value.map((one) => spoiled(one, name));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, spoiled(one, told.has(name) ? name : key)]));
  return typeof value === 'string' && (told.has(name) || ['value', 'column', 'people'].includes(name)) ? value + evil : value;
}

before(async () => {
  const json = join(folder, 'report.json');
  execFileSync(program, ['audit', join(root, 'examples/huadong'), '--lang', 'zh', '--phase', 'golive', '--now',
    '2026-05-28T00:00:00Z', '--fail-on', 'never', '--report', `html:${report_file}`, '--report', `json:${json}`],
  { stdio: 'ignore' });
  writeFileSync(json, JSON.stringify(spoiled(JSON.parse(readFileSync(json, 'utf8')))));
  execFileSync(program, ['report', json, '--lang', 'en', '--report', `html:${hostile_file}`], { stdio: 'ignore' });
  browser = await chromium.launch({ executablePath: chromium_path, args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe('on every screen', () => {
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'])
      test(`${width} px, ${colorScheme}: nothing is wider than the screen, nobody is kept out, nothing is complained about`, async () => {
        const page = await opened(report_file, { viewport: { width, height: 900 }, colorScheme });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
        await page.evaluate(() => { for (const one of [...document.querySelectorAll('details')].slice(0, 8)) one.open = true; });
        assert.deepEqual(await faults_of(page), []);
        assert.deepEqual(page.told, []);
        await page.context().close();
      });
});

test('pages of other commands fit a telephone, and keep nobody out', async () => {
  const file = join(folder, 'profile.html');
  execFileSync(program, ['profile', join(root, 'examples/huadong/exports/customers.csv'), '--lang', 'zh', '-o', file, '--format',
    'html'], { stdio: 'ignore' });
  for (const width of [390, 1280]) {
    const page = await opened(file, { viewport: { width, height: 900 } });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(await faults_of(page), []);
    assert.deepEqual(page.told, []);
    await page.context().close();
  }
});

test('what is to be done leads to what was found', async () => {
  const page = await opened(report_file);
  const link = page.locator('.actions a').first();
  const id = (await link.getAttribute('href')).slice(1);
  await link.click();
  await page.waitForFunction((id) => document.getElementById(id).querySelector('details').open, id);
  await page.context().close();
});

test('both languages are in the file, and only one is shown', async () => {
  const page = await opened(report_file);
  assert.ok(await shown(page, 'zh-') > 100);
  assert.equal(await shown(page, 'en-'), 0);
  const title = await page.title();
  await page.click('#language');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await shown(page, 'zh-'), 0);
  assert.ok(await shown(page, 'en-') > 100);
  assert.notEqual(await page.title(), title);
  assert.match(await page.locator('.finder select option').first().textContent(), /All/);
  assert.deepEqual(await faults_of(page), []);
  await page.context().close();
});

test('the theme is the reader\'s, until they choose', async () => {
  const page = await opened(report_file, { colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.click('#theme');
  assert.notEqual(await ground(), dark);
  await page.click('#theme');
  assert.equal(await ground(), dark);
  await page.context().close();
});

test('findings are found by domain, severity, result, owner and text', async () => {
  const page = await opened(report_file);
  const all = await shown(page, '.entry');
  assert.ok(all > 100);
  for (const name of ['domain', 'severity', 'outcome', 'owner']) {
    const values = await page.locator(`.finder [name="${name}"] option`).count();
    assert.ok(values > 1, name);
    let sum = 0;
    for (let value = 0; value < values - 1; ++value) {
      await page.selectOption(`.finder [name="${name}"]`, String(value));
      const found = await shown(page, '.entry');
      assert.equal(await page.textContent('.finder .shown'), String(found));
      sum += found;
    }
    assert.equal(sum, all, `each finding has one ${name}`);
    await page.selectOption(`.finder [name="${name}"]`, '');
  }
  const id = await page.locator('.entry').nth(20).getAttribute('id');
  await page.fill('.finder input', id.toLowerCase());
  assert.ok(await shown(page, '.entry') < 10);
  assert.ok(await page.locator(`[id="${id}"]`).isVisible());
  await page.fill('.finder input', 'nothing says this');
  assert.equal(await shown(page, '.entry'), 0);
  await page.click('.finder [type="reset"]');
  await page.waitForFunction((n) => document.querySelector('.finder .shown').textContent === String(n), all);
  assert.deepEqual(page.told, []);
  await page.context().close();
});

test('a link leads to its finding, whatever was looked for', async () => {
  let page = await opened(report_file);
  const id = await page.locator('.entry').nth(50).getAttribute('id');
  await page.context().close();
  page = await opened(report_file, { hash: `#${id}` });
  const entry = page.locator(`[id="${id}"]`);
  assert.ok(await entry.locator('details').evaluate((details) => details.open));
  await page.waitForFunction((id) => {
    const top = document.getElementById(id).getBoundingClientRect().top;
    return top >= 0 && top < innerHeight;
  }, id);
  await page.evaluate(() => { location.hash = '%'; });
  assert.deepEqual(page.told, []);
  await page.fill('.finder input', 'nothing says this');
  assert.equal(await entry.isVisible(), false);
  await page.evaluate((id) => { location.hash = ''; location.hash = id; }, id);
  await page.waitForFunction((id) => !document.getElementById(id).hidden, id);
  await page.context().close();
});

test('with keys alone: skip to the content, look for a finding, unfold it', async () => {
  const page = await opened(report_file);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.type), 'search');
  await page.locator('.entry summary').first().focus();
  await page.keyboard.press('Enter');
  assert.ok(await page.locator('.entry details').first().evaluate((details) => details.open));
  await page.context().close();
});

test('what an editor hides, moves and comments is kept, and the score says it all the same', async () => {
  const page = await opened(report_file, { acceptDownloads: true });
  const score = await page.textContent('.verdict');
  const all = await page.locator('.entry').count();
  await page.click('#edit');
  const entries = page.locator('.group').filter({ has: page.locator('.entry') }).first().locator('.entry');
  const ids = await entries.evaluateAll((some) => some.map((one) => one.id));
  await entries.nth(0).locator('.down').click();
  const comment = page.locator(`[id="${ids[2]}"] .comment`);
  await comment.click();
  await page.keyboard.type('ask <b>Ms Li</b> & others');
  await page.locator(`[id="${ids[1]}"] .hide`).click();
  assert.deepEqual(await faults_of(page), []);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  const kept = join(folder, 'kept.html');
  await download.saveAs(kept);
  assert.equal(download.suggestedFilename(), 'report.html');
  assert.deepEqual(page.told, []);
  await page.context().close();

  for (const javaScriptEnabled of [true, false]) {
    const again = await opened(kept, { javaScriptEnabled });
    assert.equal(await again.textContent('.verdict'), score);
    assert.equal(await again.locator('.entry').count(), all);
    assert.equal(await again.locator(`[id="${ids[1]}"]`).isVisible(), false);
    assert.equal(await again.locator('.left-out .number').first().textContent(), '1');
    assert.ok(await again.locator('.left-out').first().isVisible());
    assert.equal(await again.locator(`[id="${ids[2]}"] .comment`).textContent(), 'ask <b>Ms Li</b> & others');
    const order = await again.locator('.entry').evaluateAll((some) => some.map((one) => one.id));
    assert.deepEqual(order.slice(0, 2), [ids[1], ids[0]]);
    assert.equal(await again.locator('.editing').count(), 0);
    assert.deepEqual(again.told, []);
    await again.context().close();
  }
});

test('on paper there is all that the page says, and nothing to click', async (context) => {
  const page = await opened(report_file, { colorScheme: 'dark' });
  await page.selectOption('.finder [name="outcome"]', '0');
  const file = join(folder, 'report.pdf');
  await page.pdf({ path: file, preferCSSPageSize: true });
  let text;
  try {
    text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  } catch {
    context.diagnostic('pdftotext is not installed: the text of the PDF was not looked at');
    return;
  }
  for (const id of await page.locator('.entry').evaluateAll((some) => some.map((one) => one.id)))
    assert.ok(text.includes(id), `${id} is printed`);
  assert.ok(!text.includes('清除筛选') && !text.includes('English'), 'no tools on paper');
  assert.deepEqual(page.told, []);
  await page.context().close();
});

test('hostile texts are texts', async () => {
  const page = await opened(hostile_file);
  await page.click('#language');
  await page.waitForTimeout(200);
  assert.deepEqual(page.told, []);
  assert.equal(await page.locator('img, iframe, object, embed').count(), 0);
  assert.equal(await page.locator('script').count(), 1);
  await page.context().close();
});

test('what somebody puts into the page runs nothing', async () => {
  const file = join(folder, 'changed.html');
  writeFileSync(file, readFileSync(report_file, 'utf8').replace('</main>', '<img src=x onerror="window.ran=1"><script>window.ran=1</script></main>'));
  const page = await opened(file);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  await page.context().close();
});
