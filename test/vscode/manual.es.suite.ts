import { describeManual } from './manual-checks.ts';

describeManual({ language: 'es', duties: /^Funciones \(21\)$/, openManual: 'Funciones según el Manual (45)' });
