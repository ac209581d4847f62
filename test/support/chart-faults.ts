import type { Page } from 'playwright-core';

/** Texts outside the box they belong to, captions outside the sheet, and boxes one over another, by the browser's own measure. */
export function findFaults(page: Pick<Page, 'evaluate'>, selector: string): Promise<readonly string[]> {
  return page.evaluate((units) => {
    const faults: string[] = [];
    const svg = document.querySelector('svg');
    const sheet = svg?.getBoundingClientRect() ?? new DOMRect();
    const isInside = (inner: DOMRect, outer: DOMRect) =>
      outer.left <= inner.left + 0.5 &&
      inner.right <= outer.right + 0.5 &&
      outer.top <= inner.top &&
      inner.bottom <= outer.bottom;
    const boxes = [...document.querySelectorAll(units)].map((unit) => {
      const box = unit.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
      for (const text of unit.querySelectorAll('text')) {
        if (!isInside(text.getBoundingClientRect(), box)) {
          faults.push(`outside: ${text.textContent}`);
        }
      }
      return box;
    });
    for (const text of svg?.querySelectorAll('text') ?? []) {
      if (!isInside(text.getBoundingClientRect(), sheet)) {
        faults.push(`outside the sheet: ${text.textContent}`);
      }
    }
    for (const [index, left] of boxes.entries()) {
      for (const right of boxes.slice(index + 1)) {
        const isApart =
          left.right < right.left || right.right < left.left || left.bottom < right.top || right.bottom < left.top;
        if (!isApart) {
          faults.push(`overlap at ${left.x}, ${left.y}`);
        }
      }
    }
    return boxes.length === 0 ? ['no boxes'] : faults;
  }, selector);
}
