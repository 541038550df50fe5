// Renders components/icon.svg to public/icon/{16,32,48,128}.png with the Chromium at hand: node scripts/render-icons.mjs
import { mkdir, readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const svg = await readFile(new URL('../components/icon.svg', import.meta.url), 'utf8');
const target = new URL('../public/icon/', import.meta.url);
await mkdir(target, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0">${svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)}`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, target).pathname, omitBackground: true });
}
await browser.close();
