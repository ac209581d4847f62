/** What the parts of a document are called, folded: "apartado 8.3". */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  'num nums ap apdo apdos apart pto secc apartado apartados seccion secciones punto puntos inciso incisos capitulo capitulos subapartado numero'.split(
    ' ',
  ),
);

/** What a unit is called where its name is left out, folded: "el área 8.2.2". */
export const BODY_WORDS: ReadonlySet<string> = new Set('area areas unidad unidades'.split(' '));
