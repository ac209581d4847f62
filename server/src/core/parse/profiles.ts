import puesto from '../../../../data/profiles/cdmx-puesto.json' with { type: 'json' };
import clave from '../../../../data/profiles/dof-clave.json' with { type: 'json' };
import responsabilidades from '../../../../data/profiles/dof-responsabilidades.json' with { type: 'json' };
import numeral from '../../../../data/profiles/imss-numeral.json' with { type: 'json' };
import paginas from '../../../../data/profiles/moe-paginas.json' with { type: 'json' };
import { type Profile, readProfile } from './profile.ts';

/** The family of the embedded manual; it reads what no profile claims. */
export const DEFAULT_PROFILE: Profile = readProfile(numeral);

/** All profiles; of equal scores the first wins. */
export const PROFILES: readonly Profile[] = [
  DEFAULT_PROFILE,
  ...[clave, puesto, paginas, responsabilidades].map(readProfile),
];
