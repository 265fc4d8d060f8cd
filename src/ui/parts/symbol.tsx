// Unit symbols in the tradition of APP-6, small: the frame says whose, the glyph what. The map draws its own.

import type { UnitKind } from '../../sim/index.ts';

type Side = 'state' | 'local' | 'militia';

export function sideOf(kind: UnitKind): Side {
  if (kind === 'militia') return 'militia';
  return kind === 'tribal' || kind === 'police' ? 'local' : 'state';
}

const GLYPHS: Readonly<Record<UnitKind, string>> = {
  army: 'M3,3 L33,21 M33,3 L3,21',
  mechanised: 'M3,3 L33,21 M33,3 L3,21 M10,12 a8,5 0 1 0 16,0 a8,5 0 1 0 -16,0',
  border: 'M6,9 H30 M6,15 H30 M10,6 V18 M16,6 V18 M22,6 V18 M28,6 V18',
  police: 'M18,5 L25,8 V12 C25,16 21,18 18,20 C15,18 11,16 11,12 V8 Z',
  engineers: 'M9,18 V7 H27 V18 M18,7 V16',
  raid: 'M3,18 L18,6 L33,18 M9,21 L18,13 L27,21',
  recon: 'M3,21 L33,3',
  tribal: 'M7,18 L18,6 L29,18 Z M18,6 V18',
  militia: 'M5,4 L31,20 M31,4 L5,20 M18,12 h0.01',
};

const FRAMES: Readonly<Record<Side, string>> = {
  state: 'M3,3 H33 V21 H3 Z',
  local: 'M8,3 H28 A5,5 0 0 1 33,8 V16 A5,5 0 0 1 28,21 H8 A5,5 0 0 1 3,16 V8 A5,5 0 0 1 8,3 Z',
  militia: 'M8,3 H28 L33,8 V16 L28,21 H8 L3,16 V8 Z',
};

export function UnitSymbol({ kind, large }: { kind: UnitKind; large?: boolean }) {
  const side = sideOf(kind);
  return (
    <svg class={`symbol ${side} ${large ? 'large' : ''}`} viewBox="0 0 36 24" aria-hidden="true">
      <path d={FRAMES[side]} class="symbol-frame" />
      <path d={GLYPHS[kind]} class="symbol-glyph" />
      {side === 'militia' && <circle cx="18" cy="12" r="2.6" class="symbol-dot" />}
    </svg>
  );
}
