import type { ChartTree } from './tree.ts';

/** Finds units by any part of number or name, accents and case aside; Enter goes on to the next. */
export function enableFind(input: HTMLInputElement, output: HTMLOutputElement, svg: SVGSVGElement, tree: ChartTree) {
  const units = [...svg.querySelectorAll<SVGElement>('.unit')].map((item) => ({
    item,
    number: item.getAttribute('data-unit') ?? '',
    name: item.getAttribute('data-name') ?? '',
  }));
  let index = 0;

  const search = (step: number) => {
    const query = fold(input.value).trim();
    const found = query === '' ? [] : units.filter(({ name }) => fold(name).includes(query));
    index = found.length === 0 ? 0 : (index + step + found.length) % found.length;
    const current = found[index];
    svg.classList.toggle('finding', 0 < found.length);
    for (const unit of units) {
      unit.item.classList.toggle('hit', found.includes(unit));
      unit.item.classList.toggle('current', unit === current);
    }
    output.textContent = query === '' ? '' : describe(index + 1, found.length, current?.name);
    if (current !== undefined) {
      tree.mark(current.number);
      tree.reveal();
    }
  };
  const describe = (position: number, count: number, name: string | undefined) => {
    const { found = '', nothing = '' } = output.dataset;
    const values = [String(position), String(count), name ?? ''];
    return count === 0 ? nothing : found.replace(/\{(\d)\}/g, (_, place) => values[Number(place)] ?? '');
  };

  input.addEventListener('input', () => {
    index = 0;
    search(0);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      search(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      input.value = '';
      search(0);
    } else if (event.key === 'ArrowDown' && input.value !== '') {
      event.preventDefault();
      tree.focus();
    }
  });
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
