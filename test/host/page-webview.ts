import type { FrameLocator, Page } from 'playwright-core';

/** The document of the webview in sight; VS Code nests it two frames deep. */
export function webviewFrame(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
}
