/** What the page tells the panel. */
export type PageMessage =
  | { readonly kind: 'open'; readonly unit: string }
  | { readonly kind: 'sheet'; readonly root: string }
  | { readonly kind: 'export' }
  | { readonly kind: 'print' }
  /** The picture that {@link PanelMessage} asked for. */
  | { readonly kind: 'picture'; readonly png: Uint8Array };

/** What the panel tells the page: draw this SVG as a PNG, which only a page can. */
export interface PanelMessage {
  readonly kind: 'draw';
  readonly svg: string;
}
