/** Words that a period shortens, folded: "núm. 5", "Lic. Juan", "art. 71". What ends sentences as well ("etc.") is none. */
export const SHORTENED_WORDS: ReadonlySet<string> = new Set(
  (
    'no nos num nums art arts fracc frac inc pag pags p pp vol cap of ofs exp lic licda ing dr dra mtro mtra c cc cp ' +
    'sr sra srta prof profa gral av col ext int cd edo mpio tel vs cia s a v d f r l n ss fr op cit ed'
  ).split(' '),
);
