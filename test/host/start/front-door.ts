import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** The server behind the door. */
interface Host {
  readonly hostname: string;
  readonly port: string;
}

interface FrontDoor {
  readonly port: number;
  readonly close: () => void;
}

/**
 * Listens for `host` at `port`, or at the first free one above it, so that a short address is enough for a window: the root
 * leads to `start`; all else, sockets too, is passed on.
 */
export async function openFrontDoor(port: number, host: Host, start: string): Promise<FrontDoor> {
  const door = createServer((incoming, response) => {
    if (incoming.url === '/') response.writeHead(302, { location: start }).end();
    else passOn(incoming, response, host);
  });
  door.on('upgrade', (incoming, socket, head) => joinSockets(incoming, socket, head, host));
  const close = () => {
    door.close();
    door.closeAllConnections();
  };
  return { port: await listen(door, port), close };
}

async function listen(door: Server, port: number): Promise<number> {
  const isOpen = await new Promise<boolean>((resolve, reject) => {
    door.once('error', (error) => ('code' in error && error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    door.listen(port, '127.0.0.1', () => resolve(true));
  });
  door.removeAllListeners('error');
  return isOpen ? port : listen(door, port + 1);
}

function passOn(incoming: IncomingMessage, response: ServerResponse, { hostname, port }: Host): void {
  const { method, url, headers } = incoming;
  const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.once('error', () => response.destroy());
  response.once('close', () => onward.destroy());
  incoming.pipe(onward);
}

function joinSockets(incoming: IncomingMessage, socket: Duplex, head: Buffer, { hostname, port }: Host): void {
  const onward = connect(Number(port), hostname);
  const headers = incoming.rawHeaders.map((part, index) => (index % 2 === 0 ? `${part}: ` : `${part}\r\n`)).join('');
  onward.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${headers}\r\n`);
  onward.write(head);
  socket.pipe(onward).pipe(socket);
  // Where one end breaks the other has nobody to speak to.
  socket.once('error', () => onward.destroy());
  onward.once('error', () => socket.destroy());
}
