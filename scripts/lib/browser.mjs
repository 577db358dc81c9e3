// The browser that shows a served VS Code, without a window.
import { chromium } from 'playwright-core';

/** @param {string} executablePath a Chromium's. Its sandbox needs rights that containers do not give. */
export const launchBrowser = (executablePath) =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
