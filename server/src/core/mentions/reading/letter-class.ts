import { tableOf } from '../../text/code-table.ts';
import { foldCode } from '../../text/fold.ts';
import { isWordCode } from '../../text/words.ts';

const OTHER_LETTER = 28;
const DIGIT = 29;
/** A combining mark or soft hyphen: nothing to read. */
export const IGNORED = 30;

/** Five bits for one UTF-16 unit: a letter without case and accent 1–26, another letter, a digit; 0 between words. */
export const letterClass = tableOf(classify);

function classify(code: number): number {
  const folded = foldCode(code);
  if (folded === 0) {
    return code === 0 ? 0 : IGNORED;
  }
  if (0x61 <= folded && folded <= 0x7a) {
    return folded - 0x60;
  }
  if (0x30 <= folded && folded <= 0x39) {
    return DIGIT;
  }
  return isWordCode(folded) ? OTHER_LETTER : 0;
}
