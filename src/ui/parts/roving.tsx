// A list in which the arrow keys move and Tab passes by: one stop for the whole list.

import type { ComponentChildren } from 'preact';

interface RovingProps {
  label: string;
  children: ComponentChildren;
  class?: string;
}

/** A list of buttons marked `data-item`; Up, Down, Home and End move among them. */
export function RovingList({ label, children, class: extra }: RovingProps) {
  return (
    <ul
      class={`roving ${extra ?? ''}`}
      aria-label={label}
      onKeyDown={(event) => {
        const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
        const at = items.indexOf(document.activeElement as HTMLElement);
        const to = next(event.key, at, items.length);
        if (to === null || at < 0) return;
        event.preventDefault();
        event.stopPropagation();
        items[to].focus();
      }}
    >
      {children}
    </ul>
  );
}

function next(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Tab stop of an item: the chosen one, else the first. */
export function rovingTab(chosen: boolean, anyChosen: boolean, first: boolean): 0 | -1 {
  return chosen || (!anyChosen && first) ? 0 : -1;
}
