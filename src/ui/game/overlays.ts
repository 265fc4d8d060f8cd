// The pictures that can be laid over the ground, with icon and key of their name.

import { BrickWall, EyeOff, Fence, Handshake, type LucideIcon, Moon, Radar, Sun, Users } from 'lucide-preact';
import type { Overlay } from '../mapPort.ts';

export interface OverlayChoice {
  readonly id: Overlay;
  readonly icon: LucideIcon;
}

export const OVERLAY_CHOICES: readonly OverlayChoice[] = [
  { id: 'none', icon: EyeOff },
  { id: 'belief', icon: Radar },
  { id: 'trust', icon: Handshake },
  { id: 'sightDay', icon: Sun },
  { id: 'sightNight', icon: Moon },
  { id: 'fence', icon: Fence },
  { id: 'militia', icon: Users },
  { id: 'control', icon: BrickWall },
];
