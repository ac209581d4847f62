/** A request of our own: its name, and what goes with it and comes back for the compiler to hold both sides to. */
export interface RequestToken<Params, Answer> {
  readonly kind: 'request';
  readonly method: string;
  /** Never there: it carries the types. */
  readonly types?: (params: Params) => Answer;
}

/** A notification of our own, which nobody answers. */
export interface NotificationToken<Params> {
  readonly kind: 'notification';
  readonly method: string;
  /** Never there: it carries the type. */
  readonly types?: (params: Params) => void;
}

export function request<Params, Answer>(method: string): RequestToken<Params, Answer> {
  return { kind: 'request', method };
}

export function notification<Params>(method: string): NotificationToken<Params> {
  return { kind: 'notification', method };
}
