import type { PageMessage, PanelMessage } from '../messages.ts';
import { enableFind } from './find.ts';
import { enablePan } from './pan.ts';
import { drawPicture } from './picture.ts';
import { enableTree } from './tree.ts';
import { enableZoom } from './zoom.ts';

/** What VS Code gives the script of a page, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

/** Survives a hidden tab, which loses its page, and the window being loaded again. */
interface PageState {
  readonly manual: string;
  readonly root: string;
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
  readonly unit: string;
  /** Whether the sheet was just chosen, so that the choice keeps the focus. */
  readonly choosing: boolean;
}

const api = acquireVsCodeApi();
const { body } = document;
const { manual = '', root = '', shown = '' } = body.dataset;
const before = api.getState();
const remembered = before?.manual === manual && before.root === root ? before : undefined;

const find = <E extends Element>(selector: string, type: new () => E): E => {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) {
    throw new Error(`the page has no ${selector}`);
  }
  return element;
};
const view = find('main', HTMLElement);
const svg = find('svg.chart', SVGSVGElement);
const sheet = find('#sheet', HTMLSelectElement);

const zoom = enableZoom(view, svg, remembered?.zoom);
const tree = enableTree(svg, (unit) => api.postMessage({ kind: 'open', unit }));
enablePan(view);
enableFind(find('#find', HTMLInputElement), find('#found', HTMLOutputElement), svg, tree);

const onClick = (id: string, act: () => void) => find(id, HTMLButtonElement).addEventListener('click', act);
onClick('#zoom-in', () => zoom.by(1.25));
onClick('#zoom-out', () => zoom.by(0.8));
onClick('#fit', () => zoom.fit());
onClick('#export', () => api.postMessage({ kind: 'export' }));
onClick('#print', () => api.postMessage({ kind: 'print' }));

const remember = (choosing: boolean) =>
  api.setState({
    manual,
    root,
    zoom: zoom.level(),
    left: view.scrollLeft,
    top: view.scrollTop,
    unit: tree.current(),
    choosing,
  });
for (const event of ['scroll', 'focusin', 'zoomed']) {
  view.addEventListener(event, () => remember(false));
}

sheet.addEventListener('change', () => {
  remember(true);
  api.postMessage({ kind: 'sheet', root: sheet.value });
});

addEventListener('message', async ({ data }: MessageEvent<PanelMessage>) => {
  api.postMessage({ kind: 'picture', png: await drawPicture(data.svg) });
});

view.scrollTo(remembered?.left ?? (svg.clientWidth - view.clientWidth) / 2, remembered?.top ?? 0);
tree.mark(shown === '' ? (remembered?.unit ?? '') : shown);
if (shown !== '' || remembered === undefined) {
  tree.reveal();
}
// Another sheet is remembered even if nothing is done on it; what chose it has done its part.
remember(false);
// A page that is drawn anew must not take the focus from where the person types: it waits to be given it.
const takeFocus = () => (before?.choosing === true ? sheet : tree).focus();
if (document.hasFocus()) {
  takeFocus();
} else {
  addEventListener('focus', takeFocus, { once: true });
}
