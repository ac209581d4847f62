import { settingNow } from '../../shell/settings.ts';

export interface CitationSettings {
  /** Id of a house style, or `own`. */
  readonly style: string;
  readonly templates: Readonly<Record<string, string>>;
  readonly dragInserts: 'name' | 'citation';
}

/** Read at each use: a changed setting counts at once. Anything may stand in settings.json. */
export function citationSettings(): CitationSettings {
  const style = settingNow('citas.estilo', 'numeral');
  return {
    style: typeof style === 'string' ? style : '',
    templates: textsOf(settingNow('citas.plantillas', {})),
    dragInserts: settingNow('citas.alArrastrar', 'name') === 'citation' ? 'citation' : 'name',
  };
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) {
    return {};
  }
  return Object.fromEntries(Object.entries(value).filter(([, text]) => typeof text === 'string'));
}
