/** Farther than a hand trembles while it clicks. */
const DRAG = 4;

/** Dragging with the mouse scrolls; fingers do that without help. A drag is no click on what it began on. */
export function enablePan(view: HTMLElement): void {
  let start: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
  let isDragged = false;
  view.addEventListener('pointerdown', ({ button, pointerType, clientX, clientY }) => {
    isDragged = false;
    if (button === 0 && pointerType === 'mouse') {
      start = { x: clientX, y: clientY, left: view.scrollLeft, top: view.scrollTop };
    }
  });
  view.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (start === undefined) {
      return;
    }
    const [x, y] = [clientX - start.x, clientY - start.y];
    if (!isDragged && DRAG < Math.hypot(x, y)) {
      isDragged = true;
      view.setPointerCapture(pointerId);
      view.classList.add('dragged');
    }
    if (isDragged) {
      view.scrollTo(start.left - x, start.top - y);
    }
  });
  const stop = () => {
    start = undefined;
    view.classList.remove('dragged');
  };
  view.addEventListener('pointerup', stop);
  view.addEventListener('pointercancel', stop);
  view.addEventListener(
    'click',
    (event) => {
      if (isDragged) {
        event.stopPropagation();
      }
    },
    { capture: true },
  );
}
