/** The units of the chart as one tree: one stop for the tab key, walked with the arrows. */
export interface ChartTree {
  /** Number of the unit that has the focus, or will get it. */
  current(): string;
  /** Makes a unit the one to get the focus; the first of the sheet when it has no such unit. */
  mark(unit: string): void;
  /** Scrolls to that unit. */
  reveal(): void;
  focus(): void;
}

export function enableTree(svg: SVGSVGElement, open: (unit: string) => void): ChartTree {
  const items = [...svg.querySelectorAll<SVGElement>('.unit')];
  const numberOf = (item: SVGElement | undefined) => item?.getAttribute('data-unit') ?? '';
  const levelOf = (item: SVGElement | undefined) => Number(item?.getAttribute('aria-level') ?? 0);
  let current = items[0];

  const mark = (item: SVGElement | undefined) => {
    current?.setAttribute('tabindex', '-1');
    item?.setAttribute('tabindex', '0');
    current = item;
  };
  const reveal = () => current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const focus = () => current?.focus({ preventScroll: true });
  const move = (item: SVGElement | undefined) => {
    mark(item ?? current);
    reveal();
    focus();
  };
  const superiorOf = (index: number) => items.slice(0, index).findLast((item) => levelOf(item) < levelOf(items[index]));
  const steps: Readonly<Record<string, (index: number) => SVGElement | undefined>> = {
    ArrowDown: (index) => items[index + 1],
    ArrowUp: (index) => items[index - 1],
    ArrowLeft: superiorOf,
    ArrowRight: (index) => (levelOf(items[index]) < levelOf(items[index + 1]) ? items[index + 1] : undefined),
    Home: () => items[0],
    End: () => items.at(-1),
  };

  svg.setAttribute('aria-describedby', 'help');
  for (const item of items) {
    // The editor shows the menu of what has this, and hands it to the command that is chosen.
    item.setAttribute('data-vscode-context', JSON.stringify({ webviewSection: 'unit', unit: numberOf(item) }));
  }
  svg.addEventListener('keydown', (event) => {
    const index = items.findIndex((item) => item.contains(event.target instanceof Node ? event.target : null));
    const step = steps[event.key];
    if (index < 0 || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (step !== undefined) {
      event.preventDefault();
      move(step(index));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(numberOf(items[index]));
    }
  });
  const unitAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<SVGElement>('.unit') : null;
  svg.addEventListener('click', ({ target }) => {
    const item = unitAt(target);
    if (item !== null) {
      move(item);
    }
  });
  svg.addEventListener('dblclick', ({ target }) => {
    const item = unitAt(target);
    if (item !== null) {
      open(numberOf(item));
    }
  });
  return {
    current: () => numberOf(current),
    mark: (unit) => mark(items.find((item) => numberOf(item) === unit) ?? items[0]),
    reveal,
    focus,
  };
}
