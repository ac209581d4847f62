import { describeManual } from './manual-checks.ts';

describe('The web host', () => {
  it('is a web worker', () => {
    if (typeof Reflect.get(globalThis, 'importScripts') !== 'function') throw new Error('not a web worker');
  });
});

describeManual({ language: 'es', duties: /^Funciones \(21\)$/, openManual: 'Funciones según el Manual (45)' });
