/** How long to wait for any text: a CI machine with two busy cores is slow, and a text that comes at once costs nothing. */
export const patience = 60_000;

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
