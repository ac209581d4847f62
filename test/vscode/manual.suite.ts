import { describeManual } from './manual-checks.ts';

describeManual({ language: 'en', duties: /^Duties \(21\)$/, openManual: 'Duties according to the Manual (45)' });
