import { analyzeManual } from '../../server/src/core/analysis.ts';

/** The smallest manual that has every level, a shared name and a name inside another. */
export const smallManualText = `
MANUAL DE ORGANIZACIÓN DE PRUEBA

Índice

1.\tIntroducción.\t2
8.\tFunciones Sustantivas.\t3
\t8.1 Dirección de Incorporación.\t3
\t8.2 Unidad de Registro.\t4
8.2.1\tCoordinación de Afiliación.\t5
8.2.1.1\tDivisión de Normatividad.\t6
8.2.1.1.1\tSubjefatura de División de Normatividad.\t7
8.2.1.2\tDivisión de Altas, Bajas y Avisos.\t8
8.2.1.2.1\tSubjefatura de División de Normatividad.\t9
8.2.1.2.2\tSubjefatura de División de Normatividad Fiscal.\t10

MANUAL DE ORGANIZACIÓN DE PRUEBA

1. Introducción.

Este manual es de prueba.

8. Funciones Sustantivas.

8.1 Dirección de Incorporación.

- Establecer políticas.

8.2 Unidad de Registro.

- Autorizar el registro de patrones.

8.2.1 Coordinación de Afiliación.

- Proponer normas en las materias siguientes:
 - a) Altas;
 - b) Bajas.
- Coordinar los convenios de pago.

8.2.1.1 División de Normatividad.

- Revisar normas.

8.2.1.1.1 Subjefatura de División de Normatividad.

- Elaborar normas.

8.2.1.2 División de Altas, Bajas y Avisos.

- Recibir avisos.

8.2.1.2.1 Subjefatura de División de Normatividad.

- Elaborar avisos.

8.2.1.2.2 Subjefatura de División de Normatividad Fiscal.

- Elaborar convenios con patrones.
`;

export const smallManual = analyzeManual(smallManualText);
