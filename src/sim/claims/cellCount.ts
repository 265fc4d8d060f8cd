// Only a handful are left / they are more than is said. Every second cell of the start is smaller, or larger.

import type { ClaimKindRoom } from './kind.ts';

const FEWER = -1;
const MORE = 1;
const LEAST = 2;
const MOST = 12;

export const cellCount: ClaimKindRoom = {
  fits: () => null,
  begins: (state, { officialsRight }) => {
    state.cells.forEach((cell, i) => {
      if (i % 2 === 0) cell.men = Math.max(LEAST, Math.min(MOST, cell.men + (officialsRight ? FEWER : MORE)));
    });
  },
};
