/** The size of the chart on the screen, 1 for its own. */
export interface Zoom {
  level(): number;
  by(factor: number): void;
  /** All of the sheet in sight, or its own size where that is smaller. */
  fit(): void;
}

const LIMITS = { least: 0.1, most: 4 };
/** Names are still read at three quarters; a big sheet begins there, and is scrolled. */
const READABLE = 0.75;

export function enableZoom(view: HTMLElement, svg: SVGSVGElement, remembered: number | undefined): Zoom {
  const { width, height } = svg.viewBox.baseVal;
  const fitting = () => Math.min(1, view.clientWidth / width, view.clientHeight / height);
  let level = 1;

  /** `x` and `y`, from the corner of the view, stay where they are. */
  const set = (wanted: number, x: number, y: number) => {
    const next = Math.min(LIMITS.most, Math.max(LIMITS.least, wanted));
    const left = ((view.scrollLeft + x) / level) * next - x;
    const top = ((view.scrollTop + y) / level) * next - y;
    level = next;
    svg.style.width = `${width * level}px`;
    svg.style.height = `${height * level}px`;
    view.scrollTo(left, top);
    view.dispatchEvent(new Event('zoomed'));
  };
  const by = (factor: number) => set(level * factor, view.clientWidth / 2, view.clientHeight / 2);
  const fit = () => set(fitting(), 0, 0);

  view.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const corner = view.getBoundingClientRect();
        set(level * 1.0015 ** -event.deltaY, event.clientX - corner.left, event.clientY - corner.top);
      }
    },
    { passive: false },
  );
  const keys: Readonly<Record<string, () => void>> = { '+': () => by(1.25), '-': () => by(0.8), '0': fit };
  view.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey) {
      keys[event.key]?.();
    }
  });
  set(remembered ?? Math.max(fitting(), READABLE), 0, 0);
  return { level: () => level, by, fit };
}
