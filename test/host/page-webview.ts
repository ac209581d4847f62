import type { Frame, FrameLocator, Page } from 'playwright-core';

/** The document of the webview in sight; VS Code nests it two frames deep. */
export function webviewFrame(page: Page): FrameLocator {
  return page.locator('iframe.webview.ready').filter({ visible: true }).contentFrame().frameLocator('#active-frame');
}

/** The same as a frame, in which scripts of the test may run whatever its policy says. */
export async function webviewDocument(page: Page): Promise<Frame> {
  const root = await webviewFrame(page).locator('html').elementHandle();
  const frame = await root?.ownerFrame();
  if (!frame) throw new Error('No webview is in sight.');
  return frame;
}
