/** How long to wait for any text: a CI machine with two busy cores is slow, and a text that comes at once costs nothing. */
export const patience = 60_000;

/**
 * How long to wait, in ms, for what an act brings before it is done again: a key or a click is lost in a window that is still
 * settling, and at first one try after another costs less than one long wait. Ends when `patience` is over.
 */
export function* patientWaits(): Generator<number> {
  const end = Date.now() + patience;
  for (let wait = 1000; Date.now() < end; wait = Math.min(1.5 * wait, 6000)) yield wait;
}

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
