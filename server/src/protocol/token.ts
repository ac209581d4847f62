/**
 * A request or notification of our own: its name, with what goes along and what comes back, so that the compiler holds
 * both sides to it. This folder imports no LSP package, so that any client may use it.
 */
export type Token = ServerRequest<never, unknown> | ClientRequest<never, unknown> | ClientNotification;

/** Asked by the client, answered by the server. */
export interface ServerRequest<Params, Answer> extends Typed<Params, Answer> {
  readonly kind: 'request';
  readonly to: 'server';
  readonly method: string;
}

/** Asked by the server, answered by the client. */
export interface ClientRequest<Params, Answer> extends Typed<Params, Answer> {
  readonly kind: 'request';
  readonly to: 'client';
  readonly method: string;
}

/** Told by the server, without parameters; nobody answers. */
export interface ClientNotification {
  readonly kind: 'notification';
  readonly to: 'client';
  readonly method: string;
}

interface Typed<Params, Answer> {
  /** Never there: it carries the types. */
  readonly types?: (params: Params) => Answer;
}

/** `Params` is `void` for a request without parameters. */
export function requestToServer<Params, Answer>(method: string): ServerRequest<Params, Answer> {
  return { kind: 'request', to: 'server', method };
}

export function requestToClient<Params, Answer>(method: string): ClientRequest<Params, Answer> {
  return { kind: 'request', to: 'client', method };
}

export function notificationToClient(method: string): ClientNotification {
  return { kind: 'notification', to: 'client', method };
}
