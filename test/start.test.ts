import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { sampleDrafts } from './host/paths.ts';
import { copySamples } from './host/start/copy-samples.ts';
import { openFrontDoor } from './host/start/front-door.ts';
import { localeOf } from './host/start/locale-of.ts';
import { makeTemporaryFolder } from './host/temporary-folder.ts';

suite('the language in which `npm start` opens', () => {
  const check = (expected: string, asked: string | undefined, variables: Record<string, string>, system = 'en-US') =>
    assert.equal(localeOf(asked, variables, system), expected);

  test('is the one that is asked for', () => {
    check('es', 'es', { LC_ALL: 'en_US.UTF-8' });
    check('es', 'es-MX', {});
    check('en', 'en', { LANG: 'es_MX.UTF-8' }, 'es-MX');
  });

  test("is otherwise the machine's, by the variables in their order", () => {
    check('es', undefined, { LANG: 'es_MX.UTF-8' });
    check('en', undefined, { LC_ALL: 'en_US.UTF-8', LANG: 'es_MX.UTF-8' }, 'es-MX');
    check('es', undefined, { LC_ALL: '', LC_MESSAGES: 'es_ES', LANG: 'en_US.UTF-8' });
    check('en', undefined, { LANG: 'et_EE.UTF-8' }, 'es-MX');
  });

  test("is the system's where the variables name none", () => {
    check('es', undefined, {}, 'es-MX');
    check('es', undefined, { LC_ALL: 'C.UTF-8', LANG: 'POSIX' }, 'es');
    check('en', undefined, { LANG: 'C.UTF-8' });
  });
});

suite('the short address of `npm start`', async () => {
  const host = createServer((incoming, response) => {
    response.writeHead(203, { 'x-host': incoming.headers.host });
    incoming.pipe(response);
  });
  host.on('upgrade', (incoming, socket) => {
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nupgrade: echo\r\nconnection: upgrade\r\n\r\n${incoming.url}`);
    socket.pipe(socket);
  });
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const behind = { hostname: '127.0.0.1', port: String(portOf(host.address())) };
  // What is taken is passed over: the first door stands at the port behind the one of the host, or further.
  const door = await openFrontDoor(Number(behind.port), behind, '/?folder=%2Fdrafts');
  after(() => {
    door.close();
    host.close();
  });
  const url = `http://127.0.0.1:${door.port}`;

  test('is at the next port that is free', () => {
    assert.ok(Number(behind.port) < door.port);
  });

  test('leads to the folder, wherever it was asked from', async () => {
    const { status, headers } = await fetch(`${url}/`, { redirect: 'manual' });
    assert.deepEqual([status, headers.get('location')], [302, '/?folder=%2Fdrafts']);
  });

  test('hands on all else as it is: what is asked, what is answered', async () => {
    const answer = await fetch(`${url}/?folder=%2Fdrafts`, { method: 'POST', body: 'words' });
    assert.deepEqual([answer.status, await answer.text()], [203, 'words']);
    assert.equal(answer.headers.get('x-host'), `127.0.0.1:${door.port}`);
  });

  test('hands on sockets, both ways', async () => {
    const asking = request(`${url}/socket`, { headers: { connection: 'upgrade', upgrade: 'echo' } });
    asking.end();
    const [, socket, head] = await once(asking, 'upgrade');
    let heard = String(head);
    socket.on('data', (chunk: Buffer) => {
      heard += chunk;
      if (heard === '/socketwords') socket.end();
    });
    socket.write('words');
    await once(socket, 'close');
    assert.equal(heard, '/socketwords');
  });

  test('breaks off what the host does not answer', async () => {
    const { port, close } = await openFrontDoor(door.port, { hostname: '127.0.0.1', port: '1' }, '/');
    await assert.rejects(fetch(`http://127.0.0.1:${port}/page`));
    close();
  });
});

suite('the drafts of `npm start`', () => {
  test('are copies of the samples, all of them', async () => {
    const folder = await makeTemporaryFolder('copies-');
    const drafts = await copySamples(folder.path);
    const read = (from: string) => readdirSync(from).map((name) => [name, readFileSync(join(from, name), 'utf8')]);
    assert.deepEqual(read(drafts), read(sampleDrafts));
    assert.ok(3 < read(drafts).length);
    await folder.dispose();
  });
});

function portOf(address: AddressInfo | string | null): number {
  assert.ok(address !== null && typeof address === 'object');
  return address.port;
}
